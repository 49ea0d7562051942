import type { Application } from '@jobai/shared/application';
import { expect, type FrameLocator, type Page } from '@playwright/test';
import type { App } from '../app.ts';
import { practiceJob } from '../app.ts';
import type { PracticeJob } from '../boards/jobs.ts';
import { answer, approveButton, expectSubmitted, type Filled, start } from '../flow.ts';
import { questionCard } from '../person.ts';
import { clearRows, rows } from '../store.ts';

/** Where something dies, in the order of the flow. */
export const POINTS = [
  'before the click',
  'right after the click',
  'as the file is attached',
  'as the first field is written',
  'in the middle of the fill',
  'in the review',
  'while an answer is written',
  'as the approval is given',
  'after the POST, before the confirmation',
  'at the confirmation',
] as const;
export type Point = (typeof POINTS)[number];

/** The person has pressed; whether the intent is stored yet is not known. */
export const INTENT_POINT: Point = 'as the approval is given';

/** Points with a stored intent: whether the site took it is not known by itself any more. */
export const AFTER_INTENT: readonly Point[] = POINTS.slice(POINTS.indexOf(INTENT_POINT) + 1);

interface Way {
  job: PracticeJob;
  first: string;
  middle: string;
  attached: string;
  question: string;
  answered: string;
}

/** A form that is sent by fetch, in a frame, and one that the browser itself posts. */
export const WAYS: Record<'fetch' | 'native', Way> = {
  fetch: {
    job: practiceJob('Quillhaven'),
    first: '#first_name',
    middle: '#phone',
    attached: '.file-upload__filename',
    question: 'How did you hear about Quillhaven?',
    answered: '#question_2210417007',
  },
  native: {
    job: practiceJob('Ostler'),
    first: '[name=name]',
    middle: '[name=org]',
    attached: '.resume-upload-success',
    question: 'Additional information',
    answered: '[name=comments]',
  },
};

type Form = Page | FrameLocator;
const holdsSomething = (form: Form, selector: string) =>
  expect(form.locator(selector)).not.toHaveValue('');

/** The whole flow; `at` is called at every point and may end the walk by throwing. */
export async function walk(
  app: App,
  way: Way,
  at: (point: Point, page: Page) => Promise<void>,
): Promise<Filled> {
  const { job } = way;
  const { page, form } = await app.open(job);
  const here = (point: Point) => at(point, page);
  await form.locator('jobai-apply').waitFor();
  await here('before the click');
  const filled = await start(app, job, { page, form });
  const { panel } = filled;
  await here('right after the click');
  await form.locator(way.attached).first().waitFor();
  await here('as the file is attached');
  await holdsSomething(form, way.first);
  await here('as the first field is written');
  await holdsSomething(form, way.middle);
  await here('in the middle of the fill');
  await panel.getByRole('button', { name: 'Next question' }).waitFor({ timeout: 30_000 });
  await here('in the review');
  const card = questionCard(panel, way.question);
  await card.getByRole('textbox').fill('A friend');
  await card.getByRole('button', { name: 'Save' }).click();
  await here('while an answer is written');
  await expect(form.locator(way.answered)).toHaveValue('A friend');
  await answer(filled, job);
  await approveButton(panel).click();
  await here('as the approval is given');
  await expect.poll(() => app.boards.recorder.posts(job.id).length).toBe(1);
  await here('after the POST, before the confirmation');
  await expect(form.locator('#application-form')).toHaveCount(0);
  await here('at the confirmation');
  await expectSubmitted(panel);
  return filled;
}

/** As on the first day with this profile: nothing applied for, no page open. */
export async function startAnew(app: App, extensionPage: Page): Promise<void> {
  for (const page of app.context.pages()) {
    if (!page.url().startsWith('chrome-extension:')) await page.close();
  }
  await clearRows(extensionPage, ['sessions', 'pages', 'applications', 'receipts']);
  app.boards.reset();
}

export async function tracked(extensionPage: Page): Promise<number> {
  return (await rows<Application>(extensionPage, 'applications')).length;
}
