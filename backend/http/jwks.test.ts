import { Problem } from '@jobai/shared/errors';
import { errors } from 'jose';
import { expect, test } from 'vitest';
import { keySetProject } from '../testing/keySets.ts';
import { pairSigner, type Signer } from '../testing/tokens.ts';
import { remoteKeys } from './jwks.ts';

const MINUTE = 60_000;

/** A project with one published key, and a source that reads it by a clock of its own. */
async function project() {
  const keySet = keySetProject();
  const signer = await pairSigner(keySet.url, 'ES256');
  await keySet.publish(signer.publicJwk);
  const clock = { now: 1_000_000_000_000 };
  const source = remoteKeys(keySet.jwks, {
    fetch: (...args) => fetch(...args),
    now: () => clock.now,
  });
  const ask = (by: Signer) => source.keyFor({ alg: by.alg, kid: by.kid });
  return { keySet, signer, clock, ask };
}

const isUnavailable = (error: unknown) =>
  error instanceof Problem && error.code === 'auth_unavailable';

test('keys are fetched once and kept for ten minutes', async () => {
  const { keySet, signer, clock, ask } = await project();
  for (let i = 0; i < 20; i += 1) await ask(signer);
  clock.now += 9 * MINUTE;
  await ask(signer);
  expect(await keySet.asked()).toBe(1);
  clock.now += 2 * MINUTE;
  await ask(signer);
  expect(await keySet.asked()).toBe(2);
});

test('a rotated key is found at its first use, without waiting for the old set to age', async () => {
  const { keySet, signer, clock, ask } = await project();
  await ask(signer);
  const next = await pairSigner(keySet.url, 'ES256');
  await keySet.publish(signer.publicJwk, next.publicJwk);
  clock.now += MINUTE;
  await ask(next);
  await ask(signer);
  expect(await keySet.asked()).toBe(2);
});

test('a key that is taken back stops working when the set is read again', async () => {
  const { keySet, signer, clock, ask } = await project();
  await ask(signer);
  await keySet.publish();
  clock.now += 11 * MINUTE;
  await expect(ask(signer)).rejects.toThrow(errors.JWKSNoMatchingKey);
});

test('unknown key ids ask once and then not again for half a minute', async () => {
  const { keySet, signer, clock, ask } = await project();
  await ask(signer);
  clock.now += MINUTE;
  for (let i = 0; i < 50; i += 1)
    await expect(ask({ ...signer, kid: `guess ${i}` })).rejects.toThrow(errors.JWKSNoMatchingKey);
  expect(await keySet.asked()).toBe(2);
  clock.now += MINUTE / 2;
  await expect(ask({ ...signer, kid: 'guess' })).rejects.toThrow(errors.JWKSNoMatchingKey);
  expect(await keySet.asked()).toBe(3);
});

test('many unknown key ids at once ask four times at most', async () => {
  const { keySet, signer, clock, ask } = await project();
  await ask(signer);
  clock.now += MINUTE;
  await Promise.allSettled(
    Array.from({ length: 50 }, (_, i) => ask({ ...signer, kid: `guess ${i}` })),
  );
  expect(await keySet.asked()).toBeLessThanOrEqual(1 + 4);
});

test('while the keys can not be had, known ones keep working for a day, and no longer', async () => {
  const { keySet, signer, clock, ask } = await project();
  await ask(signer);
  await keySet.goDown();
  clock.now += 23 * 60 * MINUTE;
  await ask(signer);
  clock.now += 2 * 60 * MINUTE;
  await expect(ask(signer)).rejects.toSatisfy(isUnavailable);
});

test('an unknown key during an outage is nobody’s fault: unavailable, not accepted', async () => {
  const { keySet, signer, clock, ask } = await project();
  await ask(signer);
  await keySet.breakOff();
  clock.now += MINUTE;
  await expect(ask({ ...signer, kid: 'new' })).rejects.toSatisfy(isUnavailable);
});

test('without any key nothing is accepted, and a second is left between tries', async () => {
  const { keySet, signer, clock, ask } = await project();
  await keySet.goDown();
  for (let i = 0; i < 10; i += 1) await expect(ask(signer)).rejects.toSatisfy(isUnavailable);
  expect(await keySet.asked()).toBe(1);
  await keySet.publish(signer.publicJwk);
  clock.now += 1_000;
  await ask(signer);
});

test.each([
  ['a redirect', 302, ''],
  ['an error', 500, '{"keys":[]}'],
  ['nothing there', 404, ''],
  ['no JSON', 200, '<html>'],
  ['no key set', 200, '{"error":"x"}'],
  ['too much', 200, JSON.stringify({ keys: [{ kty: 'EC', note: 'x'.repeat(70_000) }] })],
])('%s is no key set', async (_, status, body) => {
  const { keySet, signer, ask } = await project();
  await keySet.answer(status, body);
  await expect(ask(signer)).rejects.toSatisfy(isUnavailable);
});

test('a shared secret in a published set is not used', async () => {
  const { keySet, ask } = await project();
  const k = btoa('0123456789abcdef0123456789abcdef').replace(/=+$/, '');
  await keySet.publish({ kty: 'oct', k, kid: 'secret', alg: 'HS256' });
  const signer = await pairSigner(keySet.url, 'ES256');
  await expect(ask({ ...signer, alg: 'HS256', kid: 'secret' })).rejects.toThrow(errors.JOSEError);
});
