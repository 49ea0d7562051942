import type { SalaryRange } from '@jobai/shared/job';
import type { Posting } from '@jobai/shared/jobFacts';
import { countryOfName } from '@jobai/shared/rules/countries';
import { plainLine, plainText } from './plain.ts';

/** A posting as its source gives it: plain text, bounded, without what nobody sees. Hostile input in every part. */
export interface FoundPosting extends Posting {
  /** `YYYY-MM-DD`. */
  postedOn: string | null;
  /** BCP 47; empty where it is not said. */
  language: string;
}

interface Raw {
  title?: string | null | undefined;
  company?: string | null | undefined;
  location?: string | null | undefined;
  /** ISO 3166-1 alpha-2 or a name. */
  country?: string | null | undefined;
  text: string;
  salary?: SalaryRange | null | undefined;
  /** A date or an instant in ISO 8601, or ms since 1970. */
  posted?: string | number | null | undefined;
  language?: string | null | undefined;
}

/** What a source said, within the bounds of shared/job.ts. */
export function postingOf(raw: Raw): FoundPosting {
  return {
    title: plainLine(raw.title ?? '', 500),
    company: plainLine(raw.company ?? '', 300),
    location: plainLine(raw.location ?? '', 500),
    countryCode: countryOf(raw.country ?? ''),
    posting: plainText(raw.text),
    salary: raw.salary ?? null,
    postedOn: dayOf(raw.posted),
    language: /^[a-z]{2,3}(?:-[a-z\d]{2,8})?$/i.test(raw.language ?? '')
      ? (raw.language ?? '').toLowerCase()
      : '',
  };
}

const countryOf = (text: string) =>
  /^[A-Za-z]{2}$/.test(text) ? text.toUpperCase() : text.length <= 60 ? countryOfName(text) : null;

function dayOf(posted: string | number | null | undefined): string | null {
  if (posted === null || posted === undefined) return null;
  const date = new Date(posted);
  return Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, 10);
}

/** "per-year-salary", "1 HOUR", "YEAR" … */
export function periodOf(text: string): SalaryRange['period'] {
  const [, period = ''] = /(year|annual|month|day|dai|hour)/i.exec(text) ?? [];
  const known = { annual: 'year', dai: 'day' } as const;
  const lower = period.toLowerCase();
  if (lower in known) return known[lower as keyof typeof known];
  return lower === 'year' || lower === 'month' || lower === 'day' || lower === 'hour'
    ? lower
    : null;
}

/** null where no amount is said. */
export function salaryOf(
  range: { min?: number | null | undefined; max?: number | null | undefined },
  currency: string | null | undefined,
  period: string,
): SalaryRange | null {
  const amount = (value: number | null | undefined) =>
    value && Number.isFinite(value) && value > 0 ? Math.round(value) : null;
  const [min, max] = [amount(range.min), amount(range.max)];
  if (min === null && max === null) return null;
  return { min, max, currency: (currency ?? '').slice(0, 8), period: periodOf(period) };
}
