import {
  createExecutionContext,
  evictDurableObject,
  runInDurableObject,
  waitOnExecutionContext,
} from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { User } from './appEnv.ts';
import { newRoutes } from './appEnv.ts';
import { idempotency } from './idempotency.ts';
import { onError } from './problem.ts';

afterEach(() => vi.restoreAllMocks());

/** A shop: every order is a row by its id, made once; `runs` counts how often the handler began. */
function shop() {
  const rows = new Map<string, unknown>();
  const state = { runs: 0, fail: false as boolean | number, hold: Promise.resolve() };
  const app = newRoutes();
  app.onError(onError);
  app.use(async (c, next) => {
    c.set('user', { id: c.req.header('X-User') ?? 'u' } as User);
    await next();
  });
  app.use(idempotency);
  app.post('/orders', async (c) => {
    state.runs += 1;
    const id = c.var.idempotentId;
    if (!rows.has(id)) rows.set(id, await c.req.json());
    await state.hold;
    if (state.fail === true) throw new Error('after the effect');
    if (state.fail) return c.json({ refused: true }, state.fail as 409);
    return c.json({ id, row: rows.get(id) }, 201, { Location: `/orders/${id}` });
  });
  const order = async (key: string, body: unknown = { tea: 1 }, user = 'u', path = '/orders') => {
    const ctx = createExecutionContext();
    const request = new Request(`http://shop${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key, 'X-User': user },
      body: JSON.stringify(body),
    });
    const response = await app.fetch(request, env, ctx);
    await waitOnExecutionContext(ctx);
    return response;
  };
  return { rows, state, order, app };
}
const newKey = () => crypto.randomUUID();
const codeOf = async (response: Response) => (await response.json<{ code: string }>()).code;
const MINUTE = 60_000;
const laterBy = (ms: number) => {
  const now = Date.now();
  vi.spyOn(Date, 'now').mockImplementation(() => now + ms);
};

describe('a request with an idempotency key', () => {
  test('has one effect; repeats get the same answer', async () => {
    const { order, rows, state } = shop();
    const key = newKey();
    const first = await order(key);
    const again = await order(key);
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.headers.get('Idempotency-Replayed')).toBe('true');
    expect(again.headers.get('Location')).toBe(first.headers.get('Location'));
    expect(await again.text()).toBe(await first.text());
    expect([rows.size, state.runs]).toEqual([1, 1]);
  });

  test('is refused when it is another request: other body or other address', async () => {
    const { order, rows } = shop();
    const key = newKey();
    await order(key);
    for (const other of [
      await order(key, { tea: 2 }),
      await order(key, { tea: 1 }, 'u', '/orders?x=1'),
    ]) {
      expect(other.status).toBe(422);
      expect(await codeOf(other)).toBe('idempotency_mismatch');
    }
    expect(rows.size).toBe(1);
  });

  test('is the person’s own: the same key of another is another', async () => {
    const { order, rows } = shop();
    const key = newKey();
    await order(key, { tea: 1 }, 'a');
    expect((await order(key, { tea: 2 }, 'b')).status).toBe(201);
    expect(rows.size).toBe(2);
  });

  test('runs once when twenty come at once; the others are told when to come back', async () => {
    const { order, rows, state } = shop();
    let open = () => {};
    state.hold = new Promise<void>((done) => {
      open = done;
    });
    const key = newKey();
    const all = Array.from({ length: 20 }, () => order(key));
    const early = await Promise.race(all);
    expect(early.status).toBe(409);
    expect(await codeOf(early)).toBe('idempotency_in_progress');
    expect(Number(early.headers.get('Retry-After'))).toBeGreaterThan(0);
    open();
    const told = (await Promise.all(all)).map(({ status }) => status);
    expect(told.filter((status) => status === 201)).toHaveLength(1);
    expect(told.filter((status) => status === 409)).toHaveLength(19);
    expect([rows.size, state.runs]).toEqual([1, 1]);
    expect((await order(key)).headers.get('Idempotency-Replayed')).toBe('true');
  });

  test('is remembered over the object’s sleep', async () => {
    const { order, state } = shop();
    const key = newKey();
    const user = newKey();
    await order(key, {}, user);
    await evictDurableObject(env.IDEMPOTENCY.getByName(user));
    expect((await order(key, {}, user)).headers.get('Idempotency-Replayed')).toBe('true');
    expect((await order(key, { other: 1 }, user)).status).toBe(422);
    expect(state.runs).toBe(1);
  });

  test('that died in the middle blocks its key for ten seconds only, and its repeat finds the same row', async () => {
    const { order, rows } = shop();
    const key = newKey();
    const user = newKey();
    const store = env.IDEMPOTENCY.getByName(user);
    // What is left of a Worker that was ended after it wrote its row and before it said so.
    const { id } = await (await order(key, { tea: 1 }, user)).json<{ id: string }>();
    await runInDurableObject(store, (_, { storage }) => {
      storage.sql.exec('update requests set answer = null');
    });
    await evictDurableObject(store);
    expect(await codeOf(await order(key, { tea: 1 }, user))).toBe('idempotency_in_progress');
    laterBy(10_001);
    const repeat = await order(key, { tea: 1 }, user);
    expect(repeat.status).toBe(201);
    expect(await repeat.json()).toEqual({ id, row: { tea: 1 } });
    expect(rows.size).toBe(1);
  });

  test('that runs for a minute keeps its key all the while, as long as it says that it runs', async () => {
    const beat = vi.spyOn(globalThis, 'setInterval');
    const { order, rows, state } = shop();
    let open = () => {};
    state.hold = new Promise<void>((done) => {
      open = done;
    });
    const key = newKey();
    const first = order(key);
    await expect.poll(() => rows.size).toBe(1);
    const [renew] = beat.mock.calls.find(([, every = 0]) => every > 1_000 && every < 5_000) ?? [];
    const now = Date.now();
    const clock = vi.spyOn(Date, 'now');
    for (let at = now; at < now + MINUTE; at += 9_000) {
      clock.mockReturnValue(at);
      if (typeof renew === 'function') await renew();
      expect(await codeOf(await order(key))).toBe('idempotency_in_progress');
    }
    open();
    expect((await first).status).toBe(201);
    expect((await order(key)).headers.get('Idempotency-Replayed')).toBe('true');
    expect([rows.size, state.runs]).toEqual([1, 1]);
  });

  test('that failed after its effect may be repeated at once, onto the same row', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { order, rows, state } = shop();
    const key = newKey();
    state.fail = true;
    expect((await order(key)).status).toBe(500);
    state.fail = false;
    expect((await order(key)).status).toBe(201);
    expect([rows.size, state.runs]).toEqual([1, 2]);
  });

  test('that was refused is asked anew', async () => {
    const { order, state } = shop();
    const key = newKey();
    state.fail = 409;
    expect((await order(key)).status).toBe(409);
    state.fail = false;
    expect((await order(key)).status).toBe(201);
    expect(state.runs).toBe(2);
  });

  test('is forgotten after a day, and then makes a row of its own', async () => {
    const { order, rows } = shop();
    const key = newKey();
    await order(key);
    laterBy(24 * 60 * MINUTE + 1);
    expect((await order(key, { tea: 2 })).status).toBe(201);
    expect(rows.size).toBe(2);
  });

  test('is forgotten with the person', async () => {
    const { order, state } = shop();
    const key = newKey();
    const user = newKey();
    await order(key, {}, user);
    await env.IDEMPOTENCY.getByName(user).forget();
    await order(key, { tea: 2 }, user);
    expect(state.runs).toBe(2);
  });

  test.each(['', ' ', 'a b', 'ä', 'x'.repeat(256)])('is refused with the key "%s"', async (key) => {
    const { app, state } = shop();
    const response = await app.request(
      '/orders',
      { method: 'POST', body: '{}', headers: { 'Idempotency-Key': key } },
      env,
    );
    expect(response.status).toBe(400);
    expect(state.runs).toBe(0);
  });
});

test('without a key every request is its own, with an id of its own', async () => {
  const { app, rows } = shop();
  for (let i = 0; i < 2; i += 1) await app.request('/orders', { method: 'POST', body: '{}' }, env);
  expect(rows.size).toBe(2);
});
