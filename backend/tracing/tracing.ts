import type { Settings } from '../env.ts';
import type { Tracing } from './otlp.ts';
import { untraced } from './trace.ts';

type TraceSettings = Pick<
  Settings,
  'OTLP_ENDPOINT' | 'OTLP_HEADERS' | 'TRACE_PROJECT' | 'TRACE_CONTENT'
>;

/** Off unless OTLP_ENDPOINT says where to; then the libraries are loaded, and not before. */
export async function tracingOf(settings: TraceSettings): Promise<Tracing> {
  const { OTLP_ENDPOINT, OTLP_HEADERS, TRACE_PROJECT, TRACE_CONTENT } = settings;
  if (!OTLP_ENDPOINT) return { root: untraced, flush: async () => {} };
  const { otlpTracing } = await import('./otlp.ts');
  return otlpTracing({
    endpoint: OTLP_ENDPOINT,
    headers: OTLP_HEADERS,
    project: TRACE_PROJECT,
    content: TRACE_CONTENT,
  });
}
