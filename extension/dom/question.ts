import { tidy } from '../apply/sameValue.ts';
import type { Control } from '../ats/adapter.ts';
import { glanced } from './glance.ts';
import { hasLetters, seenText } from './seenText.ts';

/** What a control asks, as a person sees it (F6): its label may say something else to programs than to people. */
export interface Question {
  text: string;
  /** Where it is written, for the hit test; empty when only its surroundings say it. */
  labels: HTMLElement[];
  /** Nothing at all is written there. */
  isUnseen: boolean;
}

/** Px between a control and its label beyond which people don't see them as one. */
const FAR = 260;

/**
 * The adapter's label where it can be read; else what can be read in its place. `root`: the form, beyond which no
 * surroundings are looked at.
 */
export function questionOf(control: Control, root: Element): Question {
  const { element } = control;
  const written = control.asks ? [control.asks] : labelsOf(control, root);
  const sources = written.filter((label) => isNear(label, element));
  const seen = sources
    .map((label) => ({ label, text: seenText(label) }))
    .filter(({ text }) => hasLetters(text));
  const labels = seen.map(({ label }) => label);
  const isOne = (text: string) => sameWords(text, control.label);
  if (seen.some(({ text }) => isOne(text)) && seen.length === 1) {
    return { text: control.label, labels, isUnseen: false };
  }
  const words = seen.map(({ text }) => text).join(' ');
  if (words) {
    const text = isOne(words) && seen.length < 2 ? control.label : words;
    return { text, labels, isUnseen: false };
  }
  // What merely stands beside it must say just that: "… of your manager" makes another question of it.
  const beside = around(element, root);
  if (beside) {
    const isSame = sameWords(control.label, beside) && isOne(beside);
    return { text: isSame ? control.label : beside, labels: [], isUnseen: false };
  }
  const hint = element.getAttribute('placeholder') ?? '';
  if (hasLetters(hint)) {
    const isSame = sameWords(control.label, hint) && isOne(hint);
    return { text: isSame ? control.label : hint, labels: [], isUnseen: false };
  }
  return { text: control.label, labels: [], isUnseen: true };
}

/** Whether the first says what the second does; it may say more, as a label that holds help texts or a whole block. */
function sameWords(seen: string, label: string): boolean {
  const plain = (text: string) =>
    tidy(text)
      .replace(/[^\p{L}\p{N}+#]+/gu, '')
      .toLowerCase();
  return label !== '' && plain(seen).includes(plain(label));
}

function labelsOf({ element, key }: Control, root: Element): HTMLElement[] {
  const own = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
  const named = (element.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .flatMap((id) => (id ? (document.getElementById(id) ?? []) : []));
  const inner = element.querySelectorAll<HTMLElement>(':scope > legend, :scope > .upload-label');
  const pointing = labelsByTarget(root).get(key) ?? [];
  const wrapping = element.closest<HTMLElement>('label, .checkbox__wrapper');
  return [...new Set([...own, ...named, ...inner, ...pointing, ...(wrapping ? [wrapping] : [])])];
}

/** The labels of a form by what their `for` says. */
const labelsByTarget = glanced((root) => {
  const labels = new Map<string, HTMLElement[]>();
  for (const label of root.querySelectorAll<HTMLElement>('label[for]')) {
    const target = label.getAttribute('for') ?? '';
    labels.set(target, [...(labels.get(target) ?? []), label]);
  }
  return labels;
});

function isNear(label: Element, element: HTMLElement): boolean {
  const a = label.getBoundingClientRect();
  // A list or a telephone box is judged by its whole widget: its own parts may stand between label and control.
  const b = (element.closest('.select, .iti') ?? element).getBoundingClientRect();
  if (!b.width && !b.height) return true; // judged by what shows of its widget
  return Math.max(a.top - b.bottom, b.top - a.bottom, a.left - b.right, b.left - a.right) <= FAR;
}

/** What stands in the nearest block around it that says anything, unless other controls are in there too. */
function around(element: HTMLElement, root: Element): string {
  for (let at = element.parentElement; at && at !== root; at = at.parentElement) {
    const others = at.querySelectorAll('input, textarea, select');
    if ([...others].some((other) => other !== element && !element.contains(other))) return '';
    const text = seenText(at, (part) => isNear(part, element));
    if (hasLetters(text)) return text.slice(0, 1000);
  }
  return '';
}
