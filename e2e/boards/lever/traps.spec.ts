import type { Frame } from '@playwright/test';
import { expect, openForm, practiceJob, test } from '../fixtures.ts';
import { cardName, surveyName } from './cards.ts';
import { errors, field, submitButton } from './careful.ts';
import { complete, rush, tick, write } from './naive.ts';
import { ABOUT, EVERYWHERE } from './steps.ts';

/** Where a hasty filler fails: groups, pairs, copies, sections that appear, and sending. */

const cobalt = practiceJob('Cobalt Meadow');
const fennvaart = practiceJob('Fennvaart');
const ostler = practiceJob('Ostler & Dunn');
const RESUME = { name: 'resume.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') };
const ROBOT = 'verify that you are not a robot, and reupload any files';

const press = (form: Frame, selector: string) =>
  form.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.click(), selector);

test('a rush through the form gets no application through', async ({ page, boards }) => {
  for (const job of [cobalt, fennvaart]) {
    const form = await openForm(page, job);
    await rush(form);
    await expect(errors(form).filter({ hasText: ROBOT })).toBeVisible();
  }
  const [first, second] = boards.recorder.posts();
  expect(boards.recorder.submissions()).toEqual([]);
  expect(Object.keys(first?.unseen ?? {})).toEqual(
    expect.arrayContaining([...cobalt.unseen, 'accountId', 'linkedInData', 'h-captcha-response']),
  );
  expect(Object.keys(second?.unseen ?? {})).toEqual(
    expect.arrayContaining([...fennvaart.unseen, 'resumeStorageId', 'consent[store]']),
  );
});

test('whoever passes the captcha by is refused', async ({ page, boards }) => {
  const ways: ((form: Frame) => Promise<unknown>)[] = [
    (form) => press(form, '#hcaptchaSubmitBtn'),
    (form) => field(form, 'email').press('Enter'),
    async (form) => {
      await write(form, '#hcaptchaResponseInput', 'P1_made-up');
      await form.evaluate(() => document.querySelector('form')?.submit());
    },
  ];
  for (const way of ways) {
    const form = await openForm(page, ostler);
    await complete(form);
    await form.locator('.application-file-input').last().setInputFiles(RESUME);
    await way(form);
    await expect(errors(form).last()).toContainText(ROBOT);
    expect(page.url()).toBe(ostler.url);
  }
  expect(boards.recorder.posts().map(({ outcome }) => outcome)).toEqual(
    ways.map(() => 'captcha_refused'),
  );
  expect(boards.recorder.posts()[2]?.unseen).toEqual({ 'h-captcha-response': 'P1_made-up' });
});

test('a required group natively wants every box, until a change event', async ({
  page,
  boards,
}) => {
  const name = cardName(ABOUT, 3);
  const form = await openForm(page, cobalt);
  const group = form.locator(`[name="${name}"]`);
  await tick(form, `[name="${name}"][value="PostgreSQL"]`);
  await expect(group.and(form.locator(':invalid'))).toHaveCount(4);
  await submitButton(form).click();
  await expect(form.locator(`[name="${name}"][required]`)).toHaveCount(5);
  await group.first().check();
  await expect(group.and(form.locator(':invalid'))).toHaveCount(0);
  await group.first().uncheck();
  await group.nth(3).uncheck();
  await expect(group.and(form.locator(':invalid'))).toHaveCount(5);
  expect(boards.recorder.posts()).toEqual([]);
});

test('the first input named like a consent is not its box', async ({ page, boards }) => {
  const form = await openForm(page, fennvaart);
  const name = 'consent[store]';
  await complete(form);
  await field(form, name).last().uncheck();
  await expect(field(form, name).first()).toHaveAttribute('type', 'hidden');
  await write(form, `[name="${name}"]`, '1');
  await submitButton(form).click();
  await expect(field(form, name).last()).toHaveJSProperty('validity.valid', false);
  await field(form, name).last().check();
  await submitButton(form).click();
  await expect(form.locator('[data-qa=consent-section] .error-message')).toBeVisible();
  const [post] = boards.recorder.posts();
  expect(post).toMatchObject({ outcome: 'invalid', unseen: { [name]: '1' } });
  expect(post?.answers[name]).toBeUndefined();
});

test('an inactive survey has no names, and only a change event brings one to life', async ({
  page,
}) => {
  const form = await openForm(page, fennvaart);
  const alive = form.locator('[id^=countrySurvey]:visible');
  const named = form.locator('[name^="surveysResponses"]');
  await expect(form.locator('[id^=countrySurvey]')).toHaveCount(3);
  await expect(form.locator('[data-name^="surveysResponses"]')).not.toHaveCount(0);
  await expect(named).toHaveCount(0);
  await write(form, 'select.candidate-location', 'Netherlands');
  await expect(alive).toHaveCount(0);

  const select = form.locator('select.candidate-location');
  expect(await select.getAttribute('name')).toBeNull();
  await select.selectOption('Netherlands');
  await expect(alive.locator('h4')).toHaveText('Demographic Survey for the Netherlands');
  await alive.getByText('Prefer not to say').first().click();
  await select.selectOption('Peru');
  await expect(alive.locator('h4')).toHaveText('Demographic Survey for Fennvaart');
  await expect(
    field(form, `surveysResponses[${EVERYWHERE}][candidateSelectedLocation]`),
  ).toHaveValue('Peru');
  await expect(field(form, surveyName(EVERYWHERE, 0))).toHaveCount(6);
  const ids = await named.evaluateAll((all) => [
    ...new Set(all.map((one) => /\[([\w-]+)\]/.exec(one.getAttribute('name') ?? '')?.[1])),
  ]);
  expect(ids).toEqual([EVERYWHERE]);
});

test('an answer about a disability has to be signed', async ({ page, boards }) => {
  const form = await openForm(page, cobalt);
  const section = form.locator('#disabilitySignatureSection');
  await complete(form);
  await field(form, 'resume').setInputFiles(RESUME);
  await write(form, '[name="eeo[disability]"]', 'I do not want to answer');
  await expect(section).toBeHidden();
  await submitButton(form).click();
  await expect(errors(form)).toHaveText(['✱ This field is required', '✱ This field is required']);
  await expect(section.locator('.error-message')).toHaveCount(2);
  expect(boards.recorder.posts()).toMatchObject([{ outcome: 'invalid' }]);
  await field(form, 'eeo[disability]').selectOption({ index: 2 });
  await expect(section).toBeVisible();
  await expect(field(form, 'eeo[disabilitySignature]')).toHaveJSProperty('required', true);
});

test('pronouns of one’s own need their box, and “name only” excludes the rest', async ({
  page,
}) => {
  const form = await openForm(page, cobalt);
  const own = form.locator('#customPronounsTextField');
  await expect(own).toBeHidden();
  await tick(form, '#customPronounsOption');
  await expect(own).toBeHidden();
  await form.locator('#customPronounsOption').uncheck();
  await form.locator('#customPronounsOption').check();
  await own.fill('per/pers');
  await form.getByLabel('They/them').check();
  await form.getByLabel('Use name only').check();
  await expect(form.getByLabel('They/them')).not.toBeChecked();
  await expect(own).toBeHidden();
  await expect(own).toHaveValue('');
});

test('the long list takes only its own values, and two questions share one label', async ({
  page,
}) => {
  const form = await openForm(page, fennvaart);
  const country = form
    .getByText('Country of residence')
    .locator('xpath=ancestor::li')
    .locator('select');
  expect(await country.locator('option').count()).toBeGreaterThan(200);
  const name = await country.getAttribute('name');
  await write(form, `[name="${name}"]`, 'USA', ['input', 'change']);
  await expect(country).toHaveJSProperty('selectedIndex', -1);
  const other = await openForm(page, cobalt);
  await expect(other.getByText('If yes, please explain.')).toHaveCount(2);
});
