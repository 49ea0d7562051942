import {
  OpenInferenceSpanKind,
  SEMRESATTRS_PROJECT_NAME,
  SemanticConventions,
} from '@arizeai/openinference-semantic-conventions';
import { Problem } from '@jobai/shared/errors';
import { type Context, ROOT_CONTEXT, SpanStatusCode, trace } from '@opentelemetry/api';
import { ProtobufTraceSerializer } from '@opentelemetry/otlp-transformer';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { type ReadableSpan, TracerProvider } from '@opentelemetry/sdk-trace';
import type { Span } from './trace.ts';

/** Time a collector has to take the spans of one request, ms. */
const EXPORT_TIMEOUT = 5000;
/** Of each text, where content is told at all. */
const MAX_CONTENT = 20_000;

export interface Collector {
  /** The whole address, with `/v1/traces`. */
  endpoint: string;
  headers: Readonly<Record<string, string>>;
  project: string;
  /** Whether prompts and answers are told too, redacted as the model saw them. */
  content: boolean;
}

export interface Tracing {
  root: Span;
  /** Sends what has ended, once; after the answer (`waitUntil`). Never throws: nobody waits for a trace. */
  flush(): Promise<void>;
}

const { OPENINFERENCE_SPAN_KIND, INPUT_VALUE, OUTPUT_VALUE, LLM_COST_TOTAL, ...SC } =
  SemanticConventions;

/**
 * Spans by the OpenInference conventions, sent as OTLP protobuf, the one form Arize Phoenix takes. No global state and
 * no async context: a span is handed on by hand, so that requests of one isolate can't meet.
 */
export function otlpTracing({ endpoint, headers, project, content }: Collector): Tracing {
  let ended: ReadableSpan[] = [];
  const provider = new TracerProvider({
    resource: resourceFromAttributes({
      'service.name': 'jobai',
      [SEMRESATTRS_PROJECT_NAME]: project,
    }),
    spanProcessors: [
      {
        onStart() {},
        onEnd: (span) => void ended.push(span),
        forceFlush: async () => {},
        shutdown: async () => {},
      },
    ],
  });
  const tracer = provider.getTracer('jobai');

  function spanIn(parent: Context): Span['span'] {
    return async (name, kind, work) => {
      const attributes = { [OPENINFERENCE_SPAN_KIND]: OpenInferenceSpanKind[kind] };
      const open = tracer.startSpan(name, { attributes }, parent);
      const span: Span = {
        span: spanIn(trace.setSpan(parent, open)),
        set: (set) => void open.setAttributes(set),
        answered: (by) =>
          void open.setAttributes({
            [SC.LLM_PROVIDER]: by.provider,
            [SC.LLM_MODEL_NAME]: by.model,
            [SC.LLM_TOKEN_COUNT_PROMPT]: by.inputTokens,
            [SC.LLM_TOKEN_COUNT_COMPLETION]: by.outputTokens,
            [SC.LLM_TOKEN_COUNT_TOTAL]: by.inputTokens + by.outputTokens,
            [LLM_COST_TOTAL]: by.costMicros / 1_000_000,
            'jobai.key_owner': by.keyOwner,
          }),
        content({ input, output }) {
          if (!content) return;
          if (input !== undefined) open.setAttribute(INPUT_VALUE, input.slice(0, MAX_CONTENT));
          if (output !== undefined) open.setAttribute(OUTPUT_VALUE, output.slice(0, MAX_CONTENT));
        },
      };
      try {
        const result = await work(span);
        open.setStatus({ code: SpanStatusCode.OK });
        return result;
      } catch (error) {
        // The code alone: a message may quote what a person wrote (D9).
        const code = error instanceof Problem ? error.code : 'internal';
        open.setStatus({ code: SpanStatusCode.ERROR, message: code });
        throw error;
      } finally {
        open.end();
      }
    };
  }

  return {
    root: { span: spanIn(ROOT_CONTEXT), set() {}, answered() {}, content() {} },
    async flush() {
      const body = ended.length > 0 && ProtobufTraceSerializer.serializeRequest(ended);
      ended = [];
      if (!body) return;
      try {
        const response = await fetch(endpoint, {
          method: 'POST',
          redirect: 'manual',
          headers: { ...headers, 'Content-Type': 'application/x-protobuf' },
          body: body as Uint8Array<ArrayBuffer>,
          signal: AbortSignal.timeout(EXPORT_TIMEOUT),
        });
        await response.body?.cancel();
        if (!response.ok) complain(String(response.status));
      } catch (error) {
        complain(error instanceof Error ? error.name : 'unknown');
      }
    },
  };
}

const complain = (why: string) =>
  console.warn(JSON.stringify({ level: 'warn', trace: 'not sent', why }));
