import type { Application } from '@jobai/shared/application';
import Papa from 'papaparse';
import { lastMove } from '../followUp.ts';
import { CSV_COLUMNS, type CsvColumn } from './columns.ts';
import { safeCell } from './formulas.ts';

const CELL = {
  company: (row) => row.company,
  title: (row) => row.title,
  location: (row) => row.location,
  url: (row) => row.url ?? '',
  status: (row) => row.status,
  priority: (row) => row.priority,
  salary_min: ({ salary }) => String(salary?.min ?? ''),
  salary_max: ({ salary }) => String(salary?.max ?? ''),
  salary_currency: ({ salary }) => salary?.currency ?? '',
  salary_period: ({ salary }) => salary?.period ?? '',
  next_step: (row) => row.nextStep,
  due_on: (row) => row.dueOn ?? '',
  notes: (row) => row.notes,
  status_since: lastMove,
  added_at: (row) => row.createdAt,
  id: (row) => row.id,
} satisfies Record<CsvColumn, (row: Application) => string>;

/** RFC 4180, UTF-8 with a mark that spreadsheets need to see it; no cell is run as a formula (D10). */
export function toCsv(rows: readonly Application[]): string {
  const data = rows.map((row) => CSV_COLUMNS.map((column) => safeCell(CELL[column](row))));
  return `\ufeff${Papa.unparse({ fields: [...CSV_COLUMNS], data }, { newline: '\r\n' })}`;
}
