import type { JobFacts, Posting } from '@jobai/shared/jobFacts';
import { fold } from '@jobai/shared/rules/labels';
import { postingText, verbatim } from '@jobai/shared/rules/match/evidence';
import { canonicalSkill, findSkills, isTechnology } from '@jobai/shared/rules/match/skills';
import { NUMBER_WORDS } from '@jobai/shared/rules/numberWords';
import type { Said } from './prompt.ts';
import { isClean } from './suspicion.ts';

/**
 * What of a model's reading stands on the posting. A quote is a verbatim piece of it, from a line that does not speak to
 * machines, and says something of what it is said to show; a number stands in its quote, a name is one of our lists'. The
 * rest is what the rules read: a posting that talks a model into leaving things out gains nothing.
 */
export function grounded(said: Said, posting: Posting, rules: JobFacts): JobFacts {
  const text = postingText(posting);
  const cut = (quote: string, about: RegExp) => {
    const piece = verbatim(quote.trim().slice(0, 400), text);
    return piece && about.test(fold(piece)) && isClean(piece, text) ? piece : null;
  };
  const kept = <T extends { quote: string }>(one: T | null, about: RegExp): T | null => {
    const quote = one && cut(one.quote, about);
    return one && quote ? { ...one, quote } : null;
  };
  const skills = skillsOf(said, posting, rules);
  return {
    ...rules,
    seniority: rules.seniority ?? kept(said.seniority, ABOUT.seniority),
    years: yearsOf(kept(said.years, ABOUT.years)) ?? rules.years,
    skills,
    techStack: skills
      .toSorted((a, b) => Number(a.need === 'nice') - Number(b.need === 'nice'))
      .map(({ name }) => name)
      .filter(isTechnology)
      .slice(0, 8),
    workplace: kept(said.workplace, ABOUT.workplace) ?? rules.workplace,
    authorization: kept(said.authorization, ABOUT.authorization) ?? rules.authorization,
    // The page's own data, or the rules' reading, before a model's.
    salary: rules.salary ?? salaryOf(kept(said.salary, ABOUT.salary)),
  };
}

/** A word of the matter has to stand in the quote. */
const ABOUT = {
  seniority:
    /senior|\bsr\b|junior|\bjr\b|entry|graduat|intern|trainee|apprentic|lead|principal|staff|manag|director|head|chief|executive|\bmid\b|level|experience|erfahrung|experien|berufs|ausbildung/,
  years: /year|\byrs?\b|jahr|\bans?\b|ano|anni|jaar/,
  workplace:
    /remote|hybrid|office|on-?site|home|anywhere|in[- ]person|telework|telecommut|\bbased\b|relocat|buro|teletravail|presenc|remoto|distan|vor ort|kantoor/,
  authorization:
    /visa|sponsor|authori[sz]|permit|permis|citizen|right to work|eligib|clearance|legal|immigra|erlaubnis|green card|itar|nationalit/,
  salary: /\d/,
} as const;

const stands = (number: number, quote: string) =>
  new RegExp(`(?<!\\d)${number}(?!\\d)`).test(quote) ||
  fold(quote)
    .split(/\W+/)
    .includes(NUMBER_WORDS[number] ?? '-');

function yearsOf(years: Said['years']): JobFacts['years'] {
  const { min, max } = years ?? { min: null, max: null };
  const told = [min, max].filter((number) => number !== null);
  const isTrue = told.every(
    (number) => number >= 0 && number <= 60 && stands(number, years?.quote ?? ''),
  );
  return years && told.length > 0 && isTrue ? years : null;
}

/** "120,000", "120 000", "120.000", "120k" are 120000. */
function salaryOf(salary: Said['salary']): JobFacts['salary'] {
  if (!salary) return null;
  const numbers = [...salary.quote.matchAll(/\d[\d.,'’\s]*\d|\d/g)].flatMap(({ 0: raw, index }) => {
    const digits = Number(raw.replace(/[.,]\d{1,2}$/, '').replace(/\D/g, ''));
    const isThousands = /^\s*k\b/i.test(salary.quote.slice(index + raw.length));
    return isThousands ? [digits * 1000, digits] : [digits];
  });
  const told = [salary.min, salary.max].filter((amount) => amount !== null);
  const isTrue = told.length > 0 && told.every((amount) => numbers.includes(amount));
  return isTrue && /^[A-Z]{3}$|^\$$/.test(salary.currency)
    ? { ...salary, currency: salary.currency }
    : null;
}

/**
 * Skills by names that our lists have (M1: closed), where the quote says so; then what only the rules found to be required.
 * A name of the model's own would be a text of its own.
 */
function skillsOf(said: Said, posting: Posting, rules: JobFacts): JobFacts['skills'] {
  const text = postingText(posting);
  const own = said.skills.flatMap(({ name: given, need, quote: sent }) => {
    const quote = verbatim(sent.trim().slice(0, 400), text);
    const name = canonicalSkill(given.trim());
    const isThere = quote && findSkills(quote).some((hit) => hit.name === name);
    return isThere && isClean(quote, text) ? [{ name, need, quote }] : [];
  });
  // What the rules only take for an advantage may be a word in passing: there the model reads better.
  const others = rules.skills.filter(
    ({ need, quote }) => (own.length === 0 || need === 'must') && isClean(quote, text),
  );
  const byName = new Map([...others, ...own].map((skill) => [skill.name, skill]));
  return [...new Set([...own, ...others].map(({ name }) => name))]
    .flatMap((name) => byName.get(name) ?? [])
    .slice(0, 60);
}
