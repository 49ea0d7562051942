import type { DerivedRule } from '@jobai/shared/fields';
import type { PermissionFacts } from '../meaning.ts';
import { type Answer, type AnswerContext, type AnswerRule, ask } from './rule.ts';

/**
 * Countries a question is about: the one it names, the person's own where it says so, else the job's. Empty: unclear,
 * and permission for one country is never an answer about another.
 */
function countriesAsked({ params, job, profile }: AnswerContext): readonly string[] {
  if (params.countries) return params.countries;
  if (params.country) return [params.country];
  if (params.country === null) return [];
  const home = profile.basics?.location?.countryCode;
  if (params.ofResidence) return home ? [home] : [];
  return job.countryCode ? [job.countryCode] : [];
}

function factsFor(context: AnswerContext): { facts: PermissionFacts; path: string } | null {
  const permissions = context.profile.preferences?.workAuthorization ?? {};
  const all = countriesAsked(context).map((country) => {
    const permission = permissions[country];
    return (
      permission && {
        country,
        authorized: permission.authorized ?? null,
        needsSponsorship: permission.needsSponsorship ?? null,
      }
    );
  });
  const [first] = all;
  if (!first) return null;
  // "In the US or Canada" is answered only where both countries have the same answer.
  const agree = all.every(
    (facts) =>
      facts &&
      facts.authorized === first.authorized &&
      facts.needsSponsorship === first.needsSponsorship,
  );
  return agree ? { facts: first, path: `preferences.workAuthorization.${first.country}` } : null;
}

function permission(
  answerOf: (facts: PermissionFacts) => boolean | null,
  part: 'authorized' | 'needsSponsorship' | null,
): AnswerRule {
  return (context): Answer => {
    // "At least 18 and authorized to work": both have to be so.
    if (/\b(?:18|eighteen)\b/.test(context.field.label)) {
      if (context.profile.preferences?.over18 !== true) return { ask: 'personal' };
    }
    const found = factsFor(context);
    if (!found) return { ask: 'countryUnclear' };
    const plain = answerOf(found.facts);
    if (plain === null) return { ask: 'profileSilent' };
    const yes = context.params.double ? null : plain !== Boolean(context.params.negated);
    return {
      meaning: { kind: 'permission', yes, facts: found.facts },
      source:
        part && !context.params.double
          ? { kind: 'profile', path: `${found.path}.${part}` }
          : {
              kind: 'rule',
              rule: 'authorization and sponsorship together' satisfies DerivedRule,
              paths: [`${found.path}.authorized`, `${found.path}.needsSponsorship`],
            },
    };
  };
}

export const workAuthorization = permission((facts) => facts.authorized, 'authorized');
export const sponsorship = permission((facts) => facts.needsSponsorship, 'needsSponsorship');

/** Yes needs both facts; either one alone can make it No. */
export const authorizedWithoutSponsorship = permission(({ authorized, needsSponsorship }) => {
  if (authorized === false || needsSponsorship === true) return false;
  return authorized && needsSponsorship === false ? true : null;
}, null);

/**
 * A status in the form's own words: only an option that states what the person said of permission, and only where none
 * names a status that they may have too.
 */
export function visaStatus(context: AnswerContext): Answer {
  const options = context.field.options ?? [];
  const found = factsFor(context);
  if (!found || !options.length || options.some((option) => STATUS.test(option))) {
    return { ask: 'profileSilent' };
  }
  return {
    meaning: { kind: 'permission', yes: null, facts: found.facts },
    source: {
      kind: 'rule',
      rule: 'authorization and sponsorship together' satisfies DerivedRule,
      paths: [`${found.path}.authorized`, `${found.path}.needsSponsorship`],
    },
  };
}
const STATUS = /citizen|resident|green card|refugee|asyl|national\b/i;
export const citizenship = ask('personal');
export const securityClearance = ask('profileSilent');
export const driverLicense = ask('profileSilent');
