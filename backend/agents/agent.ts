import type { AgentId } from '@jobai/shared/agents';
import type { EventDraft } from '@jobai/shared/events';
import type * as z from 'zod';
import type { Role } from '../models/model.ts';
import type { Ran } from './run.ts';
import type { Quote } from './untrusted.ts';

export interface Prompt<M> {
  /** Ours alone: no text of a page or a person. */
  system: string;
  /** Texts of others only through `quote`. Personal data is taken out of it afterwards (redact.ts). */
  user: string;
  /** Closed: enums, slot ids, drafts. All fields required, `.nullable()` where one may be missing. */
  schema: z.ZodType<M>;
  maxOutputTokens: number;
}

/**
 * What one agent is: data and pure functions; run.ts does the rest. M: what the model says; O: the result, of the same
 * shape with a model and without.
 */
export interface Agent<I, O, M = O> {
  id: AgentId;
  input: z.ZodType<I>;
  output: z.ZodType<O>;
  model: Role;
  prompt(input: I, quote: Quote): Prompt<M>;
  /** Code decides: the result, from what the model said. Without it what the model said is the result. */
  finish?(said: M, input: I): O;
  /** Without any model. */
  rules(input: I): O;
  /** Why a result can't be used, in words the model is told once. Plain code; empty: it can. */
  review(output: O, input: I): string[];
  /** Why a result should be better: asked once more, and then it stays, with its flags. */
  doubts?(output: O, input: I): string[];
  /** What the person's devices are told of it. */
  event?(ran: Ran<O>, input: I): EventDraft;
}

/** Keeps the three types of an agent together. */
export const defineAgent = <I, O, M = O>(agent: Agent<I, O, M>): Agent<I, O, M> => agent;
