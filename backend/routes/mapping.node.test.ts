import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** The app as it is, without its types: those of a Worker and of Node do not go together. */
const APP: string = '../app.ts';
const DOCUMENT: string = '../http/document.ts';
const [{ createApp }, { documentOf }] = await Promise.all([import(APP), import(DOCUMENT)]);
const page = readFileSync(join(import.meta.dirname, '../../docs/api-mapping.md'), 'utf8');
const paths = Object.keys(documentOf(createApp(), '0').paths).filter((path) =>
  /^\/api\/(?:user|jobs|applications|answers|apply)\b/.test(path),
);

/** "`/latest`" behind "`GET /api/user/resumes`" is short for the whole. */
const isTold = (path: string) =>
  page.includes(path) || page.includes(`\`${path.slice(path.lastIndexOf('/'))}\``);

test('every route of the resources stands in docs/api-mapping.md', () => {
  expect(paths.length).toBeGreaterThan(15);
  expect(paths.filter((path) => !isTold(path))).toEqual([]);
});
