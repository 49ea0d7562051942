import type { PGlite } from '@electric-sql/pglite';
import { expect, test } from 'vitest';
import { watch } from './watched.ts';

test('a session that fell out of step is found out, one that is in step is not', async () => {
  let isOut = false;
  const db = {
    query: async (_: string, values: unknown[]) => {
      if (values[0] === 'breaks') isOut = true;
      if (values[0] === 'breaks') throw new RangeError('Invalid array length');
      if (values[0] === 'fails') throw new Error('no such file');
      return { rows: isOut ? [] : [{ mark: values[0] }] };
    },
  };
  const watched = watch(db as unknown as Pick<PGlite, 'query'>);
  await expect(db.query('', ['fails'])).rejects.toThrow('no such file');
  expect([watched.isDoubtful, await watched.isInStep(), watched.isDoubtful]).toEqual([
    ...[true, true, false],
  ]);
  await expect(db.query('', ['breaks'])).rejects.toThrow('Invalid array length');
  expect([watched.isDoubtful, await watched.isInStep()]).toEqual([true, false]);
});
