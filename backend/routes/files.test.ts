import { exports } from 'cloudflare:workers';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { signUpTwo, type TestUser } from '../testing/users.ts';

let a: TestUser;
let b: TestUser;
beforeAll(async () => {
  ({ a, b } = await signUpTwo(inject('supabase')));
});

const bytes = new Uint8Array(new TextEncoder().encode('%PDF-1.7 résumé'));
const hex = (digest: ArrayBuffer) =>
  Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
const nameOf = async (content: Uint8Array<ArrayBuffer>) =>
  hex(await crypto.subtle.digest('SHA-256', content));

function ask(user: TestUser | null, method: string, name: string, body?: BodyInit, type?: string) {
  return exports.default.fetch(`http://backend/api/files/${name}`, {
    method,
    headers: {
      ...(user && { Authorization: `Bearer ${user.token}` }),
      ...(body !== undefined && { 'Content-Type': type ?? 'application/octet-stream' }),
    },
    ...(body !== undefined && { body }),
  });
}

test('bytes come back as they were sent, also when they were sent twice', async () => {
  const name = await nameOf(bytes);
  for (const type of ['application/pdf', 'application/octet-stream']) {
    expect((await ask(a, 'PUT', name, bytes, type)).status).toBe(204);
  }
  const answer = await ask(a, 'GET', name);
  expect(answer.status).toBe(200);
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes);
  expect(answer.headers.get('Content-Disposition')).toBe('attachment');
});

test('another person does not find them, and can store their own under the same name', async () => {
  const name = await nameOf(bytes);
  await ask(a, 'PUT', name, bytes);
  expect((await ask(b, 'GET', name)).status).toBe(404);
  expect((await ask(b, 'PUT', name, bytes)).status).toBe(204);
  expect((await ask(b, 'GET', name)).status).toBe(200);
});

describe('refused', () => {
  test('without a sign-in', async () => {
    expect((await ask(null, 'PUT', await nameOf(bytes), bytes)).status).toBe(401);
    expect((await ask(null, 'GET', await nameOf(bytes))).status).toBe(401);
  });
  test('bytes of another digest, and none', async () => {
    const answer = await ask(a, 'PUT', '0'.repeat(64), bytes);
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ code: 'file_refused' });
    expect((await ask(a, 'GET', '0'.repeat(64))).status).toBe(404);
    expect((await ask(a, 'PUT', await nameOf(new Uint8Array()), new Uint8Array())).status).toBe(
      422,
    );
  });
  test.each(['..%2F..%2Fother', 'A'.repeat(64), '0'.repeat(63)])('the name %s', async (name) => {
    expect((await ask(a, 'GET', name)).status).toBeGreaterThanOrEqual(400);
    expect((await ask(a, 'PUT', name, bytes)).status).toBeGreaterThanOrEqual(400);
  });
  test('more than ten megabytes', async () => {
    const large = new Uint8Array(10 * 1024 * 1024 + 1);
    const answer = await ask(a, 'PUT', await nameOf(large), large);
    expect(answer.status).toBe(413);
  });
});
