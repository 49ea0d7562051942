import { afterEach, expect, test, vi } from 'vitest';
import { askToPersist, levelOf } from './room.ts';

afterEach(() => vi.unstubAllGlobals());

test.each([
  ['promised before', true, true, 0],
  ['promised now', false, true, 1],
  ['refused', false, false, 1],
])('the browser is asked to keep the stores: %s', async (_, persisted, answer, asked) => {
  const persist = vi.fn().mockResolvedValue(answer);
  vi.stubGlobal('navigator', { storage: { persisted: async () => persisted, persist } });
  expect(await askToPersist()).toBe(answer);
  expect(persist).toHaveBeenCalledTimes(asked);
});

test('a browser that says nothing of room breaks nothing', async () => {
  vi.stubGlobal('navigator', {});
  expect(await askToPersist()).toBe(false);
  expect(levelOf(null)).toBe('ok');
});

test('little room is said before a résumé of the largest size no longer fits', () => {
  const mb = 1024 * 1024;
  expect([500 * mb, 199 * mb, 21 * mb, 19 * mb].map(levelOf)).toEqual(['ok', 'low', 'low', 'full']);
});
