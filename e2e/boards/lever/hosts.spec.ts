import { expect, openForm, practiceJob, test } from '../fixtures.ts';
import { field } from './careful.ts';
import { LEVER_PRACTICE } from './jobs.ts';

/** The pages around the form, and what the form says about itself. */

const cobalt = practiceJob('Cobalt Meadow');

test('a posting leads to its form, which has no description', async ({ page }) => {
  await page.goto(`https://${cobalt.host}/cobaltmeadow`);
  await page.getByRole('link', { name: cobalt.title }).click();
  await expect(page.locator('.posting-header h2')).toHaveText(cobalt.title);
  await expect(page.locator('[data-qa=job-description]')).toContainText('charge, wait, sell');
  await expect(page.locator('[data-qa=salary-range]')).toContainText('$160,000');
  await page.getByRole('link', { name: 'Apply for this job' }).first().click();
  await expect(page).toHaveURL(cobalt.url);
  await expect(page.locator('#application-form')).toBeVisible();
  await expect(page.getByText('charge, wait, sell')).toHaveCount(0);
});

test('unknown hosts, postings and pages are not found', async ({ page }) => {
  for (const url of [
    cobalt.url.replace('jobs.lever', 'jobs.eu.lever'),
    cobalt.url.replace(cobalt.id, '3b8f0c52-6d1e-4a77-9c40-5e2b71d8a914'),
    cobalt.url.replace('/apply', '/other'),
  ]) {
    expect((await page.goto(url))?.status()).toBe(404);
  }
});

test('the address of the thanks proves nothing', async ({ page, boards }) => {
  await page.goto(cobalt.url.replace('/apply', '/thanks'));
  await expect(page.getByRole('heading', { name: 'Application submitted!' })).toBeVisible();
  expect(boards.recorder.posts()).toEqual([]);
});

test('every form is of one shape on both hosts and carries its schema', async ({ page }) => {
  expect(new Set(LEVER_PRACTICE.map(({ host }) => host)).size).toBe(2);
  const types = new Set<string>();
  for (const job of LEVER_PRACTICE) {
    const form = await openForm(page, job);
    await expect(form.locator('body.application form#application-form')).toHaveAttribute(
      'enctype',
      'multipart/form-data',
    );
    expect(await form.locator('form').evaluate((one: HTMLFormElement) => one.method)).toBe('post');
    await expect(page).toHaveTitle(`${job.company} - ${job.title}`);
    await expect(form.locator('.posting-header h2')).toHaveText(job.title);
    await expect(form.locator('.main-header-logo img')).toHaveAttribute(
      'alt',
      `${job.company} logo`,
    );
    // What the label wraps is the control it names; only the long ones have ids.
    await expect(form.getByLabel('Full name')).toHaveAttribute('name', 'name');
    await expect(form.locator('button[type=submit]:visible')).toHaveCount(0);
    for (const base of await form.locator('[name^="cards["][name$="[baseTemplate]"]').all()) {
      const { id, text, fields } = JSON.parse(await base.inputValue());
      await expect(form.locator('[data-qa=card-name]', { hasText: text })).toBeVisible();
      for (const [at, question] of fields.entries()) {
        types.add(question.type);
        const options = question.type.startsWith('multiple') ? question.options.length : 1;
        await expect(field(form, `cards[${id}][field${at}]`)).toHaveCount(options);
      }
    }
  }
  expect(types.size).toBe(6);
});
