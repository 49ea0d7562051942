import { beforeAll, expect, test } from 'vitest';
import { type Cast, raw } from './people.ts';
import { PDF, pdf } from './storage.ts';

/** Another's folder: nothing leads into it, and nothing out of it. */
export function foreignFileChecks(cast: () => Cast) {
  const own = () => cast().a.client.storage.from('users');
  const others = () => cast().b.client.storage.from('users');
  const at = (name: string, who: 'a' | 'b' = 'a') => `users/${cast()[who].id}/files/${name}`;
  const bytes = pdf();
  const path = () => at('guarded.pdf');
  const contents = async () => {
    const { data } = await own().download(path());
    return data && Buffer.from(await data.arrayBuffer());
  };
  beforeAll(async () => {
    const { error } = await own().upload(path(), bytes, PDF);
    if (error) throw error;
  });

  test('a stranger cannot download, list, know, sign or copy a file', async () => {
    expect((await others().download(path())).error).not.toBeNull();
    expect((await others().list(`users/${cast().a.id}/files`)).data).toEqual([]);
    expect((await others().info(path())).error).not.toBeNull();
    expect((await others().createSignedUrl(path(), 60)).error).not.toBeNull();
    expect((await others().copy(path(), at('stolen.pdf', 'b'))).error).not.toBeNull();
    expect((await others().move(path(), at('stolen.pdf', 'b'))).error).not.toBeNull();
  });

  test('a stranger cannot write, replace or remove a file', async () => {
    expect((await others().upload(at('planted.pdf'), bytes, PDF)).error).toMatchObject({
      ...{ statusCode: '403' },
    });
    const over = await others().upload(path(), bytes, { ...PDF, upsert: true });
    expect(over.error).not.toBeNull();
    expect((await others().update(path(), bytes, PDF)).error).not.toBeNull();
    expect((await others().remove([path()])).data ?? []).toEqual([]);
    expect((await contents())?.equals(bytes)).toBe(true);
  });

  test('a file cannot be moved or copied into a stranger’s folder', async () => {
    const name = path();
    expect((await own().move(name, at('planted.pdf', 'b'))).error).not.toBeNull();
    expect((await own().copy(name, at('planted.pdf', 'b'))).error).not.toBeNull();
    expect((await own().createSignedUploadUrl(at('planted.pdf', 'b'))).error).not.toBeNull();
    expect((await others().list(`users/${cast().b.id}`)).data).toEqual([]);
  });

  test.each([
    (a: string, b: string) => `users/${b}/../${a}/t.pdf`,
    (a: string, b: string) => `users/${b}/%2e%2e/${a}/t.pdf`,
    (a: string, b: string) => `users/${b}/..%2f${a}/t.pdf`,
    (a: string, b: string) => `users/${b}//../${a}/t.pdf`,
    (a: string) => `./users/${a}/t.pdf`,
    (a: string) => `users/${a}\u0000/t.pdf`,
  ])('no spelling of a path leads into another folder (%#)', async (spelling) => {
    await others().upload(spelling(cast().a.id, cast().b.id), bytes, PDF);
    const { data } = await own().list(`users/${cast().a.id}`, { limit: 1000 });
    expect(data?.map(({ name }) => name)).toEqual(['files']);
  });

  test('without sign-in nothing is reached', async () => {
    const nobody = cast().nobody.storage.from('users');
    expect((await nobody.download(path())).error).not.toBeNull();
    expect((await nobody.list(`users/${cast().a.id}`)).data ?? []).toEqual([]);
    expect((await nobody.upload(at('x.pdf'), bytes, PDF)).error).not.toBeNull();
    const open = await fetch(nobody.getPublicUrl(path()).data.publicUrl);
    expect(open.status).toBeGreaterThanOrEqual(400);
  });

  test('a token that was made up opens no file', async () => {
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    const claims = JSON.stringify({ sub: cast().a.id, role: 'authenticated', exp: 9e9 });
    const response = await raw(cast().target, `/storage/v1/object/authenticated/users/${path()}`, {
      token: `${none}.${Buffer.from(claims).toString('base64url')}.`,
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
  });
}
