import { readFileSync } from 'node:fs';
import type { Receipt } from '@jobai/shared/application';
import type { Page } from '@playwright/test';
import type { OpenPage } from '../extension/db/records.ts';
import { surfaceFaults } from './accessibility.ts';
import { type App, expect, practiceJob, RESUME, test } from './fixtures.ts';
import { answer, approveButton, expectSubmitted, fill, lastSession } from './flow.ts';
import { questionCard } from './person.ts';
import { rows } from './store.ts';

const larkmoor = practiceJob('Larkmoor');
const pinegate = practiceJob('Pinegate');

async function options({ context, id }: App, route: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options.html#/${route}`);
  await page.locator('main').waitFor();
  return page;
}

/** Stores a file in one of the two groups, with a target role where one is given. */
async function store(
  page: Page,
  group: 'Résumés' | 'Cover letters',
  name: string,
  content: Buffer,
  { label, role }: { label: string; role?: string },
): Promise<void> {
  const section = page.getByRole('group', { name: new RegExp(`^${group}`) });
  await section
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: content });
  const row = section.getByRole('listitem').filter({ hasText: name });
  await row.getByLabel('Label').fill(label);
  await row.getByRole('button', { name: 'Keep the label' }).click();
  if (!role) return;
  await row.getByLabel('Add a target role').fill(role);
  await row.getByLabel('Add a target role').press('Enter');
  await expect(row.getByRole('row', { name: role })).toBeVisible();
}

/** A field's row among the filled ones. */
const filledRow = (panel: Page, label: string) =>
  panel
    .getByRole('group', { name: /^Filled/ })
    .getByRole('listitem')
    .filter({ has: panel.getByRole('heading', { name: label, exact: true }) });

const fileOf = (page: Page, key: string) =>
  page.locator(`[aria-labelledby="upload-label-${key}"] .file-upload__filename`);

test('the right résumé and letter attach, each with its reason; switched in the review, the employer’s next job takes the choice', async ({
  app,
}) => {
  test.setTimeout(150_000);
  const files = await options(app, 'files');
  const pdf = readFileSync(RESUME);
  const backendPdf = Buffer.concat([pdf, Buffer.from('\n% backend')]);
  await store(files, 'Résumés', 'ines-backend.pdf', backendPdf, {
    label: 'Backend',
    role: 'Backend Engineer',
  });
  await store(files, 'Cover letters', 'to-pinegate.txt', Buffer.from('Dear Pinegate team'), {
    label: 'Written for Pinegate',
    role: 'Backend Engineer',
  });
  await store(files, 'Cover letters', 'data.txt', Buffer.from('Dear team'), {
    label: 'Data work',
    role: 'Data Platform Engineer',
  });
  expect(await surfaceFaults(files, 'files')).toEqual([]);
  await files.close();

  // By role; and the letter that is written for somebody else is not sent here, though its role would match.
  const first = await fill(app, larkmoor);
  const { page, panel } = first;
  const resume = filledRow(panel, 'Resume/CV');
  await expect(resume).toContainText('résumé “Backend” · matches “Backend Engineer”');
  await expect(fileOf(page, 'resume')).toContainText('ines-backend.pdf');
  await expect(fileOf(page, 'cover_letter')).toHaveCount(0);
  const letter = questionCard(panel, 'Cover Letter');
  await expect(letter).toContainText('None of your letters is plainly meant');
  await letter.getByRole('button', { name: /Choose/ }).click();
  await expect(panel.getByRole('option', { name: /Data work/ })).toBeVisible();
  await expect(panel.getByRole('option', { name: /General|Backend/ })).toHaveCount(0);
  await panel.keyboard.press('Escape');

  await resume.getByRole('button', { name: /^Switch the file/ }).click();
  await expect(panel.getByRole('menuitem', { name: /Data work/ })).toHaveCount(0);
  await panel.getByRole('menuitem', { name: /General/ }).click();
  await expect(fileOf(page, 'resume')).toContainText('ines-marlow-resume.pdf');
  await expect(resume).toContainText('résumé “General” · you chose it here');

  await answer(first, larkmoor);
  await approveButton(panel).click();
  await expectSubmitted(panel);
  await panel.getByRole('button', { name: 'Done' }).click();
  await page.close();

  const again = await app.open(larkmoor);
  await again.form.locator('jobai-apply').click();
  await panel.getByRole('button', { name: 'Fill anyway' }).click();
  await expect(resume).toContainText('résumé “General” · sent to Larkmoor last time', {
    timeout: 30_000,
  });
  await again.page.close();

  // Another employer, and a letter whose role its title matches.
  const other = await fill(app, pinegate);
  await expect(filledRow(panel, 'Cover Letter')).toContainText(
    'letter “Data work” · matches “Data Platform Engineer”',
  );
  await expect(fileOf(other.page, 'cover_letter')).toContainText('data.txt');
  await expect(filledRow(panel, 'Resume/CV')).toContainText('résumé “General” · your default');
  const [receipt] = await rows<Receipt>(panel, 'receipts');
  expect(receipt?.fields.find(({ type }) => type === 'resume')?.source).toMatchObject({
    fileKind: 'resume',
    why: { rule: 'chosen' },
  });
});

test('Why? explains and leads on; diagnostics are shown and copied without a value', async ({
  app,
}) => {
  const { page, panel } = await fill(app, larkmoor);
  const faults: string[] = [];
  const dialog = panel.getByRole('dialog');

  await filledRow(panel, 'First Name').getByRole('button', { name: /^Why/ }).click();
  await expect(dialog).toContainText('Your first name');
  await expect(dialog).toContainText('The site’s own name for the field says so.');
  await expect(dialog).toContainText('From your profile: First name.');
  await expect(dialog).toContainText('exactly this stands there');
  faults.push(...(await surfaceFaults(panel, 'why')));
  const opened = app.context.waitForEvent('page');
  await dialog.getByRole('button', { name: 'Open in your profile' }).click();
  const profile = await opened;
  await expect(profile.getByLabel('First name')).toBeFocused();
  await profile.close();
  // The panel followed the new tab and came back.
  await filledRow(panel, 'First Name').getByRole('button', { name: /^Why/ }).click();
  await dialog.getByRole('button', { name: 'Change it here' }).click();
  const box = filledRow(panel, 'First Name').getByRole('textbox');
  await expect(box).toBeFocused();
  await panel.getByRole('button', { name: 'Cancel' }).click();

  // A page that repeats what it knows of the person, in a label.
  await page.evaluate(() => {
    const label = document.querySelector('label[for="question_6120448010"]');
    if (label) label.textContent = 'Notice period, Ines Marlow (ines.marlow@example.com)?';
  });
  await expect(panel.getByText(/Notice period, Ines Marlow/).first()).toBeVisible();
  await panel.getByRole('button', { name: /Copy diagnostics/ }).press('Enter');
  const text = await panel.getByLabel('Diagnostics text').inputValue();
  const session = await lastSession(panel);
  expect(JSON.parse(text).fields).toHaveLength(session?.fields.length ?? 0);
  expect(text).toContain('Notice period, [yours] ([yours])?');
  expect(text).toContain('"planned": {\n    "kind": "profile",\n    "path": "basics.givenName"');
  const said = [
    ...['Ines', 'Marlow', 'ines.marlow', 'example.com', '5035550148', 'Portland', '1420'],
    ...['Larkmoor', 'Harborline', 'ines-marlow-resume', 'General', '172000', 'resume-1'],
  ];
  for (const canary of said) expect(text, canary).not.toMatch(new RegExp(canary, 'i'));
  faults.push(...(await surfaceFaults(panel, 'diagnostics')));
  await panel.getByRole('button', { name: 'Copy', exact: true }).press('Enter');
  await expect(panel.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
  expect(faults).toEqual([]);
});

test('switched off, nothing of it is in the page, at once and in every open tab; on again, it is back', async ({
  app,
}) => {
  const { page, panel } = await fill(app, larkmoor);
  const second = await app.open(pinegate);
  const [here, there] = [page.locator('jobai-apply'), second.page.locator('jobai-apply')];
  await there.waitFor();
  await page.bringToFront();

  await panel.getByRole('button', { name: 'Turn off on this site' }).click();
  await panel.getByRole('menuitem', { name: 'Only for Larkmoor' }).click();
  await expect(panel.getByText('JobAI is off for Larkmoor')).toBeVisible();
  await expect(here).toHaveCount(0);
  await expect(there).toHaveCount(1);
  expect((await lastSession(panel))?.state).toBe('ended');
  expect(await surfaceFaults(panel, 'panel, off')).toEqual([]);
  // What was written stays, and of the form nothing more is told.
  await expect(page.locator('#first_name')).toHaveValue('Ines');
  await page.reload();
  await page.locator('#first_name').waitFor();
  const told = async () =>
    (await rows<OpenPage>(panel, 'pages')).find(({ job }) => job.tenant === 'larkmoorpayments');
  await expect.poll(async () => (await told())?.job.posting).toBe('');
  await expect(here).toHaveCount(0);
  await page.keyboard.press('Alt+Shift+A');
  await expect(panel.getByText('JobAI is off for Larkmoor')).toBeVisible();

  const sites = await options(app, 'sites');
  await sites.getByRole('button', { name: 'Turn off for Greenhouse' }).click();
  await expect(there).toHaveCount(0);
  await sites.getByRole('button', { name: 'Turn on again for Larkmoor' }).click();
  await sites.getByRole('button', { name: 'Turn on again for Greenhouse' }).click();
  await expect(here).toHaveCount(1);
  await expect(there).toHaveCount(1);
  await sites.close();

  await page.bringToFront();
  const popup = await app.popup(page);
  await popup.getByRole('button', { name: 'Turn off on this site' }).click();
  await popup.getByRole('menuitem', { name: 'On all of Greenhouse' }).click();
  await expect(popup.getByText('JobAI is off on Greenhouse')).toBeVisible();
  await expect(here).toHaveCount(0);
  expect(await surfaceFaults(popup, 'popup, off')).toEqual([]);
  await popup.getByRole('button', { name: 'Turn on again' }).click();
  await expect(here).toHaveCount(1);
  await expect(there).toHaveCount(1);
});
