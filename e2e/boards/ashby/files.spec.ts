import { expect, openForm, practiceJob, test } from '../fixtures.ts';
import {
  attachedName,
  deleteFile,
  entry,
  fileInput,
  submitButton,
  textBox,
  toast,
} from './careful.ts';
import { attachFirst } from './naive.ts';

/** Files: the pane above the form, and what an upload looks like while it runs and when it fails. */

test.beforeEach(({ boards }) => boards.behave({ hydrationDelayMs: 50 }));

const cindervale = practiceJob('Cindervale');
const RESUME = '_systemfield_resume';
const pdf = (name: string, size = 100) => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.alloc(size, '.'),
});

test('the first file input is not the résumé: it overwrites the form', async ({ page }) => {
  const form = await openForm(page, cindervale);
  await textBox(form, '_systemfield_name').fill('Ines Marlow');
  await textBox(form, '_systemfield_email').fill('ines.marlow@example.com');
  await fileInput(form, RESUME).setInputFiles(pdf('mine.pdf'));
  await expect(deleteFile(form, RESUME)).toBeVisible();
  await attachFirst(form, 'other.pdf');
  const pane = form.locator('.ashby-application-form-autofill-input-root');
  await expect(pane).toHaveAttribute('data-state', 'pending');
  await expect(pane.getByText('Parsing your resume.')).toBeVisible();
  await expect(pane).toHaveAttribute('data-state', 'default');
  await expect(textBox(form, '_systemfield_name')).toHaveValue('Curriculum Vitae');
  await expect(textBox(form, '_systemfield_email')).toHaveValue('references@available.example');
  await expect(attachedName(form, RESUME)).toHaveText('other.pdf');
});

test('while a file is on its way there is a spinner, and submit sends nothing', async ({
  page,
  boards,
}) => {
  boards.behave({ upload: 'slow' });
  const form = await openForm(page, cindervale);
  await fileInput(form, RESUME).setInputFiles(pdf('slow.pdf'));
  await expect(entry(form, RESUME).getByRole('progressbar')).toBeVisible();
  await expect(attachedName(form, RESUME)).toHaveText('slow.pdf');
  await expect(deleteFile(form, RESUME)).toHaveCount(0);
  await submitButton(form).click();
  await expect(toast(form)).toContainText('still saving');
  await expect(deleteFile(form, RESUME)).toBeVisible();
  await expect(entry(form, RESUME).getByRole('button', { name: 'Replace' })).toBeVisible();
  await expect(entry(form, RESUME).getByRole('progressbar')).toHaveCount(0);
  expect(boards.recorder.posts()).toEqual([]);
  await deleteFile(form, RESUME).click();
  await expect(entry(form, RESUME).getByRole('button', { name: 'Upload File' })).toBeVisible();
});

test('an upload that failed leaves the file in the input only', async ({ page, boards }) => {
  boards.behave({ upload: 'failing', maxFileBytes: 200 });
  const form = await openForm(page, cindervale);
  await fileInput(form, RESUME).setInputFiles(pdf('lost.pdf'));
  await expect(entry(form, RESUME).getByRole('alert')).toContainText('could not upload lost.pdf');
  await expect(fileInput(form, RESUME)).toHaveJSProperty('files.length', 1);
  await expect(attachedName(form, RESUME)).toHaveCount(0);
  await fileInput(form, RESUME).setInputFiles(pdf('large.pdf', 201));
  await expect(entry(form, RESUME).getByRole('alert')).toHaveText('large.pdf is too large');
});
