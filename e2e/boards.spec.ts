import { choose, control, field, options, search, submitButton } from './boards/careful.ts';
import { expect, openForm, practiceJob, test } from './boards/fixtures.ts';
import { rush, writeValue } from './boards/naive.ts';

/** Each trap of the Greenhouse board: what a hasty filler does there must fail. */

const larkmoor = practiceJob('Larkmoor');
const brennhof = practiceJob('Brennhof Robotics');
const pinegate = practiceJob('Pinegate Health');
const SELECT = 'question_6120448006';

test('what is entered before hydration is lost', async ({ page, boards }) => {
  boards.behave({ hydrationDelayMs: 3000 });
  await page.goto(larkmoor.url);
  const form = page.mainFrame();
  await writeValue(form, 'first_name', 'Early');
  await writeValue(form, 'phone', '4155550132');
  await field(form, 'resume').setInputFiles({
    name: 'early.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7'),
  });
  await expect(field(form, 'first_name')).toHaveValue('Early');
  await expect(form.locator('.iti')).toHaveCount(0);
  await expect(form.locator('.iti #phone')).toBeVisible();
  await expect(field(form, 'first_name')).toHaveValue('');
  await expect(field(form, 'phone')).toHaveValue('');
  await expect(field(form, 'resume')).toHaveJSProperty('files.length', 0);
  await expect(form.locator('.file-upload__filename')).toHaveCount(0);
});

test('a box ticked before hydration is empty afterwards', async ({ page, boards }) => {
  boards.behave({ hydrationDelayMs: 3000 });
  await page.goto(brennhof.url);
  const box = page.locator('#gdpr_processing_consent_given_1');
  await box.check();
  await expect(page.locator('.iti #phone')).toBeVisible();
  await expect(box).not.toBeChecked();
});

test('the hydrated page equals the served one', async ({ page }) => {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  for (const job of [larkmoor, brennhof, pinegate, practiceJob('Quillhaven')]) {
    await openForm(page, job);
  }
  expect(problems).toEqual([]);
});

test('the location needs a suggestion to be picked', async ({ page }) => {
  const form = await openForm(page, larkmoor);
  const id = 'candidate-location';
  await expect(control(form, id).locator('button')).toHaveCount(0);
  await field(form, id).focus();
  await writeValue(form, id, 'San Francisco, California, United States');
  await field(form, 'email').focus();
  await expect(field(form, id)).toHaveValue('');
  await search(form, id, 'San Fran', 'San Francisco, California, United States');
  await expect(control(form, id).locator('.select__single-value')).toHaveText(
    'San Francisco, California, United States',
  );
});

test('the file input is gone once a file is attached', async ({ page }) => {
  const form = await openForm(page, larkmoor);
  const file = (name: string, size = 100) => ({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.alloc(size, '.'),
  });
  await field(form, 'resume').setInputFiles(file('resume.exe'));
  await expect(field(form, 'resume-error')).toContainText('Invalid file type');
  await field(form, 'resume').setInputFiles(file('resume.pdf'));
  await expect(form.locator('.file-upload__filename > p')).toHaveText('resume.pdf');
  await expect(field(form, 'resume')).toHaveCount(0);
  await form.getByRole('button', { name: 'Remove file' }).click();
  await expect(field(form, 'resume')).toHaveCount(1);
});

test('a file that is too large is refused', async ({ page, boards }) => {
  boards.behave({ maxFileBytes: 50 });
  const form = await openForm(page, larkmoor);
  const buffer = Buffer.alloc(51);
  await field(form, 'resume').setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer });
  await expect(field(form, 'resume-error')).toContainText('maximum upload size');
  await expect(form.locator('.file-upload__filename')).toHaveCount(0);
});

test('the phone country is a list of its own, with dial codes', async ({ page }) => {
  const form = await openForm(page, larkmoor);
  await expect(options(form, 'country')).toHaveCount(0);
  await field(form, 'country').focus();
  await writeValue(form, 'country', 'United States');
  await expect(options(form, 'country').first()).toBeVisible();
  await field(form, 'email').focus();
  await expect(control(form, 'country').locator('.select__single-value')).toHaveCount(0);
  await control(form, 'country').click();
  await expect.poll(() => options(form, 'country').count()).toBeGreaterThan(200);
  await form.getByRole('option', { name: 'United States +1' }).click();
  await expect(control(form, 'country').locator('.select__single-value')).toHaveText(
    'United States +1',
  );
  await expect(form.locator('.iti__selected-country .iti__flag')).toHaveClass(/iti__us/);
});

test('a list of over 200 countries holds nothing before it is opened', async ({ page }) => {
  const form = await openForm(page, brennhof);
  const id = 'question_8471930202';
  await expect(form.getByText('United States', { exact: true })).toHaveCount(0);
  await writeValue(form, id, 'United');
  await expect(options(form, id).first()).toBeVisible();
  await field(form, id).press('Escape');
  await control(form, id).click();
  await expect.poll(() => options(form, id).count()).toBeGreaterThan(200);
  await form.getByRole('option', { name: 'United States', exact: true }).click();
  await expect(control(form, id).locator('.select__single-value')).toHaveText('United States');
});

test('schools come from a search, ten at a time', async ({ page }) => {
  const form = await openForm(page, pinegate);
  await control(form, 'school--0').click();
  await expect(options(form, 'school--0')).toHaveCount(10);
  await expect(form.getByRole('option', { name: 'Stanford University' })).toHaveCount(0);
  await field(form, 'school--0').press('Escape');
  await search(form, 'school--0', 'Stanford', 'Stanford University');
  await form.getByRole('button', { name: 'Add another' }).click();
  await expect(field(form, 'school--1')).toBeVisible();
});

test('#race exists only after the ethnicity question was answered No', async ({ page }) => {
  const form = await openForm(page, larkmoor);
  await expect(field(form, 'race')).toHaveCount(0);
  await choose(form, 'hispanic_ethnicity', 'Yes');
  await expect(field(form, 'race')).toHaveCount(0);
  await choose(form, 'hispanic_ethnicity', 'No');
  await expect(field(form, 'race')).toBeVisible();
});

test('setting checked on a box does not tick it for the page', async ({ page }) => {
  const form = await openForm(page, brennhof);
  const box = form.getByLabel('Weekdays');
  await box.evaluate((input: HTMLInputElement) => {
    input.checked = true;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await submitButton(form).click();
  await expect(field(form, 'question_8471930209[]-error')).toContainText('is required');
});

test('a number input takes no prose', async ({ page }) => {
  const form = await openForm(page, brennhof);
  await writeValue(form, 'question_8471930205', 'about nine');
  await expect(field(form, 'question_8471930205')).toHaveValue('');
});

test('a filler that goes by labels cannot tell two questions apart', async ({ page }) => {
  const form = await openForm(page, larkmoor);
  const twins = form.getByLabel('If yes, please give details');
  await expect(twins).toHaveCount(2);
  await form.evaluate(() => {
    const labels = [...document.querySelectorAll('label')];
    for (const answer of ['to the first', 'to the second']) {
      const label = labels.find((each) => each.textContent === 'If yes, please give details');
      const input = label?.control;
      if (!(input instanceof HTMLInputElement)) throw new Error('no input');
      input.value = answer;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
  await expect(twins.first()).toHaveValue('to the second');
  await expect(twins.last()).toHaveValue('');
});

test('text, select and file inputs have no name, so form data is empty', async ({ page }) => {
  const form = await openForm(page, larkmoor);
  await field(form, 'first_name').fill('Maya');
  const entries = await form
    .locator('#application-form')
    .evaluate((element: HTMLFormElement) => [...new FormData(element).keys()]);
  expect(entries).toEqual([]);
});

test('a form that is not complete is not sent, and the first gap gets the focus', async ({
  page,
  boards,
}) => {
  const form = await openForm(page, larkmoor);
  await field(form, 'first_name').fill('Maya');
  await submitButton(form).click();
  await expect(field(form, 'last_name')).toBeFocused();
  await expect(field(form, 'last_name')).toHaveAttribute('aria-invalid', 'true');
  await expect(field(form, 'last_name-error')).toHaveText('Last Name is required');
  await expect(field(form, 'resume-error')).toHaveText('Resume/CV is required');
  await expect(field(form, `${SELECT}-error`)).toContainText('is required');
  expect(boards.recorder.posts()).toEqual([]);
});

test('a hasty filler gets no application through on any posting', async ({ page, boards }) => {
  for (const job of [larkmoor, brennhof, pinegate, practiceJob('Quillhaven')]) {
    const form = await openForm(page, job);
    await rush(form);
    await expect(form.locator('.helper-text--error').first()).toBeVisible();
  }
  expect(boards.recorder.posts()).toEqual([]);
});
