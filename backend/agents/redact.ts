import { foldText } from './foldedText.ts';
import { type Known, spellingsOf } from './redactKnown.ts';
import { PERSONAL_PATTERNS, type PersonalKind } from './redactPatterns.ts';

/**
 * Takes what no provider may see out of every text for a model, and puts it back into what comes (M3): e-mail addresses,
 * telephone numbers, streets, postal codes, links that name somebody, pay. Both the person's own, in any spelling, and
 * whatever looks like such data. Names, employers and places stay.
 */
export interface Redactor {
  redact(text: string): string;
  /** The same text, or the same value with all of its texts, as the person wrote it. */
  restore<T>(value: T): T;
}

interface Found {
  start: number;
  end: number;
  kind: PersonalKind;
}

function find(text: string, known: readonly (readonly [PersonalKind, RegExp])[]): Found[] {
  const { folded, span } = foldText(text);
  const found: Found[] = [];
  const take = (
    kind: PersonalKind,
    match: RegExpExecArray,
    is?: (typeof PERSONAL_PATTERNS)[number]['is'],
  ) => {
    const trimmed = match[0].replace(/^\s+|[\s.,;:!?)]+$/g, '');
    const from = match.index + match[0].indexOf(trimmed);
    if (trimmed === '') return;
    const [start, end] = span(from, from + trimmed.length);
    if (found.some((other) => start < other.end && other.start < end)) return;
    if (is && !is(text.slice(start, end), trimmed, text.slice(end, end + 40))) return;
    found.push({ start, end, kind });
  };
  for (const [kind, pattern] of known)
    for (const match of folded.matchAll(pattern)) take(kind, match);
  for (const { kind, find: pattern, is } of PERSONAL_PATTERNS)
    for (const match of folded.matchAll(pattern)) take(kind, match, is);
  return found.sort((a, b) => a.start - b.start);
}

const patternsOf = (known: readonly Known[]) =>
  known.flatMap((one) => spellingsOf(one).map((pattern) => [one.kind, pattern] as const));

/** Kinds of personal data in a text, each once: what a draft must not hold. */
export function personalIn(text: string, known: readonly Known[] = []): PersonalKind[] {
  return [...new Set(find(text, patternsOf(known)).map(({ kind }) => kind))];
}

/** One per run: its placeholders carry a random mark, so that no page can name one. */
export function redactor(known: readonly Known[], mark = randomMark()): Redactor {
  const patterns = patternsOf(known);
  const placeholders = new Map<string, string>();
  const originals = new Map<string, string>();
  const counts = new Map<PersonalKind, number>();

  const placeholderOf = (written: string, kind: PersonalKind): string => {
    const standing = placeholders.get(`${kind} ${written}`);
    if (standing) return standing;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    const placeholder = `[${kind}_${count}_${mark}]`;
    placeholders.set(`${kind} ${written}`, placeholder);
    originals.set(placeholder, written);
    return placeholder;
  };

  const restoreText = (text: string) =>
    text.replace(
      new RegExp(`\\[[A-Z]+_\\d+_${mark}\\]`, 'g'),
      (each) => originals.get(each) ?? each,
    );

  const restore = (value: unknown): unknown => {
    if (typeof value === 'string') return restoreText(value);
    if (Array.isArray(value)) return value.map(restore);
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, restore(item)]));
    return value;
  };

  return {
    redact(text) {
      let kept = '';
      let at = 0;
      for (const { start, end, kind } of find(text, patterns)) {
        kept += text.slice(at, start) + placeholderOf(text.slice(start, end), kind);
        at = end;
      }
      return kept + text.slice(at);
    },
    // Texts are replaced by texts: the shape stays.
    restore: <T>(value: T) => restore(value) as T,
  };
}

/** Twelve letters. */
export function randomMark(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return [...bytes].map((byte) => String.fromCharCode(97 + (byte % 26))).join('');
}
