import { isPlaceText, looksLikeCity, mayBeginWithName } from '@jobai/shared/rules/place';
import { type Entry, isDuration, withoutTime } from '../entries.ts';
import type { Line } from '../types.ts';

/** A text of an entry's head, set apart from the others. */
export type HeadText = { text: string; line: Line; isPlace: boolean };

const APART = /\s+[|·•‧]\s+|\s+[–—]\s+|\s+@\s+/u;

/** Texts of a head without its time, in reading order. */
export function headTexts(entry: Entry): HeadText[] {
  const texts = entry.head.flatMap((line) =>
    line.parts
      .flatMap((part) => withoutTime(part).split(APART))
      .map((text) => text.replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, ''))
      .filter((text) => text !== '' && !isDuration(text))
      .map((text) => ({ text, line, isPlace: isPlaceText(text) })),
  );
  const isFull = texts.filter(({ isPlace }) => !isPlace).length >= 2;
  return texts.map((each) => ({
    ...each,
    isPlace: each.isPlace && (isFull || !mayBeginWithName(each.text)),
  }));
}

/** "Ferrow Logistics, Portland, OR": the name and the place behind it, where the place proves itself. */
export function splitPlace(text: string): { name: string; place: string } | null {
  const parts = text.split(/,\s+/);
  for (let at = 1; at < parts.length; at += 1) {
    const place = parts.slice(at).join(', ');
    if (isPlaceText(place)) return { name: parts.slice(0, at).join(', '), place };
  }
  const bracket = /^(.+?)\s*\(([^)]+)\)$/.exec(text);
  return bracket?.[1] && bracket[2] && isPlaceText(bracket[2])
    ? { name: bracket[1], place: bracket[2] }
    : null;
}

/** "Acme Energy, Leeds": perhaps a place; sure only where several entries are written so. */
export function splitCity(text: string): { name: string; place: string } | null {
  const at = text.lastIndexOf(', ');
  if (at < 0) return null;
  const place = text.slice(at + 2);
  return looksLikeCity(place) ? { name: text.slice(0, at), place } : null;
}
