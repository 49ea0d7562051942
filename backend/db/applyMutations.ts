import { mergeRow, type Row, type RowWrite } from '@jobai/shared/rules/mergeRow';
import {
  DOCS,
  type JsonObject,
  MAX_DOC_LENGTH,
  type Mutation,
  MutationResult,
  PROFILE_ID,
  SyncRow,
} from '@jobai/shared/sync';
import * as z from 'zod';
import { DatabaseError, dataOf } from './answer.ts';
import type { UserDb } from './client.ts';
import { mutationHash } from './mutationHash.ts';
import { problemsOf } from './synced.ts';

/**
 * The one way synced rows are written. Rows are read, merged here and written if they are still as they were read; those
 * that moved on in between are merged again. Whatever happens, a mutation is applied once: its answer is stored with
 * what it did, in the same transaction.
 */
const ROUNDS = 12;

type Answer = Omit<MutationResult, 'mutationId'>;

const Answered = MutationResult.omit({ mutationId: true });
/** `own`: the revision in it was made by this mutation, not found. */
const StoredAnswer = Answered.extend({ own: z.boolean().default(false) });
const Read = z.object({
  rows: z.array(SyncRow),
  answered: z.array(z.object({ mutationId: z.string(), hash: z.string(), result: StoredAnswer })),
});
const Committed = z.union([
  z.array(
    z.union([
      z.object({ stale: z.literal(true) }),
      z.object({ reused: z.literal(true) }),
      z.object({ full: z.literal(true) }),
      Answered,
    ]),
  ),
  z.object({ reset: z.literal(true) }),
]);
type Committed = z.infer<typeof Committed>;

interface Asked {
  mutation: Mutation;
  hash: string;
}

/**
 * Answers in the order of the mutations. `life`: of the store (pull.ts); in another one nothing is applied. Throws
 * DatabaseError; then nothing is known of those without an answer.
 */
export async function applyMutations(
  db: UserDb,
  mutations: readonly Mutation[],
  life?: string,
): Promise<MutationResult[]> {
  const answers = new Map<string, Answer>();
  const all = await Promise.all(
    mutations.map(async (mutation) => ({ mutation, hash: await mutationHash(mutation) })),
  );
  const reused = reusedWithin(all);
  let open = all.filter((asked) => !reused.has(asked));
  for (let round = 0; open.length > 0 && round < ROUNDS; round++) {
    open = await applyRound(db, life, open, all, answers);
  }
  return all.map((asked) => {
    const { mutationId } = asked.mutation;
    const answer = reused.has(asked) ? REUSED : (answers.get(mutationId) ?? BUSY);
    return { mutationId, ...answer };
  });
}

const REUSED: Answer = { status: 'refused', rev: 0, code: 'mutation_reused' };
const BUSY: Answer = { status: 'refused', rev: 0, code: 'busy' };
const FULL: Answer = { status: 'refused', rev: 0, code: 'too_many' };
const RESET: Answer = { status: 'refused', rev: 0, code: 'reset' };

/** Those that use the id of an earlier one of this request for something else. */
function reusedWithin(all: Asked[]): Set<Asked> {
  const first = new Map<string, string>();
  return new Set(
    all.filter(({ mutation: { mutationId }, hash }) => {
      const known = first.get(mutationId);
      if (known === undefined) first.set(mutationId, hash);
      return known !== undefined && known !== hash;
    }),
  );
}

/** Tries all that are open, puts down the answers, returns those whose row moved on. */
async function applyRound(
  db: UserDb,
  life: string | undefined,
  open: Asked[],
  all: Asked[],
  answers: Map<string, Answer>,
): Promise<Asked[]> {
  const keys = unique(open.map(({ mutation: { kind, id } }) => ({ kind, id })));
  const mutation_ids = all.map(({ mutation }) => mutation.mutationId);
  const read = Read.parse(dataOf(await db.rpc('read_synced', { keys, mutation_ids })));

  const batch = new Batch(read, all);
  const writes = open.flatMap(({ mutation, hash }) => batch.write(mutation, hash));
  for (const [mutationId, answer] of batch.answers) answers.set(mutationId, answer);
  if (writes.length === 0) return [];
  const committed = await commit(db, life, writes);
  if ('reset' in committed) {
    for (const { mutationId } of writes) answers.set(mutationId, RESET);
    return [];
  }
  const stale = new Set<string>();
  for (const [index, { mutationId }] of writes.entries()) {
    const outcome = committed[index];
    if (!outcome || 'stale' in outcome) stale.add(mutationId);
    else if ('full' in outcome) answers.set(mutationId, FULL);
    else answers.set(mutationId, 'reused' in outcome ? REUSED : outcome);
  }
  return open.filter(({ mutation }) => stale.has(mutation.mutationId));
}

/** SQLSTATE of the limits of migrations/…_room.sql. */
const NO_ROOM = '54000';

async function commit(
  db: UserDb,
  life: string | undefined,
  writes: ReturnType<Batch['write']>,
): Promise<Committed> {
  try {
    const answer = life
      ? await db.rpc('commit_synced_in', { life, writes })
      : await db.rpc('commit_synced', { writes });
    return Committed.parse(dataOf(answer));
  } catch (cause) {
    if (!(cause instanceof DatabaseError) || cause.sqlState !== NO_ROOM) throw cause;
    const [only] = writes;
    if (only && writes.length === 1) return [{ full: true }];
  }
  // One row too many must not hold up the others: each for itself, what is left over is merged anew.
  const outcomes = [];
  for (const write of writes) {
    const one = await commit(db, life, [write]);
    if ('reset' in one) return one;
    outcomes.push(one[0] ?? { stale: true as const });
  }
  return outcomes;
}

function unique(keys: { kind: string; id: string }[]) {
  return [...new Map(keys.map((key) => [`${key.kind}/${key.id}`, key])).values()];
}

/** The revision a write of this very call will get: unknown yet, and known to its author. */
const OWN = -1;

interface State {
  row: Row | null;
  /** Revisions made by earlier mutations of this request, which their author knows of course. */
  own: Set<number>;
  isWritten: boolean;
}

/** One call's writes, each merged with what the ones before it make of the row. */
class Batch {
  readonly answers = new Map<string, Answer>();
  private readonly states = new Map<string, State>();
  private readonly answered: Map<string, { hash: string; result: z.infer<typeof StoredAnswer> }>;

  constructor(read: z.infer<typeof Read>, all: Asked[]) {
    for (const row of read.rows) this.stateOf(row).row = row;
    this.answered = new Map(read.answered.map((each) => [each.mutationId, each]));
    for (const { mutation, hash } of all) {
      const known = this.answered.get(mutation.mutationId);
      if (known?.hash === hash && known.result.own)
        this.stateOf(mutation).own.add(known.result.rev);
    }
  }

  private stateOf({ kind, id }: { kind: string; id: string }): State {
    const key = `${kind}/${id}`;
    const state = this.states.get(key) ?? { row: null, own: new Set(), isWritten: false };
    this.states.set(key, state);
    return state;
  }

  write(mutation: Mutation, hash: string) {
    const { mutationId, kind, id, baseRev } = mutation;
    const known = this.answered.get(mutationId);
    if (known || this.answers.has(mutationId)) {
      if (known) {
        const same = known.hash === hash;
        this.answers.set(mutationId, same ? Answered.parse(known.result) : REUSED);
      }
      return [];
    }
    const state = this.stateOf(mutation);
    const { row, own } = state;
    const knows = (rev: number) => rev === OWN || rev <= baseRev || own.has(rev);
    const { write, ...outcome } = mergeRow(row, mutation, knows);
    const fault = write && (write.deleted ? idFault(kind, id) : faultOf(kind, id, write.doc));
    if (fault || outcome.status === 'refused') {
      // Not stored: the same mutation may fit once the row is here, or not at all.
      this.answers.set(mutationId, { rev: Math.max(row?.rev ?? 0, 0), ...outcome, ...fault });
      return [];
    }
    const expectedRev = state.isWritten ? null : (row?.rev ?? 0);
    if (write) {
      state.row = written(row, write);
      state.isWritten = true;
    }
    const { doc = {}, touched = [], dropped = [] } = write ?? {};
    const op = write ? (write.deleted ? 'delete' : 'put') : 'none';
    const result = { ...outcome, own: Boolean(write) };
    return [{ mutationId, hash, kind, id, expectedRev, op, doc, touched, dropped, result }];
  }
}

function written(row: Row | null, { doc, deleted, touched, dropped }: RowWrite): Row {
  const kept = Object.entries(row?.fieldRevs ?? {}).filter(([key]) => !dropped.includes(key));
  const fieldRevs = Object.fromEntries([...kept, ...touched.map((key) => [key, OWN] as const)]);
  return { doc, fieldRevs, rev: OWN, deleted };
}

const invalid = (detail: string): Partial<Answer> => ({
  ...{ status: 'refused', code: 'invalid_doc', detail, conflicts: undefined },
});

/** Why there can be no such row, not even a deleted one. */
const idFault = (kind: Mutation['kind'], id: string) =>
  kind === 'profile' && id !== PROFILE_ID ? invalid('id: there is one profile') : null;

/** Why a merged document may not be stored. */
function faultOf(kind: Mutation['kind'], id: string, doc: JsonObject): Partial<Answer> | null {
  if (JSON.stringify(doc).length > MAX_DOC_LENGTH) {
    return { status: 'refused', code: 'too_large', conflicts: undefined };
  }
  const own = kind === 'profile' ? PROFILE_ID : doc.id;
  if (own !== id) return invalid('id: not the id of the row');
  const parsed = DOCS[kind].safeParse(doc);
  return parsed.success ? null : invalid(problemsOf(parsed.error).join('; ').slice(0, 2000));
}
