import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** The app as it is, without its types: those of a Worker and of Node do not go together. */
const APP: string = '../app.ts';
const DOCUMENT: string = '../http/document.ts';
const [{ createApp }, { documentOf }] = await Promise.all([import(APP), import(DOCUMENT)]);
const page = readFileSync(join(import.meta.dirname, '../../docs/api-mapping.md'), 'utf8');

const paths: [string, object][] = Object.entries(documentOf(createApp(), '0').paths);
const routes = paths
  .filter(([path]) => path.startsWith('/api/'))
  .flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
  );

/** "`GET POST /api/x`" names two; in a paragraph "`/latest`" behind "`GET /api/user/resumes`" is short for the whole. */
function toldBy(text: string): string[] {
  const told: string[] = [];
  for (const paragraph of text.split('\n\n')) {
    let last = { methods: [] as string[], path: '' };
    for (const [, span = ''] of paragraph.matchAll(/`([^`]+)`/g)) {
      const [, methods, path] = /^([A-Z]+(?: [A-Z]+)*) (\/api\/[^\s?]+)/.exec(span) ?? [];
      if (methods && path) last = { methods: methods.split(' '), path };
      else if (!last.path || !/^\/[\w{}/-]+$/.test(span)) continue;
      const whole = path ?? last.path + span;
      told.push(...last.methods.map((method) => `${method} ${whole}`));
    }
  }
  return told;
}

test('docs/api-mapping.md names every route under /api with its method, and none that is not there', () => {
  expect(routes.length).toBeGreaterThan(35);
  const told = toldBy(page);
  expect(routes.filter((route) => !told.includes(route))).toEqual([]);
  expect(told.filter((route) => !routes.includes(route))).toEqual([]);
});
