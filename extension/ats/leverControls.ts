import type { FieldType } from '@jobai/shared/fields';
import type { Control } from './adapter.ts';
import { textOf } from './markup.ts';

/** Names Lever itself defines (§2.2, §2.6). */
const KNOWN: Record<string, FieldType> = {
  resume: 'resume',
  name: 'fullName',
  email: 'email',
  phone: 'phone',
  org: 'currentCompany',
  location: 'location',
  comments: 'additionalInformation',
  pronouns: 'pronouns',
  'eeo[gender]': 'gender',
  'eeo[race]': 'race',
  'eeo[veteran]': 'veteranStatus',
  'eeo[disability]': 'disabilityStatus',
  'eeo[disabilitySignature]': 'signature',
  'eeo[disabilitySignatureDate]': 'signatureDate',
};

/** `urls[<label>]`: companies write the labels, in any case and spelling. */
const LINKS: [RegExp, FieldType][] = [
  [/linked\s*in/i, 'linkedin'],
  [/git\s*hub/i, 'github'],
  [/twitter|^x$/i, 'twitter'],
  [/portfolio/i, 'portfolio'],
  [/web\s*site|homepage|blog/i, 'website'],
  [/^other( website)?$/i, 'otherLink'],
];

const QUESTION = '.application-question';
/** Stands in a label and asks nothing. */
const BESIDE = 'a, .description';
const SELECTOR = 'input:not([type=hidden], [type=submit], [type=button]), textarea, select';

/**
 * Every question of the form in page order. Only named controls count: an inactive copy of a survey has `data-name`
 * alone, and the location list above surveys, which has no name at all, decides which survey is asked.
 */
export function leverControls(form: HTMLElement): Control[] {
  const found = new Map<string, Control>();
  const controls: Control[] = [];
  for (const input of form.querySelectorAll<HTMLInputElement>(SELECTOR)) {
    const control = controlOf(input);
    if (!control) continue;
    const earlier = found.get(control.key);
    // Each box and radio of a group leads to the same group.
    if (earlier?.element === control.element) {
      earlier.required ||= control.required;
      continue;
    }
    found.set(control.key, control);
    controls.push(control);
  }
  return controls;
}

function controlOf(input: HTMLInputElement): Control | null {
  const key = keyOf(input);
  if (!key || /captcha/.test(key)) return null;
  const widget = widgetOf(input);
  const question = input.closest(QUESTION);
  const element = holderOf(input, widget);
  const asks = asksOf(input, question, widget);
  const known = knownOf(key);
  return {
    key,
    widget,
    element,
    label: textOf(asks, BESIDE),
    asks,
    description: textOf(
      question?.querySelector('.application-label .description, :scope > .description'),
    ),
    section: sectionOf(key, input),
    index: null,
    required: input.required || isMarked(input, question, widget),
    known,
  };
}

function keyOf(input: HTMLInputElement): string {
  if (input.matches('select.candidate-location')) return `candidate-location`;
  // The person's own words beside the boxes share their name; without them ticking "Custom" opens the box.
  return input.id === 'customPronounsTextField' ? 'pronouns:custom' : input.name;
}

function widgetOf(input: HTMLInputElement): Control['widget'] {
  if (input.matches('select')) return 'select';
  if (input.matches('textarea')) return 'textarea';
  if (input.matches('.location-input')) return 'leverLocation';
  switch (input.type) {
    case 'file':
      return 'leverFile';
    case 'radio':
      return 'radioGroup';
    case 'checkbox':
      return /^consent\[/.test(input.name) ? 'checkbox' : 'checkboxGroup';
    case 'number':
      return 'number';
    default:
      return input.name === 'phone' ? 'telInput' : 'text';
  }
}

function holderOf(input: HTMLInputElement, widget: Control['widget']): HTMLElement {
  if (widget === 'radioGroup' || widget === 'checkboxGroup') {
    return input.closest<HTMLElement>('ul') ?? input;
  }
  return widget === 'leverFile' ? (input.parentElement ?? input) : input;
}

/** The element that asks. "Additional information" has no label of its own: its section's heading does. */
function asksOf(
  input: HTMLInputElement,
  question: Element | null,
  widget: Control['widget'],
): HTMLElement | null {
  // One consent each in a list of consents: its own words are the question.
  if (widget === 'checkbox') return input.closest('label');
  const label = question?.querySelector<HTMLElement>('.application-label');
  const asks = label?.querySelector<HTMLElement>(':scope > .text') ?? label;
  return asks && textOf(asks, BESIDE)
    ? asks
    : (input.closest('.section')?.querySelector('h4') ?? null);
}

/** `required` stands on every option of a group or on none; the résumé has the mark alone (§2.2). */
function isMarked(
  input: HTMLInputElement,
  question: Element | null,
  widget: Control['widget'],
): boolean {
  if (widget === 'checkbox') {
    return input.closest('label')?.querySelector('.consent-required, .required') !== null;
  }
  return Boolean(question?.querySelector('.application-label .required, .required-field'));
}

function knownOf(key: string): FieldType | null {
  if (key.startsWith('consent[')) return 'consent';
  const link = /^urls\[(.*)\]$/.exec(key)?.[1]?.trim();
  if (link !== undefined) return LINKS.find(([pattern]) => pattern.test(link))?.[1] ?? null;
  return KNOWN[key] ?? null;
}

function sectionOf(key: string, input: HTMLInputElement): Control['section'] {
  if (key.startsWith('consent[')) return 'consent';
  if (key.startsWith('eeo[') || input.closest('.eeo-section')) return 'eeoc';
  return key.startsWith('surveysResponses[') ? 'demographic' : 'main';
}
