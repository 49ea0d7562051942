import { type DateRange, findRanges } from '@jobai/shared/rules/partialDates';
import type { Line } from './types.ts';
import { endsInLegalForm } from './words/organisations.ts';

/** One job, school or project: the lines of its head, its time, and what is told about it. */
export type Entry = {
  head: Line[];
  range: DateRange | null;
  /** Where the time stands. */
  dated: Line | null;
  body: Line[];
};

const DURATION =
  /^[(·\s]*(?:\d+\s*(?:years?|yrs?|months?|mos?|ans?|mois|jahre?|monate?|años?|mes(?:es)?|anos?|jaar|maand(?:en)?|anni|anno|mesi|mese)\.?[\s,]*(?:und|and|et|y|e|en)?\s*){1,2}[)\s]*$/iu;
export const isDuration = (text: string) => DURATION.test(text);

/** Prose, not a head: lists, sentences, long lines. */
export function isProse(line: Line): boolean {
  if (line.isBullet) return true;
  const words = line.text.split(/\s+/).length;
  if (line.text.length > 110 || (words >= 12 && !/[|·•]/.test(line.text))) return true;
  if (/[.!?;]$/.test(line.text) && words >= 4 && !endsInLegalForm(line.text)) return true;
  return /^\p{Ll}{2,}/u.test(line.text);
}

/** The time of an entry if the line has one: a line of its own, or at an end of a short line. */
export function timeOf(line: Line, single: boolean): DateRange | null {
  if (line.isBullet && line.text.length > 60) return null;
  const ranges = findRanges(line.text).filter(({ isSingle }) => single || !isSingle);
  const range =
    ranges.find(({ isSingle }) => !isSingle) ?? (ranges.length === 1 ? ranges[0] : undefined);
  if (!range) return null;
  const before = line.text.slice(0, range.from).trim();
  const after = line.text.slice(range.to).trim();
  if (
    before.length + after.length > 110 ||
    (/[.!?]$/.test(line.text) && before.split(' ').length > 5)
  )
    return null;
  // Dates end or begin a line, stand in brackets or between marks.
  const isSetApart =
    before === '' ||
    after === '' ||
    /[(|·•,–—-]$/.test(before) ||
    /^[)|·•,–—(-]/.test(after) ||
    line.parts.some((part) => findRanges(part)[0]?.from === 0);
  return isSetApart ? range : null;
}

/** The text of a line without its time, and the brackets and marks around it. */
export function withoutTime(text: string): string {
  const ranges = findRanges(text);
  let rest = text;
  for (const { from, to } of ranges.toReversed())
    rest = `${rest.slice(0, from)}\ue000${rest.slice(to)}`;
  return rest
    .replace(/[([]\s*\ue000\s*[)\]]/g, '\ue000')
    .replace(/\s*[,|·•–—-]?\s*\ue000\s*[,|·•–—:-]?\s*/g, '\ue000')
    .split('\ue000')
    .map((part) => part.trim())
    .filter((part) => part && !isDuration(part))
    .join(' | ')
    .trim();
}

/** One date by itself, in a line or a piece of one: the only time an entry has. */
const isDateAlone = (line: Line) =>
  !line.isBullet &&
  line.parts.some((part) => findRanges(part).length === 1 && withoutTime(part) === '');

/** Cuts a section into entries at the lines that hold a time. `single`: one year inside a text counts too (a degree's). */
export function entriesOf(
  lines: readonly Line[],
  single: boolean,
): { entries: Entry[]; loose: Line[] } {
  const anchors = lines.flatMap((line, at) => {
    const range = timeOf(line, true);
    return range && (single || !range.isSingle || isDateAlone(line)) ? [{ at, range }] : [];
  });
  if (anchors.length === 0) return { entries: undated(lines), loose: [] };
  const gaps = lines
    .map(({ gap }) => gap)
    .filter((gap) => gap > 0)
    .toSorted((a, b) => a - b);
  const usual = gaps[Math.floor(gaps.length / 2)] ?? 0;
  const isSpaced = gaps.some((gap) => gap > usual * 1.3);
  const entries: Entry[] = [];
  let from = 0;
  const firstBefore = anchors[0]?.at ?? 0;
  anchors.forEach(({ at, range }, index) => {
    const start =
      index === 0
        ? Math.max(0, at - 3)
        : headStart(lines, from, at, { usual, most: isSpaced ? 3 : firstBefore });
    if (index > 0) entries.at(-1)?.body.push(...lines.slice(from, start));
    const dated = lines[at] as Line;
    entries.push({ head: lines.slice(start, at + 1), range, dated, body: [] });
    from = at + 1;
  });
  entries.at(-1)?.body.push(...lines.slice(from));
  return {
    entries: entries.map(moveHead).flatMap(splitUndated),
    loose: lines.slice(0, Math.max(0, firstBefore - 3)),
  };
}

/**
 * Where the head of an entry begins that has its time at `at`; `from` is behind the time of the one before. `most`: lines
 * above the time, as the first entry has them where no wider space tells.
 */
function headStart(
  lines: readonly Line[],
  from: number,
  at: number,
  { usual, most }: { usual: number; most: number },
): number {
  let start = at;
  while (start > from && at - start < Math.min(3, most)) {
    const above = lines[start - 1];
    const here = lines[start];
    if (!above || !here || isProse(above)) break;
    // A line of the text before that goes on after a bullet stands deeper than a head.
    const bullet = lines.slice(from, start).findLast(({ isBullet }) => isBullet);
    if (bullet && above.x > bullet.x + 2) break;
    if (here.gap > usual * 1.3) break;
    start -= 1;
  }
  return start;
}

/** Short lines right under the time still belong to the head: employer, place. */
function moveHead(entry: Entry): Entry {
  const head = [...entry.head];
  const body = [...entry.body];
  while (head.length < 4 && body[0] && !isProse(body[0])) head.push(body.shift() as Line);
  return { ...entry, head, body };
}

/** A head among what is told about another entry: one without a time that can be read. */
function splitUndated(entry: Entry): Entry[] {
  const at = entry.body.findIndex((line, index) => {
    const bullet = entry.body.slice(0, index).findLast(({ isBullet }) => isBullet);
    return bullet !== undefined && !isProse(line) && line.x <= bullet.x + 1;
  });
  if (at < 0) return [entry];
  const rest = entry.body.slice(at);
  const prose = rest.findIndex(isProse);
  const end = Math.min(prose < 0 ? rest.length : prose, 3);
  const own: Entry = { head: rest.slice(0, end), range: null, dated: null, body: rest.slice(end) };
  return [{ ...entry, body: entry.body.slice(0, at) }, ...splitUndated(own)];
}

/** Without times: heads are what stands over lists or prose. */
function undated(lines: readonly Line[]): Entry[] {
  const entries: Entry[] = [];
  let isOpen = false;
  for (const line of lines) {
    const bullet = entries.at(-1)?.body.findLast(({ isBullet }) => isBullet);
    const isHead = !isProse(line) && !(bullet && line.x > bullet.x + 2);
    const entry = entries.at(-1);
    if (isHead && entry && isOpen && entry.head.length < 3) entry.head.push(line);
    else if (isHead) entries.push({ head: [line], range: null, dated: null, body: [] });
    else entry?.body.push(line);
    isOpen = isHead;
  }
  return entries;
}
