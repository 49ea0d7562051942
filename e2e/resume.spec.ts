import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Profile } from '@jobai/shared/profile';
import { overflowFaults, surfaceFaults } from './accessibility.ts';
import { expect, test } from './fixtures.ts';
import { rows } from './store.ts';

const FIXTURE = join(import.meta.dirname, '../extension/resume/fixtures/sidebar.pdf');

/** One page with a drawn square and no letter, as a scanner makes it. */
const SCANNED = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R>>endobj
4 0 obj<</Length 65>>stream
q 100 0 0 100 50 50 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q
endstream endobj
trailer<</Root 1 0 R>>
%%EOF`;

test.use({ seeded: false });

test('a résumé in PDF: read here, reviewed beside its text, one part left out, the rest and the file stored', async ({
  app,
}) => {
  const page = await app.context.newPage();
  const faults: string[] = [];
  page.on('console', (said) => said.type() === 'error' && faults.push(said.text()));
  page.on('request', (request) => {
    if (!request.url().startsWith('chrome-extension://')) faults.push(request.url());
  });
  await page.setViewportSize({ width: 1200, height: 900 });
  await page.goto(`chrome-extension://${app.id}/options.html#/profile`);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  const choose = (name: string, buffer: Buffer) =>
    page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name, mimeType: 'application/pdf', buffer });

  await choose('scan.pdf', Buffer.from(SCANNED));
  await expect(page.getByRole('alert')).toContainText('scan.pdf contains pictures and no text');
  expect(await rows(page, 'profile')).toEqual([]);

  await choose('tobias.pdf', readFileSync(FIXTURE));
  const review = page.getByRole('region', { name: 'Review before it is taken' });
  await expect(review).toBeVisible();
  // Where it was read: the lines of the value at hand stand out in the document's text.
  await review.getByRole('textbox', { name: 'E-mail' }).focus();
  await expect(review.locator('[data-active]')).toHaveText('t.vandermeulen@example.co.uk');
  await review.getByText('Software Developer · Veldkamp Transport B.V.').click();
  await expect(
    review.getByRole('checkbox', { name: 'Software Developer · Veldkamp Transport B.V.' }),
  ).not.toBeChecked();
  await review.getByText('First name Tobias, last name van der Meulen').click();
  expect(await surfaceFaults(page, 'the review beside the text')).toEqual([]);
  await page.setViewportSize({ width: 320, height: 720 });
  expect(await overflowFaults(page, 'the review under the text')).toEqual([]);
  await page.setViewportSize({ width: 1200, height: 900 });

  await review.getByRole('button', { name: /^Take \d+ of \d+ parts$/ }).click();
  await expect(page.getByText('Imported.')).toBeVisible();
  const [stored] = await rows<{ profile: Profile }>(page, 'profile');
  expect(stored?.profile.basics).toMatchObject({
    name: 'Tobias van der Meulen',
    givenName: 'Tobias',
    familyName: 'van der Meulen',
    phone: '+447700900312',
    location: { city: 'Leeds', countryCode: 'GB' },
  });
  expect(stored?.profile.work?.map(({ name }) => name)).toEqual([
    'Brackenhall Energy',
    'Moorgate Retail Ltd',
  ]);
  expect(await rows(page, 'files')).toMatchObject([{ name: 'tobias.pdf', kind: 'resume' }]);
  expect(faults).toEqual([]);
});
