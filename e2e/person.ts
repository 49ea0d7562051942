import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { answerNative } from './native.ts';
import { SAMPLE_DIR } from './paths.ts';

/** One thing the person says to a form: in the panel, or with their own hand in the page. */
export interface PersonAnswer {
  question?: string;
  answer?: string | string[];
  /** Id of a box to tick. */
  box?: string;
  /** `data-field-path` of the question, where ids change with every visit. */
  path?: string;
  /** `name` of a native control, for answers in the page. */
  name?: string;
  /** Name of a sample file to attach. */
  file?: string;
  inPage?: boolean;
}

/** The sample person's answers by job id. */
export function sampleAnswers(jobId: string): PersonAnswer[] {
  const all = JSON.parse(readFileSync(join(SAMPLE_DIR, 'answers.json'), 'utf8'));
  return all[jobId] ?? [];
}

type Form = Page | FrameLocator;

/** The card of an open question in the panel. */
export function questionCard(panel: Page, question: string): Locator {
  return panel
    .getByRole('group', { name: /^Needs you/ })
    .getByRole('listitem')
    .filter({ has: panel.getByRole('heading', { name: question }) })
    .first();
}

/** Gives one answer the way a person would, with mouse and keyboard. */
export async function give(panel: Page, form: Form, said: PersonAnswer): Promise<void> {
  await (said.inPage ? inPage(form, said) : inPanel(panel, said));
}

async function inPanel(panel: Page, { question = '', answer = '' }: PersonAnswer): Promise<void> {
  const card = questionCard(panel, question);
  await card.scrollIntoViewIfNeeded();
  for (const text of [answer].flat()) await choose(panel, card, text);
  await card.getByRole('button', { name: 'Save' }).click();
  // Written and read back: the card leaves the questions.
  await questionCard(panel, question).waitFor({ state: 'detached' });
}

async function choose(panel: Page, card: Locator, text: string): Promise<void> {
  const choice = card.getByRole('radio').or(card.getByRole('checkbox'));
  if (await choice.count()) {
    await card
      .locator('label')
      .filter({ hasText: new RegExp(`^${literal(text)}$`) })
      .click();
    return;
  }
  const box = card.getByRole('textbox');
  if (await box.count()) return box.fill(text);
  const search = card.getByRole('combobox');
  if (await search.count()) await search.fill(text);
  else await card.getByRole('button', { name: /Choose/ }).click();
  await panel.getByRole('option', { name: text, exact: true }).click();
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

async function inPage(form: Form, said: PersonAnswer): Promise<void> {
  if (said.path) return byPath(form, said.path, [said.answer ?? ''].flat());
  if (said.name) return answerNative(form, { ...said, name: said.name });
  if (said.box) {
    await form.locator(`label[for="${said.box}"]`).click();
    return;
  }
  if (said.file) {
    const group = form.getByRole('group', { name: said.question });
    await group.locator('input[type=file]').setInputFiles(join(SAMPLE_DIR, said.file));
    await group.getByText(said.file).waitFor();
    return;
  }
  const list = form.locator('.select').filter({ hasText: said.question });
  await list.locator('.select__control').click();
  for (const text of [said.answer ?? ''].flat()) {
    await list.getByRole('option', { name: text, exact: true }).click();
  }
}

async function byPath(form: Form, path: string, texts: string[]): Promise<void> {
  const question = form.locator(`[data-field-path="${path}"]`);
  for (const text of texts) await question.getByText(text, { exact: true }).click();
}
