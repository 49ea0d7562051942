import type { KeyTest, KeyTestOutcome } from '@jobai/shared/api/modelTest';
import * as z from 'zod';
import type { Settings } from '../env.ts';
import type { PersonKeys } from '../http/personKeys.ts';
import { type Link, linksFor } from './links.ts';
import { ModelError } from './model.ts';
import { parseAnswer } from './parseAnswer.ts';
import { type FaultKind, ProviderFault } from './provider.ts';
import { strictSchema } from './wireSchema.ts';

/** The smallest question whose answer has a shape. */
const Answer = z.object({ ok: z.boolean() });
/** Room for what a model thinks before it, which is most of it. */
const MAX_OUTPUT = 512;
/** Somebody waits for it with a finger on the button. */
const PATIENCE_MS = 15_000;

const OUTCOMES: Record<FaultKind, KeyTestOutcome> = {
  limited: 'quota',
  down: 'unreachable',
  timeout: 'late',
  key: 'key_refused',
  model: 'model_unknown',
  rejected: 'unusable',
  refused: 'unusable',
  invalid: 'unusable',
};

/**
 * Asks one small question with each of the person's own keys, all at once, past breaker and budget: it is their key, and
 * they want to know of it now. Throws ModelError where models are switched off.
 */
export async function testKeys(
  settings: Settings,
  { groq, gemini, compatible }: PersonKeys,
  signal?: AbortSignal,
): Promise<KeyTest[]> {
  if (!settings.MODELS_ENABLED) throw new ModelError('models_off');
  const given: [KeyTest['key'], PersonKeys][] = [
    ...(groq ? [['groq', { groq }] satisfies [KeyTest['key'], PersonKeys]] : []),
    ...(gemini ? [['gemini', { gemini }] satisfies [KeyTest['key'], PersonKeys]] : []),
    ...(compatible ? [['compatible', { compatible }] satisfies [KeyTest['key'], PersonKeys]] : []),
  ];
  return Promise.all(
    given.flatMap(([key, keys]) =>
      linksFor('fast', settings, keys).map((link) => testOf(key, link, settings, signal)),
    ),
  );
}

async function testOf(
  key: KeyTest['key'],
  link: Link,
  settings: Settings,
  signal: AbortSignal | undefined,
): Promise<KeyTest> {
  const started = Date.now();
  const told = (outcome: KeyTestOutcome, retryAfter?: number): KeyTest => ({
    ...{ key, outcome, provider: link.provider, model: link.model },
    ...{ took_ms: Date.now() - started, retry_after: retryAfter ? retryAfter / 1000 : null },
  });
  const timeout = AbortSignal.timeout(Math.min(PATIENCE_MS, settings.MODEL_CALL_TIMEOUT_MS));
  const late = new Promise<never>((_, reject) =>
    timeout.addEventListener('abort', () => reject(new ProviderFault('timeout'))),
  );
  const asked = link.open().chat({
    ...{ model: link.model, system: 'Answer with ok: true.', user: 'Is this key fine?' },
    ...{ name: 'key_test', schema: strictSchema(Answer), maxOutputTokens: MAX_OUTPUT },
    signal: signal ? AbortSignal.any([timeout, signal]) : timeout,
  });
  try {
    const { text } = await Promise.race([asked, late]);
    return told(parseAnswer(text, Answer) ? 'works' : 'unusable');
  } catch (error) {
    if (timeout.aborted) return told('late');
    if (!(error instanceof ProviderFault)) throw error;
    return told(OUTCOMES[error.kind], error.retryAfter);
  }
}
