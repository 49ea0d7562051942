import * as z from 'zod';

/** Who works for the person in the backend; `backend/agents/registry.ts` has one entry each. */
export const AGENT_IDS = [
  'scout',
  'analyst',
  'answers',
  'resume',
  'cover_letter',
  'company',
  'salary',
  'interview',
  'network',
  'tracker',
  'chat',
] as const;
export const AgentId = z.enum(AGENT_IDS);
export type AgentId = z.infer<typeof AgentId>;

/** How a result came about: a model worked on it and code checked it, or code alone did. */
export const Method = z.enum(['model', 'rules']);
export type Method = z.infer<typeof Method>;

/** Who answered, and what it cost. Shown beside every result of a model. */
export const AnsweredBy = z.object({
  provider: z.string().max(100),
  model: z.string().max(200),
  inputTokens: z.int().min(0),
  outputTokens: z.int().min(0),
  /** Millionths of a US dollar. */
  costMicros: z.number().min(0),
  /** Whose key it went on: the backend's, or the person's own. */
  keyOwner: z.enum(['backend', 'person']),
});
export type AnsweredBy = z.infer<typeof AnsweredBy>;

/** Why a result was made by rules alone; said plainly where it is shown. */
export const WHY_RULES = [
  'no_model', // no key for it, neither here nor of the person
  'models_off', // whoever runs the backend switched models off
  'budget_exhausted',
  'model_unavailable',
  'model_timeout',
  'model_refused',
  'model_invalid', // what came was not what was asked for
  'review_failed', // it came twice with claims or form that the review turns down
] as const;
export const WhyRules = z.enum(WHY_RULES);
export type WhyRules = z.infer<typeof WhyRules>;
