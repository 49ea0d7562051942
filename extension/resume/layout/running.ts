import type { Row } from './rows.ts';

/** Share of a page's height at its top and bottom where headers and footers stand. */
const EDGE = 0.1;

// "Page 1 of 3", "Seite 2", "3 / 4", "- 2 -"
const PAGE_NUMBER =
  /^[-–—\s]*(?:(?:page|seite|pagina|página|p\.?|strona|стр\.?)\s*)?\d{1,2}(?:\s*(?:\/|of|von|sur|de|di|van)\s*\d{1,2})?[-–—\s]*$/i;

const keyOf = (row: Row) =>
  row.pieces
    .map(({ text }) => text)
    .join(' ')
    .replace(/\d+/g, '#');

/** Rows that repeat at the edge of pages, or number them. */
export function runningRows(pages: readonly { height: number; rows: readonly Row[] }[]): Set<Row> {
  const seen = new Map<string, Row[]>();
  const running = new Set<Row>();
  for (const { height, rows } of pages) {
    for (const row of rows) {
      const atEdge = row.y < EDGE * height || row.y > (1 - EDGE) * height;
      if (!atEdge) continue;
      const key = keyOf(row);
      seen.set(key, [...(seen.get(key) ?? []), row]);
      if (PAGE_NUMBER.test(row.pieces.map(({ text }) => text).join(' '))) running.add(row);
    }
  }
  for (const rows of seen.values()) {
    if (rows.length > 1) for (const row of rows) running.add(row);
  }
  return running;
}
