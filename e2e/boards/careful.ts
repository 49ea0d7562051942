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

export async function choose(form: Frame, id: string, text: string): Promise<void> {
  const shown = control(form, id);
  // A press that the page took for two, or that met a list still moving, is seen to have done nothing, and made again.
  await expect(async () => {
    if ((await shown.textContent())?.includes(text)) return;
    if (!(await options(form, id).first().isVisible())) await shown.click();
    await option(form, id, text).click({ timeout: 2000 });
    await expect(shown).toContainText(text, { timeout: 1000 });
  }).toPass({ timeout: 20_000 });
}

/** For lists that a server searches. */
export async function search(form: Frame, id: string, term: string, text: string): Promise<void> {
  await control(form, id).click();
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
