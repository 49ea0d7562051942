import { expect, openForm, practiceJob, test } from '../fixtures.ts';
import { box } from './careful.ts';
import { ASHBY_PRACTICE } from './jobs.ts';

/** The names, tabs and embedded data around the form. */

test.beforeEach(({ boards }) => boards.behave({ hydrationDelayMs: 50 }));

const cindervale = practiceJob('Cindervale');
const hollinspark = practiceJob('Hollins Park');
const FORM = '.ashby-application-form-container';

test('the served page is an empty shell, and its tabs are one document', async ({ page }) => {
  const overview = cindervale.url.replace('/application', '');
  const response = await page.goto(overview);
  expect(await response?.text()).toContain('<div id="root"></div>');
  await expect(page.getByText('What you will do')).toBeVisible();
  await expect(page).toHaveTitle(`${cindervale.title} @ Cindervale`);
  await page.evaluate(() => document.documentElement.setAttribute('data-same', 'document'));
  await page.getByRole('tab', { name: 'Application' }).click();
  await expect(page).toHaveURL(cindervale.url);
  await expect(page.locator(`#form[role=tabpanel] ${FORM}`).first()).toBeVisible();
  await expect(page.locator('form')).toHaveCount(0);
  await page.goBack();
  await expect(page.locator(FORM)).toHaveCount(0);
  await expect(page.locator('html[data-same="document"]')).toHaveCount(1);
});

test('the form comes only some time after the page', async ({ page, boards }) => {
  boards.behave({ hydrationDelayMs: 2500 });
  await page.goto(cindervale.url);
  await expect(page.getByRole('heading', { name: cindervale.title })).toBeVisible();
  await expect(page.locator(FORM)).toHaveCount(0);
  await expect(page.locator(cindervale.alive)).toBeVisible();
});

test('every page carries its posting, most of them their form', async ({ page }) => {
  for (const job of ASHBY_PRACTICE) {
    const form = await openForm(page, job);
    const { data, jsonLd, paths, entries } = await form.evaluate(() => ({
      data: window.__appData,
      jsonLd: JSON.parse(document.querySelector('[type="application/ld+json"]')?.textContent ?? ''),
      paths: [...document.querySelectorAll<HTMLElement>('[data-field-entry-id]')].map(
        ({ dataset }) => dataset.fieldPath,
      ),
      entries: [...document.querySelectorAll<HTMLElement>('[data-field-entry-id]')].map(
        ({ dataset }) => dataset.fieldEntryId,
      ),
    }));
    expect(jsonLd).toMatchObject({ '@type': 'JobPosting', title: job.title });
    expect(data.organization.name).toBe(job.company);
    expect(data.posting).toMatchObject({ id: job.id, title: job.title });
    const { applicationForm, surveyForms = [] } = data.posting;
    expect(applicationForm === undefined).toBe(job.company === 'Oskarsen Wind');
    if (applicationForm) {
      const described = [applicationForm, ...surveyForms].flatMap((one) => one.fieldEntries);
      expect(described.map(({ field }) => field.path)).toEqual(paths);
      // The form of a visit has an id of its own: only the path is the same in both.
      expect(described.some(({ id }) => entries.includes(id))).toBe(false);
    }
    expect(new URL(form.url()).host).toBe(job.host);
    await expect(form.locator('h1.ashby-job-posting-heading')).toHaveText(job.title);
  }
});

test('an employer shows the form on its own page', async ({ page }) => {
  await openForm(page, hollinspark);
  await expect(page.locator('iframe#ashby_embed_iframe')).toHaveAttribute(
    'src',
    `https://jobs.ashbyhq.com/hollinspark/${hollinspark.id}/application?embed=js`,
  );
});

test('addresses with spaces work, unknown ones are not found', async ({ page }) => {
  await page.goto('https://jobs.ashbyhq.com/Fernhollow%20Studio');
  await page.getByRole('link', { name: 'Product Engineer' }).click();
  await expect(page.getByRole('heading', { name: 'Product Engineer' })).toBeVisible();
  for (const path of ['nobody', 'cindervale/none', `cindervale/${hollinspark.id}`]) {
    expect((await page.goto(`https://jobs.ashbyhq.com/${path}`))?.status()).toBe(404);
  }
});

test('a geocoder may be slow, know nothing or fail', async ({ page, boards }) => {
  const form = await openForm(page, cindervale);
  const place = box(form, '_systemfield_location');
  const list = form.getByRole('listbox');
  for (const [geocoder, shown] of [
    ['empty', 'No results'],
    ['error', 'Something went wrong'],
    ['slow', 'Loading...'],
  ] as const) {
    boards.behave({ geocoder });
    await place.fill(`Portl ${geocoder}`.slice(0, geocoder === 'slow' ? 5 : undefined));
    await expect(list).toHaveText(shown);
  }
});
