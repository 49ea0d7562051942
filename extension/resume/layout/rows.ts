import type { Item } from '../types.ts';

/** Text without a wide gap inside. */
export type Piece = { text: string; x: number; right: number; size: number; font: string };
/** Pieces on one baseline, from left to right. */
export type Row = { y: number; size: number; pieces: Piece[] };

/** In font sizes: the width from which a gap sets two texts apart. A space is about 0.25, justified lines reach 0.6. */
const APART = 0.85;
const SPACE = 0.12;

const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

function onOneBaseline(items: readonly Item[]): Item[][] {
  const sorted = items
    .filter(({ text }) => text.trim() !== '')
    .toSorted((a, b) => a.y - b.y || a.x - b.x);
  const groups: Item[][] = [];
  for (const item of sorted) {
    const group = groups.at(-1);
    const last = group?.[0];
    if (group && last && item.y - last.y < 0.35 * Math.max(item.size, last.size)) group.push(item);
    else groups.push([item]);
  }
  return groups;
}

function piecesOf(items: readonly Item[]): Piece[] {
  const pieces: Piece[] = [];
  for (const item of items.toSorted((a, b) => a.x - b.x)) {
    const right = item.x + item.width;
    const last = pieces.at(-1);
    const gap = last ? item.x - last.right : 0;
    const size = Math.max(item.size, last?.size ?? 0);
    if (!last || gap > APART * size) {
      pieces.push({ text: item.text, x: item.x, right, size: item.size, font: item.font });
      continue;
    }
    const isSpaced = gap > SPACE * size && !/\s$/.test(last.text) && !/^\s/.test(item.text);
    // Runs of a right-to-left text stand in reading order from the right.
    last.text =
      RTL.test(last.text) && RTL.test(item.text)
        ? `${item.text}${isSpaced ? ' ' : ''}${last.text}`
        : `${last.text}${isSpaced ? ' ' : ''}${item.text}`;
    last.right = Math.max(last.right, right);
    last.size = size;
  }
  return pieces
    .map((piece) => ({ ...piece, text: tidy(piece.text) }))
    .filter(({ text }) => text !== '');
}

/** NFC, plain spaces, no soft hyphens or zero-width marks; ligatures as letters. */
export function tidy(text: string): string {
  return (
    text
      // Ligatures, radicals that look like letters, and Arabic letters in the form they are drawn in.
      .replace(/[\ufb00-\ufb06\u2e80-\u2fdf\ufb50-\ufdff\ufe70-\ufefc]/g, (letter) =>
        letter.normalize('NFKC'),
      )
      .normalize('NFC')
      .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

export function rowsOf(items: readonly Item[]): Row[] {
  return onOneBaseline(items)
    .map((group) => ({
      y: group[0]?.y ?? 0,
      size: Math.max(...group.map(({ size }) => size)),
      pieces: piecesOf(group),
    }))
    .filter(({ pieces }) => pieces.length > 0);
}
