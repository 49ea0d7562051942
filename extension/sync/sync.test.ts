import type { Receipt } from '@jobai/shared/application';
import { beforeEach, describe, expect, test } from 'vitest';
import { signedInAs } from '../account/fakeSupabase.ts';
import { sayTo } from '../assist/consent.ts';
import { setKey } from '../assist/keys.ts';
import { checkBackup } from '../backup/check.ts';
import { readBackup } from '../backup/read.ts';
import { restore } from '../backup/restore.ts';
import {
  addApplication,
  deleteApplication,
  restoreApplication,
  updateApplication,
} from '../db/applications.ts';
import { db } from '../db/database.ts';
import { eraseEverything } from '../db/erase.ts';
import { exportEverything } from '../db/exportAll.ts';
import { addFile, deleteFile } from '../db/files.ts';
import { getProfile, saveProfile } from '../db/profile.ts';
import type { Owner } from '../db/syncRecords.ts';
import { sampleSession } from '../ui/panel/sample.ts';
import { choose, listDisagreements } from './conflicts.ts';
import { adopt, decline, getLink, release, setOn, startAnew, takeOver } from './link.ts';
import { listSent } from './log.ts';
import { type Remote, RemoteFault } from './remote.ts';
import { replaceByAccount } from './replace.ts';
import { round } from './round.ts';
import { setSensitive } from './sensitive.ts';
import { TestAccount } from './testAccount.ts';
import { openDevice } from './testDevice.ts';

const owner: Owner = { userId: 'me', email: 'm@example.com', backendUrl: 'https://one.example' };
const pdf = (text: string) => new TextEncoder().encode(`%PDF-1.7 ${text}`).buffer as ArrayBuffer;
const AT = '2026-11-01T00:00:00.000Z';

let account: TestAccount;
beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  account = new TestAccount();
});
const sync = (remote: Remote = account.remote()) => round(owner, remote);
const sent = () => account.requests.flatMap(({ mutations }) => mutations);

const receipt = (type: string, id = 'r1'): Receipt =>
  ({
    id,
    applicationId: 'a',
    sessionId: 's',
    job: {
      ats: 'lever',
      tenant: 'acme',
      jobId: '1',
      title: 'Engineer',
      company: 'Acme',
      location: '',
      countryCode: null,
      url: 'https://jobs.lever.co/acme/1',
      posting: '',
      salary: null,
      language: 'en',
    },
    formUrl: 'https://jobs.lever.co/acme/1',
    topOrigin: null,
    approvedAt: AT,
    clickedAt: AT,
    hash: '0'.repeat(64),
    fields: [
      {
        key: 'k',
        label: 'L',
        type,
        value: { kind: 'option', option: 'x' },
        source: null,
        verdict: null,
      },
    ],
    confirmation: null,
    states: [],
  }) as Receipt;

describe('nothing leaves the device', () => {
  test('before the person said so, after "not now", and while it is off', async () => {
    await addApplication({ company: 'Acme', title: 'Engineer' });
    expect(await sync()).toBe(false);
    await decline('me');
    expect(await sync()).toBe(false);
    await adopt(owner);
    await setOn(false);
    expect(await sync()).toBe(false);
    expect(account.requests).toEqual([]);
    await setOn(true);
    expect(await sync()).toBe(true);
    expect(Object.keys(account.docs())).toHaveLength(1);
  });

  test('C3: under another account, also what was on its way', async () => {
    await adopt(owner);
    await addApplication({ company: 'Acme', title: 'Engineer' });
    const noAnswer = { ...account.remote(), sync: () => Promise.reject(new Error('lost')) };
    await expect(sync(noAnswer)).rejects.toThrow('lost');
    await round(owner, account.remote(), { onlyIfChanged: true });
    await updateApplication((await db.applications.toCollection().first())?.id ?? '', {
      notes: 'x',
    });
    await expect(sync(noAnswer)).rejects.toThrow('lost');
    expect(await db.outbox.count()).toBe(1);
    const stranger = new TestAccount();
    const other = { ...owner, userId: 'somebody else' };
    expect(await round(other, stranger.remote())).toBe(false);
    expect(await round({ ...owner, backendUrl: 'https://two.example' }, stranger.remote())).toBe(
      false,
    );
    await expect(adopt(other)).rejects.toThrow();
    expect(stranger.requests).toEqual([]);
    await sync();
    expect(await db.outbox.count()).toBe(0);
  });

  test('to be found by its meaning, unless the person agreed to that; then edits carry the word, the log says so, and no key that is not needed', async () => {
    await signedInAs('a', 3600, owner.userId);
    await setKey('groq', 'gsk_secret');
    await setKey('gemini', 'AIza_own');
    await adopt(owner);
    const carried: unknown[] = [];
    const remote: Remote = {
      ...account.remote(),
      sync: async (request, headers = {}) => {
        carried.push([request.mutations.length, headers]);
        return account.sync(request);
      },
    };
    const save = async (name: string) => {
      await saveProfile({ basics: { name } });
      await sync(remote);
    };
    await save('Ines');
    await sayTo('memory', true);
    await save('Ines M.');
    await sync(remote);
    await sayTo('memory', false);
    await save('Ines Marlow');
    const word = { 'X-Memory': 'vectors', 'X-Gemini-Key': 'AIza_own' };
    const withEdits = carried.filter((each) => Array.isArray(each) && each[0] > 0);
    expect(withEdits).toEqual([
      [1, {}],
      [1, word],
      [1, {}],
    ]);
    expect(carried.filter((each) => JSON.stringify(each).includes('AIza'))).toHaveLength(1);
    const counts = (await listSent()).map((line) => line.counts);
    expect(counts.filter((each) => each.memory === 1 && each.key === 1)).toHaveLength(1);
  });

  test('without a line in the log: host, kinds, counts', async () => {
    await adopt(owner);
    await saveProfile({ basics: { name: 'Ines' } });
    await addApplication({ company: 'Acme', title: 'Engineer' });
    await addFile({ name: 'cv.pdf', bytes: pdf('cv') });
    await sync();
    const [documents, contents] = await listSent();
    expect(documents).toMatchObject({
      host: 'one.example',
      counts: { profile: 1, application: 1, file: 1 },
    });
    expect(contents).toMatchObject({ counts: { contents: 1 }, size: pdf('cv').byteLength });
  });
});

describe('what stays on the device', () => {
  const profile = {
    basics: { name: 'Ines' },
    references: [{ name: 'Somebody else' }],
    preferences: { over18: true, eeo: { gender: 'Woman' } },
  };
  beforeEach(async () => {
    await adopt(owner);
    await saveProfile(profile);
    await db.receipts.bulkPut([receipt('gender'), receipt('fullName', 'r2')]);
    await db.answers.put({
      ...{ id: 'q', label: 'References?', labelKey: 'references', type: 'references' },
      ...{ ats: null, tenant: null, value: { kind: 'text', text: 'Somebody else' } },
      ...{ origin: 'panel', createdAt: AT, updatedAt: AT },
    });
    await sync();
  });

  test('presets, receipts that contain such answers and other people’s contacts are not sent', async () => {
    expect(account.docs()).toEqual({
      'profile/me': { basics: { name: 'Ines' }, preferences: { over18: true } },
      'receipt/r2': receipt('fullName', 'r2'),
    });
    expect(JSON.stringify(sent())).not.toMatch(/Woman|Somebody|gender/);
  });

  test('and is not lost by what comes from the account', async () => {
    const [profileRow] = sent().filter(({ kind }) => kind === 'profile');
    account.sync({
      since: null,
      mutations: [
        {
          ...{ mutationId: crypto.randomUUID(), kind: 'profile', id: 'me', baseRev: 99 },
          changes: [{ path: ['basics', 'name'], value: 'Ines M.' }],
        },
      ],
    });
    await sync();
    expect(profileRow).toBeDefined();
    expect(await getProfile()).toEqual({ ...profile, basics: { name: 'Ines M.' } });
  });

  test('goes along once the person opts in', async () => {
    await setSensitive(true);
    await sync();
    expect(account.docs()['profile/me']).toEqual(profile);
    expect(Object.keys(account.docs()).sort()).toEqual([
      'answer/q',
      'profile/me',
      'receipt/r1',
      'receipt/r2',
    ]);
  });

  test.each([true, false])(
    'opted out again: removed from the account %s, kept here',
    async (remove) => {
      await setSensitive(true);
      await sync();
      await setSensitive(false, remove);
      await sync();
      const there = account.docs();
      expect('receipt/r1' in there).toBe(!remove);
      expect('answer/q' in there).toBe(!remove);
      expect(JSON.stringify(there['profile/me']).includes('eeo')).toBe(!remove);
      expect(await getProfile()).toEqual(profile);
      expect(await db.receipts.count()).toBe(2);
      expect(await db.answers.count()).toBe(1);
      await saveProfile({ ...profile, preferences: { eeo: { gender: 'changed' } } });
      account.requests.length = 0;
      await sync();
      expect(JSON.stringify(sent())).not.toMatch(/changed/);
      expect(await listDisagreements()).toEqual([]);
    },
  );
});

describe('files', () => {
  test('appear on another device with their bytes, and only when those are whole', async () => {
    await adopt(owner);
    const file = await addFile({ name: 'cv.pdf', bytes: pdf('cv') });
    await sync();
    const other = await openDevice();
    await other.adopt(owner);
    const cut = { ...account.remote(), getFile: async () => pdf('another') };
    await other.round(owner, cut);
    expect(await other.db.files.count()).toBe(0);
    // Not there is not removed.
    await other.round(owner, account.remote());
    expect(Object.keys(account.docs())).toEqual([`file/${file.id}`]);
    const [row] = await other.db.files.toArray();
    expect(new TextDecoder().decode(row?.bytes)).toBe('%PDF-1.7 cv');
    expect({ ...row, bytes: null }).toEqual({ ...file, bytes: null });
    // Removed there, gone here.
    await deleteFile(file.id);
    await sync();
    await other.round(owner, account.remote());
    expect(await other.db.files.count()).toBe(0);
  });

  test('an upload that is cut off is repeated; the document goes after its bytes', async () => {
    await adopt(owner);
    await addFile({ name: 'cv.pdf', bytes: pdf('cv') });
    const cut = { ...account.remote(), putFile: () => Promise.reject(new Error('cut off')) };
    await sync(cut).catch(() => undefined);
    expect(account.docs()).toEqual({});
    await sync();
    expect(account.contents.size).toBe(1);
    expect(Object.keys(account.docs())).toHaveLength(1);
  });

  test('a damaged file is not sent', async () => {
    await adopt(owner);
    const file = await addFile({ name: 'cv.pdf', bytes: pdf('cv') });
    await db.files.update(file.id, { bytes: pdf('other') });
    await sync();
    expect(account.contents.size).toBe(0);
    expect(account.docs()).toEqual({});
  });

  test('two defaults become one, the same on every device', async () => {
    const other = await openDevice();
    await adopt(owner);
    await other.adopt(owner);
    await addFile({ name: 'a.pdf', bytes: pdf('a') }, new Date('2026-11-01T00:00:00.000Z'));
    await sync();
    const [first] = await db.files.toArray();
    if (!first) throw new Error('nothing was stored');
    await other.db.files.put({
      ...first,
      ...{ id: 'b', name: 'b.pdf', addedAt: '2026-11-02T00:00:00.000Z' },
    });
    for (let time = 0; time < 3; time++) {
      await other.round(owner, account.remote());
      await sync();
    }
    for (const one of [db, other.db]) {
      const defaults = (await one.files.toArray()).filter(({ isDefault }) => isDefault);
      expect(defaults.map(({ id }) => id)).toEqual(['b']);
    }
  });
});

describe('the account', () => {
  test('that was emptied elsewhere gets nothing before the person decides', async () => {
    await adopt(owner);
    const { id } = await addApplication({ company: 'Acme', title: 'Engineer' });
    await sync();
    account.erase();
    await updateApplication(id, { notes: 'x' });
    await expect(sync()).rejects.toMatchObject({ code: 'erased' });
    expect(account.docs()).toEqual({});
    expect(await db.applications.count()).toBe(1);
    await startAnew();
    await sync();
    expect(account.docs()[`application/${id}`]).toMatchObject({ notes: 'x' });
  });

  test('C6: that was emptied elsewhere gets no bytes of files either', async () => {
    await adopt(owner);
    await addApplication({ company: 'Acme', title: 'Engineer' });
    await sync();
    account.erase();
    await addFile({ name: 'cv.pdf', bytes: pdf('cv') });
    await expect(sync()).rejects.toMatchObject({ code: 'erased' });
    expect(account.contents.size).toBe(0);
    await startAnew();
    await sync();
    expect(account.contents.size).toBe(1);
    expect(Object.keys(account.docs())).toHaveLength(2);
  });

  test('D7: without room for a file takes everything else, and says so', async () => {
    await adopt(owner);
    await addFile({ name: 'cv.pdf', bytes: pdf('cv') });
    await addApplication({ company: 'Acme', title: 'Engineer' });
    const full = {
      ...account.remote(),
      putFile: () => Promise.reject(new RemoteFault('accountFull')),
    };
    await expect(sync(full)).rejects.toMatchObject({ code: 'accountFull' });
    expect(Object.keys(account.docs())).toEqual([expect.stringMatching(/^application\//)]);
    expect(await db.files.count()).toBe(1);
    await sync();
    expect(Object.keys(account.docs())).toHaveLength(2);
  });

  test('that is gone leaves what is here to be taken over, by a choice of the person alone', async () => {
    await adopt(owner);
    const { id } = await addApplication({ company: 'Acme', title: 'Engineer' });
    await sync();
    const next = new TestAccount();
    const other = { ...owner, userId: 'new' };
    expect(await round(other, next.remote())).toBe(false);
    await takeOver(other);
    await round(other, next.remote());
    expect(Object.keys(next.docs())).toEqual([`application/${id}`]);
    expect(await sync()).toBe(false);
  });

  test('that was deleted leaves the data here, and it is nobody’s again', async () => {
    await adopt(owner);
    await addApplication({ company: 'Acme', title: 'Engineer' });
    await sync();
    await release();
    expect(await getLink()).toMatchObject({ owner: null, isOn: false, cursor: null });
    const next = new TestAccount();
    await adopt({ ...owner, userId: 'new' });
    await round({ ...owner, userId: 'new' }, next.remote());
    expect(Object.keys(next.docs())).toHaveLength(1);
  });

  test('keeps what a newer version wrote: it is not shown, not changed and not removed', async () => {
    await adopt(owner);
    const { id } = await addApplication({ company: 'Acme', title: 'Engineer' });
    await sync();
    const doc = account.docs()[`application/${id}`];
    const future = { ...doc, status: 'dreaming' };
    const remote: Remote = {
      ...account.remote(),
      sync: async (request) => {
        const answer = account.sync(request);
        const rows = [
          { kind: 'application' as const, id, rev: 9, doc: future, fieldRevs: {}, deleted: false },
        ];
        return { ...answer, rows };
      },
    };
    await sync(remote);
    await updateApplication(id, { notes: 'here' });
    account.requests.length = 0;
    await sync();
    expect(sent()).toEqual([]);
    expect(await db.applications.get(id)).toMatchObject({ status: 'saved', notes: 'here' });
  });

  test('one document it refuses holds up no other', async () => {
    await adopt(owner);
    await addApplication({ company: 'Acme\0', title: 'Engineer' });
    await addApplication({ company: 'Brio', title: 'Engineer' });
    await sync();
    expect(Object.values(account.docs())).toMatchObject([{ company: 'Brio' }]);
    await sync();
    expect(sent()).toHaveLength(1);
  });
});

describe('removing and taking back', () => {
  test('an undo after the removal arrived brings the entry back everywhere', async () => {
    await adopt(owner);
    const { id } = await addApplication({ company: 'Acme', title: 'Engineer' });
    await sync();
    const row = await deleteApplication(id);
    await sync();
    expect(account.docs()).toEqual({});
    await restoreApplication(row);
    await sync();
    expect(account.docs()).toEqual({ [`application/${id}`]: row });
  });

  test('an entry removed here and changed there is asked about; both answers hold', async () => {
    await adopt(owner);
    for (const side of ['mine', 'theirs'] as const) {
      const { id } = await addApplication({ company: 'Acme', title: 'Engineer' });
      await sync();
      await deleteApplication(id);
      account.sync({
        since: null,
        mutations: [
          {
            ...{ mutationId: crypto.randomUUID(), kind: 'application', id, baseRev: 99 },
            changes: [{ path: ['notes'], value: 'they called' }],
          },
        ],
      });
      await sync();
      const [open] = await listDisagreements();
      expect(open).toMatchObject({ path: [], mine: null, theirs: { notes: 'they called' } });
      await choose(open?.id ?? '', side);
      await sync();
      expect(`application/${id}` in account.docs()).toBe(side === 'theirs');
      expect(await listDisagreements()).toEqual([]);
    }
  });
});

describe('a backup and the account', () => {
  const backup = async () => checkBackup(await readBackup((await exportEverything()).file));

  test('what the backup lacks is not removed from the account: it comes back', async () => {
    await adopt(owner);
    const old = await addApplication({ company: 'Old', title: 'Engineer' });
    const copy = await backup();
    const later = await addApplication({ company: 'Later', title: 'Engineer' });
    await sync();
    await restore(copy, 'replace');
    expect(await db.applications.count()).toBe(1);
    await sync();
    expect(Object.keys(account.docs()).sort()).toEqual(
      [old.id, later.id].map((id) => `application/${id}`).sort(),
    );
    expect(await db.applications.count()).toBe(2);
  });

  test('what was removed since is not created again behind the person’s back: it is asked about', async () => {
    await adopt(owner);
    const { id } = await addApplication({ company: 'Old', title: 'Engineer' });
    await sync();
    const copy = await backup();
    await deleteApplication(id);
    await sync();
    await restore(copy, 'add');
    await sync();
    expect(account.docs()).toEqual({});
    const [open] = await listDisagreements();
    expect(open).toMatchObject({ path: [], mine: { company: 'Old' }, title: 'Old · Engineer' });
    await choose(open?.id ?? '', 'mine');
    await sync();
    expect(Object.keys(account.docs())).toEqual([`application/${id}`]);
  });

  test('what is on its way when a backup is restored is not taken for the new state', async () => {
    await adopt(owner);
    const { id } = await addApplication({ company: 'Old', title: 'Engineer' });
    await sync();
    const copy = await backup();
    await updateApplication(id, { notes: 'later' });
    await sync({
      ...account.remote(),
      sync: async (request) => {
        const answer = account.sync(request);
        if (request.mutations.length > 0) await restore(copy, 'replace');
        return answer;
      },
    });
    await sync();
    expect(account.docs()[`application/${id}`]).toMatchObject({ notes: '' });
    expect(await db.applications.get(id)).toMatchObject({ notes: '' });
  });

  test('erasing this device removes nothing from the account', async () => {
    await adopt(owner);
    const { id } = await addApplication({ company: 'Acme', title: 'Engineer' });
    await sync();
    await eraseEverything();
    expect(await sync()).toBe(false);
    await adopt(owner);
    await sync();
    expect(Object.keys(account.docs())).toEqual([`application/${id}`]);
    expect(await db.applications.count()).toBe(1);
  });
});

describe('another account signs in', () => {
  const other: Owner = { ...owner, userId: 'other', email: 'o@example.com' };

  test('and replaces what is here: nothing of it reaches the other one, nor is anything removed from its own', async () => {
    await adopt(owner);
    const { id } = await addApplication({ company: 'Acme', title: 'Engineer' });
    await sync();
    await addApplication({ company: 'Unsynced', title: 'Engineer' });
    const theirs = new TestAccount();
    expect(await replaceByAccount(other)).toBe(true);
    await round(other, theirs.remote());
    expect(await db.applications.count()).toBe(0);
    expect(theirs.docs()).toEqual({});
    expect(theirs.requests.flatMap(({ mutations }) => mutations)).toEqual([]);
    expect(Object.keys(account.docs())).toEqual([`application/${id}`]);
    expect(await round(owner, account.remote())).toBe(false);
  });

  test.each(['filling', 'review', 'submitting', 'siteAsks', 'unknown'] as const)(
    'but not while a form it is for is %s',
    async (state) => {
      await adopt(owner);
      await addApplication({ company: 'Acme', title: 'Engineer' });
      await db.sessions.put(sampleSession({ state }));
      expect(await replaceByAccount(other)).toBe(false);
      expect(await db.applications.count()).toBe(1);
      expect(await db.sessions.count()).toBe(1);
    },
  );
});
