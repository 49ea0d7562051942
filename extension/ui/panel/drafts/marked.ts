import type { StoredDraft } from '../../../apply/drafts.ts';

/** A piece of a draft's text; `flag`: place in the draft's flags of the one that marks it, null: unmarked. */
export type Piece = { text: string; flag: number | null };

/** The text in pieces. Where flags overlap, the part that is covered already belongs to the earlier one. */
export function marked({ text, flags }: Pick<StoredDraft, 'text' | 'flags'>): Piece[] {
  const order = flags
    .map((flag, place) => ({ ...flag, place }))
    .filter(({ start, end }) => start < end && end <= text.length)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, place } of order) {
    const from = Math.max(start, at);
    if (from >= end) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), flag: null });
    pieces.push({ text: text.slice(from, end), flag: place });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), flag: null });
  return pieces;
}
