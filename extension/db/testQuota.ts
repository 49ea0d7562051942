import { afterAll, beforeAll, expect } from 'vitest';
import { db } from './database.ts';

/**
 * A store with room for so many writes and no more (C4): what a path does at its first, second … write, until it needs
 * fewer writes than that.
 */
export function testQuota() {
  let writes = 0;
  let failsAt = 0;

  beforeAll(async () => {
    db.close();
    db.use({
      stack: 'dbcore',
      name: 'quota',
      create: (core) => ({
        ...core,
        table: (name) => {
          const table = core.table(name);
          return {
            ...table,
            mutate: (request) => {
              writes += 1;
              return writes === failsAt ? Promise.reject(noRoom()) : table.mutate(request);
            },
          };
        },
      }),
    });
    await db.open();
  });
  afterAll(() => db.unuse({ stack: 'dbcore', name: 'quota' }));

  /** What a step gives or throws when there is no room at its `at`-th write, and how many writes it tried. */
  async function endingAt(at: number, step: () => Promise<unknown>) {
    writes = 0;
    failsAt = at;
    const [outcome] = await Promise.allSettled([step()]);
    failsAt = 0;
    return { outcome, tried: writes };
  }

  return {
    endingAt,
    /** At whichever write the room ends, the step did not happen, and the fault has its name. `kept`: looked at, too. */
    async isWholeOrNothing(step: () => Promise<unknown>, kept: () => Promise<unknown>) {
      const before = await kept();
      for (let at = 1; ; at += 1) {
        const { outcome, tried } = await endingAt(at, step);
        if (tried < at) {
          expect(outcome.status === 'rejected' ? outcome.reason : null).toBeNull();
          expect(at, 'it writes something').toBeGreaterThan(1);
          return;
        }
        expect(outcome, `write ${at}`).toMatchObject({
          status: 'rejected',
          reason: { name: 'StoreError', code: 'storageFull' },
        });
        expect(await kept(), `write ${at}`).toEqual(before);
      }
    },
  };
}

export const noRoom = () => Object.assign(new Error('no room'), { name: 'QuotaExceededError' });

/** Everything in the store, by table. */
export const stored = async () =>
  Object.fromEntries(
    await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()])),
  );
