import { fold } from '../labels.ts';
import { BUSINESS } from './skills/business.ts';
import { DATA_AND_PLATFORM } from './skills/dataAndPlatform.ts';
import { SOFTWARE } from './skills/software.ts';
import { SPOKEN, TRADES } from './skills/trades.ts';

/** A skill at a place in a text; `[from, to)` of the text as it stands. */
export type SkillHit = { name: string; from: number; to: number };

type Spelling = { name: string /** Only as written. */; exact: string | null };
type Word = { key: string; raw: string; from: number; to: number };

/** ".NET" keeps its dot, "Node.js" and "C++" are one word; hyphens and slashes part words on both sides alike. */
const WORD =
  /(?:(?<![\p{L}\p{N}])\.(?=net\b))?[\p{L}\p{N}][\p{L}\p{N}+#'’]*(?:\.(?:js|net|ts|io)\b)?/giu;

function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    // "driver’s"; "SQL'" at the end of a quotation.
    const raw = word.replace(/['’]+$/, '');
    return { key: fold(raw), raw, from: index, to: index + raw.length };
  });
}

const keyOf = (text: string) =>
  wordsOf(text)
    .map(({ key }) => key)
    .join(' ');

const bySpelling = new Map<string, Spelling[]>();
const proves = new Map<string, string[]>();
const spoken = new Set<string>();
/** In words, the longest name that begins with a word: what cannot begin one is not looked up. */
const longestFrom = new Map<string, number>();

function learn(name: string, spelling: string): void {
  const exact = spelling.startsWith('!') ? spelling.slice(1) : null;
  const key = keyOf(exact ?? spelling);
  bySpelling.set(key, [...(bySpelling.get(key) ?? []), { name, exact }]);
  const [first = '', ...rest] = key.split(' ');
  longestFrom.set(first, Math.max(longestFrom.get(first) ?? 0, rest.length + 1));
}

for (const row of [SOFTWARE, DATA_AND_PLATFORM, BUSINESS, TRADES, SPOKEN].flatMap((rows) =>
  rows.trim().split('\n'),
)) {
  const [left = '', covered] = row.split(' > ');
  const [own = '', others] = left.split(' = ');
  const name = own.replace(/^!/, '');
  if (covered) proves.set(name, covered.split(', '));
  learn(name, own);
  // "R language" is what "R" stands for whatever its case.
  for (const other of others?.split(', ') ?? []) learn(name, other);
}
for (const name of SPOKEN.trim().split('\n')) spoken.add(name.split(' = ')[0] ?? '');

const technologies = new Set(
  [SOFTWARE, DATA_AND_PLATFORM].flatMap((rows) =>
    rows
      .trim()
      .split('\n')
      .map((row) => (row.split(/ [=>] /)[0] ?? '').replace(/^!/, '')),
  ),
);
export const isTechnology = (name: string): boolean => technologies.has(name);

/** English, German …: a language that is spoken. */
export const isSpoken = (name: string): boolean => spoken.has(name);

const ABOUT_SPEAKING =
  /fluen|native|speak|spoken|written|verbal|language|profici|bilingual|c[12]\b|b[12]\b|kenntnisse|courant|mother tongue|communicat/i;

// "Go above and beyond", "go to", "R&D", "C-level", "Plan C".
const NOT_GO =
  /^\s+(?:above|beyond|to|the|for|on|through|live|further|home|ahead|out|into|get|and (?:get|see))\b/;

function isMeant(
  { exact, name }: Spelling,
  text: string,
  from: number,
  to: number,
  isAboutSpeaking: () => boolean,
): boolean {
  const raw = text.slice(from, to);
  if (exact !== null && raw !== exact && raw.replace(/[\s-]+/g, ' ') !== exact) return false;
  if (name === 'Go' && raw === 'Go' && NOT_GO.test(text.slice(to))) return false;
  if (raw.length === 1) {
    return (
      !/^[&'’.-]\p{L}?/u.test(text.slice(to, to + 2)) && !/[&'’.-]/.test(text.charAt(from - 1))
    );
  }
  return !spoken.has(name) || isAboutSpeaking();
}

/** Every known skill in a text, in order; at each place the longest name. */
export function findSkills(text: string): SkillHit[] {
  const words = wordsOf(text);
  const hits: SkillHit[] = [];
  // Asked once for the whole text: a list of languages would read it once for each.
  let speaks: boolean | undefined;
  const isAboutSpeaking = () => {
    speaks ??= ABOUT_SPEAKING.test(text);
    return speaks;
  };
  for (let at = 0; at < words.length; at++) {
    const longest = longestFrom.get(words[at]?.key ?? '') ?? 0;
    for (let length = Math.min(longest, words.length - at); length > 0; length--) {
      const here = words.slice(at, at + length);
      const known = bySpelling.get(here.map(({ key }) => key).join(' '));
      const [from, to] = [here[0]?.from ?? 0, here.at(-1)?.to ?? 0];
      // A name does not run over a comma or a full stop.
      if (!known || /[,;:.!?()\n]\s/.test(text.slice(from, to))) continue;
      const meant = known.find((spelling) => isMeant(spelling, text, from, to, isAboutSpeaking));
      if (!meant) continue;
      hits.push({ name: meant.name, from, to });
      at += length - 1;
      break;
    }
  }
  return hits;
}

/** The name a skill goes by here; one that nobody knows keeps its own. */
export function canonicalSkill(name: string): string {
  const known = bySpelling.get(keyOf(name));
  const text = name.trim();
  const meant = known?.find(({ exact }) => exact === null || exact === text) ?? known?.[0];
  return meant?.name ?? text;
}

/** Skills that come with one: who writes TypeScript knows JavaScript. */
export function provenBy(name: string): readonly string[] {
  const direct = proves.get(name) ?? [];
  return [...direct, ...direct.flatMap((one) => proves.get(one) ?? [])];
}

/** A name no row has, as words in a text. */
export function findPhrase(text: string, phrase: string): { from: number; to: number } | null {
  const wanted = wordsOf(phrase).map(({ key }) => key);
  if (wanted.length === 0) return null;
  const words = wordsOf(text);
  const at = words.findIndex((_, start) =>
    wanted.every((key, offset) => words[start + offset]?.key === key),
  );
  const [first, last] = [words[at], words[at + wanted.length - 1]];
  return first && last ? { from: first.from, to: last.to } : null;
}
