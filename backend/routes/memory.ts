import type { AgentId } from '@jobai/shared/agents';
import { Problem } from '@jobai/shared/errors';
import { MEMORY_AGREED, MEMORY_HEADER } from '@jobai/shared/memory';
import type { Context } from 'hono';
import type { AppEnv } from '../http/appEnv.ts';
import { personKeysOf } from '../http/personKeys.ts';
import { modelsFor } from '../models/models.ts';
import { type Memory, syncUserProfile } from '../tools/rag/memory.ts';
import { userDb } from './common.ts';

/** What runs after the answer ends with it half a minute later (Cloudflare's limit of waitUntil). */
const AFTER_ANSWER_MS = 25_000;

/** The memory of whoever asks; with vectors only where this request says that they agreed. */
export function memoryOf(c: Context<AppEnv>, agent: AgentId): Memory {
  const { settings, user } = c.var;
  const db = userDb(c);
  if (c.req.header(MEMORY_HEADER) !== MEMORY_AGREED) return { db, agent, models: null };
  const keys = personKeysOf(c.req.raw.headers, settings);
  const deadline = Date.now() + Math.min(settings.MODEL_TIMEOUT_MS, AFTER_ANSWER_MS);
  return {
    db,
    agent,
    models: modelsFor({ env: c.env, settings, userId: user.id, db, keys, deadline }),
  };
}

/**
 * Indexes what was saved, after the answer. What fails or dies is not told to anybody: `rag_synced` stays false, and the
 * next save or query does it.
 */
export function indexLater(c: Context<AppEnv>): void {
  const memory = memoryOf(c, 'resume');
  const run = syncUserProfile(memory).catch((error: unknown) => {
    const code = error instanceof Problem ? error.code : 'internal';
    const line = { level: 'warn', request: c.var.requestId, event: 'not_indexed', code };
    console.warn(JSON.stringify(line));
  });
  try {
    c.executionCtx.waitUntil(run);
  } catch {
    // Outside a Worker (an app asked directly by a test) there is nothing to hold open.
  }
}
