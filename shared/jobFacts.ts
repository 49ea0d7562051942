import * as z from 'zod';
import type { Job } from './job.ts';

/** What a posting is read from. Hostile input in every part. Quotes: `postingText` in rules/match/evidence.ts. */
export type Posting = Pick<
  Job,
  'title' | 'company' | 'location' | 'countryCode' | 'posting' | 'salary'
>;

/** From the first job to the last; the order counts. */
export const SENIORITIES = [
  'intern',
  'entry',
  'mid',
  'senior',
  'lead',
  'principal',
  'manager',
  'director',
  'executive',
] as const;
export type Seniority = (typeof SENIORITIES)[number];

const Quote = z.string().max(400);
const years = z.number().min(0).max(60).nullable();

/**
 * What a posting says, read by rules or by a model that sees no profile. Closed and without optional keys, so that it
 * can be a model's answer as it stands. The score comes from these facts in code (`rules/match/score.ts`).
 */
export const JobFacts = z.strictObject({
  role: z.string().max(500),
  company: z.string().max(300),
  seniority: z.strictObject({ level: z.enum(SENIORITIES), quote: Quote }).nullable(),
  /** Years of experience that are asked for. */
  years: z.strictObject({ min: years, max: years, quote: Quote }).nullable(),
  skills: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(100),
        /** Asked for, or an advantage. */
        need: z.enum(['must', 'nice']),
        quote: Quote,
      }),
    )
    .max(60),
  /** Names among `skills`, the most telling first. */
  techStack: z.array(z.string().max(100)).max(8),
  workplace: z
    .strictObject({ kind: z.enum(['remote', 'hybrid', 'onsite']), quote: Quote })
    .nullable(),
  /** Places as they stand in the posting. */
  locations: z.array(z.string().max(300)).max(20),
  /** ISO 3166-1 alpha-2, where the posting's data or text names exactly one country. */
  countryCode: z.string().length(2).nullable(),
  /** What is said about permission to work; null: nothing. */
  authorization: z
    .strictObject({
      /** Whether a visa is sponsored; null: not said. */
      sponsorship: z.enum(['offered', 'refused']).nullable(),
      /** Being permitted to work there is a condition. */
      mustBeAuthorized: z.boolean(),
      /** Open to citizens of one country alone. */
      citizensOnly: z.boolean(),
      quote: Quote,
    })
    .nullable(),
  /** Amounts in whole units; `currency` ISO 4217, or '$' where it says no more. */
  salary: z
    .strictObject({
      min: z.number().nullable(),
      max: z.number().nullable(),
      currency: z.string().max(8),
      period: z.enum(['year', 'month', 'day', 'hour']).nullable(),
      quote: Quote,
    })
    .nullable(),
});
export type JobFacts = z.infer<typeof JobFacts>;
