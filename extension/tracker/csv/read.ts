import { fold } from '@jobai/shared/rules/labels';
import Papa from 'papaparse';
import { CSV_COLUMNS, type CsvColumn, HEADINGS } from './columns.ts';
import { plainCell } from './formulas.ts';

export const MAX_CSV_BYTES = 10 * 1024 * 1024;
const MAX_ROWS = 20_000;

/** `line`: number of the row as a spreadsheet counts it, the headings being row 1. */
export type CsvRow = { line: number; cells: string[]; isBroken: boolean };
export type CsvTable = { headings: string[]; rows: CsvRow[] };
export type CsvFault = 'csvEmpty' | 'csvTooLarge';

/** Which column of the file stands for what; null: none does. */
export type Mapping = Record<CsvColumn, number | null>;

/** Text of a spreadsheet file: UTF-8, or what Excel writes where it is not. */
export function decodeCsv(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Reads comma, semicolon and tab separated text with a first row of headings. */
export function readCsv(text: string): CsvTable | CsvFault {
  const plain = text.replace(/^\ufeff/, '');
  // By the headings alone: Papa's guess over several lines takes empty ones for rows of one column.
  const { delimiter } = Papa.parse<string[]>(plain.split(/\r?\n/, 1)[0] ?? '').meta;
  const { data, errors } = Papa.parse<string[]>(plain, { delimiter });
  const [headings, ...rest] = data;
  // A file of one column has no separator to find: that is said by Papa and no fault.
  const broken = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row));
  const rows = rest
    .map((cells, n) => ({ line: n + 2, cells: cells.map(plainCell), isBroken: broken.has(n + 1) }))
    .filter(({ cells }) => cells.some((cell) => cell.trim()));
  if (!headings || rows.length === 0) return 'csvEmpty';
  if (rows.length > MAX_ROWS) return 'csvTooLarge';
  return { headings: headings.map((heading) => heading.trim()), rows };
}

/** A first guess for the person to correct: each column of the file stands for one thing at most. */
export function guessMapping(headings: readonly string[]): Mapping {
  const names = headings.map((heading) => fold(heading.replace(/[_-]+/g, ' ')));
  const taken = new Set<number>();
  const pick = (column: CsvColumn) => {
    for (const known of HEADINGS[column]) {
      const at = names.findIndex((name, n) => name === known && !taken.has(n));
      if (at < 0) continue;
      taken.add(at);
      return at;
    }
    return null;
  };
  return Object.fromEntries(CSV_COLUMNS.map((column) => [column, pick(column)])) as Mapping;
}
