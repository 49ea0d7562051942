import { writeFileSync } from 'node:fs';
import type { Frame } from '@playwright/test';
import { expect, openForm, practiceJob, test } from '../fixtures.ts';
import { box, container, entry, fill, submit, submitButton, textBox, toast } from './careful.ts';
import { CINDERVALE } from './jobs/cindervale.ts';
import { FERNHOLLOW } from './jobs/fernhollow.ts';
import { STEPS } from './steps.ts';

/** What is saved when, what a submit says, and how it fails. */

test.beforeEach(({ boards }) => boards.behave({ hydrationDelayMs: 50 }));

const cindervale = practiceJob('Cindervale');
const hollinspark = practiceJob('Hollins Park');

async function complete(form: Frame, company: string, path: string): Promise<void> {
  writeFileSync(path, '%PDF-1.7');
  await fill(form, STEPS[company]?.({ path, name: 'resume.pdf' }) ?? []);
}

test('a submit while something is being saved only warns, for a moment', async ({
  page,
  boards,
}) => {
  boards.behave({ autosave: 'slow' });
  const form = await openForm(page, cindervale);
  await textBox(form, '_systemfield_name').fill('Ines');
  await submitButton(form).click();
  await expect(toast(form)).toContainText('still saving');
  expect(boards.recorder.posts()).toEqual([]);
  await expect(toast(form)).toHaveCount(0);
  await submitButton(form).click();
  await expect(container(form, 'failure')).toBeVisible();
  expect(boards.recorder.posts()[0]?.answers).toEqual({ _systemfield_name: 'Ines' });
});

test('what could not be saved stands in the page and is not sent', async ({ page, boards }) => {
  boards.behave({ autosave: 'failing' });
  const form = await openForm(page, cindervale);
  await textBox(form, '_systemfield_name').fill('Ines');
  await textBox(form, '_systemfield_name').blur();
  await expect(toast(form)).toContainText('could not save');
  await expect(textBox(form, '_systemfield_name')).toHaveValue('Ines');
  await submit(form);
  await expect(container(form, 'failure')).toContainText('required field: Name');
  expect(boards.recorder.posts()[0]?.answers).toEqual({});
});

test('every refusal leaves the form and its answers; a block takes it away', async ({
  page,
  boards,
}, info) => {
  const form = await openForm(page, hollinspark);
  await complete(form, 'Hollins Park', info.outputPath('resume.pdf'));
  const refusals = [
    [{ submit: 'error' }, 'Something went wrong'],
    [{ submit: 'reset' }, 'Something went wrong'],
    [{ submit: 'accept', captcha: 'low' }, 'RECAPTCHA_SCORE_BELOW_THRESHOLD'],
    [{ fieldErrors: { _systemfield_email: 'This address has bounced' } }, 'address has bounced'],
  ] as const;
  for (const [at, [behaviour, message]] of refusals.entries()) {
    boards.behave(behaviour);
    await submit(form);
    // Two of them say the same: what stands there may still be the one before.
    await expect.poll(() => boards.recorder.posts(hollinspark.id).length).toBe(at + 1);
    await expect(container(form, 'failure')).toContainText(message);
    await expect(submitButton(form)).toBeEnabled();
    await expect(textBox(form, '_systemfield_name')).toHaveValue('Maya Okafor');
  }
  boards.behave({ fieldErrors: {}, captcha: 'blocked' });
  await submitButton(form).click();
  await expect(container(form, 'blocked-application')).toContainText('could not accept');
  await expect(submitButton(form)).toHaveCount(0);
  const outcomes = boards.recorder.posts(hollinspark.id).map(({ outcome }) => outcome);
  expect(outcomes).toEqual(['error', 'unanswered', 'refused', 'invalid', 'refused']);
});

test('two presses are one application, and unseen inputs are told on', async ({
  page,
  boards,
}, info) => {
  boards.behave({ submitDelayMs: 2000 });
  const form = await openForm(page, hollinspark);
  await complete(form, 'Hollins Park', info.outputPath('resume.pdf'));
  const unseen = ['middle_name_2', 'g-recaptcha-response-100000'];
  for (const id of unseen) {
    const trap = form.locator(`[id="${id}"]`);
    await expect(trap).not.toBeInViewport();
    await trap.evaluate((input: HTMLInputElement) => {
      input.value = 'caught';
    });
  }
  await expect(async () => {
    await submitButton(form).click();
    await expect(submitButton(form)).toBeDisabled({ timeout: 1000 });
  }).toPass();
  await submitButton(form).click({ force: true });
  await expect(container(form, 'success')).toBeVisible();
  const [post, ...more] = boards.recorder.posts(hollinspark.id);
  expect(more).toEqual([]);
  expect(post?.unseen).toEqual(Object.fromEntries(unseen.map((id) => [id, 'caught'])));
});

test('a server that never answers leaves the button busy', async ({ page, boards }) => {
  boards.behave({ submit: 'hang' });
  const form = await openForm(page, cindervale);
  await submitButton(form).click();
  await expect.poll(() => boards.recorder.posts()).toMatchObject([{ outcome: 'unanswered' }]);
  await expect(submitButton(form)).toBeDisabled();
});

test('the answer about text messages goes with the telephone', async ({ page, boards }) => {
  const form = await openForm(page, cindervale);
  const radios = entry(form, CINDERVALE.phone).locator('input[name=communicationConsent]');
  const values = await radios.evaluateAll((all) => all.map((each) => each.getAttribute('value')));
  expect(values).toEqual(['given', 'notGiven']);
  await entry(form, CINDERVALE.phone).getByText('No, please do not text me').click();
  await submit(form);
  expect(boards.recorder.posts()[0]?.answers).toEqual({
    [`${CINDERVALE.phone}:communicationConsent`]: 'No, please do not text me',
  });
});

test('a second school repeats the ids of the first', async ({ page, boards }) => {
  const form = await openForm(page, practiceJob('Fernhollow Studio'));
  const path = '_systemfield_education_history';
  await box(form, path).pressSequentially('Stanf');
  await form.getByRole('option', { name: 'Stanford University' }).click();
  await entry(form, path).getByRole('button', { name: '+ Add Education' }).click();
  await expect(form.locator(`[id="${path}-degree"]`)).toHaveCount(2);
  await form.locator(`[id="${path}-degree"]`).nth(1).fill('MSc');
  await form.getByLabel('Start date, month').nth(1).selectOption('September');
  await form.getByLabel('Start date, year').nth(1).selectOption('2013');
  await textBox(form, FERNHOLLOW.site).focus();
  await submit(form);
  expect(boards.recorder.posts()[0]?.answers).toEqual({
    [`${path}-school`]: 'Stanford University',
    [`${path}-degree:1`]: 'MSc',
    [`${path}-startDate:1`]: 'September 2013',
  });
});
