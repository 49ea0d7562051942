import type { Evidence, ScorePart } from '../../analysis.ts';
import type { JobFacts, Seniority } from '../../jobFacts.ts';
import type { Profile } from '../../profile.ts';
import { countryName } from '../countries.ts';
import { fold } from '../labels.ts';
import { yearsOfWork } from '../workYears.ts';
import { levelOfTitle } from './experience.ts';
import { fromPosting, fromProfile, neutral, part } from './part.ts';

/** Years a level usually asks for, where the posting gives none. */
const USUAL: Readonly<Record<Seniority, { min: number; max: number | null }>> = {
  intern: { min: 0, max: 1 },
  entry: { min: 0, max: 3 },
  mid: { min: 2, max: 7 },
  senior: { min: 5, max: null },
  lead: { min: 6, max: null },
  principal: { min: 8, max: null },
  manager: { min: 5, max: null },
  director: { min: 9, max: null },
  executive: { min: 12, max: null },
};
const NAMES: Readonly<Record<Seniority, string>> = {
  intern: 'An internship',
  entry: 'An entry-level role',
  mid: 'A mid-level role',
  senior: 'A senior role',
  lead: 'A lead role',
  principal: 'A staff or principal role',
  manager: 'A manager’s role',
  director: 'A director’s role',
  executive: 'An executive role',
};
/** Roles above one's own level are a step; those of people who lead are another path than those of experts. */
const RANK: Readonly<Record<Seniority, number>> = {
  intern: 0,
  entry: 1,
  mid: 2,
  senior: 3,
  lead: 4,
  principal: 5,
  manager: 4,
  director: 6,
  executive: 7,
};

const yearsText = (count: number) => `${count} ${count === 1 ? 'year' : 'years'}`;

export function scoreSeniority(job: JobFacts, profile: Profile, now: Date): ScorePart {
  const { years, seniority } = job;
  if (!seniority && (years?.min ?? null) === null)
    return neutral('seniority', 'The posting does not say how much experience it asks for.');
  const quotes = [fromPosting(years?.quote ?? ''), fromPosting(seniority?.quote ?? '')];
  const worked = yearsOfWork({ profile, now });
  if (worked === null)
    return neutral('seniority', 'Your profile has no work with dates to compare with.', quotes);
  const latest = latestWork(profile);
  const title = latest?.position ?? '';
  const level = levelOfTitle(title);
  const own = [fromProfile(profile, `work.${latest?.at}.position`), ...spanOf(profile)];
  const has = Math.floor(worked);
  const isUsual = (years?.min ?? null) === null;
  const min = years?.min ?? (seniority ? USUAL[seniority.level].min : 0);
  const max = isUsual ? (seniority ? USUAL[seniority.level].max : null) : (years?.max ?? null);
  const asked = isUsual
    ? `${seniority ? NAMES[seniority.level] : 'The role'} usually asks for ${min > 0 ? `about ${yearsText(min)}` : 'little experience'}`
    : `The posting asks for ${min === max || max === null ? `${min}+ years` : `${min} to ${max} years`}`;
  const you = `you have ${has === 0 ? 'less than 1 year' : yearsText(has)} of work`;
  const evidence = [...quotes, ...own];
  const isBelow = seniority !== null && level !== null && RANK[level] < RANK[seniority.level] - 1;
  if (has >= min && (max === null || has <= max + 4)) {
    if (!isBelow) return part('seniority', 1, `${asked}; ${you}.`, evidence);
    return part(
      'seniority',
      0.6,
      `${asked}; ${you}, and this is more than one step above your last title.`,
      evidence,
    );
  }
  if (has >= min)
    return part('seniority', 0.6, `${asked}; ${you}, more than it looks for.`, evidence);
  const gap = min - worked;
  const share = gap <= 1 ? 0.7 : gap <= 2 || worked / min >= 0.6 ? 0.45 : 0.15;
  return part('seniority', share, `${asked}; ${you}.`, evidence);
}

function latestWork(profile: Profile) {
  const entries = (profile.work ?? []).map((entry, at) => ({ at, ...entry }));
  const until = ({ endDate }: { endDate?: string | null | undefined }) => endDate ?? '9999';
  return entries.sort(
    (a, b) =>
      until(b).localeCompare(until(a)) || (b.startDate ?? '').localeCompare(a.startDate ?? ''),
  )[0];
}

/** When the first job began. */
function spanOf(profile: Profile): (Evidence | null)[] {
  const starts = (profile.work ?? []).map(({ startDate }, at) => ({ at, date: startDate ?? '' }));
  const [first] = starts.sort((a, b) => a.date.localeCompare(b.date));
  return [first ? fromProfile(profile, `work.${first.at}.startDate`) : null];
}

export function scoreLocation(job: JobFacts, profile: Profile): ScorePart {
  const home = profile.basics?.location;
  const moves = profile.preferences?.willingToRelocate;
  const [place = ''] = job.locations;
  const kind = job.workplace?.kind ?? null;
  const city = home?.city?.trim() ?? '';
  const country = home?.countryCode ?? null;
  const evidence = [
    fromPosting(job.workplace?.quote ?? ''),
    place === job.workplace?.quote ? null : fromPosting(place),
    fromProfile(profile, city ? 'basics.location.city' : 'basics.location.countryCode'),
  ];
  if (!country && !city)
    return neutral('location', 'Your profile does not say where you live.', evidence);
  const there = job.countryCode;
  if (kind === 'remote') {
    if (there && country && there !== country)
      return part(
        'location',
        moves === true ? 0.6 : 0.3,
        `Remote, but within ${countryName(there)}; you live in ${countryName(country)}.`,
        evidence,
      );
    return part('location', 1, 'Remote, so where you live fits.', evidence);
  }
  if (job.locations.length === 0)
    return neutral('location', 'The posting does not say where the work is.', evidence);
  const where = job.locations.join(' or ').slice(0, 120);
  const how = kind === 'hybrid' ? 'Hybrid in' : kind === 'onsite' ? 'On site in' : 'The work is in';
  const names = (text: string) =>
    ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(
      ` ${fold(city).replace(/[^\p{L}\p{N}]+/gu, ' ')} `,
    );
  if (city && job.locations.some(names))
    return part('location', 1, `${how} ${where}, where you live.`, evidence);
  const would = moves === true ? 'you would move' : moves === false ? 'you would not move' : null;
  if (!there || !country) {
    if (moves === true) return part('location', 0.7, `${how} ${where}; you would move.`, evidence);
    return neutral('location', `${how} ${where}; how far that is from you is not known.`, evidence);
  }
  const from = city || countryName(country);
  const reason = `${how} ${where}; you live in ${there === country ? from : countryName(country)}${would ? ` and ${would}` : ''}.`;
  if (there === country)
    return part('location', moves === true ? 0.8 : moves === false ? 0.25 : 0.5, reason, evidence);
  return part('location', moves === true ? 0.5 : 0.1, reason, evidence);
}

export function scoreAuthorization(job: JobFacts, profile: Profile): ScorePart {
  const { authorization, countryCode } = job;
  const evidence = [fromPosting(authorization?.quote ?? '')];
  if (!countryCode)
    return neutral('authorization', 'The posting names no single country to work in.', evidence);
  const country = countryName(countryCode);
  const permit = profile.preferences?.workAuthorization?.[countryCode];
  const needs = permit?.needsSponsorship ?? (permit?.authorized === false ? true : null);
  const isFree = permit?.authorized === true && needs !== true;
  if (needs === true) {
    if (authorization?.citizensOnly)
      return part(
        'authorization',
        0,
        `Open to citizens alone; you need sponsorship for ${country}.`,
        evidence,
      );
    if (authorization?.sponsorship === 'refused')
      return part(
        'authorization',
        0,
        `You need sponsorship for ${country}, and the posting rules it out.`,
        evidence,
      );
    if (authorization?.sponsorship === 'offered')
      return part(
        'authorization',
        0.8,
        `You need sponsorship for ${country}, and the posting offers it.`,
        evidence,
      );
    return part(
      'authorization',
      0.3,
      `You need sponsorship for ${country}; the posting does not say whether it is offered.`,
      evidence,
    );
  }
  if (authorization?.citizensOnly)
    return neutral(
      'authorization',
      `Open to citizens or a closed group alone; your profile does not say whether you are one.`,
      evidence,
    );
  if (isFree || (needs === false && permit?.authorized !== false))
    return part('authorization', 1, `You may work in ${country} without sponsorship.`, evidence);
  return neutral(
    'authorization',
    `Your profile does not say whether you may work in ${country}.`,
    evidence,
  );
}
