import type { FieldDescription } from '@jobai/shared/fields';
import { expect, it } from 'vitest';
import { type Control, controlOf, readDate, writeDate } from './control.ts';
import { sampleField } from './sample.ts';

const many = Array.from({ length: 200 }, (_, index) => `Option ${index}`);

const ROWS: [string, Partial<FieldDescription>, Control['kind']][] = [
  ['a short text', { widget: 'text' }, 'text'],
  ['a date with its format', { widget: 'text', label: 'Start (DD/MM/YYYY)' }, 'date'],
  ['a date without a format stays words', { widget: 'text', label: 'Earliest start' }, 'text'],
  ['a picker of dates', { widget: 'datePicker', label: 'Start' }, 'date'],
  ['two buttons', { widget: 'yesNoButtons', options: ['Yes', 'No'] }, 'radio'],
  ['an essay', { widget: 'textarea' }, 'longText'],
  ['a phone', { widget: 'telInput' }, 'text'],
  ['yes or no', { widget: 'reactSelect', options: ['Yes', 'No'] }, 'radio'],
  ['a dozen options', { widget: 'reactSelect', options: many.slice(0, 12) }, 'select'],
  ['200 options', { widget: 'reactSelect', options: many }, 'search'],
  ['a list that is not known', { widget: 'reactSelectAsync' }, 'lookup'],
  ['several of a list', { widget: 'reactSelectMulti', options: many }, 'several'],
  ['one box', { widget: 'checkbox' }, 'tick'],
  ['a file', { widget: 'fileUpload' }, 'file'],
];
it.each(ROWS)('%s', (_, description, kind) => {
  const field = sampleField('k', description.label ?? 'K', { description });
  expect(controlOf(field).kind).toBe(kind);
});

it.each([
  ['YYYY-MM-DD', '2027-02-01'],
  ['MM/DD/YYYY', '02/01/2027'],
  ['DD.MM.YYYY', '01.02.2027'],
] as const)('%s is written and read back', (format, text) => {
  expect(writeDate('2027-02-01', format)).toBe(text);
  expect(readDate(text, format)).toBe('2027-02-01');
  expect(readDate('in May', format)).toBe('');
});
