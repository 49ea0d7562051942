import type { JobFacts, Posting } from '../../jobFacts.ts';
import { fold } from '../labels.ts';
import { postingText, verbatim } from './evidence.ts';
import { canonicalSkill, findPhrase, findSkills } from './skills.ts';

const NUMBER_WORDS = 'zero one two three four five six seven eight nine ten'.split(' ');

/** Every number a quote names: "150k", "150,000", "five". */
function numbersIn(quote: string): number[] {
  const digits = [
    ...quote.matchAll(/(\d{1,3}(?:[.,\s]\d{3})+|\d+)(?:[.,]\d{1,2})?\s?(k\b)?/gi),
  ].map(
    ([, number = '', thousands]) =>
      Number(number.replace(/[.,\s]/g, '')) * (thousands === undefined ? 1 : 1000),
  );
  const words = fold(quote)
    .split(/[^a-z]+/)
    .map((word) => NUMBER_WORDS.indexOf(word));
  const thousands = digits.filter((one) => one < 1000).map((one) => one * 1000);
  return [...digits, ...thousands, ...words.filter((one) => one >= 0)];
}

const saysAll = (quote: string, amounts: readonly (number | null)[]) => {
  const said = numbersIn(quote);
  return amounts.every((amount) => amount === null || said.includes(amount));
};

/**
 * Facts somebody else read, held against the posting: quotes are made verbatim; what has no quote, a skill that is not
 * named, and numbers the quote does not say are taken out. `dropped` names what, for a reviewer.
 */
export function heldFacts(
  facts: JobFacts,
  posting: Posting,
): { facts: JobFacts; dropped: string[] } {
  const text = postingText(posting);
  const named = new Set(findSkills(text).map(({ name }) => name));
  const dropped: string[] = [];
  const kept = <T extends { quote: string }>(
    fact: T | null,
    what: string,
    isSaid: (quote: string) => boolean = () => true,
  ): T | null => {
    if (!fact) return null;
    const quote = verbatim(fact.quote, text);
    if (quote !== null && isSaid(quote)) return { ...fact, quote };
    dropped.push(what);
    return null;
  };
  const isNamed = (name: string) =>
    named.has(canonicalSkill(name)) || findPhrase(text, name) !== null;
  const skills = facts.skills.flatMap(
    (skill) => kept(skill, `skill ${skill.name}`, () => isNamed(skill.name)) ?? [],
  );
  const { years, salary } = facts;
  return {
    facts: {
      ...facts,
      // Whose posting it is stands on the page; nobody has to read it.
      role: posting.title || facts.role,
      company: posting.company || facts.company,
      seniority: kept(facts.seniority, 'seniority'),
      years: kept(years, 'years', (quote) =>
        saysAll(quote, [years?.min ?? null, years?.max ?? null]),
      ),
      skills,
      techStack: facts.techStack.filter((name) => isNamed(name)),
      workplace: kept(facts.workplace, 'workplace'),
      locations: facts.locations.flatMap((place) => verbatim(place, text) ?? []),
      authorization: kept(facts.authorization, 'authorization'),
      salary: posting.salary
        ? { ...posting.salary, quote: verbatim(salary?.quote ?? '', text) ?? '' }
        : kept(salary, 'salary', (quote) =>
            saysAll(quote, [salary?.min ?? null, salary?.max ?? null]),
          ),
    },
    dropped,
  };
}
