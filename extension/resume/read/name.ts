import { isPlaceText } from '@jobai/shared/rules/place';
import type { Collected } from '../collect.ts';
import { IS_DOCUMENT_TITLE } from '../sections.ts';
import type { Line } from '../types.ts';
import { hasLegalForm } from '../words/organisations.ts';
import { hasTitleWord } from '../words/titles.ts';
import type { Piece } from './pieces.ts';

// Words a name may begin or end with.
const AROUND =
  /^(?:(?:dr|prof|mr|mrs|ms|herr|frau|ing|dipl\.-ing)\.?\s+)+|,\s*(?:ph\.?d|md|mba|cpa|pmp|esq|jr|sr|[ivx]+)\.?$/giu;
const WORD =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|\p{Lo}[\p{L}\p{M}·・-]*|(?:van|von|der|den|de|da|do|dos|das|del|della|di|du|la|le|el|al|bin|bint|ibn|ben|ter|ten|zu|af|av|y|e|st)|d['’]\p{Lu}\p{L}+|l['’]\p{Lu}\p{L}+)$/u;

/** Forms ask for a name without titles and degrees. */
const bareName = (text: string) => text.replace(AROUND, '').trim();

function looksLikeName(text: string): boolean {
  const bare = bareName(text);
  if (/[\d@:/\\|+&_]/.test(bare) || bare.length > 60 || IS_DOCUMENT_TITLE.test(bare)) return false;
  // The same name in other letters: "佐藤 美咲 (Misaki Sato)".
  const words = bare.replace(/[()（）]/g, '').split(/\s+/);
  const isOneWord =
    words.length === 1 &&
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,8}$/u.test(bare);
  if (!isOneWord && (words.length < 2 || words.length > 6)) return false;
  return words.every((word) => WORD.test(word)) && !hasLegalForm(bare);
}

/** The name and the line it stands in; null where nothing is surely one. */
export function readName(into: Collected, pieces: readonly Piece[]): Line | null {
  const labelled = pieces.find(({ label }) => label === 'name');
  if (labelled) {
    into.add(['basics', 'name'], bareName(labelled.text), [labelled.line], 'label');
    return labelled.line;
  }
  const first = pieces.filter(({ line, label }) => line.page === 1 && label === null);
  const likely = first.filter(
    ({ text }) => looksLikeName(text) && !hasTitleWord(text) && !isPlaceText(text),
  );
  const largest = Math.max(...likely.map(({ line }) => line.size));
  const name = likely.find(({ line }) => line.size === largest);
  // A name is the largest text or the first; anything else in the top may be a school or a street.
  const isFirst = name && first.filter(({ text }) => !IS_DOCUMENT_TITLE.test(text))[0] === name;
  const isLargest = name && first.every(({ line }) => line === name.line || line.size < largest);
  if (!name) return null;
  if (!isFirst && !isLargest) {
    into.doubt('name', name.text, [name.line]);
    return null;
  }
  into.add(['basics', 'name'], bareName(name.text), [name.line], 'top');
  return name.line;
}

/** The line under or beside a name: what the person is. */
export function readHeadline(into: Collected, pieces: readonly Piece[], name: Line): void {
  const own = pieces.findIndex(({ line }) => line === name);
  const near = pieces
    .slice(own + 1, own + 8)
    .filter(
      ({ line, label }) =>
        label === null && (line.column === name.column || name.column === 'full'),
    )
    .filter(({ text }) => !/[@\d]|https?:|\w\.\w+\//.test(text) && !isPlaceText(text));
  const end = near.findIndex(({ text }) => text.split(/\s+/).length > 14);
  const short = end < 0 ? near : near.slice(0, end);
  const title = short.find(({ text }) => hasTitleWord(text));
  if (title) {
    into.add(['basics', 'label'], title.text, [title.line], 'besideName');
    return;
  }
  const next = short[0];
  if (next && next.text.split(/\s+/).length <= 8 && !looksLikeName(next.text)) {
    into.doubt('headline', next.text, [next.line]);
  }
}
