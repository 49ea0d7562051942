import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonObject } from '@jobai/shared/sync';
import { beforeEach, describe, expect, test } from 'vitest';
import { addApplication } from '../db/applications.ts';
import { db } from '../db/database.ts';
import { addFile } from '../db/files.ts';
import { saveProfile } from '../db/profile.ts';
import type { Owner } from '../db/syncRecords.ts';
import { stored, testQuota } from '../db/testQuota.ts';
import { choose, listDisagreements } from './conflicts.ts';
import { fetchContents } from './contents.ts';
import { adopt, decline, getLink, release, setOn, startAnew, takeOver } from './link.ts';
import { note } from './log.ts';
import { prepare } from './prepare.ts';
import { replaceByAccount } from './replace.ts';
import { round } from './round.ts';
import { setSensitive } from './sensitive.ts';
import { take } from './take.ts';
import { TestAccount } from './testAccount.ts';

/** C4: whichever write of a step the quota ends at, the step did not happen, and the next round does it. */
const owner: Owner = { userId: 'me', email: 'm@example.com', backendUrl: 'https://one.example' };
const NOW = new Date('2026-11-01T00:00:00.000Z');
const pdf = (text: string) => new TextEncoder().encode(`%PDF-1.7 ${text}`).buffer as ArrayBuffer;

const { endingAt, isWholeOrNothing } = testQuota();

let account: TestAccount;
let epoch: string;

const referral = {
  ...{ id: 'q', label: 'Referred by?', labelKey: 'referred by', type: 'referral' as const },
  ...{ ats: null, tenant: null, value: { kind: 'text' as const, text: 'Somebody' } },
  ...{ origin: 'panel' as const, createdAt: NOW.toISOString(), updatedAt: NOW.toISOString() },
};

/** One application and one file known to the account, one edited since on both sides, a file still to come. */
beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  account = new TestAccount(100);
  await adopt(owner);
  await setSensitive(true);
  await db.answers.put(referral);
  await saveProfile({ basics: { name: 'Ines' }, preferences: { eeo: { gender: 'x' } } });
  const { id } = await addApplication({ company: 'Acme', title: 'Engineer' });
  await addFile({ name: 'cv.pdf', bytes: pdf('one') });
  await round(owner, account.remote());
  await db.applications.update(id, { notes: 'mine' });
  await elsewhere(id, 'notes', 'theirs');
  const file = await addFile({ name: 'letter.pdf', kind: 'letter', bytes: pdf('two') });
  await round(owner, account.remote());
  await db.files.delete(file.id);
  await db.synced.update(`file/${file.id}`, { wants: file.sha256 });
  await db.applications.update(id, { nextStep: 'call' });
  await addApplication({ company: 'Brio', title: 'Lead' });
  await elsewhere(id, 'title', 'Principal');
  ({ epoch } = await getLink());
});

async function elsewhere(id: string, field: string, value: string): Promise<void> {
  account.sync({
    since: null,
    mutations: [
      {
        mutationId: crypto.randomUUID(),
        kind: 'application',
        id,
        baseRev: 99,
        changes: [{ path: [field], value }],
      },
    ],
  });
}

const STEPS: Record<string, () => Promise<unknown>> = {
  prepare: () => prepare('me', epoch, () => true, NOW),
  take: async () => {
    const rows = await db.applications.toArray();
    const [known] = rows.filter(({ company }) => company === 'Acme');
    const doc = { ...known, title: 'Principal', notes: 'again' } as unknown as JsonObject;
    const id = known?.id ?? '';
    const row = { kind: 'application' as const, id, rev: 99, doc, fieldRevs: {}, deleted: false };
    const answer = { results: [], rows: [row], cursor: 'a:99', more: false, reset: false };
    return take('me', epoch, answer, NOW);
  },
  fetchContents: () =>
    fetchContents({ userId: 'me', epoch, host: 'one.example' }, account.remote()),
  choose: async () => {
    const [open] = await listDisagreements();
    return choose(open?.id ?? '', 'mine', NOW);
  },
  note: () => note({ userId: 'me', host: 'one.example' }, { application: 1 }, 100, NOW),
  adopt: () => adopt(owner),
  decline: () => decline('me'),
  setOn: () => setOn(false),
  release,
  startAnew,
  takeOver: () => takeOver({ ...owner, userId: 'other' }),
  'opting in': () => setSensitive(true),
  'opting out': () => setSensitive(false, true, NOW),
  replaceByAccount: () => replaceByAccount({ ...owner, userId: 'other' }),
};

describe.each(Object.entries(STEPS))('%s', (_, step) => {
  test('is done wholly or not at all', async () => {
    const before = await stored();
    await isWholeOrNothing(step, stored);
    expect(await stored()).not.toEqual(before);
  });
});

test('a round that met a full disk is taken up by the next one', async () => {
  for (let at = 1; at < 40; at += 3) {
    await endingAt(at, () => round(owner, account.remote()));
  }
  await round(owner, account.remote());
  const here = Object.fromEntries(
    (await db.applications.toArray()).map((row) => [`application/${row.id}`, row]),
  );
  expect(account.docs()).toMatchObject(here);
  expect(await db.outbox.count()).toBe(0);
  expect(await db.files.count()).toBe(2);
  expect((await listDisagreements()).map(({ path, mine }) => [path, mine])).toEqual([
    [['notes'], 'mine'],
  ]);
});

test('every file here that writes to the store is tried above', () => {
  const WRITES =
    /\bdb\b[\w.()'\s]*\.(put|add|update|delete|modify|clear|bulk\w+)\(|\btable\.(put|delete)\(/;
  const tried = [
    ...['conflicts.ts', 'contents.ts', 'link.ts', 'log.ts'],
    ...['prepare.ts', 'replace.ts', 'sensitive.ts', 'take.ts'],
  ];
  const writing = readdirSync(import.meta.dirname).filter(
    (file) =>
      /^(?!test).*(?<!test)\.ts$/.test(file) &&
      WRITES.test(readFileSync(join(import.meta.dirname, file), 'utf8')),
  );
  expect(writing.sort()).toEqual(tried);
});
