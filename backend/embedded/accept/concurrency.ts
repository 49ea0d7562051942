import { expect, test } from 'vitest';
import type { Cast } from './people.ts';

const ROUNDS = 30;

/** One request's role and claims must never be another's. */
export function concurrencyChecks(cast: () => Cast) {
  test(`${ROUNDS * 5} requests of three callers at once: each reads only its own, none fails`, async () => {
    const { a, b, nobody } = cast();
    const faults: unknown[] = [];
    const reading = async ({ client, id }: typeof a) => {
      const { data, error } = await client.from('jobs').select('user_id').limit(50);
      if (error) faults.push(error);
      faults.push(...(data ?? []).filter(({ user_id }) => user_id !== id));
    };
    const writing = async ({ client, id }: typeof a, i: number) => {
      const { data, error } = await client
        .from('jobs')
        .insert({ job_key: `many:${i}`, url: 'https://x.example' })
        .select('user_id')
        .single();
      if (error) faults.push(error);
      else if (data.user_id !== id) faults.push(data);
    };
    const outside = async () => {
      const { error } = await nobody.from('jobs').select();
      if (error?.code !== '42501') faults.push(error ?? 'read without sign-in');
    };
    await Promise.all(
      Array.from({ length: ROUNDS }, (_, i) => [
        ...[reading(a), reading(b), outside(), writing(a, i), writing(b, i)],
      ]).flat(),
    );
    expect(faults).toEqual([]);
  });

  test('who calls is told apart inside the database too', async ({ skip }) => {
    const { a, b, nobody, hasOwnSchema } = cast();
    if (!hasOwnSchema) skip('accept/schema.sql is not applied here');
    const asked = Array.from({ length: ROUNDS }, () => [
      a.client.rpc('accept_whoami').then(({ data }) => [data?.uid, data?.dbRole]),
      b.client.rpc('accept_whoami').then(({ data }) => [data?.uid, data?.dbRole]),
      nobody.rpc('accept_whoami').then(({ data }) => [data?.uid, data?.dbRole]),
    ]).flat();
    const answers = await Promise.all(asked);
    const expected = [
      [a.id, 'authenticated'],
      [b.id, 'authenticated'],
      [null, 'anon'],
    ];
    expect(answers).toEqual(answers.map((_, i) => expected[i % 3]));
  });

  test('of many that claim one key, one gets it', async () => {
    const claims = await Promise.all(
      Array.from({ length: 10 }, () =>
        cast().a.client.from('jobs').insert({ job_key: 'contested', url: 'https://x.example' }),
      ),
    );
    expect(claims.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(claims.filter(({ status }) => status === 409)).toHaveLength(9);
  });

  test('uploads at once all arrive', async () => {
    const { a } = cast();
    const bucket = a.client.storage.from('users');
    const paths = Array.from({ length: 10 }, (_, i) => `users/${a.id}/files/at-once-${i}.txt`);
    const done = await Promise.all(
      paths.map((path) => bucket.upload(path, Buffer.from(path), { contentType: 'text/plain' })),
    );
    expect(done.map(({ error }) => error).filter(Boolean)).toEqual([]);
    const texts = await Promise.all(
      paths.map(async (path) => (await bucket.download(path)).data?.text()),
    );
    expect(texts).toEqual(paths);
    await bucket.remove(paths);
  });
}
