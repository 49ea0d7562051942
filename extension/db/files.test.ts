import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';
import { db, JobAiDatabase } from './database.ts';
import { MAX_FILE_BYTES } from './fileKinds.ts';
import {
  addFile,
  deleteFile,
  getFile,
  labelFile,
  listFiles,
  restoreFile,
  setDefaultFile,
  setKind,
  setRoles,
} from './files.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text).buffer as ArrayBuffer;
const pdf = (text = '') => bytesOf(`%PDF-1.7\n${text}`);
const day = (n: number) => new Date(Date.UTC(2026, 0, n));

const defaultId = async () => (await listFiles()).rows.find((row) => row.isDefault)?.id;

beforeEach(() => db.files.clear());

describe('adding', () => {
  test('keeps the bytes, their SHA-256 and a label; the first one is the default', async () => {
    const row = await addFile({ name: 'cv.txt', bytes: bytesOf('hello') }, day(1));
    expect(row).toMatchObject({
      label: 'cv',
      mime: 'text/plain',
      size: 5,
      isDefault: true,
      sha256: '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824',
    });
    const stored = await getFile(row.id);
    expect(new TextDecoder().decode(stored?.bytes)).toBe('hello');
    expect((await addFile({ name: 'b.pdf', bytes: pdf() }, day(2))).isDefault).toBe(false);
  });

  test('the same file again is the same row', async () => {
    const first = await addFile({ name: 'cv.pdf', bytes: pdf('x') });
    expect((await addFile({ name: 'cv.pdf', bytes: pdf('x') })).id).toBe(first.id);
    expect(await db.files.count()).toBe(1);
  });

  test.each([
    ['cv.png', pdf(), 'fileType'],
    ['cv', pdf(), 'fileType'],
    ['cv.pdf', new ArrayBuffer(0), 'fileEmpty'],
    ['cv.pdf', bytesOf('<html>'), 'fileContent'],
    ['cv.docx', pdf(), 'fileContent'],
    ['cv.doc', pdf(), 'fileContent'],
    ['cv.rtf', pdf(), 'fileContent'],
    ['cv.txt', bytesOf('a\0b'), 'fileContent'],
  ])('%s is refused with its reason', async (name, bytes, code) => {
    await expect(addFile({ name, bytes })).rejects.toMatchObject({ code });
    expect(await db.files.count()).toBe(0);
  });

  test('10 MB is taken, one byte more is not', async () => {
    const fits = new Uint8Array(MAX_FILE_BYTES);
    fits.set(new Uint8Array(pdf()));
    await expect(addFile({ name: 'a.pdf', bytes: fits.buffer })).resolves.toBeTruthy();
    const over = new ArrayBuffer(MAX_FILE_BYTES + 1);
    await expect(addFile({ name: 'b.pdf', bytes: over })).rejects.toMatchObject({
      code: 'fileTooLarge',
    });
  });

  test.each([
    ['cv.docx', [0x50, 0x4b, 3, 4]],
    ['CV.DOC', [0xd0, 0xcf, 0x11, 0xe0]],
    ['cv.rtf', [...'{\\rtf1'].map((c) => c.charCodeAt(0))],
  ])('%s is taken', async (name, head) => {
    await expect(addFile({ name, bytes: new Uint8Array(head).buffer })).resolves.toBeTruthy();
  });
});

test('a list carries no bytes and starts with the default', async () => {
  await addFile({ name: 'old.pdf', bytes: pdf('1') }, day(1));
  await addFile({ name: 'new.pdf', bytes: pdf('2') }, day(2));
  const { rows } = await listFiles();
  expect(rows.map((row) => row.name)).toEqual(['old.pdf', 'new.pdf']);
  expect(rows[0]).not.toHaveProperty('bytes');
});

test('exactly one file is the default', async () => {
  await addFile({ name: 'a.pdf', bytes: pdf('1') });
  const b = await addFile({ name: 'b.pdf', bytes: pdf('2') });
  await setDefaultFile(b.id);
  expect((await listFiles()).rows.filter((row) => row.isDefault).map((row) => row.id)).toEqual([
    b.id,
  ]);
  await expect(setDefaultFile('nothing')).rejects.toMatchObject({ code: 'notFound' });
  expect(await defaultId()).toBe(b.id);
});

test('deleting the default passes it on; undo gives it back with its bytes', async () => {
  const a = await addFile({ name: 'a.pdf', bytes: pdf('1') }, day(1));
  const b = await addFile({ name: 'b.pdf', bytes: pdf('2') }, day(2));
  const row = await deleteFile(a.id);
  expect(await defaultId()).toBe(b.id);
  await restoreFile(row);
  expect(await defaultId()).toBe(a.id);
  expect((await getFile(a.id))?.bytes.byteLength).toBe(10);
  expect(await db.files.count()).toBe(2);
});

test('a label is changed; the file name stays', async () => {
  const a = await addFile({ name: 'a.pdf', bytes: pdf() });
  await labelFile(a.id, '  Backend, two pages ');
  expect(await getFile(a.id)).toMatchObject({ label: 'Backend, two pages', name: 'a.pdf' });
  await expect(labelFile('nothing', 'x')).rejects.toMatchObject({ code: 'notFound' });
});

test('a row that no longer fits is reported beside the others', async () => {
  await addFile({ name: 'a.pdf', bytes: pdf() });
  await db.files.add({ id: 'broken', addedAt: '2026-01-01T00:00:00.000Z' } as never);
  const { rows, broken } = await listFiles();
  expect(rows).toHaveLength(1);
  expect(broken).toMatchObject([{ store: 'files', id: 'broken' }]);
  await expect(getFile('broken')).rejects.toMatchObject({ code: 'rowUnreadable' });
});

describe('letters', () => {
  const add = (name: string, kind: 'resume' | 'letter', n: number) =>
    addFile({ name, kind, bytes: pdf(name) }, day(n));
  const defaults = async () =>
    (await listFiles()).rows.filter((row) => row.isDefault).map(({ name }) => name);

  test('none attaches by default unless the person says so, and they may take it back', async () => {
    await add('cv.pdf', 'resume', 1);
    const letter = await add('letter.pdf', 'letter', 2);
    expect(await defaults()).toEqual(['cv.pdf']);
    await setDefaultFile(letter.id);
    expect(await defaults()).toEqual(['letter.pdf', 'cv.pdf']);
    await setDefaultFile(letter.id, false);
    expect(await defaults()).toEqual(['cv.pdf']);
  });

  test('the same file is not both a résumé and a letter', async () => {
    await add('cv.pdf', 'resume', 1);
    await expect(add('cv.pdf', 'letter', 2)).rejects.toMatchObject({ code: 'fileOtherKind' });
  });

  test('moving the default résumé to the letters leaves another default, and can be undone', async () => {
    const a = await add('a.pdf', 'resume', 1);
    await add('b.pdf', 'resume', 2);
    const before = await setKind(a.id, 'letter');
    expect(await defaults()).toEqual(['b.pdf']);
    expect((await getFile(a.id))?.kind).toBe('letter');
    await restoreFile(before);
    expect(await defaults()).toEqual(['a.pdf']);
    expect((await getFile(a.id))?.kind).toBe('resume');
  });

  test('deleting a default letter makes no other letter the default', async () => {
    const a = await add('a.pdf', 'letter', 1);
    await add('b.pdf', 'letter', 2);
    await setDefaultFile(a.id);
    await restoreFile(await deleteFile(a.id));
    expect(await defaults()).toEqual(['a.pdf']);
    await deleteFile(a.id);
    expect(await defaults()).toEqual([]);
  });
});

test('roles are trimmed, each once, at most 20', async () => {
  const { id } = await addFile({ name: 'a.pdf', bytes: pdf() });
  const many = Array.from({ length: 30 }, (_, n) => `Role ${n}`);
  await setRoles(id, [' Backend Engineer ', 'Backend Engineer', '', ...many]);
  const roles = (await getFile(id))?.roles;
  expect(roles).toHaveLength(20);
  expect(roles?.slice(0, 2)).toEqual(['Backend Engineer', 'Role 0']);
});

test('a file stored by version 1 is a résumé without roles after the upgrade', async () => {
  const name = 'upgrade-files';
  const old = new Dexie(name);
  old.version(1).stores({ files: 'id, addedAt', receipts: 'id, applicationId, sessionId' });
  const bytes = pdf();
  await old
    .table('files')
    .add({ id: 'f1', label: 'General', name: 'cv.pdf', bytes, isDefault: true });
  old.close();
  const now = new JobAiDatabase(name);
  expect(await now.files.get('f1')).toMatchObject({ kind: 'resume', roles: [], label: 'General' });
  now.close();
});
