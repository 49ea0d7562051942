import type { ScorePart } from '../../analysis.ts';
import type { JobFacts } from '../../jobFacts.ts';
import type { Profile } from '../../profile.ts';
import { currencyOfCountry } from '../currencies.ts';
import { fromPosting, fromProfile, neutral, part } from './part.ts';
import { salaryText } from './salary.ts';

/** Full time: 40 hours, 52 weeks. */
const A_YEAR = { year: 1, month: 12, day: 260, hour: 2080 } as const;

export function scoreSalary(job: JobFacts, profile: Profile): ScorePart {
  const wanted = profile.preferences?.expectedSalary;
  const { salary } = job;
  const text = salaryText(salary);
  const evidence = [
    fromPosting(salary?.quote ?? ''),
    fromProfile(profile, 'preferences.expectedSalary.amount'),
  ];
  if (!salary || !text)
    return neutral('salary', 'The posting does not say what it pays.', evidence);
  if (!wanted)
    return neutral(
      'salary',
      `The posting says ${text}; your profile has no expected salary.`,
      evidence,
    );
  const home = job.countryCode ? currencyOfCountry(job.countryCode) : null;
  const isDollars = salary.currency === '$' && (home ?? wanted.currency).endsWith('D');
  const currency = isDollars ? (home ?? wanted.currency) : salary.currency || home;
  const top = salary.max ?? salary.min ?? 0;
  const period = salary.period ?? (top >= 15_000 ? 'year' : null);
  const yours = `${wanted.amount.toLocaleString('en')} ${wanted.currency} a${wanted.period === 'hour' ? 'n' : ''} ${wanted.period}`;
  if (currency !== wanted.currency || !period)
    return neutral(
      'salary',
      `The posting says ${text}; that can not be compared with your ${yours}.`,
      evidence,
    );
  const about = period === wanted.period ? '' : 'about ';
  const amount = wanted.amount * A_YEAR[wanted.period];
  const share = (amount - top * A_YEAR[period]) / (top * A_YEAR[period]);
  if (salary.max === null) {
    if (share <= 0)
      return part(
        'salary',
        1,
        `It starts at ${about}what you expect or more: ${text}; you expect ${yours}.`,
        evidence,
      );
    return neutral(
      'salary',
      `The posting says ${text} and no upper end; you expect ${yours}.`,
      evidence,
    );
  }
  if (share <= 0)
    return part(
      'salary',
      1,
      `The posting says ${text}; your ${yours} ${about ? 'is about within that' : 'lies within that or below'}.`,
      evidence,
    );
  const over = `${Math.max(1, Math.round(share * 100))} %`;
  return part(
    'salary',
    share <= 0.1 ? 0.5 : share <= 0.25 ? 0.2 : 0,
    `The posting says ${text}; your ${yours} is ${about}${over} above that.`,
    evidence,
  );
}
