import { expect, type Frame, type Locator } from '@playwright/test';

/** What a patient person does with mouse and keyboard on an Ashby form, question by question. */

export const entry = (form: Frame, path: string) => form.locator(`[data-field-path="${path}"]`);
export const box = (form: Frame, path: string) => entry(form, path).locator('input[role=combobox]');
export const options = (form: Frame) =>
  form.locator('body > [data-floating-ui-portal] [role=option]');
export const fileInput = (form: Frame, path: string) =>
  entry(form, path).locator('input[type=file]');
export const attachedName = (form: Frame, path: string) =>
  entry(form, path).locator('p[class*="_name_"] > span');
export const deleteFile = (form: Frame, path: string) =>
  entry(form, path).getByTitle('Delete file');
export const submitButton = (form: Frame) =>
  form.locator('button.ashby-application-form-submit-button');
export const container = (form: Frame, kind: 'success' | 'failure' | 'blocked-application') =>
  form.locator(`.ashby-application-form-${kind}-container`);

/** The first text control of a question. */
export const textBox = (form: Frame, path: string): Locator =>
  entry(form, path).locator('input:not([type=radio]), textarea').first();

export async function search(form: Frame, path: string, term: string, text: string): Promise<void> {
  await box(form, path).pressSequentially(term);
  await options(form).getByText(text, { exact: true }).click();
  await expect(box(form, path)).toHaveValue(text);
}

async function attach(form: Frame, path: string, file: string, name: string): Promise<void> {
  await fileInput(form, path).setInputFiles(file);
  await expect(deleteFile(form, path)).toBeVisible();
  await expect(attachedName(form, path)).toHaveText(name);
}

export type Step =
  | { path: string; type: string }
  | { path: string; press: 'Yes' | 'No' }
  | { path: string; choose: string }
  | { path: string; tick: readonly string[] }
  | { path: string; search: string; pick: string }
  | { path: string; date: string }
  | { path: string; file: string; name: string };

export async function take(form: Frame, step: Step): Promise<void> {
  const question = entry(form, step.path);
  if ('type' in step) await textBox(form, step.path).fill(step.type);
  else if ('press' in step) await question.getByRole('button', { name: step.press }).click();
  else if ('search' in step) await search(form, step.path, step.search, step.pick);
  else if ('file' in step) await attach(form, step.path, step.file, step.name);
  else if ('date' in step) {
    await textBox(form, step.path).pressSequentially(step.date);
    await textBox(form, step.path).press('Escape');
  } else if ('choose' in step) await question.getByText(step.choose, { exact: true }).click();
  else for (const text of step.tick) await question.getByLabel(text, { exact: true }).check();
}

export async function fill(form: Frame, steps: readonly Step[]): Promise<void> {
  for (const step of steps) await take(form, step);
}

/** Presses submit until it is not answered with "still saving". */
export async function submit(form: Frame): Promise<void> {
  const all = container(form, 'success')
    .or(container(form, 'failure'))
    .or(container(form, 'blocked-application'));
  // What an earlier press left is no answer to this one.
  await all.evaluateAll((earlier) => {
    for (const one of earlier) one.setAttribute('data-earlier', '');
  });
  const answered = all.and(form.locator(':not([data-earlier])'));
  const sending = submitButton(form).and(form.locator(':disabled'));
  await expect(async () => {
    await submitButton(form).click();
    await expect(answered.or(sending)).toBeVisible({ timeout: 700 });
  }).toPass();
  await expect(answered).toBeVisible();
}

/** What the recorder should hold after these steps, by field path. */
export function expectedAnswers(steps: readonly Step[]): Record<string, string | string[]> {
  return Object.fromEntries(
    steps.map((step) => {
      if ('type' in step) return [step.path, step.type];
      if ('press' in step) return [step.path, step.press];
      if ('choose' in step) return [step.path, step.choose];
      if ('tick' in step) return [step.path, [...step.tick]];
      if ('search' in step) return [step.path, step.pick];
      return [step.path, 'date' in step ? step.date : step.name];
    }),
  );
}
export const toast = (form: Frame) => form.locator('[class*="_toasts_"] > div');
