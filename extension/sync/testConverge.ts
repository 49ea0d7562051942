import fc from 'fast-check';
import { expect } from 'vitest';
import type { Owner } from '../db/syncRecords.ts';
import { openDevice } from './testDevice.ts';
import { type Action, action, type Backend, World } from './testWorld.ts';

interface Runs {
  runs: number;
  /** Actions in one run. */
  atMost: number;
  /** A new account for each run; its owner, where the world's own is not meant. */
  account: () => Promise<{ backend: Backend; owner?: Owner }>;
  examples?: Action[][];
}

/** Three devices and one account: in the end they show the same, and nothing vanished that nobody decided on. */
export async function converge({ runs, atMost, account, examples = [] }: Runs) {
  const devices = [await openDevice(), await openDevice(), await openDevice()];
  const sizes = { minLength: 10, maxLength: atMost, size: 'max' as const };
  let [shown, requests] = [0, 0];
  await fc.assert(
    fc.asyncProperty(fc.array(action, sizes), async (actions) => {
      const { backend, owner } = await account();
      const world = new World(devices, backend, owner);
      await world.start();
      for (const each of actions) await world.run(each);
      await world.calm();
      expect(await world.agree()).toBe(true);
      expect(await world.lost()).toEqual([]);
      expect(world.stranger.requests).toEqual([]);
      shown += world.shown;
      requests += world.requests;
    }),
    { numRuns: runs, endOnFailure: true, examples: examples.map((each) => [each]) },
  );
  console.info(`${runs} runs, ${requests} requests, ${shown} conflicts shown`);
  expect(shown).toBeGreaterThan(0);
}
