import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TestAccount } from './testAccount.ts';
import { openDevice } from './testDevice.ts';
import { type Action, action, World } from './testWorld.ts';

/**
 * Three devices of one person, edited at random, offline for as long as it pleases chance, with answers that are lost,
 * requests that arrive twice or late, and workers that die between any two steps. In the end every device shows the same,
 * and no value ever vanished unless somebody who saw it replaced it, or chose against it.
 */
const RUNS = process.env.JOBAI_VERIFY ? 1000 : 60;
const sizes = { minLength: 10, maxLength: 40, size: 'max' as const };

const sync = (client: number, more: object = {}): Action =>
  ({
    type: 'sync',
    client,
    faults: [],
    dieAfter: undefined,
    meanwhile: undefined,
    ...more,
  }) as Action;
const edits = (doc: string, otherSyncs = false) => ({ meanwhile: { doc, field: 0, otherSyncs } });

/** Seed -726304092, path 306: an entry made on two devices, removed, and made anew on one while the other’s first is on its way. */
const MADE_ANEW: Action[] = [
  sync(0, edits('a2')),
  sync(1, edits('a1', true)),
  sync(2, { ...edits('a2'), dieAfter: 1 }),
  { type: 'remove', client: 0, doc: 'a2' },
  sync(0),
  { type: 'edit', client: 0, doc: 'a2', field: 0 },
  sync(0, { dieAfter: 0 }),
  { type: 'edit', client: 0, doc: 'a1', field: 0 },
  sync(0, { dieAfter: 0 }),
  { type: 'choose', client: 0, side: 'mine' },
  sync(2, { faults: ['noAnswer'] }),
  sync(0),
  { type: 'choose', client: 0, side: 'mine' },
  { type: 'edit', client: 0, doc: 'a1', field: 0 },
];

test('three devices come to show the same, whatever happens, and nothing vanishes that nobody decided on', async () => {
  const devices = [await openDevice(), await openDevice(), await openDevice()];
  let shown = 0;
  let requests = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(action, sizes), async (actions) => {
      const world = new World(devices, new TestAccount());
      await world.start();
      for (const each of actions) await world.run(each);
      await world.calm();
      expect(await world.agree()).toBe(true);
      expect(await world.lost()).toEqual([]);
      expect(world.stranger.requests).toEqual([]);
      shown += world.shown;
      requests += world.requests;
    }),
    { numRuns: RUNS, endOnFailure: true, examples: [[MADE_ANEW]] },
  );
  console.info(`${RUNS} runs, ${requests} requests, ${shown} conflicts shown`);
  expect(shown).toBeGreaterThan(0);
}, 900_000);
