import type { FillRecord } from './fills.ts';
import type { Fault } from './folder.ts';
import type { QuestionRecord } from './records.ts';
import { isWrong, share, type Tally, tallies } from './tally.ts';

/** The printed report: every miss and wrong value with what decided it, then both layers in numbers. */
export function reportText(
  questions: QuestionRecord[],
  fills: FillRecord[],
  faults: Fault[],
): string {
  const failed = new Set(faults.map(({ page }) => page));
  const measured = questions.filter(({ page }) => !failed.has(page));
  const deviant = measured.filter((record) => isWrong(record) || record.verdict === 'miss');
  const fallen = fills.filter(({ ok }) => !ok);
  const unseen = measured.filter(
    ({ action, verdict }) => action === 'undescribed' && verdict !== 'miss',
  );
  return [
    ...deviant.map(questionText),
    ...(unseen.length ? ['', 'undescribed, rightly left alone:'] : []),
    ...unseen.map(({ page, key, label }) => `  ${page} ${key} "${short(label)}"`),
    ...(fallen.length ? ['', 'planned values that do not stand:'] : []),
    ...fallen.map(fillText),
    '',
    table(tallies(questions, fills)),
    ...faults.map(({ page, why }) => `FAILED ${page}: ${why}`),
  ].join('\n');
}

const NAMES = {
  miss: 'MISS ',
  wrong: 'WRONG',
  never: 'NEVER',
  extra: 'EXTRA',
} as const;

function questionText(record: QuestionRecord): string {
  const { page, key, label, control, options, verdict, value, reason, rule, type } = record;
  const name = verdict in NAMES ? NAMES[verdict as keyof typeof NAMES] : verdict;
  const shown = options.slice(0, 12).map(short).join(' | ');
  return [
    `${name} ${page} ${key} (${control}${record.required ? ', required' : ''})`,
    `      "${short(label)}"`,
    ...(shown ? [`      options   ${shown}${options.length > 12 ? ' | …' : ''}`] : []),
    `      planned   ${record.action}${value === null ? ` ${reason}` : ` "${value}" from ${record.source}`}`,
    `      expected  ${record.expected.map((one) => ('fill' in one ? `"${one.fill}"` : Object.keys(one)[0])).join(' or ') || 'no such question'}`,
    `      decided   ${type || '-'} by ${rule || '-'}`,
  ].join('\n');
}

function fillText({ page, key, label, widget, planned, stands, told }: FillRecord): string {
  const found = stands === null ? 'no such control' : `"${short(stands)}"`;
  return `  ${page} ${key} (${widget}) "${short(label)}": planned "${short(planned)}", stands ${found}; ${told}`;
}

const short = (text: string) => (text.length > 160 ? `${text.slice(0, 159)}…` : text);

function table(all: Tally[]): string {
  const rows = all.map((one) => [
    one.name,
    String(one.pages),
    String(one.questions),
    `${one.recalled}/${one.toFill} ${percent(one.recalled, one.toFill)}`,
    String(one.wrong),
    String(one.never),
    String(one.undescribed),
    `${one.stand}/${one.planned} ${percent(one.stand, one.planned)}`,
  ]);
  const head = [
    '',
    'pages',
    'questions',
    'plan: recall',
    'wrong',
    'never',
    'undescribed',
    'fill: stand',
  ];
  const width = head.map((_, at) =>
    Math.max(...[head, ...rows].map((row) => (row[at] ?? '').length)),
  );
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(width[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const percent = (part: number, whole: number) => `${(100 * share(part, whole)).toFixed(1)} %`;
