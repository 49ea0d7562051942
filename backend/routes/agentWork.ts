import type { EventDraft } from '@jobai/shared/events';
import type { Context } from 'hono';
import type { Known } from '../agents/redactKnown.ts';
import type { RunContext } from '../agents/run.ts';
import type { AppEnv } from '../http/appEnv.ts';
import { personKeysOf } from '../http/personKeys.ts';
import { modelsFor } from '../models/models.ts';
import { tracingOf } from '../tracing/tracing.ts';
import { userDb } from './common.ts';

/**
 * What an agent needs of the request it works for: models on the person's or the backend's keys until the deadline,
 * events to the person's devices, and a trace that is sent after the answer.
 */
export async function agentWork<T>(
  c: Context<AppEnv>,
  { name, redactions }: { name: string; redactions: readonly Known[] },
  work: (context: RunContext) => Promise<T>,
): Promise<T> {
  const { settings, user } = c.var;
  const keys = personKeysOf(c.req.raw.headers, settings);
  const deadline = Date.now() + settings.MODEL_TIMEOUT_MS;
  const models = modelsFor({
    ...{ env: c.env, settings, userId: user.id, db: userDb(c), keys, deadline },
  });
  const { root, flush } = await tracingOf(settings);
  const later: Promise<unknown>[] = [];
  // Nobody's work waits for, or fails by, a device that listens.
  const tell = (event: EventDraft) => {
    const told = c.env.SESSION.getByName(user.id).emit(event);
    later.push(
      told.catch(() => console.warn(JSON.stringify({ level: 'warn', event: event.type }))),
    );
  };
  try {
    return await root.span(name, 'CHAIN', async (trace) => {
      trace.set({ 'jobai.request': c.var.requestId });
      return work({ models, userId: user.id, trace, redactions, tell });
    });
  } finally {
    c.executionCtx.waitUntil(Promise.all([...later, flush()]));
  }
}
