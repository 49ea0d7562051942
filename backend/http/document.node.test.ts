import { createHash } from 'node:crypto';
import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import type { ApiDocument, Operation } from './documentShape.ts';

/** The app as it is, without its types: those of a Worker and of Node do not go together. */
const APP: string = '../app.ts';
const DOCUMENT: string = './document.ts';
const [{ createApp }, { documentOf }] = await Promise.all([import(APP), import(DOCUMENT)]);
const document: ApiDocument = documentOf(createApp(), '0.1.0');
const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]: [string, Operation]) => ({
    name: `${method.toUpperCase()} ${path}`,
    method,
    path,
    operation,
  })),
);

test('the document is valid OpenAPI 3.1', async () => {
  const result = await new Validator().validate(JSON.parse(JSON.stringify(document)));
  expect(result.errors).toBeUndefined();
  expect(result.valid).toBe(true);
});

/**
 * A change of the API is seen in review: one line per operation, with a sum of everything it says.
 * `pnpm exec vitest run --project node backend/http/document -u` writes it anew.
 */
test('the document is the one outlined in openapi.txt', async () => {
  const shared = JSON.stringify(document.components);
  const lines = operations.map(({ name, operation }) => {
    const takes = Object.keys(operation.requestBody?.content ?? {}).join(' ');
    const answers = Object.keys(operation.responses).join(' ');
    const sum = createHash('sha256').update(JSON.stringify(operation)).update(shared);
    return `${name}${takes && ` ← ${takes}`} → ${answers} #${sum.digest('hex').slice(0, 8)}`;
  });
  await expect(`${lines.sort().join('\n')}\n`).toMatchFileSnapshot('../openapi.txt');
});

test('every operation has a name of its own', () => {
  const ids = operations.map(({ operation }) => operation.operationId);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(operations)('$name says what it is for, and that it may refuse', ({ operation }) => {
  expect(operation).toHaveProperty('summary');
  for (const status of ['400', '429', '500', '503'])
    expect(operation.responses).toHaveProperty(status);
  for (const [status, response] of Object.entries(operation.responses)) {
    expect(response).toHaveProperty('description');
    if (Number(status) < 400) continue;
    expect(Object.keys((response as { content: object }).content)).toEqual([
      'application/problem+json',
    ]);
  }
});
