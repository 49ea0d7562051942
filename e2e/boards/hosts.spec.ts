import { control, field, options } from './careful.ts';
import { expect, openForm, practiceJob, test } from './fixtures.ts';
import { GREENHOUSE_PRACTICE } from './greenhouse/jobs.ts';

/** The names, redirects and embedded data around the form. */

const larkmoor = practiceJob('Larkmoor');
const quillhaven = practiceJob('Quillhaven');

test('the old host redirects for good', async ({ page }) => {
  const old = larkmoor.url.replace('job-boards', 'boards');
  const response = await page.goto(old);
  expect(page.url()).toBe(larkmoor.url);
  expect((await response?.request().redirectedFrom()?.response())?.status()).toBe(301);
});

test('an employer with a careers site gets its visitors there', async ({ page }) => {
  await page.goto(`https://job-boards.greenhouse.io/quillhaven/jobs/${quillhaven.id}`);
  expect(page.url()).toBe(quillhaven.url);
  const frame = page.locator('div#grnhse_app > iframe#grnhse_iframe');
  await expect(frame).toHaveAttribute(
    'src',
    `https://job-boards.greenhouse.io/embed/job_app?for=quillhaven&token=${quillhaven.id}`,
  );
});

test('a hosted form refuses to be framed, an embed does not', async ({ page }) => {
  const hosted = await page.goto(larkmoor.url);
  expect(hosted?.headers()['content-security-policy']).toBe("frame-ancestors 'none'");
  const embed = await page.goto(
    `https://job-boards.greenhouse.io/embed/job_app?for=quillhaven&token=${quillhaven.id}`,
  );
  expect(embed?.headers()['content-security-policy']).toBe('frame-ancestors *');
});

test('unknown hosts and postings are not found', async ({ page }) => {
  for (const url of [
    'https://www.unknown.example/',
    'https://job-boards.greenhouse.io/larkmoorpayments/jobs/1',
    'https://job-boards.greenhouse.io/assets/../manifest.json',
  ]) {
    expect((await page.goto(url))?.status()).toBe(404);
  }
});

test('a board lists its openings', async ({ page }) => {
  await page.goto('https://job-boards.greenhouse.io/larkmoorpayments');
  await page.getByRole('link', { name: larkmoor.title }).click();
  await expect(page).toHaveURL(larkmoor.url);
});

for (const job of GREENHOUSE_PRACTICE) {
  test(`the page of ${job.company} carries its schema in an inline script`, async ({ page }) => {
    const form = await openForm(page, job);
    const prefix = 'window.__remixContext = ';
    const script = await form.evaluate(
      (start) => [...document.scripts].find(({ text }) => text.startsWith(start))?.text ?? '',
      prefix,
    );
    const context = JSON.parse(script.slice(prefix.length).replace(/;$/, ''));
    const route =
      job.frame !== null ? 'routes/embed.job_app' : 'routes/$url_token_.jobs_.$job_post_id';
    const { jobPost, jobPostId } = context.state.loaderData[route];
    expect(jobPostId).toBe(job.id);
    expect(jobPost).toMatchObject({ title: job.title, company_name: job.company });
    for (const question of jobPost.questions) {
      const id = question.fields[0].name.replace('candidate_location', 'candidate-location');
      await expect(field(form, id)).toHaveCount(1);
    }
    expect(new URL(form.url()).host).toBe(job.host);
    await expect(form.locator('.job__title h1.section-header')).toHaveText(job.title);
  });
}

for (const [geocoder, message] of [
  ['empty', 'No options'],
  ['error', 'No options'],
] as const) {
  test(`a geocoder with the answer "${geocoder}" offers nothing`, async ({ page, boards }) => {
    boards.behave({ geocoder });
    const form = await openForm(page, larkmoor);
    await control(form, 'candidate-location').click();
    await field(form, 'candidate-location').pressSequentially('San Fran');
    await expect(form.locator('.select__menu-notice', { hasText: message })).toBeVisible();
    await expect(options(form, 'candidate-location')).toHaveCount(0);
  });
}

test('a slow geocoder shows that it is loading', async ({ page, boards }) => {
  boards.behave({ geocoder: 'slow' });
  const form = await openForm(page, larkmoor);
  await control(form, 'candidate-location').click();
  await field(form, 'candidate-location').pressSequentially('San Fran');
  await expect(form.locator('.select__menu-notice--loading')).toBeVisible();
  await expect(options(form, 'candidate-location').first()).toBeVisible();
});
