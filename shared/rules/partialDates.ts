import { fold } from './labels.ts';
import { monthOf, PRESENT, SINCE } from './months.ts';

/** `PartialDate`s; `end` null: until today. A single date has `start` null unless it says "since". */
export type DateRange = {
  start: string | null;
  end: string | null;
  isSingle: boolean;
  /** Where it stands in the text. */
  from: number;
  to: number;
};

const YEAR = String.raw`(?:19[4-9]\d|20\d\d)`;
const MONTH_NAME = String.raw`\p{L}{3,10}\.?`;
const DATE = String.raw`(?:\d{1,2}[./]\d{1,2}[./]${YEAR}|${YEAR}-\d{2}(?:-\d{2})?|\d{1,2}\s?[./-]\s?${YEAR}|${YEAR}[./]\d{1,2}(?!\d)|${MONTH_NAME},?\s+(?:de\s+)?${YEAR}|${YEAR})`;
const DASH = String.raw`\s*(?:[-–—−→>~]|->)\s*|\s+(?:to|until|till|through|bis|au|à|a|al|até|tot|t\/m|fino a|fino al)\s+(?:la\s+|o\s+|le\s+|zum\s+)?`;
const NOW = PRESENT.split('|')
  .map((word) => word.replace(/'/g, "['’]").replace(/^present$/, 'pr[eé]sent'))
  .join('|');

const RANGE = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?<a>${DATE})(?:${DASH})(?:(?<b>${DATE})|(?<now>${NOW})(?!\p{L})|(?<short>\d{2}))|(?<am>${MONTH_NAME})(?:${DASH})(?<bm>${MONTH_NAME},?\s+(?:de\s+)?${YEAR})|(?:${SINCE})\s+(?<since>${DATE})|(?<one>${DATE}))(?![\p{L}\d])`,
  'giu',
);

const pad = (part: number) => String(part).padStart(2, '0');

/** A `PartialDate` for a spelling that can mean only one date; null for "04/05/2019" and for words that are no month. */
export function readPartialDate(raw: string): string | null {
  const text = raw.trim();
  const year = new RegExp(`^${YEAR}$`).exec(text);
  if (year) return text;
  const iso = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text);
  if (iso) return valid(Number(iso[1]), Number(iso[2]), iso[3] ? Number(iso[3]) : undefined);
  const full = /^(\d{1,2})([./])(\d{1,2})[./](\d{4})$/.exec(text);
  if (full) {
    const [first, second] = [Number(full[1]), Number(full[3])];
    // With dots the day comes first everywhere; with slashes only a number above 12 tells.
    if (full[2] === '.' || first > 12) return valid(Number(full[4]), second, first);
    if (second > 12) return valid(Number(full[4]), first, second);
    return null;
  }
  const monthFirst = /^(\d{1,2})\s?[./-]\s?(\d{4})$/.exec(text);
  if (monthFirst) return valid(Number(monthFirst[2]), Number(monthFirst[1]));
  const yearFirst = /^(\d{4})[./](\d{1,2})$/.exec(text);
  if (yearFirst) return valid(Number(yearFirst[1]), Number(yearFirst[2]));
  const named = /^(\p{L}+\.?),?\s+(?:de\s+)?(\d{4})$/iu.exec(text);
  const month = named?.[1] ? monthOf(named[1]) : null;
  return named && month ? valid(Number(named[2]), month) : null;
}

function valid(year: number, month: number, day?: number): string | null {
  if (month < 1 || month > 12) return null;
  if (day === undefined) return `${year}-${pad(month)}`;
  return day >= 1 && day <= 31 ? `${year}-${pad(month)}-${pad(day)}` : null;
}

/** "2015–17": the end takes its century from the start. */
function shortEnd(start: string, digits: string): string | null {
  const year = Number(start.slice(0, 4));
  const end = Math.floor(year / 100) * 100 + Number(digits);
  return start.length === 4 && end > year ? String(end) : null;
}

/** What a match says; "unclear" where it looks like dates and can't be read for sure. */
function read(match: RegExpExecArray): DateRange | null {
  const { a, b, now, short, am, bm, since, one } = match.groups ?? {};
  const from = match.index;
  const to = from + match[0].length;
  const at = { from, to };
  if (since) {
    const start = readPartialDate(since);
    return start ? { ...at, start, end: null, isSingle: false } : null;
  }
  if (one) {
    const end = readPartialDate(one);
    return end ? { ...at, start: null, end, isSingle: true } : null;
  }
  if (am && bm) {
    const end = readPartialDate(bm);
    const month = monthOf(am);
    if (!end || !month) return null;
    const start = `${end.slice(0, 4)}-${pad(month)}`;
    return start <= end ? { ...at, start, end, isSingle: false } : null;
  }
  const start = a ? readPartialDate(a) : null;
  if (!start) return null;
  if (now) return { ...at, start, end: null, isSingle: false };
  const end = b ? readPartialDate(b) : short ? shortEnd(start, short) : null;
  if (!end || end.slice(0, start.length) < start.slice(0, end.length)) return null;
  return { ...at, start, end, isSingle: false };
}

/** Every date and range of dates in a text, in order. */
export function findRanges(text: string): DateRange[] {
  const found: DateRange[] = [];
  RANGE.lastIndex = 0;
  for (let match = RANGE.exec(text); match; match = RANGE.exec(text)) {
    const range = read(match);
    if (range) found.push(range);
    else {
      // "Summer 2019 – May 2020": the first word belongs to no date, what follows may.
      const rest = /^\S+\s+/.exec(match[0])?.[0].length ?? match[0].length;
      RANGE.lastIndex = match.index + Math.max(1, rest);
    }
  }
  return found;
}

const SEASON =
  /\b(?:spring|summer|autumn|fall|winter|printemps|ete|automne|hiver|fruhling|fruhjahr|sommer|herbst|primavera|verano|otono|invierno|verao|outono|inverno|lente|zomer|herfst|estate|autunno)\b/;

/** Says something about time that no rule can turn into months. */
export function isVagueDate(text: string): boolean {
  return SEASON.test(fold(text)) && /\d{4}/.test(text);
}
