import type { AnsweredBy } from '@jobai/shared/agents';

/** Kinds of OpenInference. */
export type SpanKind = 'AGENT' | 'CHAIN' | 'EMBEDDING' | 'LLM' | 'RETRIEVER' | 'TOOL';

/**
 * Where work is told as spans. Ids, codes, counts and names of models only (D9); texts go through `content`, which is
 * deaf unless TRACE_CONTENT is on.
 */
export interface Trace {
  /** Runs `work` as a span; one that fails carries the error's code, never its words. */
  span<T>(name: string, kind: SpanKind, work: (span: Span) => Promise<T>): Promise<T>;
}

export interface Span extends Trace {
  set(attributes: Readonly<Record<string, string | number | boolean>>): void;
  answered(by: AnsweredBy): void;
  /** Redacted already (M3). */
  content(texts: { input?: string; output?: string }): void;
}

/** Nobody listens. */
export const untraced: Span = {
  span: (_name, _kind, work) => work(untraced),
  set() {},
  answered() {},
  content() {},
};
