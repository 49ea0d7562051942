import { currencyInText, currencyOfCountry } from '@jobai/shared/rules/currencies';
import { fold } from '@jobai/shared/rules/labels';
import { daysIn } from '../options/amounts.ts';
import { type Answer, type AnswerContext, ask, said, saidYesNo } from './rule.ts';

const preferencesOf = ({ profile }: AnswerContext) => profile.preferences ?? {};

export function relocation(context: AnswerContext): Answer {
  const willing = preferencesOf(context).willingToRelocate;
  // Whoever lives there already says yes without moving.
  if (
    willing === false &&
    /\b(?:live|living|based|located|local|resid\w+|(?:currently|already|you) in|commut\w*)\b.*\bor\b/i.test(
      context.field.label,
    )
  ) {
    return { ask: 'personal' };
  }
  return saidYesNo(willing, 'preferences.willingToRelocate');
}

export function over18(context: AnswerContext): Answer {
  const over = preferencesOf(context).over18;
  // Whoever is over 18 is over 16; nothing follows the other way round.
  if (over !== true && /\b(?:14|16|sixteen)\b/i.test(context.field.label))
    return { ask: 'personal' };
  if (typeof over !== 'boolean') return { ask: 'profileSilent' };
  return {
    meaning: { kind: 'adult', isAdult: over, yes: over !== Boolean(context.params.negated) },
    source: { kind: 'profile', path: 'preferences.over18' },
  };
}

export function noticePeriod(context: AnswerContext): Answer {
  const text = preferencesOf(context).noticePeriod?.trim();
  return text
    ? {
        meaning: {
          kind: 'duration',
          text,
          days: daysIn(text),
          ...unitAsked(fold(`${context.field.label} ${context.field.description}`)),
        },
        source: { kind: 'profile', path: 'preferences.noticePeriod' },
      }
    : { ask: 'profileSilent' };
}

/** The unit a bare number would be read in. */
function unitAsked(folded: string): { unitDays?: number } {
  const days = /\b(?:days|tagen?|jours|dias|giorni|gg|dagen)\b/.test(folded);
  const weeks = /\b(?:weeks|wochen|semaines|semanas|settimane|weken)\b/.test(folded);
  return days === weeks ? {} : { unitDays: days ? 1 : 7 };
}

/** A day that has passed is no start any more. */
export function earliestStart(context: AnswerContext): Answer {
  const date = preferencesOf(context).earliestStart;
  if (!date) return { ask: 'profileSilent' };
  const daysAhead = Math.round((Date.parse(date) - context.now.getTime()) / 86_400_000);
  if (date < context.now.toISOString().slice(0, date.length)) return { ask: 'profileSilent' };
  return {
    meaning: {
      kind: 'date',
      date,
      ...(date.length === 10 ? { daysAhead: Math.max(0, daysAhead) } : {}),
    },
    source: { kind: 'profile', path: 'preferences.earliestStart' },
  };
}

/**
 * The expected salary, only where the question means the same currency and period: what it says itself, else what the
 * posting and its country use.
 */
export function expectedSalary(context: AnswerContext): Answer {
  const wanted = preferencesOf(context).expectedSalary;
  if (!wanted) return { ask: 'profileSilent' };
  const { params, job, field } = context;
  const ofJob =
    job.salary?.currency || (job.countryCode && currencyOfCountry(job.countryCode)) || null;
  const stated = params.currency ?? currencyInText(field.options?.join(' ') ?? '');
  // A dollar sign is the job's own dollar where that is one, else US dollars are only a guess.
  const currency = stated === '$' ? dollarOf(ofJob) : (stated ?? ofJob);
  if (currency !== wanted.currency) return { ask: 'unitUnclear' };
  const label = fold(field.label);
  // "In thousands" would make another number of it, and a rate is by an hour or a day nobody named.
  if (/\bthousands?\b|\bin k\b|\(k\)/.test(label)) return { ask: 'unitUnclear' };
  if (
    /\bweek(?:ly)?\b|\bfortnight|\bper (?:diem|shift|project|visit|mile|class|word)\b/.test(label)
  ) {
    return { ask: 'unitUnclear' };
  }
  if (!params.period && /\b(?:pay|contract|bill(?:ing)?) rate\b/.test(label)) {
    return { ask: 'unitUnclear' };
  }
  const period = params.period ?? job.salary?.period ?? 'year';
  if (
    period !== wanted.period &&
    (params.period || job.salary?.period || field.widget === 'number' || field.options)
  ) {
    return { ask: 'unitUnclear' };
  }
  return {
    meaning: {
      kind: 'money',
      amount: wanted.amount,
      currency: wanted.currency,
      period: wanted.period,
      // A number alone says less than was asked for.
      bare: period === wanted.period && !/\bcurrency\b/.test(fold(field.label)),
    },
    source: { kind: 'profile', path: 'preferences.expectedSalary' },
  };
}

function dollarOf(currencyOfJob: string | null): string | null {
  if (!currencyOfJob) return 'USD';
  return ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD'].includes(currencyOfJob) ? currencyOfJob : null;
}

export const currentSalary = ask('profileSilent');
export const workArrangement = ask('personal');
export const travel = ask('personal');

/** Only the kinds the person listed; "are you open to …" is theirs to say. */
export function employmentType(context: AnswerContext): Answer {
  const types = preferencesOf(context).employmentTypes ?? [];
  const [first] = types;
  if (!first || /^(?:are|do|would|is) /.test(fold(context.field.label))) return { ask: 'personal' };
  return types.length === 1
    ? said(first, 'preferences.employmentTypes[0]')
    : {
        meaning: { kind: 'list', items: types, text: types.join(', ') },
        source: { kind: 'profile', path: 'preferences.employmentTypes' },
      };
}
