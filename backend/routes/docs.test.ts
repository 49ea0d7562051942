import { expect, test } from 'vitest';
import { caller } from '../testing/caller.ts';

const ask = caller({ as: null });
const production = caller({ as: null, settings: { ENVIRONMENT: 'production' } });
const enabled = caller({
  as: null,
  settings: { ENVIRONMENT: 'production', DOCS_ENABLED: 'true' },
});

test('the page runs its own files only, from its own origin', async () => {
  const page = await ask('/docs');
  expect(page.status).toBe(200);
  const policy = page.headers.get('Content-Security-Policy') ?? '';
  expect(policy).toMatch(/default-src 'none'/);
  expect(policy).toMatch(/script-src 'self';/);
  expect(policy).toMatch(/frame-ancestors 'none'/);
  expect(policy).not.toMatch(/unsafe-eval|https:|\*/);
  const html = await page.text();
  expect(html).not.toMatch(/<script>|https?:/);
  const files = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file = '']) => file);
  expect(files).toHaveLength(3);
  for (const file of files) {
    const { status, headers } = await ask(file);
    expect(`${file} ${status}`).toBe(`${file} 200`);
    expect(headers.get('Content-Type')).toMatch(/text\/(css|javascript)/);
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
  }
});

test.each(['/docs', '/docs/start.js', '/openapi.json'])(
  '%s is not there in production unless enabled',
  async (path) => {
    expect((await production(path)).status).toBe(404);
    expect((await enabled(path)).status).toBe(200);
  },
);

test.each(['/docs/nothing.js', '/docs/..%2f..%2fwrangler.jsonc', '/docs/', '/start.js'])(
  '%s is not there',
  async (path) => {
    const response = await ask(path);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ code: 'not_found' });
  },
);

test('the document lists itself nowhere and everything else by name', async () => {
  const document = await (await ask('/openapi.json')).json<{ openapi: string; paths: object }>();
  expect(document.openapi).toBe('3.1.0');
  expect(Object.keys(document.paths)).toContain('/api/config');
  expect(Object.keys(document.paths)).not.toContain('/openapi.json');
});
