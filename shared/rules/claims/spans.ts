import { pointOf } from './dates.ts';

export interface Dates {
  start: string | null;
  end: string | null;
}
/** Months on a line, both ends counted. */
export interface Span {
  from: number;
  to: number;
}

/** Shortest and longest reading: a year without a month may be any of it. An open end is today. */
export function spanOf({ start, end }: Dates, today: string): { short: Span; long: Span } | null {
  const first = pointOf(start);
  if (!first) return null;
  const last = pointOf(end) ?? pointOf(today);
  if (!last) return null;
  const line = (year: number, month: number) => year * 12 + month;
  const long = {
    from: line(first.year, first.month ?? 1),
    to: line(last.year, last.month ?? 12),
  };
  const short = {
    from: line(first.year, first.month ?? 12),
    to: line(last.year, last.month ?? 1),
  };
  return { short: short.to >= short.from ? short : long, long };
}

/** Months that several spans cover together, no month twice. */
export function covered(spans: readonly Span[]): number {
  let months = 0;
  let behind = Number.NEGATIVE_INFINITY;
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    const begin = Math.max(from, behind);
    if (to + 1 > begin) months += to + 1 - begin;
    behind = Math.max(behind, to + 1);
  }
  return months;
}

/** Whether a person may say "`said` years" (as `bound`) of so many months. */
export function saysSpan(
  said: number,
  bound: 'exact' | 'about' | 'over' | 'under' | 'almost',
  months: number,
): boolean {
  const years = months / 12;
  if (bound === 'almost') return years >= said - Math.max(0.75, said * 0.1) && years <= said + 0.1;
  if (bound === 'about') return Math.abs(years - said) <= Math.max(0.5, said * 0.1);
  if (bound === 'over') return years >= said - 0.1 && years <= said * 1.6 + 1;
  if (bound === 'under') return years <= said;
  // A month more or less is how people count; "four years" is said from three and a half on.
  if (said < 1.5) return Math.abs(months - said * 12) <= Math.max(1, said * 2);
  if (!Number.isInteger(said)) return Math.abs(months - said * 12) <= 3;
  return Math.round(years) === said || Math.floor(years + 0.1) === said;
}
