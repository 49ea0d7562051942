import { headingOf } from '../words/headings.ts';
import type { Row } from './rows.ts';

/** Two columns: where the right one starts, and the rows (first, last) beside each other. */
export type Gutter = { x: number; from: number; to: number };

const NEAR = 3;

function side(row: Row, x: number): 'cross' | 'left' | 'right' | 'both' {
  let left = false;
  let right = false;
  for (const piece of row.pieces) {
    if (piece.x >= x - NEAR) right = true;
    else if (piece.right <= x - 1) left = true;
    else return 'cross';
  }
  return left && right ? 'both' : left ? 'left' : 'right';
}

/** Longest run of rows that nothing crosses. */
function freeRun(rows: readonly Row[], x: number): Gutter {
  let best: Gutter = { x, from: 0, to: -1 };
  let from = 0;
  rows.forEach((row, at) => {
    if (side(row, x) === 'cross') from = at + 1;
    else if (at - from > best.to - best.from) best = { x, from, to: at };
  });
  return best;
}

/**
 * Columns that are read one after the other. Each must have headings of its own: labels or dates beside a text make
 * rows, not columns.
 */
export function findGutter(rows: readonly Row[], width: number): Gutter | null {
  const starts = rows.flatMap((row) => row.pieces.map((piece) => Math.round(piece.x)));
  const counts = new Map<number, number>();
  for (const x of starts) counts.set(x, (counts.get(x) ?? 0) + 1);
  let best: { gutter: Gutter; score: number } | null = null;
  for (const [x, count] of counts) {
    if (count < 4 || x < 0.15 * width || x > 0.85 * width) continue;
    const gutter = freeRun(rows, x);
    const inside = rows.slice(gutter.from, gutter.to + 1);
    const headings = { left: 0, right: 0 };
    let pieces = 0;
    for (const row of inside) {
      const left = row.pieces.filter((piece) => piece.x < x - NEAR);
      const right = row.pieces.filter((piece) => piece.x >= x - NEAR);
      if (left.length === 1 && headingOf(left[0]?.text ?? '')) headings.left += 1;
      if (right.length === 1 && headingOf(right[0]?.text ?? '')) headings.right += 1;
      pieces += row.pieces.length;
    }
    if (headings.left === 0 || headings.right === 0) continue;
    const score = pieces + count;
    if (!best || score > best.score) best = { gutter, score };
  }
  return best?.gutter ?? null;
}
