import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MakeFile } from '../backup/offscreen.ts';
import { eraseEverything } from '../db/erase.ts';
import { aroundStores, exportEverything, SECRET_KEYS } from '../db/exportAll.ts';
import { signedInAs } from './fakeSupabase.ts';
import { TOKENS_KEY } from './store.ts';

beforeEach(() => fakeBrowser.reset());

test('no export and no scheduled backup contains a token', async () => {
  expect(SECRET_KEYS).toContain(TOKENS_KEY);
  await signedInAs('the-secret');
  const { file } = await exportEverything();
  const text = await file.text();
  expect(text).not.toContain('the-secret');
  expect(text).toContain('user-1@example.com');
  const handedOver = MakeFile.parse({ type: 'backup.make', around: await aroundStores() });
  expect(JSON.stringify(handedOver)).not.toContain('the-secret');
});

test('erasing everything erases the sign-in', async () => {
  await signedInAs('the-secret');
  await eraseEverything();
  expect(await browser.storage.local.get(null)).toEqual({});
});
