import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { currentTypes, TYPES_FILE } from './writeTypes.ts';

test('the generated types and the list of tables are those of the database (else: pnpm db:types)', async () => {
  expect(await readFile(TYPES_FILE, 'utf8')).toBe(await currentTypes());
}, 120_000);
