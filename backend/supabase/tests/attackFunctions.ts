import type { DbFunction } from '../../embedded/catalogue.ts';
import { SEED_MODEL, SEED_VECTOR } from './seeds.ts';
import { type Asker, isDone, type Victim, type World } from './world.ts';

type Args = Record<string, unknown>;

/** Arguments that mean the victim, for functions whose arguments a guess would not fit. */
const AIMED: Record<string, (victim: Victim) => Args[]> = {
  read_synced: ({ rows }) => [
    {
      keys: [
        { kind: 'profile', id: 'me' },
        { kind: 'file', id: rows.resumes?.id },
        { kind: 'application', id: rows.applications?.id },
        { kind: 'answer', id: rows.answers?.id },
        { kind: 'receipt', id: rows.receipts?.id },
      ],
      mutation_ids: [rows.sync_mutations?.mutation_id],
    },
  ],
  pull_synced: () => [
    { since: 0, max_rows: 1000 },
    { since: -1, max_rows: 2_000_000_000 },
  ],
  commit_synced: ({ rows, user }) => {
    const write = {
      mutationId: crypto.randomUUID(),
      hash: 'c'.repeat(64),
      kind: 'application',
      id: rows.applications?.id,
      expectedRev: rows.applications?.rev,
      op: 'put',
      doc: { status: 'offer', company: 'taken over' },
      touched: ['/company'],
      dropped: [],
      result: { status: 'applied' },
      user_id: user.id,
    };
    return [
      { writes: [write] },
      { writes: [{ ...write, mutationId: rows.sync_mutations?.mutation_id }] },
      { writes: [{ ...write, mutationId: crypto.randomUUID(), op: 'delete', doc: {} }] },
      // A kind is never a table's name.
      { writes: [{ ...write, kind: 'jobs; drop table public.jobs' }] },
      { writes: [{ ...write, kind: '../profiles' }] },
    ];
  },
  index_documents: ({ rows }) =>
    [
      ['profile', '', String(rows.profiles?.rev)],
      ['resume', rows.resumes?.id, null],
      ['answer', rows.answers?.id, String(rows.answers?.rev)],
    ].map(([of_source, of_id, of_version]) => ({
      ...{ of_source, of_id, of_version },
      pieces: [{ content: 'taken over', metadata: {} }],
    })),
  embed_documents: ({ rows }) => [
    { of_model: 'taken over', vectors: [{ id: rows.documents?.id, embedding: SEED_VECTOR }] },
  ],
  version_of_source: ({ rows }) => [
    { of_source: 'resume', of_id: rows.resumes?.id },
    { of_source: 'answer', of_id: rows.answers?.id },
  ],
  search_documents: ({ canary }) => [
    { query: canary, match_count: 100 },
    { query: canary, match_count: 2_000_000_000 },
  ],
  commit_synced_in: ({ rows }) => {
    const write = {
      ...{ mutationId: crypto.randomUUID(), hash: 'c'.repeat(64), kind: 'application' },
      ...{ id: rows.applications?.id, expectedRev: rows.applications?.rev, op: 'put' },
      ...{ doc: { company: 'taken over' }, touched: [], dropped: [], result: {} },
    };
    return [{ life: rows.sync_heads?.epoch, writes: [write] }];
  },
  match_documents: () => [
    {
      query_embedding: SEED_VECTOR,
      query_model: SEED_MODEL,
      match_count: 100,
      min_similarity: -1,
    },
    {
      query_embedding: SEED_VECTOR,
      query_model: SEED_MODEL,
      match_count: 2_000_000_000,
      min_similarity: -1e9,
    },
  ],
};

/** A guess by type, with the victim wherever it fits. */
function guessed({ args }: DbFunction, victim: Victim): Args {
  const value = (type: string): unknown => {
    if (type.endsWith('[]')) return [value(type.slice(0, -2))];
    if (type === 'uuid' || type === 'text') return victim.user.id;
    if (/json/.test(type)) return { user_id: victim.user.id };
    if (/vector/.test(type)) return SEED_VECTOR;
    return /int|numeric|double|real/.test(type) ? 1000 : null;
  };
  return Object.fromEntries(args.map(({ name, type }) => [name, value(type)]));
}

/** Calls a function with the other's ids: nothing of theirs is told or changed. */
export async function attackFunction(
  world: World,
  each: DbFunction,
  attacker: Asker,
  victim: Victim,
  stateOf: () => Promise<string>,
): Promise<void> {
  const { name } = each;
  const aimed = AIMED[name]?.(victim) ?? [];
  const before = await stateOf();
  for (const args of [guessed(each, victim), {}, ...aimed]) {
    for (const method of ['POST', 'GET'] as const) {
      const query = method === 'GET' ? `?${queryOf(args)}` : '';
      const answer = await world.ask(attacker, `/rest/v1/rpc/${name}${query}`, {
        method,
        ...(method === 'POST' && { body: args }),
      });
      const answered = attacker.user === null && isDone(answer);
      const told = answer.body.includes(victim.canary) || answered;
      world.judge(name, `${attacker.name} ${method} rpc`, told);
    }
  }
  if (before !== (await stateOf())) {
    world.crossings.push({ object: name, path: `${attacker.name} changed something by a call` });
  }
}

function queryOf(args: Args): string {
  return Object.entries(args)
    .map(([name, value]) => {
      const text = typeof value === 'string' ? value : JSON.stringify(value);
      return `${name}=${encodeURIComponent(text)}`;
    })
    .join('&');
}
