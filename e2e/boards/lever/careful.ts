import { expect, type Frame } from '@playwright/test';

/** What a patient person does with mouse and keyboard, control by control. */

export const field = (form: Frame, name: string) => form.locator(`[name="${name}"]`);
export const locationBox = (form: Frame) => form.locator('#location-input');
export const places = (form: Frame) => form.locator('.dropdown-location');
export const submitButton = (form: Frame) => form.locator('#btn-submit');

export async function pickPlace(form: Frame, term: string, place: string): Promise<void> {
  // What the résumé reader put there goes.
  await locationBox(form).selectText();
  await locationBox(form).pressSequentially(term);
  await places(form).getByText(place, { exact: true }).click();
  await expect(locationBox(form)).toHaveValue(place);
}

/** The résumé, and the wait until the page has read it. */
export async function attachResume(
  form: Frame,
  path: string,
  end: 'success' | 'failure' = 'success',
): Promise<void> {
  await field(form, 'resume').setInputFiles(path);
  await expect(form.locator(`.resume-upload-${end}`)).toBeVisible();
  await expect(form.locator('.resume-upload-working')).toBeHidden();
}

export type Step =
  | { name: string; type: string }
  | { name: string; choose: string }
  | { name: string; tick: string | readonly string[] }
  | { name: string; consent: true }
  | { name: string; file: string; shown: string }
  | { resume: string; shown: string }
  | { search: string; pick: string }
  | { candidateLocation: string; survey: string };

async function take(form: Frame, step: Step): Promise<void> {
  if ('type' in step) await field(form, step.name).fill(step.type);
  else if ('choose' in step) await field(form, step.name).selectOption({ label: step.choose });
  else if ('consent' in step) await form.locator(`[name="${step.name}"][type=checkbox]`).check();
  else if ('resume' in step) await attachResume(form, step.resume);
  else if ('search' in step) await pickPlace(form, step.search, step.pick);
  else if ('candidateLocation' in step) {
    await form.locator('select.candidate-location').selectOption(step.candidateLocation);
  } else if ('file' in step) {
    await field(form, step.name).setInputFiles(step.file);
    await expect(form.locator('.filename').getByText(step.shown).last()).toBeVisible();
  } else {
    for (const text of [step.tick].flat()) {
      await form.locator(`[name="${step.name}"][value="${text}"]`).check();
    }
  }
}

export async function fill(form: Frame, steps: readonly Step[]): Promise<void> {
  for (const step of steps) await take(form, step);
}

/** What the recorder should hold after these steps, by control name. */
export function expectedAnswers(steps: readonly Step[]): Record<string, string | string[]> {
  const answers: Record<string, string | string[]> = {};
  for (const step of steps) {
    if ('type' in step) answers[step.name] = step.type;
    else if ('choose' in step) answers[step.name] = step.choose;
    else if ('consent' in step) answers[step.name] = 'ticked';
    else if ('resume' in step) answers.resume = step.shown;
    else if ('search' in step) answers.location = step.pick;
    else if ('file' in step) answers[step.name] = step.shown;
    else if ('candidateLocation' in step) {
      answers[`surveysResponses[${step.survey}][candidateSelectedLocation]`] =
        step.candidateLocation;
    } else answers[step.name] = typeof step.tick === 'string' ? step.tick : [...step.tick];
  }
  return answers;
}
