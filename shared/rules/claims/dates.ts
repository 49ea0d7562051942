import { monthOf } from '../months.ts';
import type { Token } from './tokens.ts';

/** A year a text names, with its month where it says one. */
export interface DateMention {
  year: number;
  /** 1 to 12. */
  month: number | null;
  /** "since 2021" and "from 2021" begin, "until 2023" ends, "in 2022" is a point. */
  role: 'start' | 'end' | 'point';
  /** Of a span of two: its other end, or 'now'. */
  other: { year: number; month: number | null } | 'now' | null;
  /** Indices of its first and last token. */
  from: number;
  to: number;
}

const YEAR = /^(?:19[4-9]\d|20[0-4]\d)$/;
const DATE_WORDS = new Set(
  'in since from to until till through by of and between during early mid late before after around summer spring autumn fall winter year years for at throughout starting ending graduating class present - ( , /'.split(
    ' ',
  ),
);
const NOW = new Set('now present today date current'.split(' '));
const SINCE = new Set('since starting from between'.split(' '));
const UNTIL = new Set('until till'.split(' '));

const isMonth = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  token.low.length > 2 &&
  monthOf(token.low) !== null &&
  !(token.low === 'may' && token.raw === 'may') &&
  token.low !== 'mars' &&
  token.low !== 'set';

/** Whether the number at a token is a year of the calendar. */
export function isYearAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'number' || !YEAR.test(token.raw)) return false;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (before && /^[$€£¥₹]$/.test(before.raw)) return false;
  if (next && (next.low === '%' || next.low === 'percent' || next.low === '+')) return false;
  if (isMonth(before) || isMonth(tokens[at - 2])) return true;
  // "2000 users", "over 2000": counted. "My 2024 quota", "finished 2024 at 118 %": a year.
  const isCounted =
    COUNTING.has(before?.low ?? '') ||
    (next?.kind === 'word' &&
      !next.newLine &&
      /[^s']s$/.test(next.low) &&
      !DATE_WORDS.has(next.low) &&
      !YEAR_BEFORE.has(before?.low ?? '') &&
      !/^(?:was|is|as|its|this)$/.test(next.low));
  return !isCounted;
}
const COUNTING = new Set(
  'over than nearly almost least approximately roughly some exactly only up'.split(' '),
);
const YEAR_BEFORE = new Set('in since from until till by'.split(' '));

interface Point {
  year: number;
  month: number | null;
  from: number;
  to: number;
}

/** "March 2021", "2021-03", "03/2021", "2021". */
function pointAt(tokens: readonly Token[], at: number): Point | null {
  if (!isYearAt(tokens, at)) return null;
  const year = Number(tokens[at]?.raw);
  const low = (index: number) => tokens[index]?.low ?? '';
  if (isMonth(tokens[at - 1])) return { year, month: monthOf(low(at - 1)), from: at - 1, to: at };
  if (isMonth(tokens[at - 2])) return { year, month: monthOf(low(at - 2)), from: at - 2, to: at };
  const glued = tokens[at + 1]?.glued && tokens[at + 2]?.glued;
  if (
    glued &&
    /^[-./]$/.test(low(at + 1)) &&
    /^(?:0[1-9]|1[0-2])$/.test(tokens[at + 2]?.raw ?? '')
  ) {
    const isDay = tokens[at + 3]?.glued && low(at + 3) === '-' && tokens[at + 4]?.glued;
    return { year, month: Number(tokens[at + 2]?.raw), from: at, to: at + (isDay ? 4 : 2) };
  }
  if (
    /^[-./]$/.test(low(at - 1)) &&
    tokens[at]?.glued &&
    /^(?:0?[1-9]|1[0-2])$/.test(tokens[at - 2]?.raw ?? '')
  )
    return { year, month: Number(tokens[at - 2]?.raw), from: at - 2, to: at };
  return { year, month: null, from: at, to: at };
}

export function datesOf(tokens: readonly Token[]): DateMention[] {
  const found: DateMention[] = [];
  const low = (index: number) => tokens[index]?.low ?? '';
  for (let at = 0; at < tokens.length; at += 1) {
    const first = pointAt(tokens, at);
    if (!first) continue;
    const before = low(first.from - 1);
    const link = first.to + 1;
    const isLink = ['to', '-', 'until', 'till', 'through', 'and', '>'].includes(low(link));
    if (isLink && !(low(link) === 'and' && before !== 'between')) {
      const target = low(link) === '-' && low(link + 1) === '>' ? link + 2 : link + 1;
      let skip = target;
      if (['the', 'early', 'mid', 'late'].includes(low(skip))) skip += 1;
      const second =
        pointAt(tokens, skip) ?? pointAt(tokens, skip + 1) ?? pointAt(tokens, skip + 2);
      const isNear = second && second.from <= skip + 1;
      if (isNear) {
        const a = { year: first.year, month: first.month };
        const b = { year: second.year, month: second.month };
        found.push({ ...first, role: 'start', other: b }, { ...second, role: 'end', other: a });
        at = second.to;
        continue;
      }
      const short = tokens[target];
      if (
        short?.kind === 'number' &&
        /^\d{2}$/.test(short.raw) &&
        low(link) === '-' &&
        tokens[link]?.glued
      ) {
        const year = Math.floor(first.year / 100) * 100 + Number(short.raw);
        found.push({ ...first, role: 'start', other: { year, month: null } });
        found.push({
          year,
          month: null,
          role: 'end',
          other: { year: first.year, month: first.month },
          from: target,
          to: target,
        });
        at = target;
        continue;
      }
      if (NOW.has(low(skip)) || (low(skip) === 'this' && low(skip + 1) === 'day')) {
        found.push({ ...first, role: 'start', other: 'now' });
        at = first.to;
        continue;
      }
    }
    // "My degree is from 2016" begins nothing.
    const isOrigin = before === 'from' && /^(?:is|was|are|dates|comes)$/.test(low(first.from - 2));
    const role = isOrigin
      ? 'point'
      : SINCE.has(before)
        ? 'start'
        : UNTIL.has(before)
          ? 'end'
          : turnOf(tokens, first.from);
    found.push({ ...first, role, other: before === 'since' ? 'now' : null });
    at = first.to;
  }
  return found;
}

/** Indices of the tokens that belong to a date: they are no numbers. */
export function dateTokens(mentions: readonly DateMention[]): Set<number> {
  const taken = new Set<number>();
  for (const { from, to } of mentions) for (let at = from; at <= to; at += 1) taken.add(at);
  return taken;
}

/** `YYYY[-MM]` of a fact as a mention's numbers; null where there is none. */
export function pointOf(date: string | null): { year: number; month: number | null } | null {
  if (!date) return null;
  const [year, month] = date.split('-').map(Number);
  return { year: year ?? 0, month: month ?? null };
}
/** The same year, and the same month where both say one. */
export const isSamePoint = (
  a: { year: number; month: number | null },
  b: { year: number; month: number | null },
): boolean => a.year === b.year && (a.month === null || b.month === null || a.month === b.month);

const ENDING = new Set(
  'graduated qualified finished completed earned left ended obtained received passed retired'.split(
    ' ',
  ),
);
const BEGINNING = new Set('joined started began enrolled became'.split(' '));
/** "Qualified in 2019" ends, "joined in 2019" begins; the nearest verb before it says which. */
function turnOf(tokens: readonly Token[], from: number): DateMention['role'] {
  for (let at = from - 1; at >= Math.max(0, from - 8); at -= 1) {
    const { low, kind } = tokens[at] as Token;
    if (kind === 'sign' && low !== ',' && low !== '-') return 'point';
    if (ENDING.has(low)) return 'end';
    if (BEGINNING.has(low)) return 'start';
  }
  return 'point';
}
