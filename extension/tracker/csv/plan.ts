import { Application } from '@jobai/shared/application';
import { jobKey } from '@jobai/shared/job';
import { jobIdentityFromUrl } from '@jobai/shared/rules/jobUrl';
import { fold } from '@jobai/shared/rules/labels';
import { postingKeyOf } from '../postings.ts';
import {
  type CellFault,
  type Read,
  readAmount,
  readDay,
  readLink,
  readPeriod,
  readPriority,
  readStatus,
  readTime,
} from './cells.ts';
import type { CsvColumn } from './columns.ts';
import type { CsvRow, CsvTable, Mapping } from './read.ts';

export type RowFault = { column: CsvColumn | null; code: CellFault; cell: string };

/** What becomes of a row: it is taken, it is tracked already, or it says what is wrong with it. */
export type PlannedRow = { line: number; company: string; title: string } & (
  | { outcome: 'new'; entry: Application }
  | { outcome: 'known' }
  | { outcome: 'fault'; faults: RowFault[] }
);

/** Column whose text became a part of the row, for faults of length. */
const COLUMN_OF: Record<string, CsvColumn> = {
  company: 'company',
  title: 'title',
  location: 'location',
  url: 'url',
  notes: 'notes',
  nextStep: 'next_step',
  salary: 'salary_currency',
  id: 'id',
};

function readRow(row: CsvRow, mapping: Mapping, now: Date): Application | RowFault[] {
  const faults: RowFault[] = [];
  const cell = (column: CsvColumn) => {
    const at = mapping[column];
    return at === null ? '' : (row.cells[at] ?? '');
  };
  const take = <T>(column: CsvColumn, read: (cell: string) => Read<T>, fallback: T): T => {
    const result = read(cell(column));
    if ('value' in result) return result.value;
    faults.push({ column, code: result.fault, cell: cell(column) });
    return fallback;
  };
  if (row.isBroken) faults.push({ column: null, code: 'quotes', cell: '' });
  for (const column of ['company', 'title'] as const) {
    if (!cell(column).trim()) faults.push({ column, code: 'missing', cell: '' });
  }
  const url = take('url', readLink, null);
  const status = take('status', readStatus, 'saved');
  const min = take('salary_min', readAmount, null);
  const max = take('salary_max', readAmount, null);
  const since = take('status_since', readTime, null);
  const added = take('added_at', readTime, null);
  const identity = url ? jobIdentityFromUrl(url) : null;
  const at = since ?? added ?? now.toISOString();
  const entry: Application = {
    id: cell('id').trim() || crypto.randomUUID(),
    jobKey: identity ? jobKey(identity) : null,
    ats: identity?.ats ?? null,
    company: cell('company').trim(),
    title: cell('title').trim(),
    location: cell('location').trim(),
    url,
    status,
    priority: take('priority', readPriority, 'medium'),
    salary:
      min === null && max === null
        ? null
        : {
            min,
            max,
            currency: cell('salary_currency').trim(),
            period: take('salary_period', readPeriod, null),
          },
    notes: cell('notes'),
    nextStep: cell('next_step'),
    dueOn: take('due_on', readDay, null),
    origin: 'manual',
    receiptId: null,
    history: [{ at, from: null, to: status }],
    createdAt: added ?? at,
    updatedAt: now.toISOString(),
  };
  const parsed = Application.safeParse(entry);
  if (!parsed.success && faults.length === 0) {
    for (const { path } of parsed.error.issues) {
      const column = COLUMN_OF[String(path[0])] ?? null;
      faults.push({ column, code: 'tooLong', cell: column ? cell(column).slice(0, 80) : '' });
    }
  }
  return faults.length > 0 ? faults : entry;
}

/** The same job at the same employer, for rows without a link. */
const nameKey = ({ company, title, location }: Application) =>
  [company, title, location].map(fold).join('\n');

class Known {
  readonly ids = new Set<string>();
  private readonly keys = new Set<string>();

  constructor(rows: readonly Application[]) {
    for (const row of rows) this.add(row);
  }
  add(row: Application): void {
    this.ids.add(row.id);
    this.keys.add(postingKeyOf(row) ?? nameKey(row));
  }
  has(row: Application): boolean {
    return this.ids.has(row.id) || this.keys.has(postingKeyOf(row) ?? nameKey(row));
  }
}

/**
 * One outcome per row, in the file's order. Rows with an id of their own are an export of ours, where several entries
 * may stand for one job: they are compared with what is tracked only. Rows without are compared among each other too.
 */
export function planImport(
  { rows }: CsvTable,
  mapping: Mapping,
  tracked: readonly Application[],
  now: Date,
): PlannedRow[] {
  const known = new Known(tracked);
  const inFile = new Known([]);
  return rows.map((row) => {
    const text = (column: 'company' | 'title') => row.cells[mapping[column] ?? -1]?.trim() ?? '';
    const base = { line: row.line, company: text('company'), title: text('title') };
    const entry = readRow(row, mapping, now);
    if (Array.isArray(entry)) return { ...base, outcome: 'fault', faults: entry };
    const hasOwnId = mapping.id !== null && Boolean(row.cells[mapping.id]?.trim());
    const isRepeated = hasOwnId ? inFile.ids.has(entry.id) : inFile.has(entry);
    if (known.has(entry) || isRepeated) return { ...base, outcome: 'known' };
    inFile.add(entry);
    return { ...base, outcome: 'new', entry };
  });
}
