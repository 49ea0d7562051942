import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createSerial } from './serial.ts';

/** One session for all, as PGlite's: the role is whatever was set last. */
function session() {
  let role = 'none';
  return {
    /** A request: sets its role, waits, and looks whose it is. */
    request: async (name: string, ms: number) => {
      role = name;
      await wait(ms);
      return role;
    },
  };
}

test('a request keeps its role however long it takes; without the queue it would not', async () => {
  const callers = [
    ['a', 5],
    ['b', 1],
    ['c', 3],
  ] as const;
  const { request } = session();
  const unguarded = await Promise.all(callers.map(([name, ms]) => request(name, ms)));
  expect(unguarded).not.toEqual(['a', 'b', 'c']);
  const serial = createSerial();
  const guarded = await Promise.all(callers.map(([name, ms]) => serial(() => request(name, ms))));
  expect(guarded).toEqual(['a', 'b', 'c']);
});

test('a task that fails is told so, and stops none of the later ones', async () => {
  const serial = createSerial();
  const failed = serial(async () => {
    throw new Error('this one');
  });
  const next = serial(async () => 'next');
  await expect(failed).rejects.toThrow('this one');
  expect(await next).toBe('next');
});
