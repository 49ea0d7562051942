import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { field, fill, submitButton } from './careful.ts';
import { expect, openForm, practiceJob, test } from './fixtures.ts';
import { GREENHOUSE_PRACTICE } from './greenhouse/jobs.ts';
import { type Document, expectedAnswers, STEPS } from './steps.ts';

/** A careful person can finish every posting, and the recorder then holds exactly what they entered. */

const PDF = '%PDF-1.7 a résumé, as far as the board can tell';

function documentIn(outputPath: (name: string) => string): Document {
  const path = outputPath('resume.pdf');
  writeFileSync(path, PDF);
  return { path, name: 'resume.pdf' };
}
const stepsFor = (company: string, document: Document) => STEPS[company]?.(document) ?? [];
const larkmoor = practiceJob('Larkmoor');

for (const job of GREENHOUSE_PRACTICE) {
  test(`an application to ${job.company} goes through`, async ({ page, boards }, info) => {
    const steps = stepsFor(job.company, documentIn(info.outputPath.bind(info)));
    const form = await openForm(page, job);
    await form.evaluate(() => document.documentElement.setAttribute('data-same', 'document'));
    await fill(form, steps);
    await submitButton(form).click();

    await expect(form.getByRole('heading', { name: /Thank you for applying/ })).toBeVisible();
    await expect(form.locator('[data-same="document"]')).toHaveCount(1);
    expect(new URL(form.url()).pathname).toMatch(/\/confirmation$/);
    if (job.frame !== null) expect(page.url()).toBe(job.url);

    const [sent, ...more] = boards.recorder.submissions(job.id);
    expect(more).toEqual([]);
    expect(sent?.answers).toEqual(expectedAnswers(steps));
    expect(sent?.unseen).toEqual({});
    expect(sent?.files.resume).toEqual({
      name: 'resume.pdf',
      type: 'application/pdf',
      size: Buffer.byteLength(PDF),
      sha256: createHash('sha256').update(PDF).digest('hex'),
    });
  });
}

test('a value in an input nobody sees is recorded', async ({ page, boards }, info) => {
  const form = await openForm(page, larkmoor);
  await fill(form, stepsFor('Larkmoor', documentIn(info.outputPath.bind(info))));
  for (const id of ['company_website', 'confirm_email', 'referrer_source']) {
    await field(form, id).evaluate((input: HTMLInputElement) => {
      input.value = 'caught';
    });
  }
  await submitButton(form).click();
  await expect(form.getByRole('heading', { name: /Thank you/ })).toBeVisible();
  expect(boards.recorder.submissions()[0]?.unseen).toEqual({
    company_website: 'caught',
    confirm_email: 'caught',
    referrer_source: 'caught',
  });
});

test('after a low score only the mailed code gets the application through', async ({
  page,
  boards,
}, info) => {
  boards.behave({ captcha: 'low' }, larkmoor.id);
  const form = await openForm(page, larkmoor);
  await fill(form, stepsFor('Larkmoor', documentIn(info.outputPath.bind(info))));
  await submitButton(form).click();
  const code = form.locator('fieldset#email-verification');
  await expect(code.locator('input[id^="security-input-"]')).toHaveCount(8);
  expect(new URL(form.url()).pathname).not.toContain('confirmation');
  expect(boards.recorder.submissions()).toEqual([]);

  await submitButton(form).click();
  await expect(field(form, 'email-verification-error')).toHaveText('Enter the 8-character code');
  await field(form, 'security-input-0').pressSequentially('00000000');
  await submitButton(form).click();
  await expect(field(form, 'email-verification-error')).toHaveText('The code is not correct');

  await field(form, 'security-input-0').fill(boards.securityCode(larkmoor.id) ?? '');
  await submitButton(form).click();
  await expect(form.getByRole('heading', { name: /Thank you/ })).toBeVisible();
  expect(boards.recorder.posts().map(({ outcome }) => outcome)).toEqual([
    'security_code_required',
    'security_code_required',
    'accepted',
  ]);
});

test('what the server refuses is shown at its field', async ({ page, boards }, info) => {
  boards.behave({ fieldErrors: { email: 'Email has bounced before' } });
  const form = await openForm(page, larkmoor);
  await fill(form, stepsFor('Larkmoor', documentIn(info.outputPath.bind(info))));
  await field(form, 'question_6120448008').fill('x'.repeat(1001));
  await submitButton(form).click();
  await expect(field(form, 'email-error')).toHaveText('Email has bounced before');
  await expect(field(form, 'question_6120448008-error')).toContainText('maximum is 1000');
  await expect(field(form, 'email')).toBeFocused();
  expect(boards.recorder.posts().map(({ outcome }) => outcome)).toEqual(['invalid']);
});

test('two presses while it is being sent are one application', async ({ page, boards }, info) => {
  boards.behave({ submitDelayMs: 2500 });
  const form = await openForm(page, larkmoor);
  await fill(form, stepsFor('Larkmoor', documentIn(info.outputPath.bind(info))));
  await submitButton(form).click();
  await expect(submitButton(form)).toHaveAttribute('aria-disabled', 'true');
  await submitButton(form).click({ force: true });
  await expect(form.getByRole('heading', { name: /Thank you/ })).toBeVisible();
  expect(boards.recorder.posts()).toHaveLength(1);
});

for (const submit of ['error', 'reset'] as const) {
  test(`after ${submit} the form stays and says so`, async ({ page, boards }, info) => {
    boards.behave({ submit });
    const form = await openForm(page, larkmoor);
    await fill(form, stepsFor('Larkmoor', documentIn(info.outputPath.bind(info))));
    await submitButton(form).click();
    await expect(form.getByRole('alert')).toContainText('There was a problem');
    await expect(submitButton(form)).toHaveAttribute('aria-disabled', 'false');
    expect(boards.recorder.submissions()).toEqual([]);
    expect(boards.recorder.posts()).toHaveLength(1);
  });
}

test('a résumé may be typed instead', async ({ page, boards }, info) => {
  const form = await openForm(page, larkmoor);
  const steps = stepsFor('Larkmoor', documentIn(info.outputPath.bind(info)));
  await fill(
    form,
    steps.filter((step) => !('file' in step)),
  );
  await form.getByTestId('resume-text').click();
  await field(form, 'resume_text').fill('Nine years of backend work.');
  await submitButton(form).click();
  await expect(form.getByRole('heading', { name: /Thank you/ })).toBeVisible();
  const [sent] = boards.recorder.submissions();
  expect(sent?.answers.resume_text).toBe('Nine years of backend work.');
  expect(sent?.files).toEqual({});
});

test('a server that never answers leaves the button busy', async ({ page, boards }, info) => {
  boards.behave({ submit: 'hang' });
  const form = await openForm(page, larkmoor);
  await fill(form, stepsFor('Larkmoor', documentIn(info.outputPath.bind(info))));
  await submitButton(form).click();
  await expect.poll(() => boards.recorder.posts().length).toBe(1);
  await expect(submitButton(form)).toHaveAttribute('aria-disabled', 'true');
  expect(boards.recorder.posts()[0]?.outcome).toBe('unanswered');
});
