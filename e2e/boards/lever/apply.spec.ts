import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import type { Frame, Page } from '@playwright/test';
import { give, sampleAnswers } from '../../person.ts';
import { expect, openForm, practiceJob, test } from '../fixtures.ts';
import { cardName } from './cards.ts';
import { errors, expectedAnswers, field, fill, locationBox, submitButton } from './careful.ts';
import { LEVER_JOBS, LEVER_PRACTICE } from './jobs.ts';
import { complete } from './naive.ts';
import { ABOUT, type Document, STEPS } from './steps.ts';

/** A careful person can finish every posting, and the recorder then holds exactly what they entered. */

const PDF = '%PDF-1.7 a résumé, as far as the board can tell';

function documentIn(outputPath: (name: string) => string): Document {
  const path = outputPath('resume.pdf');
  writeFileSync(path, PDF);
  return { path, name: 'resume.pdf' };
}
const stepsFor = (company: string, document: Document) => STEPS[company]?.(document) ?? [];

for (const job of LEVER_PRACTICE) {
  test(`an application to ${job.company} goes through`, async ({ page, boards }, info) => {
    boards.behave({ resumeParseMs: 100 });
    const steps = stepsFor(job.company, documentIn(info.outputPath.bind(info)));
    const form = await openForm(page, job);
    await fill(form, steps);
    await submitButton(form).click();

    await expect(page).toHaveURL(/\/thanks$/);
    await expect(page.getByRole('heading', { name: 'Application submitted!' })).toBeVisible();
    const [sent, ...more] = boards.recorder.posts(job.id);
    expect(more).toEqual([]);
    expect(sent?.outcome).toBe('accepted');
    expect(sent?.answers).toEqual(expectedAnswers(steps));
    expect(sent?.unseen).toEqual({});
    const file = {
      name: 'resume.pdf',
      type: 'application/pdf',
      size: Buffer.byteLength(PDF),
      sha256: createHash('sha256').update(PDF).digest('hex'),
    };
    for (const [name, sentFile] of Object.entries(sent?.files ?? {})) {
      expect(name).toMatch(/^(resume|cards\[)/);
      expect(sentFile).toEqual(file);
    }
    expect(sent?.files.resume).toEqual(file);
  });
}

const cobalt = practiceJob('Cobalt Meadow');
const ostler = practiceJob('Ostler & Dunn');
const refused = (outcome: string) => ({ outcome });

test('after a low score the form comes back without files and choices', async ({
  page,
  boards,
}, info) => {
  boards.behave({ captcha: 'low', resumeParseMs: 50 }, cobalt.id);
  const steps = stepsFor(cobalt.company, documentIn(info.outputPath.bind(info)));
  const form = await openForm(page, cobalt);
  await fill(form, steps);
  await submitButton(form).click();
  await expect(errors(form)).toHaveText(
    '✱ Please verify that you are not a robot, and reupload any files',
  );
  expect(page.url()).toBe(cobalt.url);
  expect(boards.recorder.posts()).toMatchObject([refused('captcha_refused')]);
  await expect(field(form, 'name')).toHaveValue('Maya Okafor');
  await expect(field(form, cardName(ABOUT, 2))).toHaveValue(/checked\.\nAnd/);
  await expect(field(form, 'resume')).toHaveJSProperty('files.length', 0);
  await expect(field(form, cardName(ABOUT, 1))).toHaveValue('');
  await expect(form.locator('#application-form :checked:not(option)')).toHaveCount(0);
  // The text came back, the pick did not.
  await expect(locationBox(form)).not.toHaveValue('');
  await locationBox(form).focus();
  await field(form, 'email').focus();
  await expect(locationBox(form)).toHaveValue('');

  boards.behave({ captcha: 'fine' }, cobalt.id);
  await fill(form, steps);
  await submitButton(form).click();
  await expect(page).toHaveURL(/\/thanks$/);
  expect(boards.recorder.submissions()[0]?.answers).toEqual(expectedAnswers(steps));
});

test('the server asks for the files and shows what it refuses at its field', async ({
  page,
  boards,
}) => {
  boards.behave({ fieldErrors: { email: '✱ This address has bounced before' } }, cobalt.id);
  const form = await openForm(page, cobalt);
  await complete(form);
  await submitButton(form).click();
  await expect(errors(form)).toHaveText([
    '✱ Please attach a file',
    '✱ This address has bounced before',
  ]);
  const email = form.locator('li', { has: field(form, 'email') });
  await expect(email.locator('.error-message')).toContainText('bounced');
  expect(boards.recorder.posts()).toMatchObject([refused('invalid')]);
});

/** Everything that is required, without the care. */
async function openComplete(page: Page, path: string): Promise<Frame> {
  const form = await openForm(page, ostler);
  await complete(form);
  for (const file of await form.locator('.application-file-input').all()) {
    await file.setInputFiles(path);
  }
  await expect(form.locator('.resume-upload-success')).toBeVisible();
  return form;
}

test('two presses while it is being sent are two POSTs', async ({ page, boards }, info) => {
  boards.behave({ submitDelayMs: 2500, resumeParseMs: 50 });
  const form = await openComplete(page, documentIn(info.outputPath.bind(info)).path);
  const button = submitButton(form);
  await button.scrollIntoViewIfNeeded();
  const { x = 0, y = 0 } = (await button.boundingBox()) ?? {};
  await page.mouse.click(x + 5, y + 5);
  await expect.poll(() => boards.recorder.posts().length).toBe(1);
  await page.mouse.click(x + 5, y + 5);
  await expect(page).toHaveURL(/\/thanks$/);
  expect(boards.recorder.posts()).toHaveLength(2);
});

test('a server that fails, breaks off or never answers leaves no thanks', async ({
  page,
  boards,
}, info) => {
  boards.behave({ resumeParseMs: 50 });
  const { path } = documentIn(info.outputPath.bind(info));
  for (const submit of ['error', 'reset', 'hang'] as const) {
    boards.recorder.clear();
    boards.behave({ submit });
    const form = await openComplete(page, path);
    await submitButton(form).click({ noWaitAfter: true });
    await expect.poll(() => boards.recorder.posts().length).toBe(1);
    if (submit === 'error') await expect(page.getByRole('heading', { name: '500' })).toBeVisible();
    // Chromium's own page.
    if (submit === 'reset') await expect(page.locator('#main-frame-error')).toBeVisible();
    expect(page.url()).not.toContain('/thanks');
    expect(boards.recorder.posts()).toMatchObject([
      refused(submit === 'error' ? 'error' : 'unanswered'),
    ]);
  }
});

test('the sample person’s answers fit the forms', async ({ page }) => {
  for (const job of LEVER_JOBS) {
    const form = await openForm(page, practiceJob(job.company));
    const questions = job.cards.flatMap(({ fields }) => fields);
    for (const said of sampleAnswers(job.id)) {
      if (said.inPage) {
        await give(page, page, said);
        await expect(form.locator(`[name="${said.name}"]:valid`)).not.toHaveCount(0);
        continue;
      }
      const options = questions.find(({ text }) => text === said.question)?.options;
      const texts = options?.map(({ text }) => text) ?? [said.answer];
      expect(questions.map(({ text }) => text)).toContain(said.question);
      expect(texts).toEqual(expect.arrayContaining([said.answer].flat()));
    }
  }
});
