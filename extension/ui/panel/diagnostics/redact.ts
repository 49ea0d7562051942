import { fold } from '@jobai/shared/rules/labels';

/** Stands where a text of the person's own stood. */
const YOURS = '[yours]';
/** Parts of a text that name somebody whoever they are: e-mail addresses, links, telephone numbers. */
const PERSONAL: readonly [RegExp, string][] = [
  [/[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>()]+/gu, '[e-mail]'],
  [/\b(?:https?:\/\/|www\.)\S+/giu, '[link]'],
  [/\+?\d(?:[\s().-]*\d){6,}/gu, '[number]'],
];
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

const plain = (text: string) => text.normalize('NFKC').replace(INVISIBLE, '');

/** As it is, and without diacritics; the shortest are told from words by their case only. */
function spellings(text: string): string[] {
  return text.length <= 3 ? [text] : [text, fold(text)];
}

/** As page text: longer ones wherever they stand, short ones as words, the shortest in their own case. */
function patternOf(own: string): RegExp {
  const source = own
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('\\s+');
  if (own.length >= 6) return new RegExp(source, 'giu');
  const flags = own.length <= 3 ? 'gu' : 'giu';
  return new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, flags);
}

/** Takes the person's own texts out of what a page says, in whatever spacing, case and Unicode form it says them. */
export function redactor(
  own: readonly string[],
  named: readonly { text: string; as: string }[] = [],
): (text: string) => string {
  const rows: [RegExp, string][] = [...own.map((text) => ({ text, as: YOURS })), ...named]
    .flatMap(({ text, as }) => spellings(plain(text)).map((each) => ({ text: each, as })))
    .filter(({ text }) => text.trim().length > 1)
    // The longest first: "Ines Marlow" is one name, not two.
    .sort((a, b) => b.text.length - a.text.length)
    .map(({ text, as }) => [patternOf(text), as]);
  return (text) =>
    [...rows, ...PERSONAL].reduce((kept, [pattern, as]) => kept.replace(pattern, as), plain(text));
}
