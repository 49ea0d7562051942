import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { UNPACKED_EXTENSION_ID } from '@jobai/shared/extensionId';
import { expect, test } from '@playwright/test';
import { EXTENSION_DIR } from './paths.ts';

const read = (name: string) => readFileSync(join(EXTENSION_DIR, name), 'utf8');
const manifest = () => JSON.parse(read('manifest.json'));
const scripts = () =>
  readdirSync(EXTENSION_DIR, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(js|html|css|json)$/.test(file),
  );

const ATS = [
  'https://job-boards.greenhouse.io/*',
  'https://job-boards.eu.greenhouse.io/*',
  'https://boards.greenhouse.io/*',
  'https://boards.eu.greenhouse.io/*',
  'https://jobs.lever.co/*',
  'https://jobs.eu.lever.co/*',
  'https://jobs.ashbyhq.com/*',
];

test('the manifest asks for no more than it needs', () => {
  const {
    permissions,
    host_permissions,
    optional_permissions,
    optional_host_permissions,
    content_scripts,
  } = manifest();
  expect(permissions.toSorted()).toEqual([
    'activeTab',
    'alarms',
    'contextMenus',
    'scripting',
    'sidePanel',
    'storage',
    'unlimitedStorage',
  ]);
  expect(host_permissions).toEqual(ATS);
  // Only once the person turns backup files on.
  expect(optional_permissions).toEqual(['downloads', 'offscreen']);
  expect(optional_host_permissions).toBeUndefined();
  expect(
    content_scripts.flatMap(({ matches }: { matches: string[] }) => matches).toSorted(),
  ).toEqual(ATS.toSorted());
});

test('no page and no other extension can speak to it', () => {
  expect(manifest()).not.toHaveProperty('externally_connectable');
  expect(manifest()).not.toHaveProperty('web_accessible_resources');
});

test('the packaged extension knows no address on this machine but the one a backend has by default', () => {
  // Dexie asks by this pattern whether it runs in development; it is no address anything connects to.
  const dexie = String.raw`/^(http|https):\/\/(localhost|127\.0\.0\.1)/`;
  // Of auth-js where it is told none; ours is always told (account/client.ts).
  const known = ['http://127.0.0.1:8787', 'http://localhost:9999'];
  const isText = (name: string) => /^(manifest|_locales\/.*)\.json$/.test(name);
  for (const file of scripts().filter((name) => !isText(name))) {
    const text = read(file).replaceAll(dexie, '');
    if (file.startsWith('content-scripts/')) {
      expect(text, file).not.toMatch(/localhost|127\.0\.0\.1/);
    }
    for (const [address] of text.matchAll(/\w+:\/\/(localhost|127\.0\.0\.1)[^"'`]*/g)) {
      expect(known, file).toContain(address);
    }
  }
});

test('extension pages run under a strict content security policy', () => {
  const policy: string = manifest().content_security_policy.extension_pages;
  const [, connect] = /connect-src ([^;]*);/.exec(policy) ?? [];
  expect(policy).toMatch(/^default-src 'none'; script-src 'self';/);
  // The backend is where the person says: over https anywhere, else on this machine alone.
  expect(connect).toBe("'self' https: wss: http://127.0.0.1:* ws://127.0.0.1:*");
  expect(policy.replace(connect ?? '', '')).not.toMatch(
    /unsafe-eval|script-src[^;]*unsafe|http:|https:|\*/,
  );
});

test('unpacked builds have one id everywhere, which the backend of development lets in', () => {
  const digest = createHash('sha256').update(Buffer.from(manifest().key, 'base64')).digest('hex');
  const id = [...digest.slice(0, 32)].map((digit) => String.fromCharCode(97 + parseInt(digit, 16)));
  expect(id.join('')).toBe(UNPACKED_EXTENSION_ID);
});

test('each content script is small, alone in its pages, and brings neither React nor zod', () => {
  const scripts: { js: string[]; matches: string[] }[] = manifest().content_scripts;
  const matches = scripts.flatMap((script) => script.matches);
  expect(matches).toHaveLength(new Set(matches).size);
  for (const { js } of scripts) {
    const code = js.map(read).join('\n');
    const bytes = gzipSync(code).length;
    console.log(`${js}: ${(bytes / 1024).toFixed(1)} kB gzip`);
    expect(bytes).toBeLessThanOrEqual(30 * 1024);
    expect(code).not.toMatch(/ZodError|react\.element|__SECRET_INTERNALS|__CLIENT_INTERNALS/);
  }
});
