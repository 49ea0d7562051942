import { type Place, readPlace } from '@jobai/shared/rules/place';
import type { Collected } from '../collect.ts';
import type { Line } from '../types.ts';
import { hasCompanyWord } from '../words/organisations.ts';
import type { Piece } from './pieces.ts';

export function readLocation(into: Collected, pieces: readonly Piece[]): Place {
  const whole = addressOverLines(pieces);
  if (whole) {
    for (const [key, value] of Object.entries(whole.place)) {
      into.add(['basics', 'location', key], value, whole.lines, 'place');
    }
    return whole.place;
  }
  for (const isLabelled of [true, false]) {
    for (const { text, line, label } of pieces) {
      if (isLabelled ? label !== 'address' : label !== null) continue;
      if (/@|https?:/.test(text)) continue;
      const read = readPlace(text) ?? placeBehindEmployer(text);
      if (!read) continue;
      if (!read.isProven && !isLabelled) {
        // A street says where the rest of the line is; one word alone may be anything.
        if (read.place.address || /,/.test(text)) into.doubt('place', text, [line]);
        continue;
      }
      for (const [key, value] of Object.entries(read.place)) {
        into.add(['basics', 'location', key], value, [line], isLabelled ? 'label' : 'place');
      }
      return read.place;
    }
  }
  return {};
}

/** Street, town and country in lines of their own; the first must have a number, as names have none. */
function addressOverLines(pieces: readonly Piece[]): { place: Place; lines: Line[] } | null {
  for (const count of [3, 2]) {
    for (let at = 0; at + count <= pieces.length; at += 1) {
      const some = pieces.slice(at, at + count);
      const isPlain = some.every(
        ({ text, label }, index) =>
          !/[@:/+]/.test(text) && (label === null || (index === 0 && label === 'address')),
      );
      if (!isPlain || !/\d/.test(some[0]?.text ?? '')) continue;
      const read = readPlace(some.map(({ text }) => text).join(', '));
      const isWhole =
        read?.isProven &&
        (read.place.address !== undefined || read.place.postalCode !== undefined) &&
        read.place.city;
      if (isWhole) return { place: read.place, lines: some.map(({ line }) => line) };
    }
  }
  return null;
}

/** "Department of Linguistics, University of Bergen, 5007 Bergen, Norway": the address of work ends in a place. */
function placeBehindEmployer(text: string): ReturnType<typeof readPlace> {
  const parts = text.split(/,\s+/);
  const last = parts.findLastIndex(
    (part) => hasCompanyWord(part) || /^(?:department|faculty|school|institute)\b/i.test(part),
  );
  const read =
    last >= 0 && last < parts.length - 1 ? readPlace(parts.slice(last + 1).join(', ')) : null;
  return read?.isProven ? read : null;
}
