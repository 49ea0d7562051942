import { describe, expect, test } from 'vitest';
import { createApp } from '../app.ts';
import { caller, chunked } from '../testing/caller.ts';
import { documentOf } from './document.ts';
import type { Operation } from './documentShape.ts';
import { isStorable, jsonFault } from './jsonBytes.ts';

const document = documentOf(createApp(), '0');
const ID = '11111111-1111-4111-8111-111111111111';
const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]: [string, Operation]) => ({
    name: `${method.toUpperCase()} ${path}`,
    method: method.toUpperCase(),
    path: path.replace(/\{\w+\}/g, ID),
    operation,
  })),
);
const heads = operations.filter(({ method }) => method === 'GET');
/** Whatever may carry a body, whether its route wants one or not. */
const withBody = operations.filter(({ method }) => method !== 'GET');
const withJson = withBody.filter(
  ({ operation }) => operation.requestBody?.content['application/json'],
);
const MAX = 4096;
const ask = caller({ settings: { MAX_BODY_BYTES: String(MAX), MAX_JSON_VALUES: '1000' } });
const text = (content: string) => new TextEncoder().encode(content);
const json = { 'Content-Type': 'application/json' };

function* endless() {
  for (;;) yield new Uint8Array(1024).fill(0x20);
}

test('there are routes to walk', () => {
  expect(withJson.length).toBeGreaterThan(0);
});

describe.each(withBody)('$name', ({ method, path }) => {
  test('refuses a body stated too long, unread', async () => {
    const { body, taken } = chunked([text('{}')]);
    const headers = { ...json, 'Content-Length': String(MAX + 1) };
    expect((await ask(path, { method, headers, body })).status).toBe(413);
    expect(taken.bytes).toBe(0);
  });

  test.each([[], [['Content-Length', '10']]])(
    'stops reading a body that never ends, stated as %o',
    async (...length) => {
      const { body, taken } = chunked(endless());
      const headers = Object.fromEntries([...Object.entries(json), ...length]);
      const response = await ask(path, { method, headers, body });
      expect(response.status).toBe(413);
      expect(taken.bytes).toBeLessThanOrEqual(MAX + 2048);
    },
  );

  test.each(['text/plain', 'application/xml', 'application/x-www-form-urlencoded', ''])(
    'refuses content of type "%s"',
    async (type) => {
      const headers = { 'Content-Type': type };
      expect((await ask(path, { method, headers, body: text('x=1') })).status).toBe(415);
    },
  );

  test.each([
    { 'Content-Type': 'application/json; charset=utf-16' },
    { ...json, 'Content-Encoding': 'gzip' },
  ])('refuses %o', async (headers) => {
    expect((await ask(path, { method, headers, body: text('{}') })).status).toBe(415);
  });

  test('refuses JSON that is nested too deep or unfolds into too much', async () => {
    for (const body of ['['.repeat(2000), '{"a":'.repeat(400), `[${'0,'.repeat(1500)}0]`])
      expect((await ask(path, { method, headers: json, body })).status).toBe(422);
  });

  test('refuses text no database keeps', async () => {
    for (const body of ['{"a":"\\u0000"}', '{"\\ud800":1}'])
      expect((await ask(path, { method, headers: json, body })).status).toBe(422);
  });

  test('refuses bytes that are not UTF-8', async () => {
    const body = new Uint8Array([0x22, 0xff, 0xfe, 0x22]);
    expect((await ask(path, { method, headers: json, body })).status).toBe(400);
  });
});

// No browser sends one along with GET; whoever writes to a connection by hand may.
describe.each(heads.filter(({ path }) => path !== '/health' && path !== '/version'))(
  '$name',
  ({ method, path }) => {
    test('leaves a body where it is, however long, and answers as without one', async () => {
      const { body, taken } = chunked(endless());
      const plain = (await ask(path, { method })).status;
      expect((await ask(path, { method, headers: json, body })).status).toBe(plain);
      expect(taken.bytes).toBeLessThanOrEqual(2048);
    });
  },
);

describe.each(withJson)('$name', ({ method, path, operation }) => {
  test('asks for its body', async () => {
    expect(operation.requestBody?.required).toBe(true);
    expect((await ask(path, { method })).status).toBe(400);
  });

  test.each(['', '{', '{"a":1,}', 'undefined', '\ufeff{}x'])(
    'refuses what is no JSON: %s',
    async (body) => {
      const response = await ask(path, { method, headers: json, body });
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ code: 'malformed_request' });
    },
  );

  test.each(['null', '[]', '"x"', '1', '{"unknown":{}}'])(
    'refuses what does not fit: %s',
    async (body) => {
      // A path's id may be looked up first; nothing may be accepted or break.
      const { status } = await ask(path, { method, headers: json, body });
      expect([400, 404, 422]).toContain(status);
    },
  );
});

test.each(operations)(
  '$name does not read addresses that are no text',
  async ({ method, path }) => {
    const open = path === '/health' || path === '/version';
    for (const bad of ['%00', '%ff', '%c3%28', '%', 'x'.repeat(9000)])
      expect((await ask(`${path}?q=${bad}`, { method })).status).toBe(open ? 200 : 400);
  },
);

test('the length of JSON is counted in values, whatever stands in its strings', () => {
  const bytes = text('{"a":"[[[[,,,,\\"[[","b":[1,2,{"c":[]}]}');
  expect(jsonFault(bytes, 4, 9)).toBeUndefined();
  expect(jsonFault(bytes, 3, 9)).toBe('Nested deeper than 3');
  expect(jsonFault(bytes, 4, 7)).toBe('More than 7 values');
});

test.each([
  ['{"a":"\\\\u0000"}', true],
  ['{"a":"\\ud83d\\ude00"}', true],
  ['{"a":"\\ude00\\ud83d"}', false],
  ['{"a":["\\u0000"]}', false],
  ['{"\\udfff":1}', false],
  ['{"a":"\\u0000', true],
])('%s can be kept: %s', (json, fine) => {
  expect(isStorable(json)).toBe(fine);
});
