import { env } from 'cloudflare:workers';
import { type Mutation, SyncResponse } from '@jobai/shared/sync';
import { beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { applyMutations } from '../db/applyMutations.ts';
import { asUser } from '../db/client.ts';
import { settingsOf } from '../env.ts';
import { caller } from '../testing/caller.ts';
import { application, creation, deletion, edit } from '../testing/documents.ts';
import { store } from '../testing/filled.ts';
import { signUp, signUpTwo, type TestUser } from '../testing/users.ts';

const call = caller({ as: null });
const bearer = (user: TestUser | null) =>
  user ? { Authorization: `Bearer ${user.token}` } : undefined;

function post(user: TestUser | null, json: unknown): Promise<Response> {
  return call('/api/sync', { method: 'POST', headers: bearer(user), json });
}

async function sync(user: TestUser, mutations: Mutation[] = [], since: string | null = null) {
  const response = await post(user, { since, mutations });
  expect(response.status).toBe(200);
  return SyncResponse.parse(await response.json());
}

const rowOf = ({ rows }: SyncResponse, id: string) => rows.find((row) => row.id === id);

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let a: TestUser;
let b: TestUser;
beforeAll(async () => {
  ({ a, b } = await signUpTwo(inject('supabase')));
});

describe('a row', () => {
  test('that one device makes arrives at the next as it was made', async () => {
    const doc = application('made');
    const { results, rows, cursor } = await sync(a, [creation('application', 'made', doc)]);
    expect(results).toMatchObject([{ status: 'applied' }]);
    expect(rows).toMatchObject([{ id: 'made', deleted: false, doc }]);
    const again = await sync(a, [], cursor);
    expect(again).toMatchObject({ rows: [], cursor, more: false, reset: false });
  });

  test('takes edits of different fields from two devices that did not know of each other', async () => {
    const made = await sync(a, [creation('application', 'two', application('two'))]);
    const rev = made.results[0]?.rev ?? 0;
    await sync(a, [edit('application', 'two', rev, { notes: 'from one' })]);
    const second = await sync(a, [edit('application', 'two', rev, { nextStep: 'from two' })]);
    expect(second.results).toMatchObject([{ status: 'applied' }]);
    expect(rowOf(second, 'two')?.doc).toMatchObject({ notes: 'from one', nextStep: 'from two' });
  });

  test('keeps what came first where both changed one field, and tells both values', async () => {
    const made = await sync(a, [creation('application', 'same', application('same'))]);
    const rev = made.results[0]?.rev ?? 0;
    await sync(a, [edit('application', 'same', rev, { notes: 'first' })]);
    const late = edit('application', 'same', rev, { notes: 'second', company: 'Acme AG' });
    const { results, ...pulled } = await sync(a, [late]);
    expect(results).toMatchObject([
      {
        status: 'conflict',
        conflicts: [{ path: ['notes'], theirs: 'first', yours: 'second' }],
      },
    ]);
    expect(rowOf({ results, ...pulled }, 'same')?.doc).toMatchObject({
      notes: 'first',
      company: 'Acme AG',
    });
    // The person insists: a new edit that has seen the other.
    const insisting = edit('application', 'same', results[0]?.rev ?? 0, { notes: 'second' });
    expect((await sync(a, [insisting])).results).toMatchObject([{ status: 'applied' }]);
  });

  test('that was deleted is a tombstone without content, for every device', async () => {
    const made = await sync(a, [creation('application', 'gone', application('gone'))]);
    const rev = made.results[0]?.rev ?? 0;
    await sync(a, [deletion('application', 'gone', rev)]);
    const { results, ...pulled } = await sync(a, [
      edit('application', 'gone', rev, { notes: 'late' }),
    ]);
    expect(results).toMatchObject([{ status: 'conflict', code: 'deleted' }]);
    expect(rowOf({ results, ...pulled }, 'gone')).toMatchObject({ deleted: true, doc: {} });
  });

  test('that does not fit its kind is refused, and says where', async () => {
    const bad = creation('application', 'bad', { ...application('bad'), status: 'hired' });
    const other = creation('application', 'not-bad', application('bad'));
    const { results } = await sync(a, [bad, other]);
    expect(results).toMatchObject([
      { status: 'refused', code: 'invalid_doc', detail: expect.stringContaining('status') },
      { status: 'refused', code: 'invalid_doc', detail: expect.stringContaining('id') },
    ]);
  });

  test('longer than a document may be is refused', async () => {
    const long = Array.from({ length: 60 }, () => 'x'.repeat(20_000));
    const { results } = await sync(a, [creation('profile', 'me', { notes: long })]);
    expect(results).toMatchObject([{ status: 'refused', code: 'too_large' }]);
  });
});

describe('a mutation', () => {
  test('sent again is applied once and answered alike, also on a newer base', async () => {
    const one = creation('application', 'once', application('once'));
    const first = await sync(a, [one]);
    await sync(a, [edit('application', 'once', first.results[0]?.rev ?? 0, { notes: 'since' })]);
    const again = await sync(a, [one]);
    expect(again.results).toEqual(first.results);
    const newer = await sync(a, [{ ...one, baseRev: 99 }]);
    expect(newer.results).toEqual(first.results);
    expect(rowOf(newer, 'once')?.doc).toMatchObject({ notes: 'since' });
  });

  test('under the id of another is refused, in one request and later', async () => {
    const one = creation('application', 'reused', application('reused'));
    const { mutationId } = one;
    const other = { ...edit('application', 'reused', 0, { notes: 'other' }), mutationId };
    const { results } = await sync(a, [one, other]);
    expect(results).toMatchObject([
      { status: 'applied' },
      { status: 'refused', code: 'mutation_reused' },
    ]);
    const later = await sync(a, [other]);
    expect(later.results).toMatchObject([{ status: 'refused', code: 'mutation_reused' }]);
  });

  test('builds upon the earlier ones of its device, though none of them was answered', async () => {
    const first = creation('application', 'chain', application('chain'));
    const second = edit('application', 'chain', 0, { notes: 'second', status: 'applied' });
    const third = edit('application', 'chain', 0, { notes: 'third' });
    // The answer to the first was lost: it is sent again, with what was done since.
    await sync(a, [first]);
    const { results, ...pulled } = await sync(a, [first, second, third]);
    expect(results.map(({ status }) => status)).toEqual(['applied', 'applied', 'applied']);
    expect(rowOf({ results, ...pulled }, 'chain')?.doc).toMatchObject({
      notes: 'third',
      status: 'applied',
    });
  });

  test('of a row that is not here is refused until the whole row is sent', async () => {
    const { results } = await sync(a, [edit('application', 'nowhere', 3, { notes: 'x' })]);
    expect(results).toMatchObject([{ status: 'refused', code: 'unknown_row', rev: 0 }]);
  });
});

describe('what is pulled', () => {
  test('comes in pieces that lose and repeat nothing', async () => {
    const user = await signUp(inject('supabase'), 'many');
    const ids = Array.from({ length: 130 }, (_, index) => `row-${index}`);
    await sync(
      user,
      ids.map((id) => creation('application', id, application(id))),
    );
    const seen: string[] = [];
    let since: string | null = null;
    for (let more = true; more; ) {
      const page: SyncResponse = await sync(user, [], since);
      seen.push(...page.rows.map(({ id }) => id));
      expect(page.reset).toBe(false);
      ({ cursor: since, more } = page);
    }
    expect(seen).toEqual(ids);
  });

  test('starts anew, and says so, for a cursor of another life', async () => {
    const { cursor } = await sync(a);
    const [epoch, rev] = cursor.split(':');
    for (const foreign of [`${crypto.randomUUID()}:1`, `${epoch}:${Number(rev) + 1}`, 'nonsense']) {
      const page = await sync(a, [], foreign);
      expect(page.reset).toBe(true);
      expect(page.rows.length).toBeGreaterThan(0);
    }
  });

  test('brings nothing back that was erased while a device was away', async () => {
    const user = await signUp(inject('supabase'), 'away');
    const { cursor } = await sync(user, [creation('application', 'old', application('old'))]);
    const init = { method: 'POST', headers: bearer(user), json: {} };
    expect((await call('/api/erase', init)).status).toBe(200);
    const late = [
      creation('application', 'late', application('late')),
      edit('application', 'old', 1, { notes: 'late' }),
    ];
    const answer = await sync(user, late, cursor);
    expect(answer).toMatchObject({ reset: true, rows: [] });
    expect(answer.results.map(({ code }) => code)).toEqual(['reset', 'reset']);
    // Whoever begins anew may write.
    const anew = await sync(user, [creation('application', 'new', application('new'))]);
    expect(anew).toMatchObject({ reset: false, rows: [{ id: 'new' }] });
  });

  test('knows an erasure also where nothing was written before, and in the middle of a request', async () => {
    const user = await signUp(inject('supabase'), 'early');
    const { cursor } = await sync(user);
    expect((await sync(user, [], cursor)).reset).toBe(false);
    await sync(user, [creation('application', 'old', application('old'))]);
    const init = { method: 'POST', headers: bearer(user), json: {} };
    expect((await call('/api/erase', init)).status).toBe(200);
    const late = [creation('application', 'old', application('old'))];
    const answer = await sync(user, late, cursor);
    expect(answer).toMatchObject({ reset: true, rows: [], results: [{ code: 'reset' }] });
    const db = asUser(settingsOf(env), user.token);
    const results = await applyMutations(db, late, cursor.split(':')[0]);
    expect(results).toMatchObject([{ status: 'refused', code: 'reset' }]);
    expect((await sync(user)).rows).toEqual([]);
  });

  test('refuses one row too many with its reason, and takes all the others', async () => {
    const supabase = inject('supabase');
    const user = await signUp(supabase, 'full');
    const rows = Array.from({ length: 500 }, (_, n) => ({ id: `f${n}`, doc: {}, rev: n + 1 }));
    await store(supabase, user, 'resumes', rows);
    const file = {
      ...{ id: 'new', kind: 'resume', roles: [], label: '', name: 'cv.pdf', mime: '', size: 1 },
      ...{ sha256: '0'.repeat(64), isDefault: false, addedAt: '2026-11-20T10:00:00.000Z' },
    };
    const asked = [
      creation('application', 'fits', application('fits')),
      creation('file', 'new', file),
      creation('application', 'too', application('too')),
    ];
    const { results } = await sync(user, asked);
    expect(results.map(({ status, code }) => code ?? status)).toEqual([
      ...['applied', 'too_many', 'applied'],
    ]);
  });

  test('holds a row that no longer fits its kind as it is', async () => {
    const user = await signUp(inject('supabase'), 'broken');
    const { url, publishableKey } = inject('supabase');
    const stored = await fetch(`${url}/rest/v1/applications`, {
      method: 'POST',
      headers: {
        apikey: publishableKey,
        authorization: `Bearer ${user.token}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ id: 'old', rev: 1, doc: { id: 'old', status: 'unheard of' } }),
    });
    expect(stored.status).toBe(201);
    const { rows } = await sync(user);
    expect(rows).toMatchObject([{ id: 'old', doc: { status: 'unheard of' } }]);
  });
});

describe('strangers', () => {
  test('get nothing of the rows, and an edit under their ids makes a row of their own', async () => {
    await sync(a, [creation('application', 'mine', application('mine'))]);
    expect(rowOf(await sync(b), 'mine')).toBeUndefined();
    const own = application('mine', { notes: 'b' });
    expect((await sync(b, [creation('application', 'mine', own)])).results).toMatchObject([
      { status: 'applied', rev: 1 },
    ]);
    expect(rowOf(await sync(a), 'mine')?.doc).toMatchObject({ notes: '' });
    const taken = deletion('application', 'mine', 99);
    await sync(b, [taken]);
    expect(rowOf(await sync(a), 'mine')?.deleted).toBe(false);
  });

  test('do not learn the answer to another’s mutation', async () => {
    const one = creation('application', 'secret', application('secret'));
    await sync(a, [one]);
    const { results } = await sync(b, [one]);
    expect(results).toMatchObject([{ status: 'applied', rev: expect.any(Number) }]);
    expect(rowOf(await sync(b), 'secret')).toBeDefined();
  });

  test('without a token are sent away', async () => {
    expect((await post(null, { since: null, mutations: [] })).status).toBe(401);
  });
});

describe('a request', () => {
  const one = edit('application', 'x', 0, { notes: 'x' });
  test.each([
    ['no body', undefined],
    ['a kind nobody knows', { ...one, kind: 'jobs' }],
    ['an id that is no uuid', { ...one, mutationId: 'x' }],
    ['edit and deletion at once', { ...one, delete: true }],
    ['a path of the prototype', { ...one, changes: [{ path: ['__proto__', 'x'], value: 1 }] }],
    ['the root as a path', { ...one, changes: [{ path: [], value: {} }] }],
    ['a NUL', { ...one, changes: [{ path: ['notes'], value: 'a\0b' }] }],
    ['half a letter', { ...one, changes: [{ path: ['notes'], value: '\ud83d' }] }],
    ['a negative base', { ...one, baseRev: -1 }],
  ])('with %s is refused before anything is done', async (_what, mutation) => {
    const response = await post(a, { since: null, mutations: [mutation] });
    expect(response.status).toBe(422);
  });

  test('with a key of the prototype deep inside is refused', async () => {
    const body = `{"since":null,"mutations":[${JSON.stringify(one).replace('"x"}]', '{"a":[{"__proto__":{"b":1}}]}}]')}]}`;
    expect(body).toContain('__proto__');
    const headers = { ...bearer(a), 'Content-Type': 'application/json' };
    const response = await call('/api/sync', { method: 'POST', headers, body });
    expect(response.status).toBe(422);
  });

  test('to delete a profile other than the one is refused, and nothing breaks', async () => {
    const { results } = await sync(a, [deletion('profile', 'other', 1)]);
    expect(results).toMatchObject([{ status: 'refused', code: 'invalid_doc' }]);
  });

  test('with more than 200 mutations is refused', async () => {
    const mutations = Array.from({ length: 201 }, () => edit('application', 'x', 0, { notes: '' }));
    expect((await post(a, { since: null, mutations })).status).toBe(422);
  });
});

describe('three devices at once', () => {
  test('lose nothing: every edit is applied once, and the counter only rises', async () => {
    const user = await signUp(inject('supabase'), 'devices');
    const made = await sync(user, [creation('profile', 'me', { basics: { name: 'X' } })]);
    const baseRev = made.results[0]?.rev ?? 0;
    const rounds = 5;
    const device = async (name: string) => {
      const revs: number[] = [];
      for (let round = 0; round < rounds; round++) {
        const own = edit('profile', 'me', baseRev, { [`${name}.${round}`]: round });
        // Sent twice at the same time, as after a lost answer.
        const [one, two] = await Promise.all([sync(user, [own]), sync(user, [own])]);
        expect(one.results).toEqual(two.results);
        expect(one.results).toMatchObject([{ status: 'applied' }]);
        revs.push(one.results[0]?.rev ?? 0);
      }
      return revs;
    };
    const revs = await Promise.all(['a', 'b', 'c'].map(device));
    const { rows } = await sync(user);
    const all = Object.fromEntries(Array.from({ length: rounds }, (_, index) => [index, index]));
    expect(rows[0]?.doc).toMatchObject({ a: all, b: all, c: all });
    expect(new Set(revs.flat()).size, 'no revision was given twice').toBe(3 * rounds);
    expect(rows[0]?.rev).toBe(Math.max(...revs.flat()));
    for (const own of revs) expect(own).toEqual([...own].sort((x, y) => x - y));
  });
});
