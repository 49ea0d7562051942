import type { Profile } from '@jobai/shared/profile';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { asUser, type UserDb } from '../../db/client.ts';
import { putPieces } from '../../db/documents.ts';
import { changeRow, createRow, deleteRow } from '../../db/editRow.ts';
import { eraseRows } from '../../db/erase.ts';
import { exportAll } from '../../db/exportAll.ts';
import { ModelError } from '../../models/model.ts';
import { CONTROLLER } from '../../testing/experience/controller.ts';
import { ENGINEER } from '../../testing/experience/engineer.ts';
import { NURSE } from '../../testing/experience/nurse.ts';
import { signUp } from '../../testing/users.ts';
import { startTestSupabase } from '../../testStack.ts';
import { addDocument, type Memory, queryRelevantExperience, syncUserProfile } from './memory.ts';

vi.setConfig({ testTimeout: 60_000 });

let stop: () => Promise<void>;
let somebody: () => Promise<{ db: UserDb; id: string; dying: (after: number) => UserDb }>;
beforeAll(async () => {
  const started = await startTestSupabase();
  stop = started.stop;
  const { supabase } = started;
  const project = {
    SUPABASE_URL: supabase.url,
    SUPABASE_PUBLISHABLE_KEY: supabase.publishableKey,
  };
  somebody = async () => {
    const { id, token } = await signUp(supabase);
    const db = asUser(project, token);
    return { db, id, dying: (after) => dyingAfter(asUser(project, token), after) };
  };
}, 120_000);
afterAll(() => stop?.());

/** A request that is never answered: whoever waits for it hears that the Worker is dead. */
const gone: unknown = new Proxy(() => gone, {
  get: (_, key) =>
    key === 'then' ? (_: unknown, fail: (cause: Error) => void) => fail(new Error('killed')) : gone,
  apply: () => gone,
});

/** The same connection, gone after so many calls: a Worker that was killed. */
function dyingAfter(db: UserDb, calls: number): UserDb {
  let left = calls;
  return new Proxy(db, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key);
      if (key !== 'from' && key !== 'rpc') return value;
      return (...args: unknown[]) => {
        left -= 1;
        return left < 0 ? gone : (value as (...all: unknown[]) => unknown).apply(target, args);
      };
    },
  });
}

const save = (db: UserDb, doc: Profile) =>
  changeRow(db, 'profile', 'me', () => doc, { orNew: true });
const words = (db: UserDb): Memory => ({ db, models: null, agent: 'answers' });
const contents = async (db: UserDb) => {
  const { data } = await db.from('documents').select('content, model').order('content');
  return data ?? [];
};
const cook = (...highlights: string[]): Profile => ({ work: [{ position: 'Cook', highlights }] });

/** Makes vectors by a rule: the first of the words a text holds is its direction. */
class Directions {
  readonly asked: { texts: string[]; kind: string }[] = [];
  model = 'model-1';
  fault: ModelError | null = null;
  constructor(readonly axes: string[]) {}
  can = () => true;
  async embed(texts: string[], kind: 'document' | 'query') {
    this.asked.push({ texts, kind });
    if (this.fault) throw this.fault;
    const by = { provider: 'test', model: this.model, inputTokens: 1, outputTokens: 0 };
    return {
      vectors: texts.map((text) => this.vectorOf(text)),
      model: this.model,
      by: { ...by, costMicros: 0, keyOwner: 'backend' as const },
    };
  }
  private vectorOf(text: string): number[] {
    const vector = new Array<number>(768).fill(0);
    const raw = this.axes.map((axis) => (text.includes(axis) ? 1 : 0.01));
    const length = Math.hypot(...raw);
    for (const [at, value] of raw.entries()) vector[at] = value / length;
    return vector;
  }
}

describe('what a posting asks for is found among all that a person has done, by words alone', () => {
  const found = { hits: 0, queries: 0 };

  test.each(Object.entries({ ENGINEER, NURSE, CONTROLLER }))(
    '%s',
    async (name, labelled) => {
      const { db } = await somebody();
      await save(db, labelled.profile);
      await syncUserProfile(words(db));
      const missed: string[] = [];
      for (const [text, facts] of labelled.queries) {
        const three = await queryRelevantExperience(words(db), text);
        expect(three.length).toBeLessThanOrEqual(3);
        if (!three.some((each) => each.facts.some((id) => facts.includes(id)))) missed.push(text);
      }
      const { length } = labelled.queries;
      found.hits += length - missed.length;
      found.queries += length;
      console.log(`${name}: ${length - missed.length} of ${length} in the first three`, missed);
    },
    60_000,
  );

  test('in the first three of at least 85 of 100 queries', () => {
    const { hits, queries } = found;
    console.log(`recall@3 by words: ${hits} of ${queries} = ${(hits / queries).toFixed(3)}`);
    expect(queries).toBeGreaterThanOrEqual(50);
    expect(hits / queries).toBeGreaterThanOrEqual(0.85);
  });
});

describe('vectors', () => {
  test('decide the order, and are made once for each piece', async () => {
    const { db } = await somebody();
    await save(db, cook('Baked bread.', 'Grilled fish.', 'Washed plates.'));
    const models = new Directions(['bread', 'fish', 'plates']);
    const memory: Memory = { db, models, agent: 'answers' };
    expect(await syncUserProfile(memory)).toBe('indexed');
    expect(await syncUserProfile(memory)).toBe('current');
    expect(models.asked.map(({ kind, texts }) => [kind, texts.length])).toEqual([['document', 4]]);
    const [first] = await queryRelevantExperience(memory, 'plates', 1);
    expect(first).toMatchObject({ path: 'work[0].highlights[2]', source: 'profile', sourceId: '' });
    expect(first?.similarity).toBeGreaterThan(0.99);
    await save(db, cook('Baked bread.', 'Grilled fish.', 'Washed plates.', 'Cut onions.'));
    await syncUserProfile(memory);
    expect(models.asked.at(-1)?.texts).toEqual([expect.stringContaining('Cut onions.')]);
  });

  test('of another model are not compared, and are made anew', async () => {
    const { db } = await somebody();
    await save(db, cook('Baked bread.', 'Grilled fish.'));
    const models = new Directions(['bread', 'fish']);
    const memory: Memory = { db, models, agent: 'answers' };
    await syncUserProfile(memory);
    models.model = 'model-2';
    // Another model has other axes: the old vectors would say the opposite.
    models.axes.reverse();
    const [first] = await queryRelevantExperience(memory, 'fish', 1);
    expect(first?.content).toContain('fish');
    expect(new Set((await contents(db)).map(({ model }) => model))).toEqual(new Set(['model-2']));
  });

  test('that nobody makes leave the words, and are made the next time', async () => {
    const { db } = await somebody();
    await save(db, cook('Baked bread.', 'Grilled fish.'));
    const models = new Directions(['bread', 'fish']);
    models.fault = new ModelError('model_unavailable');
    const memory: Memory = { db, models, agent: 'answers' };
    const [first] = await queryRelevantExperience(memory, 'grilled fish', 1);
    expect(first?.content).toContain('fish');
    models.fault = null;
    await queryRelevantExperience(memory, 'grilled fish', 1);
    expect((await contents(db)).every(({ model }) => model === 'model-1')).toBe(true);
  });

  test('are made of nothing that leads to the person, of the question neither', async () => {
    const { db } = await somebody();
    await save(db, ENGINEER.profile);
    const models = new Directions(['x']);
    await syncUserProfile({ db, models, agent: 'answers' });
    const question = 'Mail hr@corp.example or call +1 415 555 0199 about Kafka';
    await queryRelevantExperience({ db, models, agent: 'answers' }, question);
    expect(JSON.stringify(models.asked)).toContain('Kafka');
    expect(JSON.stringify(models.asked)).not.toMatch(/@|555|Evergreen|94107|mayaokafor/);
  });
});

describe('what was saved and what is found', () => {
  test('are the same again after a kill between any two steps, and nothing was lost meanwhile', async () => {
    const { db, dying } = await somebody();
    await save(db, cook('Baked bread.', 'Grilled fish.'));
    await syncUserProfile(words(db));
    const before = await contents(db);
    const models = new Directions(['bread']);
    for (let calls = 0; ; calls += 1) {
      await save(db, cook('Baked bread.', `Fried fish ${calls}.`));
      const died = await syncUserProfile({ db: dying(calls), models, agent: 'answers' }).catch(
        () => 'died',
      );
      const now = (await contents(db)).map(({ content }) => content);
      // Whole before, or whole after.
      expect(now).toHaveLength(before.length);
      if (died !== 'died') break;
      const [first] = await queryRelevantExperience(words(db), `fried fish ${calls}`, 1);
      expect(first?.content).toContain(`Fried fish ${calls}.`);
      expect(calls).toBeLessThan(20);
    }
  });

  test('are the same after two syncs at once of two saves at once', async () => {
    const { db } = await somebody();
    await save(db, cook('Baked bread.'));
    await Promise.all(
      Array.from({ length: 6 }, async (_, n) => {
        await save(db, cook(`Baked ${n}.`));
        await syncUserProfile(words(db));
      }),
    );
    const { data } = await db.from('profiles').select('rev, doc').single();
    const doc = data?.doc as Profile | undefined;
    const last = doc?.work?.[0]?.highlights?.[0] ?? 'nothing';
    const now = (await contents(db)).map(({ content }) => content);
    expect(now.filter((content) => content.includes('Baked'))).toEqual([`Cook\n${last}`]);
    const { data: state } = await db.from('indexed_sources').select('version').single();
    expect(state?.version).toBe(String(data?.rev));
  });

  test('an older version never replaces a newer one, and nothing comes back after an erasure', async () => {
    const { db } = await somebody();
    const { rev } = await save(db, cook('Baked bread.'));
    await save(db, cook('Grilled fish.'));
    await syncUserProfile(words(db));
    const late = { source: 'profile', sourceId: '', version: String(rev) } as const;
    expect(await putPieces(db, late, [{ content: 'late', metadata: {} }])).toBe('stale');
    const counts = await eraseRows(db);
    expect(counts).toMatchObject({ documents: 2, indexed_sources: 1 });
    expect(await putPieces(db, late, [{ content: 'late', metadata: {} }])).toBe('stale');
    expect(await syncUserProfile(words(db))).toBe('none');
    expect(await contents(db)).toEqual([]);
  });

  test('of a résumé is found until it is deleted; the profile and its own go by themselves', async () => {
    const { db, id: userId } = await somebody();
    await save(db, ENGINEER.profile);
    const sha256 = 'a'.repeat(64);
    const about = { roles: [], label: 'CV', name: 'cv.pdf', mime: 'application/pdf', size: 9 };
    const doc = { ...about, id: 'cv', kind: 'resume' as const, sha256, isDefault: true };
    const file = { ...doc, addedAt: new Date().toISOString() };
    await createRow(db, 'file', { id: 'cv', doc: file }, crypto.randomUUID());
    const text = 'Maya, 742 Evergreen Terrace, maya.okafor@example.com\nKeeps bees on the roof.';
    const source = { source: 'resume', sourceId: 'cv', version: sha256 } as const;
    expect(await addDocument(words(db), { ...source, text })).toBe('indexed');
    const [first] = await queryRelevantExperience(words(db), 'beekeeping: bees', 1);
    expect(first).toMatchObject({ source: 'resume', sourceId: 'cv', path: null, facts: [] });
    expect(first?.content).toMatch(/^(?!.*(Evergreen|@)).*bees/s);
    let told = '';
    for await (const part of exportAll(db, userId, new Date(), async () => ({}))) told += part;
    const { documents } = JSON.parse(told).tables;
    expect(documents.map(({ content }: { content: string }) => content)).toContain(first?.content);
    expect(Object.keys(documents[0])).not.toContain('embedding');
    await deleteRow(db, 'file', 'cv');
    const left = await queryRelevantExperience(words(db), 'beekeeping: bees', 3);
    expect(left.every(({ source: from }) => from === 'profile')).toBe(true);
    expect(await addDocument(words(db), { ...source, text })).toBe('stale');
    await deleteRow(db, 'profile', 'me');
    expect(await contents(db)).toEqual([]);
  });
});
