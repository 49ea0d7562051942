import { changesBetween, sameJson } from '@jobai/shared/rules/merge';
import {
  type JsonObject,
  MAX_MUTATIONS,
  Mutation,
  SYNC_KINDS,
  type SyncKind,
} from '@jobai/shared/sync';
import { db } from '../db/database.ts';
import { write } from '../db/errors.ts';
import { KIND_STORES, type OutboxRow, type SyncedRow, syncedId } from '../db/syncRecords.ts';
import { isHeldBack, sendable } from './heldBack.ts';
import { docOf, fits, type RawRow, tableOf } from './kinds.ts';
import { getLink } from './link.ts';

/**
 * What changed here since the account's last known state, found by comparing, not by noting each write: nothing is
 * missed, whoever wrote it and whatever died since. Each change is in the outbox before it is sent.
 */

/** A request stays well below the backend's limit for one body. */
const MAX_REQUEST_CHARS = 2_000_000;

export const SYNC_TABLES = ['synced', 'outbox', 'conflicts', 'syncLink', 'syncLog'] as const;
export const DATA_TABLES = SYNC_KINDS.map((kind) => KIND_STORES[kind]);

/** One document that differs from what the account has. */
export type Difference = {
  kind: SyncKind;
  id: string;
  baseRev: number;
  /** null: removed here. */
  doc: JsonObject | null;
  base: JsonObject | null;
};

/**
 * Every difference, in no order that matters, each found when it is asked for: of ten thousand new documents a request
 * takes a few. To be called in a transaction over data and sync stores.
 */
export async function differences(sendsSensitive: boolean): Promise<Iterable<Difference>> {
  const known = new Map<string, SyncedRow>();
  const here: [SyncKind, RawRow[]][] = [];
  await db.synced.each((row) => known.set(row.id, row));
  for (const kind of SYNC_KINDS) here.push([kind, await tableOf(kind).toArray()]);
  return compared(here, known, sendsSensitive);
}

function* compared(
  here: [SyncKind, RawRow[]][],
  known: Map<string, SyncedRow>,
  sendsSensitive: boolean,
): Generator<Difference> {
  for (const [kind, rows] of here) {
    for (const row of rows) {
      const id = syncedId(kind, row.id);
      const base = known.get(id);
      known.delete(id);
      const difference = differenceOf(kind, row, base, sendsSensitive);
      if (difference) yield difference;
    }
  }
  // What is left is not here any more.
  for (const { kind, docId, doc, rev, wants, isUnreadable } of known.values()) {
    if (doc === null || wants || isUnreadable) continue;
    if (!sendsSensitive && isHeldBack(kind, doc)) continue;
    yield { kind, id: docId, baseRev: rev, doc: null, base: doc };
  }
}

function differenceOf(
  kind: SyncKind,
  row: RawRow,
  base: SyncedRow | undefined,
  sendsSensitive: boolean,
): Difference | null {
  if (base?.isUnreadable || base?.wants) return null;
  if (!sendsSensitive && isHeldBack(kind, row)) return null;
  const all = docOf(kind, row);
  const was = base?.doc ?? null;
  const doc = sendsSensitive ? all : sendable(kind, all);
  const before = was && !sendsSensitive ? sendable(kind, was) : was;
  if (before ? sameJson(doc, before) : Object.keys(doc).length === 0) return null;
  // A damaged row is shown to the person as such; the account would not take it.
  if (!fits(kind, all)) return null;
  if (changesBetween(before ?? {}, doc).length === 0) return null;
  return { kind, id: row.id, baseRev: base?.rev ?? 0, doc, base: before };
}

function mutationOf({ kind, id, baseRev, doc, base }: Difference): Mutation {
  const target = { mutationId: crypto.randomUUID(), kind, id, baseRev };
  if (doc === null) return { ...target, delete: true };
  return { ...target, changes: changesBetween(base ?? {}, doc) };
}

/** What the account refused is not sent again before it changes. */
const isSettled = ({ result, sent }: OutboxRow, { doc }: Difference) =>
  result?.status === 'refused' && (sent === doc || (sent && doc && sameJson(sent, doc)));

/**
 * Puts new changes into the outbox and returns all that wait for their result, to be sent together: a row that comes
 * back then always knows of each of them. null: the account is not this device's any more. `mayGo`: files whose bytes
 * are there already; a document of a file goes after its bytes.
 */
export function prepare(
  userId: string,
  epoch: string,
  mayGo: (sha256: string) => boolean,
  now: Date,
): Promise<OutboxRow[] | null> {
  return write(() =>
    db.transaction('rw', [...DATA_TABLES, ...SYNC_TABLES], async () => {
      const link = await getLink();
      if (link.epoch !== epoch || link.owner?.userId !== userId || !link.isOn) return null;
      const rows = await db.outbox.where('userId').equals(userId).toArray();
      const waiting = rows.filter(({ result }) => result === null);
      if (link.pullFirst || waiting.length > 0) return waiting;
      const settled = new Map(rows.map((row) => [syncedId(row.kind, row.docId), row]));
      let chars = 0;
      for (const difference of await differences(link.sendsSensitive)) {
        const { kind, id, doc, base } = difference;
        const before = settled.get(syncedId(kind, id));
        if (before && (before.result?.status !== 'refused' || isSettled(before, difference)))
          continue;
        if (kind === 'file' && doc && !base && !mayGo(String(doc.sha256))) continue;
        const row = outboxRow(userId, difference, now);
        const length = JSON.stringify(row.mutation).length;
        if (row.result === null && waiting.length > 0 && chars + length > MAX_REQUEST_CHARS) break;
        if (before) await db.outbox.delete(before.id);
        await db.outbox.put(row);
        if (row.result !== null) continue;
        chars += length;
        waiting.push(row);
        if (waiting.length === MAX_MUTATIONS) break;
      }
      return waiting;
    }),
  );
}

function outboxRow(userId: string, difference: Difference, now: Date): OutboxRow {
  const { kind, id: docId, doc: sent } = difference;
  const mutation = mutationOf(difference);
  // One that the backend could not even read would hold up all the others.
  const canGo = Mutation.safeParse(mutation).success;
  const result = canGo
    ? null
    : { status: 'refused' as const, paths: [], code: 'invalid_doc' as const };
  return {
    id: mutation.mutationId,
    userId,
    kind,
    docId,
    mutation,
    sent,
    result,
    at: now.toISOString(),
  };
}
