import { HOLDS } from '@jobai/shared/fields';
import type { SessionField } from '../../apply/session.ts';

/** Which control answers a question. */
export type Control =
  | { kind: 'text'; input: 'text' | 'tel' | 'decimal'; limit: number | null }
  | { kind: 'longText'; limit: number | null }
  | { kind: 'date'; format: DateFormat }
  | { kind: 'radio' | 'select' | 'search'; options: readonly string[] }
  | { kind: 'several'; options: readonly string[] }
  /** The list is the page's own and not known here: the person's words are looked up in it. */
  | { kind: 'lookup'; several: boolean }
  | { kind: 'tick' }
  | { kind: 'file' };

const DATE_FORMATS = ['YYYY-MM-DD', 'MM/DD/YYYY', 'DD/MM/YYYY', 'DD.MM.YYYY'] as const;
/** What react-datepicker reads. */
const PICKER_FORMAT = 'MM/DD/YYYY';
export type DateFormat = (typeof DATE_FORMATS)[number];

export function controlOf({ description }: SessionField): Control {
  const { widget, options } = description;
  switch (HOLDS[widget]) {
    case 'text':
      return writtenControl(description);
    case 'checked':
      return { kind: 'tick' };
    case 'options':
      return options ? { kind: 'several', options } : { kind: 'lookup', several: true };
    case 'option':
      return options ? { kind: listKind(options), options } : { kind: 'lookup', several: false };
    case 'file':
      return { kind: 'file' };
  }
}

function writtenControl({
  widget,
  label,
  description,
  maxLength,
}: SessionField['description']): Control {
  if (widget === 'textarea' || widget === 'richText') return { kind: 'longText', limit: maxLength };
  if (widget === 'number') return { kind: 'text', input: 'decimal', limit: maxLength };
  if (widget === 'telInput') return { kind: 'text', input: 'tel', limit: maxLength };
  if (widget === 'datePicker') return { kind: 'date', format: PICKER_FORMAT };
  const format = dateFormatIn(`${label} ${description}`);
  return format ? { kind: 'date', format } : { kind: 'text', input: 'text', limit: maxLength };
}

function listKind(options: readonly string[]): 'radio' | 'select' | 'search' {
  if (options.length > 15) return 'search';
  return options.length <= 4 ? 'radio' : 'select';
}

/** A text question that spells out a date format gets a calendar; without one, words like "in May" are as good. */
function dateFormatIn(text: string): DateFormat | null {
  return DATE_FORMATS.find((format) => text.toUpperCase().includes(format)) ?? null;
}

/** `day` as `YYYY-MM-DD`. */
export function writeDate(day: string, format: DateFormat): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return format.replace('YYYY', year).replace('MM', month).replace('DD', date);
}

/** Back to `YYYY-MM-DD`; '' when `text` is not in `format`. */
export function readDate(text: string, format: DateFormat): string {
  const at = (part: string) => text.slice(format.indexOf(part), format.indexOf(part) + part.length);
  const day = `${at('YYYY')}-${at('MM')}-${at('DD')}`;
  return text.length === format.length && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : '';
}
