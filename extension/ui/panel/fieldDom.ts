/** Element id of a field's card or row. Keys come from the page and may hold anything, spaces included. */
export function fieldDomId(key: string): string {
  return `field-${encodeURIComponent(key)}`;
}

const ANSWER = '[data-answer] :is(input, textarea, button)';

/** Puts the focus where a field is answered; on its first button while it only shows a value. */
export function focusField(key: string): void {
  const card = document.getElementById(fieldDomId(key));
  const answer = card?.querySelector<HTMLElement>(ANSWER) ?? card?.querySelector('button');
  answer?.focus({ preventScroll: true });
}

/** Brings a field's card into view, too. */
export function goToField(key: string): void {
  document.getElementById(fieldDomId(key))?.scrollIntoView({ block: 'center' });
  focusField(key);
}

/** The key after the one whose card holds the focus; the first when none does. */
export function nextKey(keys: readonly string[]): string | null {
  const active = keys.findIndex((key) =>
    document.getElementById(fieldDomId(key))?.contains(document.activeElement),
  );
  return keys[(active + 1) % Math.max(keys.length, 1)] ?? null;
}
