import { expect, test } from 'vitest';
import { settled, until } from './wait.ts';

test('a script that was replaced goes on nowhere, also where there is nothing to wait for', async () => {
  const gone = AbortSignal.abort(new Error('replaced'));
  await expect(until(() => true, gone)).rejects.toThrow('replaced');
  await expect(settled(document, gone)).rejects.toThrow('replaced');
});

test('the first truthy look counts; without one the deadline answers null', async () => {
  const { signal } = new AbortController();
  expect(await until(() => 'here', signal)).toBe('here');
  let looks = 0;
  expect(await until(() => ++looks > 2 && looks, signal)).toBe(3);
  expect(await until(() => false, signal, 60)).toBeNull();
});
