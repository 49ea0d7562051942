import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';

const BACKEND = join(import.meta.dirname, '..');
/** Who may pass by the policies of the database, and why (D3). A new place is a decision. */
const MAY_ACT_AS_SERVICE = [
  // Asks whether the database answers, for no row; nobody unknown may ask it for anything.
  'db/ready.ts',
  // Removes the account itself; a person can not.
  'routes/erase.ts',
];

function sources(): string[] {
  return readdirSync(BACKEND, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(BACKEND, join(entry.parentPath, entry.name)))
    .filter(
      (file) =>
        !/node_modules|^dist|\.test\.ts$|^(embedded|supabase|testing)\/|^testStack/.test(file),
    );
}
const reads = (file: string, words: RegExp) =>
  words.test(readFileSync(join(BACKEND, file), 'utf8'));

test('only the named places act as the service', () => {
  const acting = sources().filter(
    (file) => file !== 'db/client.ts' && reads(file, /\basService\b/),
  );
  expect(acting.sort()).toEqual(acting.filter((file) => MAY_ACT_AS_SERVICE.includes(file)).sort());
});

test('the service key is read in one place', () => {
  const reading = sources().filter((file) => reads(file, /SUPABASE_SECRET_KEY/));
  // The last asks only whether there is one.
  expect(reading.sort()).toEqual(['db/client.ts', 'db/ready.ts', 'env.ts']);
});

test('supabase-js is imported in one place', () => {
  const importing = sources().filter((file) => reads(file, /import (?!type)[^;]*from '@supabase/));
  expect(importing).toEqual(['db/client.ts']);
});

test('synced rows are written by applyMutations and nothing else', () => {
  const committing = sources().filter(
    (file) => reads(file, /commit_synced/) && file !== 'db/types.ts',
  );
  expect(committing).toEqual(['db/applyMutations.ts']);
  const table = /from\(\s*(TABLE_OF|['"](profiles|resumes|applications|answers|receipts)['"])/;
  const naming = sources().filter((file) => reads(file, table));
  expect(naming, 'reads, in one place').toEqual(['db/synced.ts']);
  expect(reads('db/synced.ts', /\.(insert|upsert|update|delete)\(/)).toBe(false);
});
