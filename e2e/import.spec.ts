import { readFileSync } from 'node:fs';
import type { SavedAnswer } from '@jobai/shared/answers';
import type { Profile } from '@jobai/shared/profile';
import type { Page } from '@playwright/test';
import { welcomePage } from './app.ts';
import { type App, expect, practiceJob, RESUME, test } from './fixtures.ts';
import { fill } from './flow.ts';
import { questionCard } from './person.ts';
import { putRows, rows } from './store.ts';
import { trackedSample } from './tracked.ts';

async function options({ context, id }: App, route: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options.html#/${route}`);
  await page.locator('main').waitFor();
  return page;
}

async function importFile(page: Page, name: string, text: string | Buffer): Promise<void> {
  await page
    .locator('input[type=file]')
    // Letters have their own, after the résumés.
    .first()
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

async function storedProfile(page: Page): Promise<Profile | undefined> {
  const [row] = await rows<{ profile: Profile }>(page, 'profile');
  return row?.profile;
}

test.describe('nothing stored yet', () => {
  test.use({ seeded: false });

  test('the first run opens by itself; faulty files are explained and leave nothing behind', async ({
    app,
  }) => {
    const welcome = await welcomePage(app.context, app.id);
    await expect(welcome).toHaveURL(/\/options\.html#\/welcome$/);
    const alert = welcome.getByRole('alert');

    await importFile(welcome, 'resume.json', '{\n  "basics": {\n    "name": "Ana",\n  }\n}');
    await expect(alert).toContainText('line 4, column 3');
    await importFile(welcome, 'resume.json', '');
    await expect(alert).toContainText('The file is empty.');
    await importFile(welcome, 'package.json', '{"name": "jobai", "version": "1.0.0"}');
    await expect(alert).toContainText('not a JSON Resume');
    await importFile(welcome, 'resume.pdf', '%PDF-1.7');
    await expect(alert).toContainText('resume.pdf is damaged or not what its name says');
    await importFile(welcome, 'resume.rtf', '{\\rtf1}');
    await expect(alert).toContainText('resume.rtf is not of a kind');
    await importFile(welcome, 'resume.json', `{"basics": {"summary": "${'x'.repeat(9_000_000)}"}}`);
    await expect(alert).toContainText('larger than 2 MB');
    await importFile(welcome, 'resume.json', `${'[['.repeat(50)}1${']]'.repeat(50)}`);
    await expect(alert).toContainText('nested too deeply');
    expect(await rows(welcome, 'profile')).toEqual([]);
  });

  test('a half-valid file: each refused value is named with its place, the valid part is taken', async ({
    app,
  }) => {
    const page = await options(app, 'welcome');
    await importFile(
      page,
      'resume.json',
      JSON.stringify({
        basics: { name: 'Ana García', email: 'ana at example', phone: '+33611223344' },
        work: [
          { name: 'Acme', position: 'Engineer', startDate: '2020-05' },
          { name: 'Past', position: 'Clerk', startDate: '2015-01', endDate: 'some day' },
        ],
        education: 'Lyon',
        preferences: { eeo: { gender: 'Female' } },
      }),
    );
    const refused = page.getByRole('listitem');
    await expect(refused.filter({ hasText: 'E-mail' })).toContainText('ana at example');
    await expect(refused.filter({ hasText: 'Education' })).toContainText('A list is expected');
    await expect(refused.filter({ hasText: 'Work 2' })).toContainText(
      'would count as your current',
    );
    expect(await rows(page, 'profile')).toEqual([]);

    await page.getByRole('button', { name: 'Take the valid part' }).click();
    await expect(page.getByRole('heading', { name: 'Your résumé' })).toBeVisible();
    const profile = await storedProfile(page);
    expect(profile?.basics).toEqual({ name: 'Ana García', phone: '+33611223344' });
    expect(profile?.work).toEqual([{ name: 'Acme', position: 'Engineer', startDate: '2020-05' }]);
    expect(profile?.preferences?.eeo).toBeUndefined();
  });

  test('unknown keys survive import, an edit and export', async ({ app }) => {
    const page = await options(app, 'profile');
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    const resume = {
      $schema: 'https://example.com/schema.json',
      basics: { name: 'Ana García', 'x-handle': { fediverse: '@ana@example.social' } },
      work: [{ name: 'Acme', startDate: '2020-05', 'x-team': ['core', 7, null] }],
      volunteer: [{ organization: 'Library', position: 'Reader' }],
      meta: { version: 'v1.0.0', custom: true },
    };
    await importFile(page, 'resume.json', JSON.stringify(resume));
    await page.getByRole('button', { name: 'Take it' }).click();
    await expect(page.getByText('Imported.')).toBeVisible();
    await page.getByLabel('Headline').fill('Engineer');
    await expect.poll(async () => (await storedProfile(page))?.basics?.label).toBe('Engineer');

    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export JSON Resume' }).click();
    const exported = JSON.parse(readFileSync(await (await downloading).path(), 'utf8'));
    expect(exported).toMatchObject({ ...resume, basics: { ...resume.basics, label: 'Engineer' } });
  });
});

test('an edit is saved as it is typed; what does not fit is held back and said', async ({
  app,
}) => {
  const page = await options(app, 'profile');
  await page.getByLabel('Preferred name').fill('Ina');
  await expect.poll(async () => (await storedProfile(page))?.basics?.preferredName).toBe('Ina');
  await page.getByLabel('E-mail').fill('ines.marlow@');
  await expect(page.getByText('Saved, except one field that needs fixing')).toBeVisible();
  await expect(page.getByText('This is not an e-mail address.')).toBeVisible();
  expect((await storedProfile(page))?.basics?.email).toBe('ines.marlow@example.com');

  await page.getByLabel('E-mail').fill('ines@example.org');
  // Closed within the pause after typing: the last words count all the same.
  await page.close();
  const again = await options(app, 'profile');
  await expect(again.getByLabel('E-mail')).toHaveValue('ines@example.org');
  await expect(again.getByLabel('Preferred name')).toHaveValue('Ina');
});

test('résumés: stored with label and default, refused with a reason, removed and brought back', async ({
  app,
}) => {
  const page = await options(app, 'files');
  const names = async () => (await rows<{ name: string }>(page, 'files')).map(({ name }) => name);
  await importFile(page, 'letter.pdf', 'not a PDF at all');
  await expect(page.getByRole('alert')).toContainText('not what its name says');
  await importFile(page, 'photo.png', 'x');
  await expect(page.getByRole('alert')).toContainText('Only PDF, DOC');
  expect(await names()).toEqual(['ines-marlow-resume.pdf']);

  await importFile(page, 'payments.pdf', readFileSync(RESUME));
  const row = page.getByRole('listitem').filter({ hasText: 'payments.pdf' });
  const more = async (entry: string) => {
    await row.getByRole('button', { name: /^More/ }).click();
    await page.getByRole('menuitem', { name: entry }).click();
  };
  await more('Make default');
  await expect(row.getByText('Attached by default')).toBeVisible();
  await more('Remove');
  await expect(row).toHaveCount(0);
  expect(await names()).toEqual(['ines-marlow-resume.pdf']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(row.getByText('Attached by default')).toBeVisible();
  expect((await names()).sort()).toEqual(['ines-marlow-resume.pdf', 'payments.pdf']);
});

test('an answer remembered in the panel is listed, corrected and deleted in options; erasing empties every store', async ({
  app,
}) => {
  const question = 'How did you hear about this job?';
  const { panel } = await fill(app, practiceJob('Larkmoor'));
  const card = questionCard(panel, question);
  await card.getByRole('button', { name: /Choose/ }).click();
  await panel.getByRole('option', { name: 'Job board', exact: true }).click();
  await card.getByText('Remember this answer').click();
  await card.getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => rows<SavedAnswer>(panel, 'answers')).toHaveLength(1);

  const page = await options(app, 'answers');
  const entry = page.getByRole('listitem').filter({ hasText: question });
  await expect(entry).toContainText('Job board');
  await expect(entry).toContainText('For every employer');
  await entry.getByRole('button', { name: /^Edit/ }).click();
  await entry.getByRole('textbox', { name: 'Answer' }).fill('A friend');
  await entry.getByRole('button', { name: 'Save' }).click();
  await expect(entry).toContainText('A friend');
  expect(await rows<SavedAnswer>(page, 'answers')).toMatchObject([
    { label: question, tenant: null, value: { kind: 'option', option: 'A friend' } },
  ]);
  await entry.getByRole('button', { name: /^Delete/ }).click();
  await expect(page.getByText('Nothing remembered yet')).toBeVisible();
  expect(await rows(page, 'answers')).toEqual([]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(entry).toBeVisible();

  await putRows(page, 'applications', trackedSample());
  await page.goto(`chrome-extension://${app.id}/options.html#/data`);
  await page.reload();
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByLabel('Type erase to go on').fill('erase');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Erase everything' }).click();
  const said = page.getByRole('alert').filter({ hasText: 'Everything was erased' });
  await expect(said).toContainText('Remembered answers: 1');
  await expect(said).toContainText('Applications: 5');
  for (const store of [
    'profile',
    'files',
    'answers',
    'applications',
    'receipts',
    'sessions',
    'pages',
  ] as const) {
    expect(await rows(page, store), store).toEqual([]);
  }
  const kept = await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: Record<'local' | 'session', { get(keys: null): Promise<object> }> };
    };
    return [await chrome.storage.local.get(null), await chrome.storage.session.get(null)];
  });
  expect(kept).toEqual([{}, {}]);
});
