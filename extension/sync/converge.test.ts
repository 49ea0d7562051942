import { test } from 'vitest';
import { TestAccount } from './testAccount.ts';
import { converge } from './testConverge.ts';
import type { Action } from './testWorld.ts';

/**
 * Three devices of one person, edited at random, offline for as long as it pleases chance, with answers that are lost,
 * requests that arrive twice or late, and workers that die between any two steps. In the end every device shows the same,
 * and no value ever vanished unless somebody who saw it replaced it, or chose against it.
 */
const RUNS = process.env.JOBAI_VERIFY ? 1000 : 60;

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
  const account = async () => ({ backend: new TestAccount() });
  await converge({ runs: RUNS, atMost: 40, account, examples: [MADE_ANEW] });
}, 900_000);
