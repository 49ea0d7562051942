import type { Job, SalaryRange } from '@jobai/shared/job';
import type { Profile } from '@jobai/shared/profile';
import { currencyOfCountry } from '@jobai/shared/rules/currencies';

/**
 * How far the person's expected salary lies above the posted range; null: within it, or the two can't be compared. Only
 * the same currency and period are.
 */
export function aboveRange(
  range: SalaryRange | null,
  profile: Profile,
  job: Pick<Job, 'countryCode'>,
): { own: string; posted: string } | null {
  const wanted = profile.preferences?.expectedSalary;
  if (!wanted || !range?.max) return null;
  const home = job.countryCode ? currencyOfCountry(job.countryCode) : null;
  const currency = range.currency === '$' || range.currency === '' ? home : range.currency;
  const period = range.period ?? (range.max >= 15_000 ? 'year' : null);
  if (currency !== wanted.currency || period !== wanted.period) return null;
  if (wanted.amount <= range.max) return null;
  const text = (value: number) => `${value.toLocaleString('en')} ${currency}`;
  const posted = range.min ? `${text(range.min)} – ${text(range.max)}` : text(range.max);
  return { own: text(wanted.amount), posted };
}
