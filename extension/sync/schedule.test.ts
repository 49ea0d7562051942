// @vitest-environment node
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetClient } from '../account/client.ts';
import { json, network, noNetwork, signedInAs } from '../account/fakeSupabase.ts';
import { getAccount } from '../account/session.ts';
import { addApplication } from '../db/applications.ts';
import { db } from '../db/database.ts';
import { backendRemote } from './backend.ts';
import { adopt, changeLink, getLink } from './link.ts';
import { SYNC_ALARM, syncNow, waitMs } from './schedule.ts';
import { TestAccount } from './testAccount.ts';

let account: TestAccount;
let asked: ReturnType<typeof network>;

/** A backend that is the account in memory. */
const backend = () =>
  network(({ body }) => json(account.sync(body as Parameters<TestAccount['sync']>[0])));

beforeEach(async () => {
  fakeBrowser.reset();
  forgetClient();
  await Promise.all(db.tables.map((table) => table.clear()));
  account = new TestAccount(100);
  await signedInAs('a');
  const person = await getAccount();
  if (!person) throw new Error('nobody is signed in');
  await adopt(person);
  asked = backend();
});
afterEach(() => vi.unstubAllGlobals());

test('what changed goes to the backend of the sign-in with its token; unchanged, nothing is asked', async () => {
  await addApplication({ company: 'Acme', title: 'Engineer' });
  await syncNow('changed');
  expect(Object.keys(account.docs())).toHaveLength(1);
  expect(asked.every(({ url }) => url === 'https://jobai.example/api/sync')).toBe(true);
  expect(asked[0]?.headers.get('Authorization')).toBe('Bearer a');
  const before = asked.length;
  await syncNow('changed');
  expect(asked).toHaveLength(before);
  await syncNow('due');
  expect(asked).toHaveLength(before + 1);
});

test('however many ask at once, one round runs at a time, and one more after it', async () => {
  await addApplication({ company: 'Acme', title: 'Engineer' });
  await Promise.all([syncNow('due'), syncNow('changed'), syncNow('asked'), syncNow('changed')]);
  const made = account.requests.flatMap(({ mutations }) => mutations);
  expect(made).toHaveLength(1);
});

describe('without an answer', () => {
  test('the reason is kept, the next try waits, and the person need not', async () => {
    await addApplication({ company: 'Acme', title: 'Engineer' });
    asked = network(noNetwork);
    await syncNow('changed');
    const link = await getLink();
    expect(link).toMatchObject({ fault: 'offline', failures: 1 });
    expect(Date.parse(link.nextTryAt ?? '')).toBeGreaterThan(Date.now());
    expect(await browser.alarms.get(SYNC_ALARM)).toBeTruthy();
    asked = backend();
    await syncNow('due');
    expect(asked).toEqual([]);
    await syncNow('asked');
    expect(await getLink()).toMatchObject({ fault: null, failures: 0, nextTryAt: null });
    expect(Object.keys(account.docs())).toHaveLength(1);
  });

  test.each([
    [429, 'rate_limited', 'busy'],
    [503, 'database_unavailable', 'server'],
    [500, 'internal', 'server'],
    [409, 'conflict', 'other'],
  ])('%i %s is told as %s', async (status, code, fault) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    network(() =>
      json({ type: 'about:blank', title: 't', status, code, requestId: 'r' }, status, {
        'Content-Type': 'application/problem+json',
        'Retry-After': '3600',
      }),
    );
    await syncNow('asked');
    const link = await getLink();
    expect(link.fault).toBe(fault);
    expect(Date.parse(link.nextTryAt ?? '') - Date.now()).toBeGreaterThan(3_590_000);
  });

  test('something that is no answer of a backend is told as unreadable, and nothing of it is taken', async () => {
    network(() => json({ results: [], rows: 'all of them' }));
    await syncNow('asked');
    expect((await getLink()).fault).toBe('unreadable');
  });

  test.each([
    [0, 10_000],
    [3, 80_000],
    [30, 30 * 60_000],
  ])('after %i failures about %i ms', (failures, ms) => {
    expect(waitMs(failures, 0, 0)).toBe(ms * 0.75);
    expect(waitMs(failures, 0, 1)).toBe(ms * 1.25);
  });
});

test('an account that was emptied elsewhere is not asked again before the person decides', async () => {
  await changeLink({ fault: 'erased' });
  await syncNow('asked');
  expect(asked).toEqual([]);
});

test('C3: who took over the sign-in since gets nothing of it', async () => {
  const remote = backendRemote('user-1');
  await signedInAs('b', 3600, 'user-2');
  const bytes = new ArrayBuffer(3);
  for (const ask of [
    () => remote.sync({ since: null, mutations: [] }),
    () => remote.putFile('0'.repeat(64), bytes),
    () => remote.getFile('0'.repeat(64)),
  ]) {
    await expect(ask()).rejects.toMatchObject({ code: 'signIn' });
  }
  expect(asked).toEqual([]);
});

test('bytes of files go and come as bytes', async () => {
  const remote = backendRemote('user-1');
  const bytes = new Uint8Array([0, 255, 7]).buffer;
  asked = network(({ method }) =>
    method === 'PUT' ? new Response(null, { status: 204 }) : new Response(bytes),
  );
  await remote.putFile('f'.repeat(64), bytes);
  expect(asked[0]?.headers.get('Content-Type')).toBe('application/octet-stream');
  expect(new Uint8Array((await remote.getFile('f'.repeat(64))) ?? bytes.slice(0, 0))).toEqual(
    new Uint8Array([0, 255, 7]),
  );
});
