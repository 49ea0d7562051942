import { expect, type Frame, type Locator } from '@playwright/test';

/** What a patient person does with mouse and keyboard, widget by widget. */

export const field = (form: Frame, id: string) => form.locator(`[id="${id}"]`);
export const control = (form: Frame, id: string) =>
  field(form, id).locator('xpath=ancestor::div[contains(@class, "select__control")][1]');
export const options = (form: Frame, id: string): Locator =>
  form.locator(`[id="react-select-${id}-listbox"] [role="option"]`);
const option = (form: Frame, id: string, text: string) =>
  form
    .locator(`[id="react-select-${id}-listbox"]`)
    .getByRole('option', { name: text, exact: true });

/** A finger's time between press and release, in ms: lists take both in one go for two presses. */
const HELD = 50;

export async function choose(form: Frame, id: string, text: string): Promise<void> {
  // A list that took one answer may still stand open for the next.
  if (!(await options(form, id).first().isVisible())) {
    await control(form, id).click({ delay: HELD });
  }
  await option(form, id, text).click();
  // Pressed before the page has shown what was picked, the list would close instead of opening.
  await expect(control(form, id)).toContainText(text);
}

/** For lists that a server searches. */
export async function search(form: Frame, id: string, term: string, text: string): Promise<void> {
  await control(form, id).click({ delay: HELD });
  await field(form, id).pressSequentially(term);
  await option(form, id, text).click();
}

async function attach(form: Frame, id: string, path: string, name: string): Promise<void> {
  await field(form, id).setInputFiles(path);
  const block = form.locator(`[aria-labelledby="upload-label-${id}"]`);
  await expect(block.locator('.file-upload__filename > p')).toHaveText(name);
}

export type Step =
  | { id: string; type: string }
  | { id: string; choose: string | readonly string[] }
  | { id: string; search: string; pick: string }
  | { id: string; tick: string }
  | { id: string; file: string; name: string };

export async function fill(form: Frame, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    if ('type' in step) await field(form, step.id).fill(step.type);
    else if ('search' in step) await search(form, step.id, step.search, step.pick);
    else if ('tick' in step) await form.getByLabel(step.tick).check();
    else if ('file' in step) await attach(form, step.id, step.file, step.name);
    else for (const text of [step.choose].flat()) await choose(form, step.id, text);
  }
}

export const submitButton = (form: Frame) =>
  form.locator('.application--submit button[type=submit]');
