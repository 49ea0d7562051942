import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { type Cast, raw } from './people.ts';

export const pdf = (bytes = 300_000) =>
  Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(bytes), Buffer.from('\n%%EOF')]);
export const PDF = { contentType: 'application/pdf' };

/** Files in the product's bucket: one's own folder, and nothing else. */
export function storageChecks(cast: () => Cast) {
  const own = () => cast().a.client.storage.from('users');
  const at = (name: string) => `users/${cast().a.id}/files/${name}`;
  const bytes = pdf();
  const path = () => at('first.pdf');
  const stored = async (name: string) => {
    const { error } = await own().upload(at(name), bytes, PDF);
    if (error) throw error;
    return at(name);
  };
  const contents = async (of: string) => {
    const { data } = await own().download(of);
    return data && Buffer.from(await data.arrayBuffer());
  };

  test('a file comes back byte for byte, with its type', async () => {
    const { data, error } = await own().upload(path(), bytes, PDF);
    expect(error).toBeNull();
    expect(data).toMatchObject({
      path: path(),
      fullPath: `users/${path()}`,
      id: expect.any(String),
    });
    const back = await own().download(path());
    expect(back.data?.type).toBe('application/pdf');
    expect((await contents(path()))?.equals(bytes)).toBe(true);
  });

  test('an empty file is a file', async () => {
    await own().upload(at('empty.txt'), Buffer.alloc(0), { contentType: 'text/plain' });
    expect((await contents(at('empty.txt')))?.length).toBe(0);
  });

  test('a Blob arrives as well', async () => {
    const blob = new Blob([new Uint8Array(bytes)], { type: 'application/pdf' });
    expect((await own().upload(at('blob.pdf'), blob)).error).toBeNull();
    expect((await contents(at('blob.pdf')))?.equals(bytes)).toBe(true);
  });

  test('a name is taken once, unless replacing is asked for', async () => {
    const name = await stored('twice.pdf');
    const again = await own().upload(name, bytes, PDF);
    expect(again.error).toMatchObject({
      statusCode: '409',
      message: 'The resource already exists',
    });
    const other = pdf(100);
    expect((await own().upload(name, other, { ...PDF, upsert: true })).error).toBeNull();
    expect((await contents(name))?.equals(other)).toBe(true);
  });

  test('update replaces what is there, and nothing else', async () => {
    const name = await stored('update.pdf');
    const other = pdf(100);
    expect((await own().update(name, other, PDF)).error).toBeNull();
    expect((await contents(name))?.equals(other)).toBe(true);
  });

  test('a folder lists its files with their sizes, and folders', async () => {
    const { data } = await own().list(`users/${cast().a.id}/files`, { search: 'first' });
    expect(data).toHaveLength(1);
    expect(data?.[0]).toMatchObject({
      name: 'first.pdf',
      metadata: { size: bytes.length, mimetype: 'application/pdf' },
    });
    const above = await own().list(`users/${cast().a.id}`);
    expect(above.data?.map(({ name, id }) => ({ name, id }))).toEqual([
      { name: 'files', id: null },
    ]);
  });

  test('a list is ordered and cut', async () => {
    const folder = `users/${cast().a.id}/files`;
    const all = await own().list(folder, { sortBy: { column: 'name', order: 'desc' } });
    const names = all.data?.map(({ name }) => name) ?? [];
    expect(names).toEqual([...names].sort().reverse());
    const cut = await own().list(folder, { limit: 2, offset: 1 });
    expect(cut.data?.map(({ name }) => name)).toEqual([...names].sort().slice(1, 3));
  });

  test('what is known of a file', async () => {
    const { data, error } = await own().info(path());
    expect(error).toBeNull();
    expect(data).toMatchObject({
      name: path(),
      size: bytes.length,
      contentType: 'application/pdf',
    });
    expect((await own().exists(path())).data).toBe(true);
    expect((await own().exists(at('nothing.pdf'))).data).toBe(false);
  });

  test('moving and copying', async () => {
    const name = await stored('before.pdf');
    expect((await own().move(name, at('after.pdf'))).error).toBeNull();
    expect((await own().download(name)).error).not.toBeNull();
    expect((await own().copy(at('after.pdf'), at('copy.pdf'))).error).toBeNull();
    for (const where of [at('after.pdf'), at('copy.pdf')]) {
      expect((await contents(where))?.equals(bytes)).toBe(true);
    }
  });

  test('removing says what went; it is gone', async () => {
    const name = await stored('gone.pdf');
    const { data } = await own().remove([name, at('never.pdf')]);
    expect(data?.map((row) => row.name)).toEqual([name]);
    expect((await own().download(name)).error).not.toBeNull();
  });

  test('what is not there is not found', async () => {
    const { error } = await own().download(at('nothing.pdf'));
    expect(error).not.toBeNull();
  });

  test('a type the bucket does not take is refused', async () => {
    const { error } = await own().upload(at('x.exe'), bytes, {
      contentType: 'application/x-dosexec',
    });
    expect(error).toMatchObject({ statusCode: '415' });
  });

  test('a file that is too big is refused', async () => {
    const { error } = await own().upload(at('big.pdf'), Buffer.alloc(10_485_761), PDF);
    expect(error).toMatchObject({ statusCode: '413' });
  });

  test('a bucket that is not there is said so', async () => {
    const { error } = await cast().a.client.storage.from('nope').upload('x.pdf', bytes, PDF);
    expect(error?.message).toMatch(/not found/i);
  });

  test('a signed address opens one file, without a key', async () => {
    const { data } = await own().createSignedUrl(path(), 60);
    const response = await fetch(data?.signedUrl ?? '');
    expect(response.status).toBe(200);
    expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);
    const swapped = await fetch((data?.signedUrl ?? '').replace('first.pdf', 'blob.pdf'));
    expect(swapped.status).toBeGreaterThanOrEqual(400);
    const changed = await fetch(`${data?.signedUrl.slice(0, -4)}abcd`);
    expect(changed.status).toBeGreaterThanOrEqual(400);
    await changed.body?.cancel();
  });

  test('signed addresses of several files', async () => {
    const { data } = await own().createSignedUrls([path(), at('nothing.pdf')], 60);
    expect(data?.map(({ error }) => error === null)).toEqual([true, false]);
    expect((await fetch(data?.[0]?.signedUrl ?? '')).status).toBe(200);
  });

  test('a signed address ends', async () => {
    const { data } = await own().createSignedUrl(path(), 1);
    await expect
      .poll(async () => (await fetch(data?.signedUrl ?? '')).status, {
        timeout: 5000,
        interval: 300,
      })
      .toBeGreaterThanOrEqual(400);
  });

  test('a download gets its name', async () => {
    const { data } = await own().createSignedUrl(path(), 60, { download: 'cv of A.pdf' });
    const response = await fetch(data?.signedUrl ?? '');
    expect(response.headers.get('content-disposition')).toMatch(/^attachment;.*cv/);
  });

  test('a part of a file', async () => {
    const response = await raw(cast().target, `/storage/v1/object/authenticated/users/${path()}`, {
      token: cast().a.token,
      headers: { range: 'bytes=0-3' },
    });
    expect({ status: response.status, text: await response.text() }).toEqual({
      ...{ status: 206, text: '%PDF' },
    });
  });

  test('a signed address for uploading takes one file of that name', async () => {
    const { data } = await own().createSignedUploadUrl(at('signed.pdf'));
    const nobody = cast().nobody.storage.from('users');
    const token = data?.token ?? '';
    const done = await nobody.uploadToSignedUrl(at('signed.pdf'), token, bytes, PDF);
    expect(done.error).toBeNull();
    expect((await contents(at('signed.pdf')))?.equals(bytes)).toBe(true);
    const elsewhere = await nobody.uploadToSignedUrl(at('other.pdf'), token, bytes, PDF);
    expect(elsewhere.error).not.toBeNull();
  });

  test('buckets are seen by the secret key only', async () => {
    const { service, a } = cast();
    const { data } = await service.storage.getBucket('users');
    expect(data).toMatchObject({ id: 'users', public: false });
    expect((await a.client.storage.listBuckets()).data).toEqual([]);
    expect((await a.client.storage.createBucket('mine')).error).not.toBeNull();
  });

  test('what was kept is gone after it was removed', async () => {
    const { data } = await own().list(`users/${cast().a.id}/files`, { limit: 1000 });
    const removed = await own().remove((data ?? []).map(({ name }) => at(name)));
    expect(removed.data).toHaveLength(data?.length ?? -1);
    expect((await own().list(`users/${cast().a.id}/files`)).data).toEqual([]);
  });
}
