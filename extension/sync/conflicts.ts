import { isObject, pointer, sameJson, valueAt } from '@jobai/shared/rules/merge';
import type { Json, JsonObject, SyncKind } from '@jobai/shared/sync';
import { db } from '../db/database.ts';
import { write } from '../db/errors.ts';
import { type ConflictRow, KIND_STORES } from '../db/syncRecords.ts';
import { withOwnParts } from './heldBack.ts';
import { docOf, rowOf, tableOf } from './kinds.ts';
import { type FieldConflict, withField } from './merge.ts';

type Of = Pick<ConflictRow, 'userId' | 'kind' | 'docId' | 'title' | 'bytes'>;

const ofDocument = (kind: SyncKind, docId: string) =>
  db.conflicts.where('[kind+docId]').equals([kind, docId]);

const samePath = (a: readonly string[], b: readonly string[]) =>
  JSON.stringify(a) === JSON.stringify(b);

const sameValue = (a: unknown, b: unknown) =>
  sameJson(a as Json | undefined, b as Json | undefined);

/** Keeps this device's values where the account's stand. In the transaction that put the account's there. */
export async function keepConflicts(
  of: Of,
  found: readonly FieldConflict[],
  now: Date,
): Promise<void> {
  if (found.length === 0) return;
  const known = await ofDocument(of.kind, of.docId).toArray();
  for (const { path, ...value } of found) {
    if (known.some((each) => samePath(each.path, path) && sameValue(each.mine, value.mine)))
      continue;
    const bytes = path.length === 0 ? of.bytes : null;
    await db.conflicts.put({
      ...of,
      ...value,
      bytes,
      id: crypto.randomUUID(),
      path,
      at: now.toISOString(),
    });
  }
}

/**
 * Takes away the questions that answered themselves: both sides say the same now. Where the document was removed
 * elsewhere while fields of it were open here (`had`: as it stood here), one question about all of it takes their place.
 */
export async function settleConflicts(
  of: Of,
  doc: JsonObject | null,
  had: JsonObject | null,
  now: Date,
): Promise<void> {
  const rows = await ofDocument(of.kind, of.docId).toArray();
  for (const { id, path, mine } of rows) {
    const stands = path.length === 0 ? doc : doc && valueAt(doc, path);
    if ((path.length > 0 && doc === null) || sameValue(stands, mine)) await db.conflicts.delete(id);
  }
  const open = rows.filter(({ path }) => path.length > 0);
  if (doc !== null || had === null || open.length === 0) return;
  // Several values may wait for one field: each is in one of the documents to choose from.
  const layers: { doc: JsonObject; fields: Set<string> }[] = [];
  for (const { path, mine } of open) {
    const field = pointer(path);
    let layer = layers.find(({ fields }) => !fields.has(field));
    if (!layer) {
      layer = { doc: had, fields: new Set() };
      layers.push(layer);
    }
    layer.fields.add(field);
    layer.doc = withField(layer.doc, path, mine as Json | undefined);
  }
  await keepConflicts(
    of,
    layers.map(({ doc: mine }) => ({ path: [], mine })),
    now,
  );
}

/** A conflict with what stands at its place now. */
export type Disagreement = ConflictRow & {
  /** The account's value; absent: it has none. With an empty path the document, null: removed there. */
  theirs?: Json;
};

/** Everything two devices disagree on, the oldest first. */
export async function listDisagreements(): Promise<Disagreement[]> {
  const rows = await db.conflicts.toArray();
  const all = await Promise.all(
    rows.map(async (row): Promise<Disagreement> => {
      const stood = await tableOf(row.kind).get(row.docId);
      const doc = stood ? docOf(row.kind, stood) : null;
      const theirs = row.path.length === 0 ? doc : doc ? valueAt(doc, row.path) : undefined;
      return { ...row, ...(theirs !== undefined && { theirs }) };
    }),
  );
  return all.sort((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id));
}

/**
 * The person chose. `theirs`: what stands stays. `mine`: this device's value is put in its place, as an edit that every
 * device then gets.
 */
export function choose(id: string, side: 'mine' | 'theirs', now = new Date()): Promise<void> {
  return write(() =>
    db.transaction('rw', [...Object.values(KIND_STORES), 'conflicts'], async () => {
      const conflict = await db.conflicts.get(id);
      if (!conflict) return;
      if (side === 'mine') await putMine(conflict, now);
      await db.conflicts.delete(id);
    }),
  );
}

async function putMine({ kind, docId, path, mine, bytes }: ConflictRow, now: Date): Promise<void> {
  const table = tableOf(kind);
  const stood = await table.get(docId);
  const value = mine as Json | undefined;
  if (path.length > 0) {
    if (!stood) return;
    const doc = stamped(withField(docOf(kind, stood), path, value), stood, now);
    const row = rowOf(
      kind,
      docId,
      kind === 'application' ? moved(doc, stood, path, now) : doc,
      stood,
      now,
    );
    if (row) await table.put(row);
  } else if (value === null) {
    await table.delete(docId);
  } else if (isObject(value)) {
    const here = stood ?? (bytes ? { id: docId, bytes } : undefined);
    const doc = stood ? withOwnParts(kind, value, docOf(kind, stood)) : value;
    const row = rowOf(kind, docId, doc, here, now);
    if (row) await table.put(row);
  }
}

function stamped(doc: JsonObject, stood: object, now: Date): JsonObject {
  return 'updatedAt' in stood && 'updatedAt' in doc
    ? { ...doc, updatedAt: now.toISOString() }
    : doc;
}

/** Choosing a status is a move, and the history says so. */
function moved(doc: JsonObject, stood: object, path: readonly string[], now: Date): JsonObject {
  if (path[0] !== 'status' || !Array.isArray(doc.history) || !('status' in stood)) return doc;
  const move = { at: now.toISOString(), from: String(stood.status), to: doc.status ?? null };
  return { ...doc, history: [...doc.history, move].slice(-1000) };
}
