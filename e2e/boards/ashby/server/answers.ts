import type { RecordedFile, Recorder } from '../../recorder.ts';
import type { AshbyJob } from '../job.ts';
import {
  type MonthYear,
  type Saved,
  type School,
  TEXTING_ANSWERS,
  TEXTING_PATH,
} from '../payload.ts';
import type { FieldEntry } from '../schema.ts';
import type { OpenForm } from './forms.ts';

type Answers = Record<string, string | readonly string[]>;

/** What was saved, turned back into what a person reads in the form, by field path; empty answers are left out. */
export function answersOf(forms: readonly OpenForm[]): Answers {
  const all = forms.flatMap(({ job, render, saved }) => [
    ...render.fieldEntries.flatMap((entry) => read(entry, saved.get(entry.field.path), job)),
    ...textingAnswer(render.fieldEntries, saved.get(TEXTING_PATH)),
  ]);
  return Object.fromEntries(all.filter(([, value]) => value.length > 0));
}

/** Has no path of its own: it goes by that of the telephone. */
function textingAnswer(
  entries: readonly FieldEntry[],
  saved: Saved | undefined,
): [string, string][] {
  const answer = TEXTING_ANSWERS.find(({ value }) => value === saved);
  const phone = entries.find(({ field }) => field.type === 'Phone');
  return answer && phone ? [[`${phone.field.path}:${TEXTING_PATH}`, answer.label]] : [];
}

function read(
  { field }: FieldEntry,
  saved: Saved | undefined,
  { manners = {} }: AshbyJob,
): [string, string | string[]][] {
  if (saved === undefined || saved === null) return [];
  if (field.type === 'EducationHistory') return schools(field.path, saved as readonly School[]);
  const isDayFirst = manners[field.path]?.kind === 'dayFirst';
  return [[field.path, text(field.type, saved, isDayFirst)]];
}

function text(
  type: FieldEntry['field']['type'],
  saved: Saved,
  isDayFirst: boolean,
): string | string[] {
  if (typeof saved === 'boolean') return saved ? 'Yes' : 'No';
  if (Array.isArray(saved)) return [...saved];
  if (saved !== null && typeof saved === 'object') {
    if ('label' in saved) return saved.label;
    return 'filename' in saved ? saved.filename : '';
  }
  return type === 'Date' ? asPicked(String(saved), isDayFirst) : String(saved ?? '');
}

/** `2027-01-11` as the picker shows it. */
function asPicked(iso: string, isDayFirst: boolean): string {
  const [year, month, day] = iso.split('-');
  return (isDayFirst ? [day, month, year] : [month, day, year]).join('/');
}

/** By the ids of the parts; those of a second school carry its number, since in the page they repeat. */
function schools(path: string, entries: readonly School[]): [string, string][] {
  const date = ({ month, year }: MonthYear) => `${month} ${year}`.trim();
  return entries.flatMap((entry, at): [string, string][] => {
    const key = (part: string) => `${path}-${part}${at > 0 ? `:${at}` : ''}`;
    return [
      [key('school'), entry.school],
      [key('degree'), entry.degree],
      [key('major'), entry.major],
      [key('startDate'), date(entry.startDate)],
      [key('endDate'), date(entry.endDate)],
      [key('isCurrent'), entry.isCurrent ? 'ticked' : ''],
    ];
  });
}

export function filesOf(
  forms: readonly OpenForm[],
  recorder: Recorder,
): Record<string, RecordedFile> {
  return Object.fromEntries(
    forms
      .flatMap(({ saved }) => [...saved])
      .flatMap(([path, value]) => {
        if (value === null || typeof value !== 'object' || !('handle' in value)) return [];
        const file = recorder.upload(value.handle);
        return file ? [[path, file]] : [];
      }),
  );
}

/** Required questions without an answer, in the words of the service. */
export function missing(forms: readonly OpenForm[]): string[] {
  const answers = answersOf(forms);
  return forms
    .flatMap(({ render }) => render.fieldEntries)
    .filter(({ isRequired, field }) => isRequired && answers[field.path] === undefined)
    .map(({ field }) => `Missing entry for required field: ${field.title}`);
}
