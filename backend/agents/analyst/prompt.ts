import { type Posting, SENIORITIES } from '@jobai/shared/jobFacts';
import * as z from 'zod';
import type { Prompt } from '../agent.ts';
import type { Quote } from '../untrusted.ts';

/**
 * What the model says of a posting: choices and pieces of its text. Title, company, places, country and score are not
 * asked for: the page's data and code have them (M1, M2).
 */
const quote = z.string().max(2000);
export const Said = z.strictObject({
  seniority: z.strictObject({ level: z.enum(SENIORITIES), quote }).nullable(),
  years: z
    .strictObject({ min: z.number().nullable(), max: z.number().nullable(), quote })
    .nullable(),
  skills: z.array(
    z.strictObject({ name: z.string().max(500), need: z.enum(['must', 'nice']), quote }),
  ),
  workplace: z.strictObject({ kind: z.enum(['remote', 'hybrid', 'onsite']), quote }).nullable(),
  authorization: z
    .strictObject({
      sponsorship: z.enum(['offered', 'refused']).nullable(),
      mustBeAuthorized: z.boolean(),
      citizensOnly: z.boolean(),
      quote,
    })
    .nullable(),
  salary: z
    .strictObject({
      min: z.number().nullable(),
      max: z.number().nullable(),
      currency: z.string().max(100),
      period: z.enum(['year', 'month', 'day', 'hour']).nullable(),
      quote,
    })
    .nullable(),
});
export type Said = z.infer<typeof Said>;

const SYSTEM = `You read one job posting and say what it asks for.

- Every "quote" is copied letter for letter from the posting: the shortest piece that shows it, at most one sentence. Never translate, shorten or mend it.
- skills: what the posting asks the applicant to know or to have: tools, languages, methods, certificates, licences. Each once, by the name the posting gives it, without years or adjectives. "must" where it is required, "nice" where it is an advantage. Not what the company uses elsewhere, offers, or is.
- seniority, years, workplace, authorization, salary: only what the posting says of this job. null where it says nothing. years: the experience that is required. authorization: visas and permission to work. salary: whole units, currency by its ISO code.
- You do not judge, rate or recommend, and you know nothing of any applicant.`;

export function prompt(posting: Posting, quoted: Quote): Prompt<Said> {
  const { title, company, location } = posting;
  return {
    system: SYSTEM,
    user: [
      quoted('title, employer and place', [title, company, location].filter(Boolean).join('\n')),
      quoted('posting', posting.posting),
    ].join('\n\n'),
    schema: Said,
    maxOutputTokens: 4000,
  };
}
