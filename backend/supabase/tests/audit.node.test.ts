import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { vector } from '@electric-sql/pglite/vector';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type DbFunction,
  functionsOf,
  type Relation,
  relationsOf,
} from '../../embedded/catalogue.ts';
import { MIGRATIONS_DIR } from '../../embedded/dataDir.ts';
import { signUp } from '../../testing/users.ts';
import { startTestSupabase } from '../../testStack.ts';
import { attackBucket, fileOf, plantFile } from './attackFiles.ts';
import { attackFunction } from './attackFunctions.ts';
import { attackRelation } from './attackTables.ts';
import { faultsOf } from './houseRules.ts';
import { LEAKY_SEEDS, SEEDS } from './seeds.ts';
import { type Asker, isDone, type Victim, World } from './world.ts';

/**
 * Who can reach what (D2). Two people have a row in every table and a file in every bucket of the catalogue; each of
 * them, and somebody who is not signed in, tries everything on what the others have. Beside the project's own objects
 * stand those of leaks.sql, one for each way of forgetting: an audit that misses one of them is worth nothing.
 */
let world: World;
let stop: () => Promise<void>;
let relations: Relation[];
let functions: DbFunction[];
let buckets: { id: string; public: boolean }[];
let a: Victim;
let b: Victim;
const nobody: Asker = { name: 'nobody', user: null };
/** Not beside the tests: the Supabase CLI runs every .sql it finds there, against a linked project too. */
const EXTRA = join(import.meta.dirname, '..', '..', 'testing', 'audit');
/** `pnpm verify`: every path in every direction. */
const THOROUGH = process.env.JOBAI_VERIFY === '1';
const started = performance.now();

beforeAll(async () => {
  const migrationsDir = await mkdtemp(join(tmpdir(), 'jobai-leaky-'));
  await cp(MIGRATIONS_DIR, migrationsDir, { recursive: true });
  await cp(join(EXTRA, 'leaks.sql'), join(migrationsDir, '99990101000000_leaks.sql'));
  await cp(join(EXTRA, 'everything.sql'), join(migrationsDir, '99990101000001_audit.sql'));
  const { supabase, stop: end } = await startTestSupabase({ migrationsDir });
  stop = async () => {
    await end();
    await rm(migrationsDir, { recursive: true });
  };
  await readCatalogue(await supabase.dump());
  world = new World(supabase);
  a = await victim('A');
  b = await victim('B');
}, 180_000);
afterAll(() => stop?.());

async function readCatalogue(dump: Blob): Promise<void> {
  const db = new PGlite({ extensions: { pg_trgm, vector }, loadDataDir: dump });
  relations = await relationsOf(db, 'public');
  functions = await functionsOf(db, 'public');
  buckets = (await db.query<(typeof buckets)[0]>('select id, public from storage.buckets')).rows;
  await db.close();
}

async function victim(name: string): Promise<Victim> {
  const user = await signUp(world.supabase, name.toLowerCase());
  const person: Victim = { name, user, canary: `canary-${randomUUID()}`, rows: {} };
  for (const [table, seed] of Object.entries({ ...SEEDS, ...LEAKY_SEEDS })) {
    const ids = Object.fromEntries(
      Object.entries(person.rows).map(([parent, row]) => [parent, String(row.id)]),
    );
    const answer = await world.ask(person, `/rest/v1/${table}`, {
      method: 'POST',
      body: seed({ canary: person.canary, ids }),
      headers: { prefer: 'return=representation' },
    });
    expect(isDone(answer), `${name} writes to ${table}: ${answer.body}`).toBe(true);
    person.rows[table] = JSON.parse(answer.body)[0];
  }
  for (const { id } of buckets) {
    const answer = await plantFile(world, id, person);
    expect(isDone(answer), `${name} stores in ${id}: ${answer.body}`).toBe(true);
  }
  return person;
}

/** Who tries on whom. */
// The second is the same code with the names changed.
const pairs = (): [Asker & { rows?: Victim['rows'] }, Victim][] => [
  [b, a],
  ...(THOROUGH ? ([[a, b]] as [Victim, Victim][]) : []),
  [nobody, a],
];
const leaky = (name: string) => name.startsWith('leaky');
const crossingsOf = (wanted: (object: string) => boolean) =>
  world.crossings.filter(({ object }) => wanted(object));

describe('the audit', () => {
  test('has a row of everybody in every table, and they see it themselves', async () => {
    const tables = relations.filter(({ kind }) => kind === 'table').map(({ name }) => name);
    expect(Object.keys({ ...SEEDS, ...LEAKY_SEEDS }).sort()).toEqual(tables.sort());
    for (const { name } of relations) {
      const { body } = await world.ask(a, `/rest/v1/${name}?select=*&user_id=eq.${a.user.id}`);
      expect(JSON.parse(body), name).toHaveLength(1);
    }
    const file = await world.ask(a, `/storage/v1/object/users/${fileOf(a.user.id)}`);
    expect(file.body).toContain(a.canary);
  });

  test('nobody reads, writes, plants or removes anything of another in a table or view', async () => {
    for (const [attacker, target] of pairs()) {
      for (const relation of relations) {
        await attackRelation(world, relation, attacker, target);
      }
    }
    expect(crossingsOf((object) => !leaky(object))).toEqual([]);
  }, 240_000);

  test('no function tells or does anything of another', async () => {
    for (const [attacker, target] of pairs()) {
      for (const each of functions.filter(({ name }) => name !== 'erase_mine')) {
        await attackFunction(world, each, attacker, target, () => stateOf(target));
      }
    }
    // Last: the attacker's own rows are gone afterwards, as they should be.
    for (const each of functions.filter(({ name }) => name === 'erase_mine')) {
      await attackFunction(world, each, b, a, () => stateOf(a));
      await attackFunction(world, each, nobody, a, () => stateOf(a));
    }
    expect(JSON.parse(await stateOf(b)).jobs, 'erase_mine was called for good').toBeNull();
    expect(crossingsOf((object) => !leaky(object))).toEqual([]);
  }, 120_000);

  test('no way of writing a path reaches another’s files', async () => {
    for (const [attacker, target] of pairs()) {
      for (const { id } of buckets) {
        if (leaky(id) && attacker.user) continue;
        const step = THOROUGH || (attacker === b && !leaky(id)) ? 1 : 10;
        await attackBucket(world, id, attacker, target, step);
      }
    }
    expect(crossingsOf((object) => !leaky(object))).toEqual([]);
  }, 240_000);

  test('every leak was noticed, each by the object that leaks', () => {
    const noticed = new Set(crossingsOf(leaky).map(({ object }) => object));
    const planted = [
      ...relations.map(({ name }) => name),
      ...functions.map(({ name }) => name),
      ...buckets.map(({ id }) => id),
    ].filter(leaky);
    expect([...noticed].sort()).toEqual(planted.sort());
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const crossed = crossingsOf((object) => !leaky(object)).length;
    console.log(`audit: ${world.tried} paths tried, ${crossed} crossings, ${seconds} s`);
  });
});

/** Everything a person has, as text; not in leaky tables, where an attack may have left what goes with its parent. */
async function stateOf({ user }: Victim): Promise<string> {
  const sent = { method: 'POST', body: { who: user.id } };
  const { body } = await world.asService('/rest/v1/rpc/audit_everything', sent);
  const tables = Object.entries(JSON.parse(body));
  return JSON.stringify(Object.fromEntries(tables.filter(([table]) => !leaky(table))));
}

describe('house rules of migrations', () => {
  test('every table, view and function keeps them', () => {
    const own = <T extends { name: string }>(all: T[]) => all.filter(({ name }) => !leaky(name));
    expect(faultsOf(own(relations), own(functions))).toEqual([]);
    expect(buckets.filter((bucket) => bucket.public && !leaky(bucket.id))).toEqual([]);
  });

  test('each way of forgetting one is found', () => {
    const faults = faultsOf(
      relations.filter(({ name }) => leaky(name)),
      functions.filter(({ name }) => leaky(name)),
    );
    expect(faults).toEqual(
      expect.arrayContaining([
        'leaky_open: row level security is off',
        'leaky_open: no policy',
        'leaky_open: anon has rights on it',
        'leaky_policy: "everybody" is no sentence',
        "leaky_child: may belong to somebody else's jobs",
        'leaky_view: reads with the rights of its owner',
        'leaky_definer: runs with the rights of its owner',
        'leaky_definer: search_path is not pinned',
        'leaky_definer: anon may call it',
        'leaky_count: public may call it',
      ]),
    );
  });
});
