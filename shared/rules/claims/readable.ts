/**
 * A text as a reader sees it: no invisible characters, no markdown, Latin letters for their look-alikes, digits of
 * every script as 0–9, no diacritics; each character knows where it stood.
 */
export interface Readable {
  /** Case is kept. */
  text: string;
  /** Where each character of `text` began in the original, in UTF-16 units; one more entry for its end. */
  at: number[];
}

// Cyrillic and Greek letters that look like a Latin one. Both sides of a comparison are read this way.
const LOOK_ALIKES = new Map(
  [
    'аa еe оo рp сc хx уy іi ѕs јj кk ԁd ԛq ԝw һh ӏl вb нh мm тt гr пn',
    'АA ВB ЕE КK МM НH ОO РP СC ТT ХX УY ІI ЅS ЈJ ӀI ԌG',
    'ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo νv αa ρp ιi κk υu τt εe',
    'ıi ɡg ɑa ʏy ʟl ꞓc ɩi øo ØO łl ŁL đd ĐD æae ÆAE œoe ßss',
    "‘' ’' ‛' `' ´' ʼ' “\" ”\" „\" «\" »\" ‐- ‑- ‒- –- —- ―- −- ﹣- ⁄/ ∕/ ٫. ٬, ،,",
  ]
    .flatMap((row) => row.split(' '))
    .map((pair) => [String.fromCodePoint(pair.codePointAt(0) ?? 0), pair.slice(1)] as const),
);

/** What marks text up and says nothing. An underscore or a star between letters hides a word as well. */
const MARKUP = /[*_~`#]/;
const MARKUP_BETWEEN = /[>|\\[\]{}<]/;
const INVISIBLE = /\p{Cf}|\p{M}|[\u115f\u1160\u3164\uffa0]/u;

/** Digits stand in runs of ten, the zero first. */
function digitOf(char: string): string {
  let code = char.codePointAt(0) ?? 0;
  let digit = 0;
  while (digit < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - 1))) {
    code -= 1;
    digit += 1;
  }
  return String(digit);
}

function plain(char: string): string {
  if (char < '\u0080') return MARKUP.test(char) ? '' : MARKUP_BETWEEN.test(char) ? ' ' : char;
  if (INVISIBLE.test(char)) return '';
  if (/\s/.test(char)) return ' ';
  const known = LOOK_ALIKES.get(char);
  if (known !== undefined) return known === '`' ? "'" : known;
  const parts = char.normalize('NFKD');
  let out = '';
  for (const part of parts) {
    if (INVISIBLE.test(part)) continue;
    if (part >= '\u0080' && /\p{Nd}/u.test(part)) out += digitOf(part);
    else out += LOOK_ALIKES.get(part) ?? part;
  }
  return out;
}

const KNOWN = new Map<string, string>();

/** C# and F# are no headings: a hash behind a letter stays. */
function keptHash(text: string, char: string, next: string): boolean {
  return char === '#' && /[A-Za-z]$/.test(text) && !/[A-Za-z0-9]/.test(next);
}

export function readable(original: string): Readable {
  let text = '';
  const at: number[] = [];
  let from = 0;
  for (const char of original) {
    let read = KNOWN.get(char);
    if (read === undefined) {
      read = plain(char);
      if (KNOWN.size < 5000) KNOWN.set(char, read);
    }
    if (char === '#' && keptHash(text.slice(-1), char, original[from + 1] ?? '')) read = '#';
    for (let unit = 0; unit < read.length; unit += 1) at.push(from);
    text += read;
    from += char.length;
  }
  at.push(original.length);
  return { text, at };
}
