import type { Receipt } from '@jobai/shared/application';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { changeSettings, getSettings } from '../settings.ts';
import { saveAnswer } from './answers.ts';
import { addApplication } from './applications.ts';
import { db, JobAiDatabase } from './database.ts';
import { countEverything, eraseEverything } from './erase.ts';
import { exportEverything } from './exportAll.ts';
import { addFile } from './files.ts';
import { getProfile, saveProfile } from './profile.ts';
import { getReceipt, listReceipts } from './receipts.ts';
import { temporaryName } from './temporary.ts';

const bytes = new TextEncoder().encode('%PDF-1.7 résumé').buffer as ArrayBuffer;
const receipt: Receipt = {
  id: 'r1',
  applicationId: 'a1',
  sessionId: 's1',
  job: {
    ats: 'greenhouse',
    tenant: 'acme',
    jobId: '1',
    title: 'Engineer',
    company: 'Acme',
    location: '',
    countryCode: null,
    url: 'https://boards.greenhouse.io/acme/jobs/1',
    posting: '',
    salary: null,
    language: 'en',
  },
  formUrl: 'https://boards.greenhouse.io/acme/jobs/1',
  topOrigin: null,
  approvedAt: '2026-01-01T00:00:00.000Z',
  clickedAt: null,
  hash: '0'.repeat(64),
  fields: [],
  confirmation: null,
  states: [],
};

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  await browser.storage.local.clear();
});
afterEach(() => vi.restoreAllMocks());

async function fillEverything() {
  await saveProfile({ basics: { name: 'Ana' } });
  await addFile({ name: 'cv.pdf', bytes });
  await saveAnswer({
    label: 'Why?',
    type: 'whyUs',
    ats: null,
    tenant: null,
    value: { kind: 'text', text: 'x' },
    origin: 'options',
  });
  await addApplication({ company: 'Acme', title: 'Engineer' });
  await db.receipts.put(receipt);
  await db.sessions.add({ id: 's', tabId: 1, state: 'ready', updatedAt: '' } as never);
  await db.pages.add({ id: '1:0', tabId: 1, documentId: 'd' } as never);
  for (const store of ['synced', 'outbox', 'conflicts', 'syncLink', 'syncLog', 'analyses']) {
    await db.table(store).put({ id: 'me', userId: 'u', bytes: null } as never);
  }
  await changeSettings({ firstRun: 'done' });
  await browser.storage.session.set({ seen: true });
}

describe('profile', () => {
  test('is null at first, then what was saved, unknown keys included', async () => {
    expect(await getProfile()).toBeNull();
    await saveProfile({ basics: { name: 'Ana', mood: 'good' }, publications: [1] });
    expect(await getProfile()).toEqual({
      basics: { name: 'Ana', mood: 'good' },
      publications: [1],
    });
  });

  test('what does not fit is refused and the stored one stays', async () => {
    await saveProfile({ basics: { name: 'Ana' } });
    await expect(saveProfile({ basics: { email: 'nonsense' } })).rejects.toMatchObject({
      code: 'invalid',
    });
    expect(await getProfile()).toEqual({ basics: { name: 'Ana' } });
  });

  test('a stored one that no longer fits is reported with its content', async () => {
    await db.profile.put({ id: 'me', profile: { work: 'x' }, updatedAt: '' } as never);
    const fault = await getProfile().catch((error: unknown) => error);
    expect(fault).toMatchObject({
      code: 'rowUnreadable',
      cause: { store: 'profile', raw: { profile: { work: 'x' } } },
    });
  });
});

test('receipts are listed latest first and found by id', async () => {
  await db.receipts.put(receipt);
  await db.receipts.put({ ...receipt, id: 'r2', approvedAt: '2026-02-01T00:00:00.000Z' });
  expect((await listReceipts()).rows.map((row) => row.id)).toEqual(['r2', 'r1']);
  expect(await getReceipt('r1')).toEqual(receipt);
  expect(await getReceipt('none')).toBeNull();
});

describe('C4: a used-up quota says storageFull and loses nothing', () => {
  const full = () => {
    const quota = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    return Dexie.Promise.reject(Object.assign(new Error('abort'), { inner: quota }));
  };
  test('profile', async () => {
    await saveProfile({ basics: { name: 'Ana' } });
    vi.spyOn(db.profile, 'put').mockImplementation(full as never);
    await expect(saveProfile({ basics: { name: 'Bo' } })).rejects.toMatchObject({
      code: 'storageFull',
    });
    expect((await getProfile())?.basics?.name).toBe('Ana');
  });
  test('file', async () => {
    vi.spyOn(db.files, 'add').mockImplementation(full as never);
    await expect(addFile({ name: 'cv.pdf', bytes })).rejects.toMatchObject({
      code: 'storageFull',
    });
  });
  test('another fault stays what it is', async () => {
    vi.spyOn(db.applications, 'add').mockRejectedValue(new TypeError('other'));
    await expect(addApplication({ company: 'a', title: 'b' })).rejects.toThrow(TypeError);
  });
});

describe('C6', () => {
  test('the export holds every store, files readable again', async () => {
    await fillEverything();
    const { file: exported, head } = await exportEverything();
    const all = JSON.parse(await exported.text());
    expect(head).toMatchObject({ version: 2, schema: db.verno });
    for (const table of db.tables) expect(all.stores[table.name], table.name).toHaveLength(1);
    const [file] = all.stores.files;
    const back = Uint8Array.from(atob(file.base64), (char) => char.charCodeAt(0));
    expect(new TextDecoder().decode(back)).toBe('%PDF-1.7 résumé');
    expect(file).not.toHaveProperty('bytes');
    expect(all.settings).toHaveProperty('settings');
  });

  test('erasing empties every store and says how much was there', async () => {
    await fillEverything();
    // A page that was closed while it upgraded an old backup leaves a copy of everything.
    const left = new JobAiDatabase(temporaryName());
    await left.applications.add({ id: 'copy' } as never);
    left.close();
    const counts = await eraseEverything();
    for (const table of db.tables) {
      expect(counts[table.name], table.name).toBe(1);
      expect(await table.count(), table.name).toBe(0);
    }
    expect(counts.settings).toBeGreaterThan(0);
    expect(counts.sessionStorage).toBe(1);
    expect(Object.values(await countEverything()).every((count) => count === 0)).toBe(true);
    expect(await Dexie.getDatabaseNames()).toEqual([db.name]);
    expect(await getSettings()).toMatchObject({ firstRun: 'open' });
  });
});

describe('settings', () => {
  test('a damaged or newer value counts as the default', async () => {
    await browser.storage.local.set({ settings: { firstRun: 'later', other: 1 } });
    expect(await getSettings()).toMatchObject({ firstRun: 'open' });
  });
  test('what an older version stored keeps what it said', async () => {
    await browser.storage.local.set({ settings: { firstRun: 'done' } });
    expect(await getSettings()).toMatchObject({ firstRun: 'done', followUpDays: 14, off: [] });
  });
});
