import type { WireSchema } from './wireSchema.ts';

/** One question to one model. */
export interface Call {
  model: string;
  system: string;
  user: string;
  /** Of the schema. */
  name: string;
  schema: WireSchema;
  maxOutputTokens: number;
  signal: AbortSignal;
  onText?: (delta: string) => void;
}

/** What was counted, as the provider says; null where it says nothing usable. */
export interface Counted {
  inputTokens: number | null;
  outputTokens: number | null;
}

export interface Reply extends Counted {
  /** JSON, if the model did as it was told. */
  text: string;
}

/** The seam: a provider asks once and does not repeat by itself. Throws ProviderFault. */
export interface Provider {
  chat(call: Call): Promise<Reply>;
  /** One vector per text, as it came. */
  embed?(call: EmbedCall): Promise<number[][]>;
}

export interface EmbedCall {
  model: string;
  texts: string[];
  kind: 'document' | 'query';
  signal: AbortSignal;
}

export type FaultKind =
  /** Too much was asked of this key (429). */
  | 'limited'
  /** No answer, or one that says that nobody is there. */
  | 'down'
  | 'timeout'
  /** The key does not open this door (401, 403). */
  | 'key'
  /** No such model at this address (404, or said in words). */
  | 'model'
  /** Asked wrongly: too long (other 4xx). */
  | 'rejected'
  /** The model, or a filter around it, does not want to. */
  | 'refused'
  /** Cut off, empty, no JSON, JSON of another shape. */
  | 'invalid';

/** Why one call gave nothing. Holds no text of the answer and no key. */
export class ProviderFault extends Error {
  readonly kind: FaultKind;
  /** Milliseconds after which the provider wants to be asked again, where it said so. */
  readonly retryAfter: number | undefined;
  /** What an answer that can't be used took all the same. */
  readonly counted: (Counted & { chars: number }) | undefined;

  constructor(
    kind: FaultKind,
    options: { retryAfter?: number | undefined; counted?: Counted & { chars: number } } = {},
  ) {
    super(`model call: ${kind}`);
    this.name = 'ProviderFault';
    this.kind = kind;
    this.retryAfter = options.retryAfter;
    this.counted = options.counted;
  }
}

/** A provider's number of tokens, if it is one. */
export const tokenCount = (value: unknown): number | null =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
