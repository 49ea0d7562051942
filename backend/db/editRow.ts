import { Problem } from '@jobai/shared/errors';
import { changesBetween } from '@jobai/shared/rules/merge';
import {
  type Docs,
  type JsonObject,
  type Mutation,
  type MutationResult,
  type SyncKind,
  unstorable,
} from '@jobai/shared/sync';
import { applyMutations } from './applyMutations.ts';
import type { UserDb } from './client.ts';
import { type Broken, getRow, type Stored } from './synced.ts';

/**
 * One synced row, made, changed or removed in one request: read, edited, written if it still is as it was read, and else
 * edited again. Throws Problem; a row that no longer fits its kind is reported and stays as it is.
 */
const ROUNDS = 6;

export type Written<K extends SyncKind> = { id: string; doc: Docs[K]; rev: number };

/** Plain JSON: what is undefined is not there. */
const plain = (doc: unknown) => JSON.parse(JSON.stringify(doc)) as JsonObject;

/** A broken row as an error; a missing one as `not_found`. */
export function standing<K extends SyncKind>(
  row: Stored<K> | { broken: Broken } | null,
): Stored<K> {
  if (!row) throw new Problem('not_found');
  if ('broken' in row) throw brokenProblem(row.broken);
  return row;
}

export function brokenProblem({ id, problems }: Pick<Broken, 'id' | 'problems'>): Problem {
  const errors = problems.map((problem) => {
    const [path = '', ...message] = problem.split(': ');
    return { path, message: message.join(': ') };
  });
  return new Problem('stored_row_broken', { existingId: id.slice(0, 100), errors });
}

/**
 * A new row. `taken`: another one stands at this id, and stays as it is. `repeated`: it was made by this very mutation.
 * `mutationId`: the request's `idempotentId`, so that a repeat after a lost answer makes no second one. Two at the very
 * same moment are merged as two devices are: the later one is `taken`, and adds what the first left open; equal ones are
 * both `created`, in one row.
 */
export async function createRow<K extends SyncKind>(
  db: UserDb,
  kind: K,
  { id, doc }: { id: string; doc: Docs[K] },
  mutationId: string,
): Promise<'created' | 'repeated' | 'taken'> {
  const isThere = (await getRow(db, kind, id)) !== null;
  // Asks for nothing, and is told whether this mutation was here before.
  const changes = isThere ? [] : changesBetween({}, plain(doc));
  const result = await applyOne(db, { mutationId, kind, id, baseRev: 0, changes });
  if (result.status === 'refused' && result.code === 'mutation_reused') return 'repeated';
  if (result.status === 'refused') throw refusal(result);
  return isThere || result.status === 'conflict' ? 'taken' : 'created';
}

/**
 * `edit` gets what stands (null: nothing, where `orNew` allows it) and gives what shall; it may throw Problem, and it runs
 * again where somebody else wrote in between.
 */
export async function changeRow<K extends SyncKind>(
  db: UserDb,
  kind: K,
  id: string,
  edit: (stands: Stored<K> | null) => Docs[K],
  { orNew = false } = {},
): Promise<Written<K>> {
  for (let round = 0; round < ROUNDS; round += 1) {
    const row = await getRow(db, kind, id);
    const stands = row || !orNew ? standing(row) : null;
    const doc = edit(stands);
    const changes = changesBetween(stands ? plain(stands.doc) : {}, plain(doc));
    if (stands && changes.length === 0) return { id, doc, rev: stands.rev };
    const baseRev = stands?.rev ?? 0;
    const mutationId = crypto.randomUUID();
    const result = await applyOne(db, { mutationId, kind, id, baseRev, changes });
    if (result.status === 'applied') return { id, doc, rev: result.rev };
    if (result.status === 'refused' && result.code !== 'busy') throw refusal(result);
  }
  throw new Problem('conflict', { retryAfter: 1 });
}

export async function deleteRow(db: UserDb, kind: SyncKind, id: string): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) {
    const row = await getRow(db, kind, id);
    if (!row) throw new Problem('not_found');
    // What can't be read any more can still be thrown away.
    const baseRev = 'broken' in row ? row.broken.rev : row.rev;
    const mutation = { mutationId: crypto.randomUUID(), kind, id, baseRev, delete: true as const };
    const result = await applyOne(db, mutation);
    if (result.status === 'applied') return;
    if (result.status === 'refused' && result.code !== 'busy') throw refusal(result);
  }
  throw new Problem('conflict', { retryAfter: 1 });
}

async function applyOne(db: UserDb, mutation: Mutation): Promise<MutationResult> {
  const fault = 'changes' in mutation ? unstorable(mutation.changes) : null;
  if (fault) {
    throw new Problem('invalid_request', {
      errors: [{ path: 'body', message: `contains ${fault}` }],
    });
  }
  const [result] = await applyMutations(db, [mutation]);
  if (!result) throw new Error('a mutation without an answer');
  return result;
}

function refusal({ code, detail }: MutationResult): Problem {
  if (code === 'too_large') return new Problem('body_too_large');
  if (code === 'too_many') return new Problem('account_full');
  if (code === 'invalid_doc')
    return new Problem('invalid_request', {
      errors: (detail ?? '').split('; ').map((each) => {
        const [path = '', ...message] = each.split(': ');
        return { path: `body.${path}`, message: message.join(': ') };
      }),
    });
  if (code === 'unknown_row') return new Problem('not_found');
  return new Problem('conflict', { retryAfter: 1 });
}
