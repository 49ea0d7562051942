import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { CLOSE } from '@jobai/shared/live';
import { beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { TABLE_KEYS } from '../db/types.ts';
import { SEEDS } from '../supabase/tests/seeds.ts';
import { caller } from '../testing/caller.ts';
import { store, storeFile } from '../testing/filled.ts';
import { LiveClient, tokenOf } from '../testing/liveClient.ts';
import { seconds } from '../testing/tokens.ts';
import { signUp, signUpTwo, type TestUser } from '../testing/users.ts';
import { Erased } from './erase.ts';
import { ExportDocument } from './export.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const TABLES = Object.keys(TABLE_KEYS).sort();
const call = caller({ as: null });
const bearer = ({ token }: TestUser) => ({ Authorization: `Bearer ${token}` });

async function exported(user: TestUser) {
  const response = await call('/api/export', { headers: bearer(user) });
  expect(response.status).toBe(200);
  return ExportDocument.parse(await response.json());
}
function erase(user: TestUser, json: object = {}) {
  return call('/api/erase', { method: 'POST', headers: bearer(user), json });
}

/** A row in every table and two files; the word stands in all of them. */
async function fill(user: TestUser, canary: string): Promise<void> {
  const supabase = inject('supabase');
  const ids: Record<string, string> = {};
  for (const [table, seed] of Object.entries(SEEDS)) {
    const row = await store(supabase, user, table, seed({ canary, ids }));
    ids[table] = String(row.id);
  }
  await storeFile(supabase, user, 'files/one.pdf', `%PDF ${canary}`);
  await storeFile(supabase, user, 'generated/letters/two.pdf', `%PDF ${canary}`);
}

/** A mark that is set between the first look at it and the next one. */
function lateMark(mark: { isGone(): Promise<boolean> }) {
  let asked = 0;
  return { isGone: async () => asked++ > 0 && mark.isGone() };
}

let a: TestUser;
let b: TestUser;
beforeAll(async () => {
  ({ a, b } = await signUpTwo(inject('supabase')));
  await fill(a, 'canary-a');
  await fill(b, 'canary-b');
});

describe('an export', () => {
  test('contains every table of the database, with the person’s rows and nobody else’s', async () => {
    const { userId, tables, complete } = await exported(a);
    expect(userId).toBe(a.id);
    expect(complete).toBe(true);
    expect(Object.keys(tables).sort()).toEqual(TABLES);
    for (const [table, rows] of Object.entries(tables)) {
      expect(rows, table).toMatchObject([{ user_id: a.id }]);
    }
    expect(JSON.stringify(tables)).not.toContain('canary-b');
  });

  test('names every file, however deep, with an address that works without signing in', async () => {
    const { files } = await exported(a);
    expect(files.map(({ name }) => name).sort()).toEqual([
      `users/${a.id}/files/one.pdf`,
      `users/${a.id}/generated/letters/two.pdf`,
    ]);
    for (const { url, size } of files) {
      const content = new TextDecoder().decode(await (await fetch(url ?? '')).arrayBuffer());
      expect(content).toBe('%PDF canary-a');
      expect(size).toBe(content.length);
    }
  });

  test('has more rows than fit into one page, each once', async () => {
    const user = await signUp(inject('supabase'), 'long');
    const rows = Array.from({ length: 450 }, (_, index) => ({
      agent: `call-${index}`,
      provider: 'test',
    }));
    await store(inject('supabase'), user, 'usage', rows);
    const { tables } = await exported(user);
    const names = tables.usage?.map(({ agent }) => agent);
    expect(new Set(names).size).toBe(450);
    expect(names).toHaveLength(450);
  });

  test('has what the live session keeps: events, and questions with their answers', async () => {
    const user = await signUp(inject('supabase'), 'talked');
    const session = env.SESSION.getByName(user.id);
    await session.requestHitl({ id: 'q', agent: 'chat', question: 'Which tone?' });
    const client = await LiveClient.open(user.id);
    client.send({ type: 'auth', token: user.token, clientId: crypto.randomUUID() });
    await client.first('welcome');
    client.send({ type: 'hitl:response', hitl_id: 'q', response: 'canary-formal' });
    await client.until(() => client.events().find(({ type }) => type === 'hitl:response'));
    client.close();
    const { live } = await exported(user);
    expect(live.questions).toMatchObject([
      { id: 'q', question: 'Which tone?', response: 'canary-formal', status: 'answered' },
    ]);
    expect(live.events.map(({ type }) => type)).toEqual(['hitl:request', 'hitl:response']);
  });

  test('of somebody who has nothing is whole, and empty', async () => {
    const { tables, files } = await exported(await signUp(inject('supabase'), 'empty'));
    expect(Object.values(tables).flat()).toEqual([]);
    expect(files).toEqual([]);
  });

  test('is for whoever is signed in', async () => {
    expect((await call('/api/export')).status).toBe(401);
  });

  test('that can not be read says so before it begins', async () => {
    const down = caller({ settings: { SUPABASE_URL: 'http://127.0.0.1:9' } });
    const response = await down('/api/export');
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ code: 'database_unavailable' });
  });
});

describe('an erasure', () => {
  test('empties every table and folder, says what there was, and leaves others alone', async () => {
    const user = await signUp(inject('supabase'), 'leaving');
    await fill(user, 'canary-leaving');
    const response = await erase(user);
    expect(response.status).toBe(200);
    const erased = Erased.parse(await response.json());
    expect(erased).toMatchObject({ files: 2, memory: true, account: false });
    expect(erased.tables).toEqual(Object.fromEntries(TABLES.map((table) => [table, 1])));
    const { tables, files } = await exported(user);
    expect(Object.keys(tables).sort()).toEqual(TABLES);
    expect(Object.values(tables).flat()).toEqual([]);
    expect(files).toEqual([]);
    expect(JSON.stringify(await exported(b))).toContain('canary-b');
  });

  test('can be repeated: what is gone stays gone', async () => {
    const user = await signUp(inject('supabase'), 'twice');
    await erase(user);
    const again = Erased.parse(await (await erase(user)).json());
    expect(Object.values(again.tables).every((rows) => rows === 0)).toBe(true);
    expect(again.files).toBe(0);
  });

  test('forgets what objects remember of the person', async () => {
    const user = await signUp(inject('supabase'), 'remembered');
    const session = env.SESSION.getByName(user.id);
    const done = { type: 'scout:complete', agent: 'scout', message: 'Done.' } as const;
    expect(await session.emit({ ...done, data: { count: 1 } })).toBe(1);
    const headers = { ...bearer(user), 'Idempotency-Key': 'key-of-before' };
    const json = { since: null, mutations: [] };
    expect((await call('/api/sync', { method: 'POST', headers, json })).status).toBe(200);
    await erase(user);
    expect(await session.emit({ ...done, data: { count: 2 } }), 'it counts anew').toBe(1);
    // The same key with another request is no repeat of anything.
    const other = await call('/api/erase', { method: 'POST', headers, json: {} });
    expect(other.status).toBe(200);
  });

  test('keeps today’s sum for models until the day ends, so that it is no way round the limit; with the account nothing', async () => {
    const user = await signUp(inject('supabase'), 'spent');
    const spend = env.SPEND.getByName(`person:${user.id}`);
    const entry = { limit: 1_000_000, links: ['own:broken'], lease: 60_000 };
    const entered = await spend.enter({ ...entry, micros: 4000, attempt: 'first' as const });
    if (entered.state !== 'go') throw new Error(entered.state);
    const { id, link } = entered;
    const pauses = { base: 1000, breaker: 60_000 };
    await spend.leave({ id, micros: 4000, link, outcome: 'key', pauses });
    const stored = () =>
      runInDurableObject(spend, (_, { storage }) =>
        storage.sql
          .exec<{ name: string }>("select name from sqlite_master where type = 'table'")
          .toArray()
          .flatMap(({ name }) => (/^(days|open|links|again)$/.test(name) ? [name] : []))
          .filter((name) => storage.sql.exec(`select 1 from ${name}`).toArray().length > 0),
      );
    expect((await stored()).sort()).toEqual(['again', 'days', 'links']);
    await erase(user);
    expect((await stored()).sort()).toEqual(['again', 'days']);
    expect(await spend.spentToday()).toBe(4000);
    const tomorrow = Date.now() + 86_400_000;
    vi.spyOn(Date, 'now').mockReturnValue(tomorrow);
    expect(await runDurableObjectAlarm(spend)).toBe(true);
    vi.restoreAllMocks();
    expect(await stored()).toEqual([]);
    await spend.enter({ ...entry, micros: 4000 });
    await erase(user, { account: true });
    expect(await stored()).toEqual([]);
  });

  test('of the account too removes it: its password opens nothing any more', async () => {
    const supabase = inject('supabase');
    const user = await signUp(supabase, 'gone');
    await fill(user, 'canary-gone');
    const response = await erase(user, { account: true });
    expect(await response.json()).toMatchObject({ account: true, files: 2 });
    const signIn = await fetch(`${supabase.url}/auth/v1/user`, {
      headers: { apikey: supabase.publishableKey, authorization: `Bearer ${user.token}` },
    });
    expect(signIn.ok).toBe(false);
    // Asked again with the token that has not run out yet.
    const again = await erase(user, { account: true });
    expect(again.status).toBe(200);
    expect(await again.json()).toMatchObject({ account: false, files: 0 });
  });

  test('of the account ends its tokens at once: nothing is written, stored, told or opened with them', async () => {
    const supabase = inject('supabase');
    const user = await signUp(supabase, 'ended');
    const limited = caller({ as: null, settings: { RATE_LIMIT_ENABLED: 'true' } });
    const bytes = new TextEncoder().encode('%PDF late');
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const name = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
    const asks: [string, RequestInit & { json?: unknown }][] = [
      [`/api/files/${name}`, { method: 'PUT', body: bytes }],
      ['/api/live/ticket', { method: 'POST' }],
      ['/api/live/events', { method: 'POST', json: { events: [{ id: 'e' }] } }],
      ['/api/sync', { method: 'POST', json: { since: null, mutations: [] } }],
      ['/api/export', {}],
    ];
    await erase(user, { account: true });
    for (const ask of [call, limited]) {
      for (const [path, init] of asks) {
        const headers = { ...bearer(user), 'Content-Type': 'application/octet-stream' };
        const response = await ask(path, { ...init, headers });
        expect([path, response.status]).toEqual([path, 401]);
        expect(await response.json()).toMatchObject({ code: 'token_invalid' });
      }
    }
    const client = await LiveClient.open(user.id);
    client.send({ type: 'auth', token: user.token, clientId: crypto.randomUUID() });
    expect((await client.gone()).code).toBe(CLOSE.unauthorized);
    // And no file that was on its way when the account went.
    const mark = lateMark(env.QUOTA.getByName(`user:${user.id}`));
    const late = caller({
      ...{ as: null },
      settings: {},
      bindings: { QUOTA: { getByName: () => mark } },
    });
    const put = await late(`/api/files/${name}`, {
      ...{ method: 'PUT', body: bytes },
      headers: { ...bearer(user), 'Content-Type': 'application/octet-stream' },
    });
    expect(put.status).toBe(401);
    const stored = await fetch(`${supabase.url}/storage/v1/object/list/users`, {
      method: 'POST',
      headers: {
        ...{ apikey: supabase.secretKey, authorization: `Bearer ${supabase.secretKey}` },
        'content-type': 'application/json',
      },
      body: JSON.stringify({ prefix: `users/${user.id}/files` }),
    });
    expect(await stored.json()).toEqual([]);
  });

  test('of the account asks for a sign-in of the last minutes, however fresh the token is', async () => {
    const stale = await tokenOf(b.id, { amr: [{ method: 'password', timestamp: seconds(-1000) }] });
    const old = await tokenOf(b.id, { iat: seconds(-1000) });
    for (const token of [stale, old]) {
      const answer = await erase({ ...b, token }, { account: true });
      expect([answer.status, await answer.json()]).toMatchObject([403, { code: 'sign_in_again' }]);
    }
    expect(JSON.stringify(await exported(b))).toContain('canary-b');
  });

  test('without the key that the account needs removes nothing at all', async () => {
    const keyless = caller({ as: null, settings: { SUPABASE_SECRET_KEY: '' } });
    const response = await keyless('/api/erase', {
      ...{ method: 'POST', headers: bearer(b), json: { account: true } },
    });
    expect(response.status).toBe(503);
    expect(JSON.stringify(await exported(b))).toContain('canary-b');
  });

  test('is for whoever is signed in, of themselves only', async () => {
    expect((await call('/api/erase', { method: 'POST', json: {} })).status).toBe(401);
    const other = await call('/api/erase', {
      ...{ method: 'POST', headers: bearer(a), json: { user_id: b.id } },
    });
    expect(other.status).toBe(422);
  });
});
