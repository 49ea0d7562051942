import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { expect, test, vi } from 'vitest';
import { caller } from '../testing/caller.ts';

const PATH = '/api/config';
const limited = (limit: number, as: string | null) =>
  caller({ as, settings: { RATE_LIMIT_ENABLED: 'true', RATE_LIMIT_REQUESTS: String(limit) } });
const from = (address: string) => ({ headers: { 'CF-Connecting-IP': address } });
const statuses = (responses: Response[]) => responses.map(({ status }) => status);
const times = (count: number, ask: (i: number) => Promise<Response>) =>
  Promise.all(Array.from({ length: count }, (_, i) => ask(i)));

test('every answer tells limit, rest and time; past the limit it is 429 and when to come back', async () => {
  const ask = limited(2, crypto.randomUUID());
  const told = [await ask(PATH), await ask(PATH), await ask(PATH)];
  expect(statuses(told)).toEqual([200, 200, 429]);
  expect(told.map(({ headers }) => headers.get('RateLimit-Remaining'))).toEqual(['1', '0', '0']);
  for (const { headers } of told) {
    expect(headers.get('RateLimit-Limit')).toBe('2');
    expect(headers.get('RateLimit-Policy')).toBe('2;w=60');
    expect(Number(headers.get('RateLimit-Reset'))).toBeGreaterThan(50);
  }
  const last = told[2] as Response;
  expect(Number(last.headers.get('Retry-After'))).toBeGreaterThan(50);
  expect(await last.json()).toMatchObject({ code: 'rate_limited' });
});

test('the count is exact when twenty come at once', async () => {
  const ask = limited(7, crypto.randomUUID());
  const told = statuses(await times(20, () => ask(PATH)));
  expect(told.filter((status) => status === 200)).toHaveLength(7);
  expect(told.filter((status) => status === 429)).toHaveLength(13);
});

test('nobody uses up what is another’s', async () => {
  const one = limited(1, crypto.randomUUID());
  const other = limited(1, crypto.randomUUID());
  const address = from('198.51.100.7');
  expect(statuses([await one(PATH, address), await one(PATH, address)])).toEqual([200, 429]);
  expect((await other(PATH, address)).status).toBe(200);
});

test('without a sign-in, and with a bad one, the network address counts', async () => {
  const ask = limited(2, null);
  const bad = { headers: { 'CF-Connecting-IP': '203.0.113.1', Authorization: 'Bearer a.b.c' } };
  expect(
    statuses([
      await ask(PATH, from('203.0.113.1')),
      await ask('/api/nothing', bad),
      await ask('/api/nothing', bad),
      await ask(PATH, from('203.0.113.2')),
    ]),
  ).toEqual([200, 401, 429, 200]);
});

test('a network of IPv6 counts as one address', async () => {
  const ask = limited(1, null);
  expect(
    statuses([
      await ask(PATH, from('2001:db8:1:2::1')),
      await ask(PATH, from('2001:db8:1:2:ffff::2')),
      await ask(PATH, from('2001:db8:1:3::1')),
    ]),
  ).toEqual([200, 429, 200]);
});

test('what a proxy claims is not believed', async () => {
  const ask = limited(1, null);
  const claim = (address: string) => ({
    headers: { 'CF-Connecting-IP': '203.0.113.9', 'X-Forwarded-For': address },
  });
  expect(statuses([await ask(PATH, claim('1.1.1.1')), await ask(PATH, claim('2.2.2.2'))])).toEqual([
    200, 429,
  ]);
});

test('the count outlives the object’s sleep, and nothing is left of it after the period', async () => {
  const user = crypto.randomUUID();
  const ask = limited(1, user);
  await ask(PATH);
  const quota = env.QUOTA.getByName(`user:${user}`);
  await evictDurableObject(quota);
  expect((await ask(PATH)).status).toBe(429);
  const later = Date.now() + 61_000;
  vi.spyOn(Date, 'now').mockReturnValue(later);
  await runDurableObjectAlarm(quota);
  vi.restoreAllMocks();
  const left = await runInDurableObject(quota, (_, state) => [
    ...state.storage.sql.exec("select name from sqlite_master where name = 'hits'"),
  ]);
  expect(left).toEqual([]);
  expect((await ask(PATH)).status).toBe(200);
});

test('a burst is stopped before the quota is', async () => {
  const ask = limited(1000, crypto.randomUUID());
  const told = await times(120, () => ask(PATH));
  const stopped = told.filter(({ status }) => status === 429);
  expect(stopped.length).toBeGreaterThan(0);
  expect(stopped[0]?.headers.get('Retry-After')).toBe('10');
});

test('limits can be lifted in tests and development only', async () => {
  const settings = { RATE_LIMIT_REQUESTS: '1', RATE_LIMIT_ENABLED: 'false' };
  const here = caller({ as: crypto.randomUUID(), settings });
  expect(statuses(await times(5, () => here(PATH)))).toEqual([200, 200, 200, 200, 200]);
  const there = caller({
    as: crypto.randomUUID(),
    settings: { ...settings, ENVIRONMENT: 'production' },
  });
  expect(statuses([await there(PATH), await there(PATH)])).toEqual([200, 429]);
});
