import type { Deciding } from '@jobai/shared/preview';
import { countryName } from '@jobai/shared/rules/countries';
import { fold } from '@jobai/shared/rules/labels';
import { payInText } from '@jobai/shared/rules/pay';
import { yearsOfWork } from '@jobai/shared/rules/workYears';
import { RANK } from '../answers/education.ts';
import { degreeLevel } from '../options/degrees.ts';
import type { PlanInput } from '../plan.ts';
import { aboveRange } from './pay.ts';
import { quote, sentencesOf } from './sentences.ts';

type Facts = Pick<PlanInput, 'job' | 'profile' | 'now'>;
type Judged = Pick<Deciding, 'stance' | 'own' | 'path'>;

/** One kind of demand a posting makes. The first sentence that fits and is worth telling is told. */
interface Row {
  topic: Deciding['topic'];
  match: RegExp;
  not?: RegExp;
  /** null: nothing to tell. */
  judge: (sentence: string, facts: Facts, at: number) => Judged | null;
}

const OPEN: Judged = { stance: 'open', own: '', path: null };
// A wish is no demand.
const WISHED =
  /\b(?:prefer(?:red|ably)?|nice to have|a plus|bonus|ideally|desir(?:ed|able)|asset|advantage)\b/;

const ROWS: readonly Row[] = [
  {
    topic: 'sponsorship',
    // "We are unable to sponsor visas"; "must be authorized to work without sponsorship".
    match:
      /\b(?:not|unable|cannot|can't|won't|no)\b[^.]{0,60}\bsponsor|\bwithout (?:the need for |requiring |need of )?(?:\w+ ){0,3}sponsorship\b/,
    // "No sponsorship needed" and "unable to say whether" speak of other things.
    not: /\bno (?:\w+ )?sponsorship (?:is )?(?:needed|required)|\bsponsors? (?:of|an? event|lead)/,
    judge: (_, { job, profile }) => {
      const country = job.countryCode;
      const needs = country
        ? profile.preferences?.workAuthorization?.[country]?.needsSponsorship
        : null;
      if (needs === true && country)
        return { stance: 'mayRuleOut', own: countryName(country), path: permitPath(country) };
      return needs === false ? null : { ...OPEN, path: 'preferences.workAuthorization' };
    },
  },
  {
    topic: 'years',
    // A sum of years says nothing about "5+ years of Go", but less work than that can't contain them.
    match:
      /\b(\d{1,2})\s*(?:\+|\s*(?:-|to)\s*\d{1,2}\s*\+?|or more|plus)?\s*(?:years?|yrs)\b[^.;]{0,80}\bexperience\b|\bexperience\b[^.;]{0,40}\b(\d{1,2})\s*\+\s*(?:years?|yrs)\b|\b\d{1,2}\s*\+\s*(?:years?|yrs) (?:in|of|as|with|leading|working)\b/,
    // "Our founders have 30 years of experience".
    not: /\b(?:our|we|we've|founders?|company)\b[^.]{0,60}\byears?\b|\bfor (?:over |more than )?\d+\+? years\b|\byears? of (?:age|history|growth|service|operation)/,
    judge: (sentence, facts, at) => {
      const found = /(\d{1,2})\s*(\+|-|to\b|or more|plus)?/.exec(sentence.slice(at));
      const least = Number(found?.[1]);
      const isLeast =
        Boolean(found?.[2]) ||
        /\b(?:at least|minimum(?: of)?|min\.?|over|more than)\s*$/.test(sentence.slice(0, at));
      const years = yearsOfWork(facts);
      if (!isLeast || years === null || !(least > 0) || years >= least) return null;
      return { stance: 'mayRuleOut', own: String(Math.floor(years)), path: 'work' };
    },
  },
  {
    topic: 'degree',
    match:
      /\b(?:bachelor|master|ph\.?d|doctora|degree)\w*\b[^.;]{0,60}\b(?:is )?(?:required|mandatory|a must)\b|\b(?:requires?|must (?:have|hold)|minimum)\b[^.;]{0,30}\b(?:bachelor|master|ph\.?d|doctora)/,
    not: /\bor (?:an? )?(?:equivalent|comparable|related|similar)|\bequivalent (?:practical |work )?experience|\bnot required\b|\bno degree\b/,
    judge: (sentence, { profile, now }) => {
      const wanted = degreeLevel(sentence);
      const entries = profile.education ?? [];
      if (!wanted || !entries.length) return null;
      const today = now.toISOString().slice(0, 10);
      const ranked = entries.map((entry) => {
        const level = degreeLevel(entry.studyType ?? '');
        return level && entry.endDate ? { entry, rank: RANK[level] } : null;
      });
      // A degree nobody can rank or date may be the one that is asked for.
      if (ranked.includes(null)) return null;
      const finished = ranked.flatMap((one) =>
        one && (one.entry.endDate ?? '') <= today ? [one] : [],
      );
      const [best] = finished.sort((a, b) => b.rank - a.rank);
      if (best && best.rank >= RANK[wanted]) return null;
      return { stance: 'mayRuleOut', own: best?.entry.studyType ?? '', path: 'education' };
    },
  },
  {
    topic: 'clearance',
    match:
      /\bsecurity clearance\b|\b(?:secret|ts\/sci|sc|dv)\b[^.;]{0,12}\bclear(?:ance|ed)\b|\bts\/sci\b/,
    not: /\bno (?:security )?clearance|\bclearance (?:is )?not (?:needed|required)/,
    judge: () => OPEN,
  },
  {
    topic: 'citizenship',
    match:
      /\b(?:must be|only|requires?|restricted to|limited to|open to)\b[^.;]{0,40}\b(?:u\.?s\.? (?:citizens?|persons?)|citizens? of)\b|\bcitizenship (?:is )?required\b|\bu\.?s\.? citizens? only\b|\bitar\b/,
    not: /\bregardless\b|\bwithout regard\b|\bcitizenship status\b/,
    judge: () => OPEN,
  },
  {
    topic: 'licence',
    match:
      /\b(?:must|required?|requires?|valid)\b[^.;]{0,40}\bdriver'?s?'? licen[cs]e\b|\bdriver'?s?'? licen[cs]e\b[^.;]{0,20}\brequired\b/,
    judge: () => OPEN,
  },
  {
    topic: 'over18',
    match: /\bmust be (?:at least |over )?(?:18|21)\b/,
    judge: (sentence, { profile }) => {
      const over = profile.preferences?.over18;
      if (/\b18\b/.test(sentence) && over === true) return null;
      return over === false ? { stance: 'mayRuleOut', own: '', path: 'preferences.over18' } : OPEN;
    },
  },
  {
    topic: 'place',
    match:
      /\b(?:on-?site|in[- ]office|in the office|in[- ]person|hybrid)\b[^.;]{0,80}\b(?:days?|required|must|role|position|weekly|week|office|based)\b|\b(?:must|required to|expected to|need to)\b[^.;]{0,40}\b(?:live|reside|be (?:based|located)|relocate|commute|work (?:on-?site|from (?:our|the)))\b|\b\d (?:days?|x) (?:a|per) week\b[^.;]{0,30}\boffice\b/,
    not: /\bon-?site (?:interview|gym|lunch|meals|parking|childcare|visits?)|\boff-?sites?\b|\binterview\b/,
    judge: (_, facts) => placeOf(facts),
  },
];

/** Living elsewhere than an office is: plain between countries, a matter of distance within one. */
function placeOf({ job, profile }: Facts): Judged | null {
  const home = profile.basics?.location;
  const country = home?.countryCode;
  const moves = profile.preferences?.willingToRelocate;
  const path = 'preferences.willingToRelocate';
  const city = home?.city ?? '';
  if (!country || /\bremote\b/i.test(job.location)) return null;
  if (job.countryCode && job.countryCode !== country) {
    const own = [city, countryName(country)].filter(Boolean).join(', ');
    return moves === true ? null : { stance: 'mayRuleOut', own, path };
  }
  if (!city || fold(job.location).includes(fold(city)) || moves === true) return null;
  return { stance: 'open', own: city, path };
}

/** An office in another country is worth a look even where the posting does not insist on it. */
function elsewhere(facts: Facts): Deciding[] {
  const { job, profile } = facts;
  const home = profile.basics?.location?.countryCode;
  if (!job.countryCode || job.countryCode === home || /\bremote\b/i.test(job.posting)) return [];
  const judged = placeOf(facts);
  return judged
    ? [{ from: 'posting', topic: 'place', text: job.location, ...judged, stance: 'open' }]
    : [];
}

const permitPath = (country: string) => `preferences.workAuthorization.${country}`;

/** What the posting's text demands that the person's facts may not meet; one line per topic. */
export function demandsOf(facts: Facts): Deciding[] {
  const sentences = sentencesOf(facts.job.posting);
  const folded = sentences.map(fold);
  const found = ROWS.flatMap(({ topic, match, not, judge }): Deciding[] => {
    for (const [i, sentence] of folded.entries()) {
      const at = match.exec(sentence)?.index;
      if (at === undefined || not?.test(sentence) || WISHED.test(sentence)) continue;
      const judged = judge(sentence, facts, at);
      if (judged)
        return [{ from: 'posting', topic, text: quote(sentences[i] ?? '', at), ...judged }];
    }
    return [];
  });
  if (!found.some(({ topic }) => topic === 'place')) found.push(...elsewhere(facts));
  const pay = aboveRange(facts.job.salary ?? payInText(sentences), facts.profile, facts.job);
  if (pay)
    found.push({
      from: 'posting',
      topic: 'salary',
      stance: 'mayRuleOut',
      text: pay.posted,
      own: pay.own,
      path: 'preferences.expectedSalary',
    });
  return found;
}
