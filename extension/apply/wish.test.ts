import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sampleSession } from '../ui/panel/sample.ts';
import { storeWish, takeWish } from './wish.ts';

beforeEach(() => fakeBrowser.reset());

const { job } = sampleSession();
const at = Date.parse('2026-11-25T18:00:00Z');

test('a wish holds once, for its job in its tab, and for a minute', async () => {
  await storeWish({ tabId: 1, job }, true, at);
  expect(await takeWish(2, job, at)).toBeNull();
  expect(await takeWish(1, { ...job, jobId: 'another' }, at)).toBeNull();
  expect(await takeWish(1, job, at + 59_000)).toMatchObject({ despiteDuplicate: true });
  expect(await takeWish(1, job, at)).toBeNull();
  await storeWish({ tabId: 1, job }, false, at);
  expect(await takeWish(1, job, at + 60_000)).toBeNull();
});
