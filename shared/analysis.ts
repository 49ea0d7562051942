import * as z from 'zod';
import { AnsweredBy, Method } from './agents.ts';

export const SCORE_PARTS = ['skills', 'seniority', 'location', 'authorization', 'salary'] as const;
export type ScorePartId = (typeof SCORE_PARTS)[number];

/** A verbatim piece of the posting, or of the profile at `path` ("work.0.position"). */
export const Evidence = z.object({
  from: z.enum(['posting', 'profile']),
  quote: z.string().min(1).max(400),
  path: z.string().max(200).nullable(),
});
export type Evidence = z.infer<typeof Evidence>;

export const ScorePart = z.object({
  part: z.enum(SCORE_PARTS),
  points: z.int().min(0),
  max: z.int().min(1),
  /** Neither for nor against: one of the two sides says nothing. */
  isNeutral: z.boolean(),
  /** One plain sentence. */
  reason: z.string().max(500),
  evidence: z.array(Evidence).max(12),
});
export type ScorePart = z.infer<typeof ScorePart>;

const Skills = z.array(z.string().max(100)).max(60);

/** The reference's fields, and how the score came about: `breakdown` has each part once and adds up to `match_score`. */
export const JobAnalysis = z
  .object({
    role: z.string().max(500),
    company: z.string().max(300),
    match_score: z.int().min(0).max(100),
    matching_skills: Skills,
    missing_skills: Skills,
    tech_stack: z.array(z.string().max(100)).max(8),
    gap_analysis_advice: z.string().max(4000).nullable(),
    /** Pay in words. */
    salary: z.string().max(200).nullable(),
    reasoning: z.string().max(4000).nullable(),
    breakdown: z.array(ScorePart).length(SCORE_PARTS.length),
    /** Who read the posting. The score is code's in both cases. */
    method: Method,
    /** Who answered; null for rules. */
    by: AnsweredBy.nullable(),
  })
  .refine(
    ({ breakdown, match_score }) =>
      breakdown.reduce((sum, { points }) => sum + points, 0) === match_score &&
      new Set(breakdown.map(({ part }) => part)).size === SCORE_PARTS.length,
    { path: ['breakdown'], error: 'the parts do not add up to the score' },
  );
export type JobAnalysis = z.infer<typeof JobAnalysis>;
