import { Job } from '@jobai/shared/job';
import { JobFacts, type Posting } from '@jobai/shared/jobFacts';
import { postingText } from '@jobai/shared/rules/match/evidence';
import { jobFactsByRules } from '@jobai/shared/rules/match/jobFacts';
import type * as z from 'zod';
import { defineAgent } from '../agent.ts';
import { grounded } from './grounded.ts';
import { prompt, type Said } from './prompt.ts';

const PostingInput: z.ZodType<Posting> = Job.pick({
  title: true,
  company: true,
  location: true,
  countryCode: true,
  posting: true,
  salary: true,
});

/** Fewer of a reading's skills than this are really there: it goes back. */
const MIN_TRUE = 0.5;

/**
 * Reads a posting into facts. It sees no profile and gives no score: `analyse` of shared/rules/match does, from these facts
 * and the profile, whoever read the posting.
 */
export const analyst = defineAgent<Posting, JobFacts, Said>({
  id: 'analyst',
  input: PostingInput,
  output: JobFacts,
  model: 'fast',
  prompt,
  finish(said, posting) {
    const rules = jobFactsByRules(posting);
    const facts = grounded(said, posting, rules);
    const text = postingText(posting);
    const invented = said.skills.filter(({ quote }) => !text.includes(quote.trim()));
    if (said.skills.length === 0 || invented.length < said.skills.length * (1 - MIN_TRUE))
      return facts;
    // Left in, so that the review turns it down and says which.
    const shown = invented.slice(0, 5).map(({ name, need, quote }) => ({
      ...{ name: name.slice(0, 100) || '?', need, quote: quote.slice(0, 400) },
    }));
    return { ...facts, skills: shown };
  },
  rules: jobFactsByRules,
  review(facts, posting) {
    const text = postingText(posting);
    return quotesOf(facts)
      .filter((quote) => !text.includes(quote))
      .map(
        (quote) => `"${quote}" does not stand in the posting: quotes are copied letter for letter.`,
      );
  },
});

/** An empty one is of the page's data, not of its text. */
function quotesOf(facts: JobFacts): string[] {
  const { seniority, years, workplace, authorization, salary, skills } = facts;
  const all = [seniority, years, workplace, authorization, salary, ...skills];
  return all.flatMap((one) => (one?.quote ? [one.quote] : []));
}
