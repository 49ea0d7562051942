import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { track } from '../apply/receipt.ts';
import { reconcile } from '../apply/reconcile.ts';
import { route } from '../apply/router.ts';
import { checkBackup } from '../backup/check.ts';
import { readBackup } from '../backup/read.ts';
import { restore, undoRestore } from '../backup/restore.ts';
import { upgraded } from '../backup/upgrade.ts';
import { sampleSession } from '../ui/panel/sample.ts';
import { changeAnalysis } from './analyses.ts';
import { deleteAnswer, restoreAnswer, saveAnswer } from './answers.ts';
import {
  addApplication,
  deleteApplication,
  moveApplication,
  restoreApplication,
  undoLastMove,
  updateApplication,
} from './applications.ts';
import { db } from './database.ts';
import { eraseEverything } from './erase.ts';
import { addFile, deleteFile, labelFile, restoreFile, setDefaultFile } from './files.ts';
import { saveProfile } from './profile.ts';
import { needRoom } from './room.ts';
import { changeSession, choosePage, deletePage, putPage } from './sessions.ts';
import { noRoom, stored, testQuota } from './testQuota.ts';

/** C4: whatever write the quota ends at, nothing is half-written and the fault has its name. */
const { endingAt, isWholeOrNothing } = testQuota();

const V1 = readFileSync(join(import.meta.dirname, 'fixtures/v1.json'), 'utf8');
const v1 = JSON.parse(V1);
const v3 = JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures/v3.json'), 'utf8'));
const [analysis] = JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures/v4.json'), 'utf8'))
  .stores.analyses;
const pdf = new TextEncoder().encode('%PDF-1.7 another').buffer as ArrayBuffer;
const id = (store: string, at = 0): string => v1.stores[store][at].id;
const [page] = v1.stores.pages;
beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  await browser.storage.local.clear();
  await restore(await checkBackup(await readBackup(new Blob([V1]))), 'replace');
  await db.pages.bulkPut(v1.stores.pages);
  // With an account, restoring has more to write (backup/meetAnew.ts).
  await db.syncLink.bulkPut(v3.stores.syncLink);
  // As they were on their own machine: alive.
  await db.sessions.bulkPut(v1.stores.sessions);
  browser.tabs.sendMessage = vi.fn(async () => ({ ok: true })) as never;
  browser.tabs.get = vi.fn() as never;
});

const answer = () => ({
  label: 'Why us?',
  type: 'whyUs' as const,
  ats: 'greenhouse' as const,
  tenant: 'tidewater',
  value: { kind: 'text' as const, text: 'again' },
  origin: 'panel' as const,
});
const confirmed = {
  type: 'confirmed' as const,
  confirmation: { by: 'url' as const, url: 'x', text: '', at: new Date().toISOString() },
};

/** Every path that writes, by the file that does. */
const PATHS: Record<string, Record<string, () => Promise<unknown>>> = {
  'db/analyses.ts': { changeAnalysis: () => changeAnalysis(analysis.id, () => analysis) },
  'db/profile.ts': { saveProfile: () => saveProfile({ basics: { name: 'Bo' } }) },
  'db/files.ts': {
    addFile: () => addFile({ name: 'b.pdf', bytes: pdf }),
    labelFile: () => labelFile(id('files'), 'other'),
    setDefaultFile: () => setDefaultFile(id('files')),
    deleteFile: () =>
      deleteFile(v1.stores.files.find((file: { isDefault: boolean }) => file.isDefault).id),
    restoreFile: async () => {
      const row = await db.files.get(id('files'));
      if (row) await restoreFile({ ...row, isDefault: true });
    },
  },
  'db/answers.ts': {
    saveAnswer: () => saveAnswer(answer()),
    deleteAnswer: () => deleteAnswer(id('answers')),
    restoreAnswer: () => restoreAnswer(v1.stores.answers[0]),
  },
  'db/applications.ts': {
    addApplication: () => addApplication({ company: 'a', title: 'b' }),
    updateApplication: () => updateApplication(id('applications'), { notes: 'x' }),
    moveApplication: () => moveApplication(id('applications'), 'offer'),
    undoLastMove: () => undoLastMove(id('applications', 1)),
    deleteApplication: () => deleteApplication(id('applications')),
    restoreApplication: () => restoreApplication(v1.stores.applications[0]),
  },
  'db/sessions.ts': {
    changeSession: () => changeSession('s-review', (session) => ({ ...session, tabId: 99 })),
    putPage: () => putPage({ ...page, id: '9:9' }),
    deletePage: () => deletePage(page.documentId),
    choosePage: () => choosePage(page.documentId),
  },
  'db/erase.ts': { eraseEverything },
  'apply/receipt.ts': { track: () => track('s-submitting', confirmed, new Date()) },
  'apply/reconcile.ts': {
    reconcile: () => {
      browser.tabs.sendMessage = vi.fn(async () => Promise.reject(new Error('gone'))) as never;
      return reconcile({ tabId: 3 });
    },
  },
  'backup/restore.ts': {
    restore: async () => {
      const { stores } = v1;
      const fewer = { ...v1, stores: { ...stores, applications: stores.applications.slice(2) } };
      const file = new Blob([JSON.stringify(fewer)]);
      return restore(await checkBackup(await readBackup(file)), 'replace');
    },
    undoRestore: () =>
      undoRestore({
        effects: {},
        undoSettings: async () => {},
        changes: [
          { store: 'answers', id: id('answers'), before: null, after: v1.stores.answers[0] },
          { store: 'receipts', id: 'gone', before: v1.stores.receipts[0], after: null },
        ],
      }),
  },
};

describe.each(Object.entries(PATHS))('%s', (_, paths) => {
  test.each(Object.entries(paths))('%s', async (_, path) => {
    const kept = async () => [await stored(), await browser.storage.local.get(null)];
    await isWholeOrNothing(path, kept);
  });
});

describe('through the background', () => {
  const own = () => new URL(browser.runtime.getURL('/')).origin;
  const tab = (tabId: number, jobId: string = page.job.jobId) => {
    const url = page.url.replace(page.job.jobId, jobId);
    return {
      id: browser.runtime.id,
      origin: new URL(url).origin,
      url,
      tab: { id: tabId, url },
      frameId: 0,
      documentId: `document-${tabId}`,
    };
  };
  const panel = () => ({
    id: browser.runtime.id,
    origin: own(),
    url: browser.runtime.getURL('/sidepanel.html' as never),
  });
  const session = () => sampleSession().job;
  const job = { ...session(), jobId: '91' };

  const REQUESTS: Record<string, [object, () => object]> = {
    'page.seen': [
      { type: 'page.seen', job, url: page.url, around: [], hasForm: true, refusal: '' },
      () => tab(5, '91'),
    ],
    'page.gone': [{ type: 'page.gone' }, () => tab(1)],
    'fill.plan': [
      {
        type: 'fill.plan',
        sessionId: 's-filling',
        job: { ...job, jobId: '92' },
        fields: [],
        fresh: [],
      },
      () => tab(2, '92'),
    ],
    'fill.verdict': [
      {
        type: 'fill.verdict',
        sessionId: 's-filling',
        verdicts: [{ key: 'q1', verdict: { state: 'verified' } }],
      },
      () => tab(2),
    ],
    'fill.reading': [
      { type: 'fill.reading', sessionId: 's-review', fields: [], touched: [], errors: [] },
      () => tab(1),
    ],
    'fill.failed': [
      { type: 'fill.failed', sessionId: 's-filling', problem: 'noForm' },
      () => tab(2),
    ],
    'submit.clicked': [
      { type: 'submit.clicked', sessionId: 's-submitting', approvalId: 'approval-s-submitting' },
      () => tab(3),
    ],
    'submit.outcome': [
      {
        type: 'submit.outcome',
        sessionId: 's-submitting',
        approvalId: 'approval-s-submitting',
        outcome: 'confirmed',
        by: 'container',
        url: page.url,
        text: 'Thank you',
      },
      () => tab(3),
    ],
    'apply.start': [{ type: 'apply.start', tabId: 2, despiteDuplicate: true }, panel],
    'apply.approve': [
      { type: 'apply.approve', sessionId: 's-review', hash: 'a'.repeat(64), approvalId: 'new' },
      panel,
    ],
    'apply.resolve': [{ type: 'apply.resolve', sessionId: 's-unknown', outcome: 'applied' }, panel],
  };

  test.each(Object.entries(REQUESTS))(
    '%s answers storageFull and leaves everything as it was',
    async (_, [message, sender]) => {
      if ('tabId' in message) await db.sessions.delete('s-filling');
      const before = await stored();
      const { outcome, tried } = await endingAt(1, async () => route(message, sender() as never));
      expect(tried, JSON.stringify(outcome)).toBeGreaterThan(0);
      const reply = { ok: false, problem: 'storageFull' };
      expect(outcome).toEqual({ status: 'fulfilled', value: reply });
      expect(await stored()).toEqual(before);
      expect(
        vi.mocked(browser.tabs.sendMessage).mock.calls.map(([, sent]) => sent),
      ).not.toContainEqual(expect.objectContaining({ type: 'submit' }));
    },
  );
});

test('a file that cannot fit is refused before anything is written', async () => {
  const storage = { estimate: async () => ({ usage: 900, quota: 3_000_000 }) };
  vi.stubGlobal('navigator', { ...navigator, storage });
  await expect(needRoom(2_000_000)).rejects.toMatchObject({ code: 'noRoom' });
  await expect(needRoom(100_000)).resolves.toBeUndefined();
  const big = new Uint8Array(2_000_000);
  big.set(new Uint8Array(pdf));
  const adding = () => addFile({ name: 'big.pdf', bytes: big.buffer });
  expect(await endingAt(0, adding)).toMatchObject({
    outcome: { status: 'rejected', reason: { code: 'noRoom' } },
    tried: 0,
  });
  vi.unstubAllGlobals();
});

test('a temporary database that does not fit says storageFull and is removed', async () => {
  const { Dexie } = await import('dexie');
  const open = (name: string) => {
    const database = new Dexie(name);
    database.version(1).stores({ things: 'id' });
    vi.spyOn(database.table('things'), 'bulkPut').mockReturnValue(
      Dexie.Promise.reject(noRoom()) as never,
    );
    return database;
  };
  await expect(upgraded({ things: [{ id: 'a' }] }, 1, open, 2)).rejects.toMatchObject({
    code: 'storageFull',
  });
  expect(await Dexie.getDatabaseNames()).toEqual([db.name]);
});

test('every file that writes to the store is tried above', () => {
  const root = join(import.meta.dirname, '..');
  const WRITES =
    /\bdb\b[\w.()'\s]*\.(put|add|update|delete|modify|clear|bulk(?!Get)\w+)\(|\btable\.(clear|bulk(Put|Delete))\(/;
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !/test|fixtures/.test(file),
  );
  const writing = files
    .filter((file) => WRITES.test(readFileSync(join(root, file), 'utf8')))
    .sort();
  const throughBackground = ['apply/approve.ts', 'apply/start.ts'];
  // sync/ is tried by its own sync/quota.test.ts. The first is part of restoring, the last changes its own map only.
  const elsewhere = ['backup/meetAnew.ts', 'backup/upgrade.ts', 'db/tracked.ts'];
  const tried = [...Object.keys(PATHS), ...throughBackground, ...elsewhere];
  const others = writing.filter((file) => !file.startsWith('sync/'));
  expect(others.filter((file) => !tried.includes(file))).toEqual([]);
});
