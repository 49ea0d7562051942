import * as z from 'zod';

/** Who works for the person: each agent of the backend, by its id. */
export const AgentId = z.enum([
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
]);
export type AgentId = z.infer<typeof AgentId>;
