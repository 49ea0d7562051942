import type { FieldDescription } from '@jobai/shared/fields';
import type { FormPage } from './formPage.ts';
import { blockedNow } from './visible.ts';
import { settled, until } from './wait.ts';

/** Parts of a form that stand there once per school or job, and grow by a button. */
export type RepeatedSection = Extract<FieldDescription['section'], 'education' | 'employment'>;
/** How many entries the profile has, by section. */
export type Entries = Partial<Record<RepeatedSection, number>>;

const GROW_MS = 2000;

/** Entries of a section in the page now. */
export function countOf(page: FormPage, section: RepeatedSection): number {
  const all = page.controls().filter((control) => control.section === section);
  return Math.max(-1, ...all.map(({ index }) => index ?? 0)) + 1;
}

/** Presses "Add another" once, if a person could; whether an entry came of it. */
export async function addEntry(
  page: FormPage,
  section: RepeatedSection,
  signal: AbortSignal,
): Promise<boolean> {
  const form = page.form();
  const before = countOf(page, section);
  const repeat = form && page.adapter.repeats(form).find((one) => one.section === section);
  if (!form || !repeat?.add || !page.isSameJob() || page.goesElsewhere()) return false;
  if (sends(repeat.add) || blockedNow(repeat.add)) return false;
  repeat.add.click();
  const grown = await until(() => countOf(page, section) > before, signal, GROW_MS);
  await settled(form, signal);
  return grown === true && countOf(page, section) === before + 1;
}

/** Takes the last entry away by the form's own button, where it has one; whether it is gone. */
export async function removeLast(
  page: FormPage,
  section: RepeatedSection,
  signal: AbortSignal,
): Promise<boolean> {
  const form = page.form();
  const before = countOf(page, section);
  const repeat = form && page.adapter.repeats(form).find((one) => one.section === section);
  const button = repeat?.remove(before - 1) ?? null;
  if (!button || sends(button) || blockedNow(button)) return false;
  button.click();
  return (await until(() => countOf(page, section) < before, signal, GROW_MS)) === true;
}

/** A button that would send its form is none that adds a part to it, whatever it is called (F1). */
function sends(button: HTMLElement): boolean {
  return button instanceof HTMLButtonElement && button.form !== null && button.type !== 'button';
}
