import type { AgentId } from '@jobai/shared/agents';
import { recordUse } from '../db/usage.ts';
import type { Outcome } from '../durable/spend/breaker.ts';
import { type Bill, billOf, type Size } from './bill.ts';
import { type Pass, pass } from './gate.ts';
import type { Link } from './links.ts';
import { type Answered, ModelError } from './model.ts';
import type { ModelContext } from './models.ts';
import { priceOf } from './prices.ts';
import { type Counted, type Provider, ProviderFault } from './provider.ts';

/** What one call gave: the value, and what it took. `chars`: of the answer. */
export interface Gave<T> extends Counted {
  value: T;
  chars: number;
}

export interface Task<T> {
  agent: AgentId;
  size: Size;
  signal?: AbortSignal | undefined;
  /** One call. `attempt` counts from 1. Throws ProviderFault. */
  call: (provider: Provider, link: Link, signal: AbortSignal, attempt: number) => Promise<Gave<T>>;
}

/** Calls that one request makes at most, however many providers there are. */
const MAX_CALLS = 3;
/** Less time than that is no use to anybody, ms. */
const SHORTEST = 20;

/**
 * Asks one after the other until somebody gives a value, the deadline comes or nobody is left. Where a provider is down
 * its other keys are passed over; who was only at a limit or down may be asked once more, after a pause.
 */
export async function ask<T>(
  context: ModelContext,
  links: Link[],
  task: Task<T>,
): Promise<{ value: T; by: Answered }> {
  const { settings, deadline } = context;
  const faults = new Map<Link, ProviderFault[]>();
  let last: ProviderFault | undefined;
  let attempt: 'first' | 'again' | undefined = 'first';
  for (let calls = 0; ; ) {
    task.signal?.throwIfAborted();
    const candidates = calls < MAX_CALLS ? next(links, faults) : [];
    if (last && !candidates.length) throw errorOf(last);
    const isAgain = candidates.some((link) => faults.has(link));
    if (isAgain) await pause(Math.random() * settings.MODEL_RETRY_MS, context, task.signal, last);
    const time = Math.min(settings.MODEL_CALL_TIMEOUT_MS, deadline - Date.now());
    if (time < SHORTEST) throw last ? errorOf(last) : new ModelError('model_timeout');
    const passed = await pass(context, candidates, task.size, { lease: time + 5000, attempt });
    attempt = calls ? 'again' : undefined;
    if (passed.state === 'spent' && !last)
      throw new ModelError('budget_exhausted', { retryAfter: passed.retryAfter / 1000 });
    if (passed.state === 'busy') await pause(passed.retryAfter, context, task.signal, last);
    if (passed.state === 'busy') continue;
    if (passed.state !== 'go') throw errorOf(last ?? new ProviderFault('down'));
    calls += 1;
    attempt = 'again';
    const result = await once(context, passed, task, time, calls);
    if (!(result instanceof ProviderFault)) return result;
    last = result;
    faults.set(passed.link, [...(faults.get(passed.link) ?? []), result]);
    if (result.kind === 'refused') throw errorOf(result);
  }
}

/** Who is asked next: who was not yet; where nobody is left, who may be better now. */
function next(links: Link[], faults: Map<Link, ProviderFault[]>): Link[] {
  const down = new Set(
    [...faults].flatMap(([{ provider }, own]) =>
      own.some(({ kind }) => kind === 'down' || kind === 'timeout') ? [provider] : [],
    ),
  );
  const fresh = links.filter((link) => !faults.has(link) && !down.has(link.provider));
  if (fresh.length) return fresh;
  return links.filter((link) => {
    const own = faults.get(link) ?? [];
    return own.length < 2 && own.every(({ kind }) => kind === 'limited' || kind === 'down');
  });
}

const OUTCOMES: Record<ProviderFault['kind'], Outcome> = {
  limited: 'limited',
  down: 'down',
  timeout: 'down',
  key: 'key',
  // An address that leads elsewhere, a model that is not there; or one question was too long.
  model: 'invalid',
  rejected: 'invalid',
  refused: 'neutral',
  invalid: 'invalid',
};
/** Nothing was worked on, so nothing is paid. */
const FREE = new Set(['limited', 'key', 'model', 'rejected']);

async function once<T>(
  context: ModelContext,
  { link, settle }: Pass,
  { agent, size, signal, call }: Task<T>,
  time: number,
  attempt: number,
): Promise<{ value: T; by: Answered } | ProviderFault> {
  const started = Date.now();
  const price = priceOf(link.model, context.settings);
  const end = async (bill: Bill | null, outcome: Outcome, named: string, retryAfter?: number) => {
    await settle(bill, outcome, retryAfter);
    await record(context, link, agent, bill, Date.now() - started, named);
  };
  const timeout = AbortSignal.timeout(time);
  const either = signal ? AbortSignal.any([timeout, signal]) : timeout;
  try {
    const gave = await Promise.race([call(link.open(), link, either, attempt), stopped(either)]);
    const bill = billOf(size, gave.chars, gave, price);
    await end(bill, 'ok', 'ok');
    const { provider, model, keyOwner } = link;
    return { value: gave.value, by: { provider, model, keyOwner, ...bill } };
  } catch (error) {
    const nothing = { inputTokens: null, outputTokens: null, chars: 0 };
    if (signal?.aborted) {
      await end(billOf(size, 0, nothing, price), 'neutral', 'left');
      throw signal.reason;
    }
    const fault = timeout.aborted ? new ProviderFault('timeout') : error;
    if (!(fault instanceof ProviderFault)) {
      await end(null, 'neutral', 'internal');
      throw error;
    }
    const counted = fault.counted ?? nothing;
    // What broke off before it began is paid by nobody either; what began is.
    const isFree = !fault.counted && (FREE.has(fault.kind) || fault.kind === 'down');
    const bill = isFree ? null : billOf(size, counted.chars, counted, price);
    await end(bill, OUTCOMES[fault.kind], fault.kind, fault.retryAfter);
    return fault;
  }
}

/** The record is for looking back: a database that is away takes no answer from anybody. */
async function record(
  { db, userId }: ModelContext,
  { provider, model, keyOwner }: Link,
  agent: AgentId,
  bill: Bill | null,
  latency: number,
  outcome: string,
): Promise<void> {
  try {
    await recordUse(db, userId, {
      ...{ agent, provider, model, outcome, key_owner: keyOwner, latency_ms: latency },
      input_tokens: bill?.inputTokens ?? 0,
      output_tokens: bill?.outputTokens ?? 0,
      cost_micros: bill?.costMicros ?? 0,
    });
  } catch {
    console.error(JSON.stringify({ level: 'error', code: 'usage_unrecorded', agent, provider }));
  }
}

function errorOf(fault: ProviderFault): ModelError {
  const { kind, retryAfter } = fault;
  const cause = { cause: fault };
  if (kind === 'timeout') return new ModelError('model_timeout', cause);
  if (kind === 'refused') return new ModelError('model_refused', cause);
  if (kind === 'invalid') return new ModelError('model_invalid', cause);
  return new ModelError('model_unavailable', {
    ...cause,
    ...(retryAfter !== undefined && { retryAfter: retryAfter / 1000 }),
  });
}

/** Waits, unless that would take more than a third of the time that is left: then it says so at once. */
async function pause(
  ms: number,
  { deadline }: ModelContext,
  signal: AbortSignal | undefined,
  last: ProviderFault | undefined,
): Promise<void> {
  if (ms > (deadline - Date.now()) / 3)
    throw last
      ? errorOf(last)
      : new ModelError('model_unavailable', { retryAfter: Math.max(1, ms / 1000) });
  const timer = AbortSignal.timeout(Math.ceil(ms));
  await stopped(signal ? AbortSignal.any([timer, signal]) : timer).catch(() => {});
}

/** Rejects when the signal does. */
function stopped(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
