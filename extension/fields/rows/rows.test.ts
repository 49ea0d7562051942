import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Decision, FieldDescription } from '@jobai/shared/fields';
import { valueText } from '@jobai/shared/fields';
import type { Job } from '@jobai/shared/job';
import type { Profile } from '@jobai/shared/profile';
import { expect, test } from 'vitest';
import { planForm } from '../plan.ts';
import { testField } from '../testField.ts';
import { JOB, RESUME, testInput } from '../testProfile.ts';

/**
 * One line per question of a table: `question :: control :: what must happen :: circumstances`.
 * Control: text, area, num, tel, date, file, box, list (options unknown), loc, yn, [A; B] list, (A; B) radios, {A; B} boxes.
 * What must happen: `= value`, `{=} A; B`, `~ first query`, `ask`, `never`, `left` (any of ask, never, skip); `|` between
 * what is equally right. Circumstances: job=GB (its country, - for none), lang=fr, sec=eeoc, desc=help text.
 */
type Row = { line: string; field: FieldDescription; job: Job; wanted: string[] };

const INES = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../e2e/sample/profile.json'), 'utf8'),
) as Profile;

const CONTROLS: Readonly<Record<string, Partial<FieldDescription>>> = {
  text: {},
  area: { widget: 'textarea' },
  num: { widget: 'number' },
  tel: { widget: 'telInput' },
  date: { widget: 'datePicker' },
  file: { widget: 'fileUpload' },
  box: { widget: 'checkbox' },
  list: { widget: 'reactSelect' },
  loc: { widget: 'leverLocation' },
  yn: { widget: 'yesNoButtons', options: ['Yes', 'No'] },
};

const BRACKETS: Readonly<Record<string, FieldDescription['widget']>> = {
  '[': 'reactSelect',
  '(': 'radioGroup',
  '{': 'checkboxGroup',
};

function controlOf(text: string): Partial<FieldDescription> {
  const named = CONTROLS[text];
  if (named) return named;
  const widget = BRACKETS[text.charAt(0)];
  if (!widget) throw new Error(`no such control: ${text}`);
  const options = text.slice(1, -1).split(';');
  return { widget, options: options.map((option) => option.trim()) };
}

function rowOf(line: string, language: string): Row {
  const [question = '', control = '', wanted = '', more = ''] = line.split(' :: ');
  const facts = new Map(
    more
      .split(/ (?=\w+=)/)
      .filter(Boolean)
      .map((fact) => [fact.slice(0, fact.indexOf('=')), fact.slice(fact.indexOf('=') + 1)]),
  );
  const country = facts.get('job') ?? 'US';
  return {
    line,
    field: testField(question, {
      ...controlOf(control),
      description: facts.get('desc') ?? '',
      section: (facts.get('sec') ?? 'main') as FieldDescription['section'],
    }),
    job: {
      ...JOB,
      company: 'Brightwater Robotics',
      location: '',
      countryCode: country === '-' ? null : country,
      language: facts.get('lang') ?? language,
    },
    wanted: wanted.split(' | ').map((one) => one.trim()),
  };
}

function readRows(name: string, language: string): Row[] {
  return readFileSync(join(import.meta.dirname, `${name}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map((line) => rowOf(line, language));
}

/** What the plan does with the question, in the words of the tables. */
function outcome({ field, job }: Row): Decision & { said: string } {
  const [decision] = planForm(
    testInput({
      fields: [field],
      job,
      profile: INES,
      files: [{ ...RESUME, name: 'ines-marlow-resume.pdf' }],
      now: new Date('2026-11-22T12:00:00Z'),
    }),
  );
  if (!decision) throw new Error('no decision');
  return { ...decision, said: saidBy(decision) };
}

function saidBy(decision: Decision): string {
  if (decision.action !== 'fill') return decision.action;
  const { value } = decision;
  if (value.kind === 'lookup') return `~ ${value.queries[0]}`;
  if (value.kind === 'options') return `{=} ${value.options.join('; ')}`;
  return `= ${valueText(value)}`;
}

/** Left alone in another way is as good, but for what must be known as a machine's never. */
function fits(said: string, wanted: readonly string[]): boolean {
  return wanted.some(
    (one) =>
      one === said ||
      (one === 'left' && ['ask', 'never', 'skip'].includes(said)) ||
      (one === 'ask' && ['never', 'skip'].includes(said)),
  );
}

const LANGUAGES: Readonly<Record<string, string>> = {
  french: 'fr',
  german: 'de',
  spanish: 'es',
  portuguese: 'pt',
  dutch: 'nl',
  italian: 'it',
};

const TABLES = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.replace('.txt', ''));

test.each(TABLES)('%s: every question gets what an honest filler does', (name) => {
  const wrong = readRows(name, LANGUAGES[name] ?? 'en').flatMap((row) => {
    const { said, type, rule } = outcome(row);
    return fits(said, row.wanted) ? [] : [`${row.line}  →  ${said} (${type} by ${rule})`];
  });
  expect(wrong).toEqual([]);
});
