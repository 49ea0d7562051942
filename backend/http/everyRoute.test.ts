import { describe, expect, test } from 'vitest';
import { createApp } from '../app.ts';
import { BAD_TOKENS } from '../testing/badTokens.ts';
import { caller } from '../testing/caller.ts';
import { secretSigner } from '../testing/tokens.ts';
import { documentOf } from './document.ts';

/** Walks the document: nobody can add a route without these. */
const operations = Object.entries(documentOf(createApp(), '0').paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, { security }]) => ({
    name: `${method.toUpperCase()} ${path}`,
    method: method.toUpperCase(),
    path: path.replace(/\{\w+\}/g, '11111111-1111-4111-8111-111111111111'),
    open: security?.length === 0,
  })),
);
const stranger = caller({ as: null });
const body = { headers: { 'Content-Type': 'application/json' }, body: '{}' };
const init = (method: string) => (method === 'GET' ? { method } : { method, ...body });

describe.each(operations.filter(({ open }) => !open))('$name', ({ method, path }) => {
  test('is closed to strangers', async () => {
    const response = await stranger(path, init(method));
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ code: 'unauthenticated' });
  });

  test(`is closed to ${BAD_TOKENS.length} bad tokens`, async () => {
    const signer = secretSigner(
      'https://elsewhere.example',
      'of another project, long enough ......',
    );
    for (const { make } of BAD_TOKENS) {
      const headers = { ...body.headers, Authorization: `Bearer ${await make(signer)}` };
      const response = await stranger(path, { ...init(method), headers });
      expect(response.status).toBe(401);
    }
  });
});

test.each(operations.filter(({ open }) => open))('$name is open', async ({ method, path }) => {
  expect((await stranger(path, init(method))).status).not.toBe(401);
});

test('what is open is on this list', () => {
  expect(
    operations
      .filter(({ open }) => open)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(['GET /api/config', 'GET /api/live', 'GET /health', 'GET /ready', 'GET /version']);
});
