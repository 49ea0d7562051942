import { fold } from './labels.ts';

/** How long an answer is asked to be, in the question's own words; at least one end is known. */
export interface LengthAsked {
  unit: 'characters' | 'words' | 'sentences';
  min: number | null;
  max: number | null;
}

/** en, then fr de es pt nl it; folded. */
const UNITS: readonly [LengthAsked['unit'], string][] = [
  ['characters', 'characters?|chars?|caracteres?|zeichen|tekens?|caratteri'],
  ['words', 'words?|mots?|worte?r?n?|woerter|palabras?|palavras?|woorden|parole'],
  ['sentences', 'sentences?|phrases?|satze?n?|frases?|oraciones|zinnen|frasi'],
];
const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const N = `(\\d{1,3}(?:[.,' ]\\d{3})+|\\d{1,5}|${NUMBERS.join('|')})`;
const TO = '\\s*(?:-|to|or|and|bis|oder|a|ou|o|tot|of)\\s*';
const LEAST =
  '\\b(?:at least|minimum(?: of)?|min\\.?|no (?:less|fewer) than|(?<!no )more than|au moins|mindestens|al menos|pelo menos|minstens|almeno)\\s*';
const OR_MORE = '\\s*(?:or more|minimum|min\\b|or longer|at least|mindestens|minimo)';
/** "Character limit: 500", "max. words: 200". */
const LIMIT =
  '\\b(?:UNIT)(?: (?:limit|count|maximum|max))?\\s*[:(]\\s*(?:max(?:imum)?\\.?|up to)?\\s*';
const LIMITED = '\\b(?:UNIT) (?:limit|maximum|max)(?: of| is)?\\s*';

/** What a person may be asked to write at most; more is a count of something else. */
const MOST = 20_000;

function numberOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const word = NUMBERS.indexOf(text);
  if (word >= 0) return word + 1;
  const number = Number(text.replace(/\D/g, ''));
  return number > 0 && number <= MOST ? number : null;
}

/** The first length a question or its help names, like "max 500 characters", "2–3 sentences", "(200 words)". */
export function lengthAsked(text: string): LengthAsked | null {
  const asked = fold(text.slice(0, 2000));
  const found = UNITS.flatMap(([unit, words]) => lengthIn(asked, unit, words));
  return found.sort((a, b) => a.at - b.at)[0]?.length ?? null;
}

function lengthIn(
  asked: string,
  unit: LengthAsked['unit'],
  words: string,
): { at: number; length: LengthAsked }[] {
  const one = (pattern: string) => new RegExp(pattern.replaceAll('UNIT', words)).exec(asked);
  const range = one(`${N}${TO}${N}\\s*(?:full |short |complete )?(?:UNIT)\\b`);
  const least = one(`${LEAST}${N}\\s*(?:UNIT)\\b`) ?? one(`\\b${N}\\s*(?:UNIT)${OR_MORE}`);
  const most =
    one(`\\b${N}[ -]*(?:full |short |complete )?(?:UNIT)\\b`) ??
    one(`${LIMIT}${N}\\b`) ??
    one(`${LIMITED}${N}\\b`);
  const [min, max] = range
    ? [numberOf(range[1]), numberOf(range[2])]
    : least
      ? [numberOf(least[1]), null]
      : [null, numberOf(most?.[1])];
  const match = range ?? least ?? most;
  if (!match || (min === null && max === null)) return [];
  if (min !== null && max !== null && min > max) return [];
  return [{ at: match.index, length: { unit, min, max } }];
}

const SENTENCES = new Intl.Segmenter('und', { granularity: 'sentence' });

/** How long a text is, as a person counts. */
export function lengthOf(text: string, unit: LengthAsked['unit']): number {
  const written = text.trim();
  if (written === '') return 0;
  switch (unit) {
    case 'characters':
      return written.length;
    case 'words':
      return written.split(/\s+/).length;
    case 'sentences':
      return [...SENTENCES.segment(written)].length;
  }
}
