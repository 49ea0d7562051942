import type { AgentId, AnsweredBy } from '@jobai/shared/agents';
import { type ErrorCode, Problem, type ProblemOptions } from '@jobai/shared/errors';
import type * as z from 'zod';

/** What a model is good for: `fast` reads and sorts, `writer` writes what people read. */
export type Role = 'fast' | 'writer';

export interface ModelRequest {
  agent: AgentId;
  role: Role;
  /** Ours alone; whatever others wrote stands in `user`, marked. */
  system: string;
  user: string;
  /** Of the answer's schema, on the wire: letters, digits, `_`. */
  name: string;
  /** Closed objects whose fields are all required; what may be missing is `.nullable()`. Its constraints are checked here, not there. */
  schema: z.ZodType;
  maxOutputTokens: number;
  signal?: AbortSignal;
  /**
   * The answer's JSON as it comes, to show that it comes; it is checked only at its end. `attempt` counts from 1: with
   * the next one, what the last one wrote is void.
   */
  onText?: (delta: string, attempt: number) => void;
}

/** Who answered, and what it took. `provider`: `groq`, `gemini`, or the host of another server. */
export type Answered = AnsweredBy;

export interface Embedded {
  /** One of length 1 per text, 768 numbers. */
  vectors: number[][];
  /** To be stored with them: vectors of different models can't be compared. */
  model: string;
  by: Answered;
}

export interface Models {
  /** Whether somebody could be asked at all; says nothing of budgets or of who is down. */
  can(role: Role | 'embed'): boolean;
  /** A value that fits the schema, or ModelError; never a part of one. */
  ask<T>(request: ModelRequest & { schema: z.ZodType<T> }): Promise<{ value: T; by: Answered }>;
  /** Throws ModelError. */
  embed(texts: string[], kind: 'document' | 'query', agent: AgentId): Promise<Embedded>;
}

export type ModelErrorCode = Extract<
  ErrorCode,
  | 'model_unavailable'
  | 'model_timeout'
  | 'model_refused'
  | 'model_invalid'
  | 'budget_exhausted'
  | 'models_off'
  | 'no_model'
>;

/** Why no model answered. Holds nothing of what was asked or answered, and no key. */
export class ModelError extends Problem {
  override readonly code: ModelErrorCode;

  constructor(code: ModelErrorCode, options: ProblemOptions = {}) {
    super(code, options);
    this.name = 'ModelError';
    this.code = code;
  }
}
