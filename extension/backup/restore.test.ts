import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { saveAnswer } from '../db/answers.ts';
import { addApplication, updateApplication } from '../db/applications.ts';
import { db } from '../db/database.ts';
import { exportEverything } from '../db/exportAll.ts';
import { addFile, labelFile, listFiles } from '../db/files.ts';
import { getProfile, saveProfile } from '../db/profile.ts';
import { liveSessions } from '../db/sessions.ts';
import { changeSettings, getSettings } from '../settings.ts';
import { checkBackup } from './check.ts';
import { BackupError, readBackup } from './read.ts';
import { previewRestore, restore, undoRestore } from './restore.ts';
import { upgraded } from './upgrade.ts';

const V1 = readFileSync(join(import.meta.dirname, '../db/fixtures/v1.json'), 'utf8');
const day = (n: number) => new Date(Date.UTC(2026, 9, n));
const text = (value: unknown) => new Blob([JSON.stringify(value)]);
const read = async (file: Blob) => checkBackup(await readBackup(file));
const v1 = () => JSON.parse(V1);
const bytes = (content: string) => new TextEncoder().encode(content).buffer as ArrayBuffer;

async function everything(): Promise<Record<string, unknown[]>> {
  const rows: Record<string, unknown[]> = {};
  for (const table of db.tables) rows[table.name] = await table.toArray();
  return rows;
}

beforeEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(db.tables.map((table) => table.clear()));
  await browser.storage.local.clear();
});

describe('reading', () => {
  test.each([
    ['', 'empty'],
    ['  \n', 'empty'],
    [V1.slice(0, V1.length / 2), 'damaged'],
    ['%PDF-1.7', 'damaged'],
    ['[]', 'foreign'],
    ['{"basics": {"name": "Ana"}}', 'foreign'],
    [JSON.stringify({ ...v1(), stores: { profile: 'x' } }), 'damaged'],
    [JSON.stringify({ ...v1(), exportedAt: 'yesterday' }), 'damaged'],
    [JSON.stringify({ ...v1(), version: 3, stores: null }), 'newer'],
    [JSON.stringify({ ...v1(), schema: db.verno + 1 }), 'newer'],
  ])('%.30s is refused as %s', async (content, code) => {
    const fault = await readBackup(new Blob([content])).catch((cause: unknown) => cause);
    expect(fault).toBeInstanceOf(BackupError);
    expect(fault).toMatchObject({ code });
  });

  test('the first format, which named no database version, is read as version 1', async () => {
    const { schema, product, counts, ...old } = v1();
    const backup = await readBackup(text({ ...old, version: 1 }));
    expect(backup).toMatchObject({ schema: 1, product: null });
  });

  test('each broken row is named with what is wrong; the others are restored', async () => {
    const all = v1();
    all.stores.applications[0].dueOn = 'soon';
    all.stores.applications.push('no row', { company: 'no id' });
    all.stores.files[0].base64 = btoa('%PDF-1.7 another one');
    all.stores.files[1].base64 = '%%%';
    all.stores.attic = [{ id: 'x' }];
    const { broken, rows } = await read(text(all));
    expect(broken.map(({ store, problem }) => `${store} ${problem}`).sort()).toEqual([
      'applications dueOn: Invalid ISO date',
      'applications noId',
      'applications noId',
      'attic unknownStore',
      'files bytes: Invalid input: expected ArrayBuffer, received undefined',
      'files fileBytes',
    ]);
    expect(rows.applications).toHaveLength(12);
    expect(rows.files).toHaveLength(1);
    await restore(await read(text(all)), 'replace');
    expect(await db.applications.count()).toBe(12);
  });
});

describe('on an empty device', () => {
  test('an export comes back row by row, byte by byte, with the settings', async () => {
    await restore(await read(new Blob([V1])), 'replace');
    const before = await everything();
    await changeSettings({ firstRun: 'skipped' });
    const { file } = await exportEverything(day(31));
    await Promise.all(db.tables.map((table) => table.clear()));
    await browser.storage.local.clear();
    await restore(await read(file), 'replace');
    expect(await everything()).toEqual(before);
    expect(await getSettings()).toMatchObject({ firstRun: 'skipped' });
    const [resume] = (await listFiles()).rows;
    expect(new Uint8Array((await db.files.get(resume?.id ?? ''))?.bytes ?? bytes(''))).toEqual(
      new Uint8Array([0x50, 0x4b, 3, 4, 0, 255, 128, 7]),
    );
  });

  test('sessions and open forms of the other machine do not live on; an open outcome stays the person’s question', async () => {
    const checked = await read(new Blob([V1]));
    expect(checked.leftBehind).toBe(2);
    await restore(checked, 'add');
    expect(await db.pages.count()).toBe(0);
    const live = await liveSessions();
    expect(live.map(({ id, state }) => [id, state]).sort()).toEqual([
      ['s-submitting', 'unknown'],
      ['s-unknown', 'unknown'],
    ]);
    for (const session of await db.sessions.toArray()) {
      expect(session).toMatchObject({ tabId: -1, documentId: '' });
    }
  });

  test('several files of the largest size', async () => {
    const big = (seed: number) => {
      const content = new Uint8Array(10 * 1024 * 1024).fill(seed);
      content.set(new TextEncoder().encode('%PDF-1.7'));
      return content.buffer;
    };
    for (const seed of [1, 2, 3]) await addFile({ name: `${seed}.pdf`, bytes: big(seed) });
    const { file } = await exportEverything();
    await db.files.clear();
    const checked = await read(file);
    expect(checked.broken).toEqual([]);
    await restore(checked, 'replace');
    expect((await listFiles()).rows.map(({ size }) => size)).toEqual(Array(3).fill(10_485_760));
  }, 60_000);
});

describe('over what is here', () => {
  async function here() {
    await saveProfile({ basics: { name: 'Here' } }, day(29));
    await changeSettings({ firstRun: 'skipped' });
    const kept = await addApplication({ company: 'Here', title: 'only' }, day(2));
    const [theirs] = v1().stores.applications;
    await db.applications.put({ ...theirs, notes: 'newer here', updatedAt: day(29).toISOString() });
    const file = v1().stores.files[0];
    const same = await addFile(
      { name: file.name, bytes: Uint8Array.from(atob(file.base64), (c) => c.charCodeAt(0)).buffer },
      day(5),
    );
    await saveAnswer(
      {
        label: 'why US?',
        type: 'whyUs',
        ats: 'greenhouse',
        tenant: 'tidewater',
        origin: 'options',
        value: { kind: 'text', text: 'Newer' },
      },
      day(28),
    );
    return { kept, theirs, same };
  }

  test('add: nothing is removed, the newer of two wins, nothing stands twice', async () => {
    const { kept, theirs, same } = await here();
    const checked = await read(new Blob([V1]));
    const { effects } = await restore(checked, 'add');
    expect(effects.applications).toEqual({ added: 12, updated: 0, kept: 2, removed: 0 });
    expect(effects.profile).toEqual({ added: 0, updated: 0, kept: 1, removed: 0 });
    expect(effects.answers).toEqual({ added: 4, updated: 0, kept: 1, removed: 0 });
    expect(effects.files).toEqual({ added: 2, updated: 0, kept: 1, removed: 0 });
    expect((await getProfile())?.basics?.name).toBe('Here');
    expect(await db.applications.get(kept.id)).toEqual(kept);
    expect((await db.applications.get(theirs.id))?.notes).toBe('newer here');
    expect((await listFiles()).rows.filter((row) => row.isDefault).map((row) => row.id)).toEqual([
      same.id,
    ]);
    const before = await everything();
    const again = await restore(await read(new Blob([V1])), 'add');
    expect(again.changes).toEqual([]);
    expect(await everything()).toEqual(before);
  });

  test('add: an older one here gives way', async () => {
    const [theirs] = v1().stores.applications;
    await db.applications.put({ ...theirs, notes: 'old', updatedAt: day(1).toISOString() });
    await saveProfile({ basics: { name: 'Old' } }, day(1));
    await restore(await read(new Blob([V1])), 'add');
    expect((await db.applications.get(theirs.id))?.notes).toBe('');
    expect((await getProfile())?.basics?.name).not.toBe('Old');
  });

  test('replace: what is here goes, but for forms that are open right now', async () => {
    await here();
    const [session] = v1().stores.sessions;
    const openHere = { ...session, id: 'open-here', state: 'review' };
    await db.sessions.add(openHere);
    await db.pages.add({ ...v1().stores.pages[0], id: '5:0' });
    await restore(await read(new Blob([V1])), 'replace');
    expect(await db.applications.count()).toBe(13);
    expect(await db.sessions.get('open-here')).toEqual(openHere);
    expect((await db.pages.toArray()).map(({ id }) => id)).toEqual(['5:0']);
    expect((await getProfile())?.basics?.name).not.toBe('Here');
    expect(await getSettings()).toMatchObject({ firstRun: 'done' });
  });

  test.each(['add', 'replace'] as const)(
    '%s is shown before exactly as it is done, and taken back whole',
    async (mode) => {
      await here();
      const before = await everything();
      const checked = await read(new Blob([V1]));
      const { effects } = await previewRestore(checked, mode);
      expect(await everything()).toEqual(before);
      const done = await restore(checked, mode);
      expect(done.effects).toEqual(effects);
      const since = await addApplication({ company: 'Since', title: 'then' });
      await undoRestore(done);
      expect(await db.applications.get(since.id)).toEqual(since);
      await db.applications.delete(since.id);
      expect(await everything()).toEqual(before);
      expect(await getSettings()).toMatchObject({ firstRun: 'skipped' });
    },
  );

  test('a fault in the middle leaves the old data and settings as they were', async () => {
    await here();
    const before = await everything();
    const checked = await read(new Blob([V1]));
    vi.spyOn(db.table('receipts').core, 'mutate').mockRejectedValue(
      Object.assign(new Error('full'), { name: 'QuotaExceededError' }),
    );
    await expect(restore(checked, 'replace')).rejects.toMatchObject({ code: 'storageFull' });
    vi.restoreAllMocks();
    expect(await everything()).toEqual(before);
    expect(await getSettings()).toMatchObject({ firstRun: 'skipped' });
  });

  test('what changed between the look and the click counts', async () => {
    const [theirs] = v1().stores.applications;
    const checked = await read(new Blob([V1]));
    await previewRestore(checked, 'add');
    await db.applications.put(theirs);
    const edited = await updateApplication(theirs.id, { notes: 'just now' });
    await restore(checked, 'add');
    expect(await db.applications.get(theirs.id)).toEqual(edited);
  });

  test('the same file under another label is one file', async () => {
    await restore(await read(new Blob([V1])), 'replace');
    const [file] = (await listFiles()).rows;
    await labelFile(file?.id ?? '', 'mine');
    await restore(await read(new Blob([V1])), 'add');
    expect(await db.files.count()).toBe(3);
    expect((await db.files.get(file?.id ?? ''))?.label).toBe('mine');
  });
});

describe('an older version', () => {
  /** A product two versions on: a store with a new index and field, one renamed by copying. */
  function later(name: string, upTo = Number.POSITIVE_INFINITY): Dexie {
    const database = new Dexie(name);
    database.version(1).stores({ things: 'id', old: 'id' });
    if (upTo >= 2) {
      database
        .version(2)
        .stores({ things: 'id, kind' })
        .upgrade((change) =>
          change
            .table('things')
            .toCollection()
            .modify((row: { kind?: string }) => {
              row.kind = 'plain';
            }),
        );
    }
    if (upTo >= 3) {
      database
        .version(3)
        .stores({ fresh: 'id' })
        .upgrade(async (change) => {
          await change.table('fresh').bulkAdd(await change.table('old').toArray());
        });
    }
    return database;
  }

  test('goes through the upgrades a real one takes, and leaves nothing behind', async () => {
    const stores = { things: [{ id: 'a' }], old: [{ id: 'b', deep: { x: bytes('y') } }] };
    expect(await upgraded(stores, 1, later, 3)).toEqual({
      things: [{ id: 'a', kind: 'plain' }],
      old: stores.old,
      fresh: stores.old,
    });
    expect(await upgraded({ things: [{ id: 'a' }] }, 2, later, 3)).toEqual({
      things: [{ id: 'a' }],
      old: [],
      fresh: [],
    });
    expect(await Dexie.getDatabaseNames()).toEqual([db.name]);
  });

  test('an upgrade that fails is said as such, and leaves nothing behind', async () => {
    const failing = (name: string, upTo?: number) => {
      const database = later(name, upTo);
      if (upTo === undefined) {
        database.version(4).upgrade(() => {
          throw new TypeError('odd row');
        });
      }
      return database;
    };
    await expect(upgraded({ things: [{ id: 'a' }] }, 1, failing, 4)).rejects.toMatchObject({
      name: 'BackupError',
      code: 'upgrade',
    });
    expect(await Dexie.getDatabaseNames()).toEqual([db.name]);
  });
});
