import { DOCS, type JsonObject, PROFILE_ID, type SyncKind } from '@jobai/shared/sync';
import type { Table } from 'dexie';
import { db } from '../db/database.ts';
import { KIND_STORES } from '../db/syncRecords.ts';

/** A row as its store holds it; nothing of it is trusted before it fits a schema. */
export type RawRow = { id: string } & Record<string, unknown>;

export const tableOf = (kind: SyncKind): Table<RawRow, string> => db.table(KIND_STORES[kind]);

/** What of a row travels: the profile itself, a file without its bytes, everything else as it is. */
export function docOf(kind: SyncKind, row: RawRow): JsonObject {
  if (kind === 'profile') return plain(row.profile);
  const { bytes: _, ...rest } = row;
  return plain(kind === 'file' ? rest : row);
}

/** JSON as it will travel: stores keep `undefined`, the wire does not. */
function plain(value: unknown): JsonObject {
  const copy: unknown = JSON.parse(JSON.stringify(value ?? {}));
  return typeof copy === 'object' && copy !== null ? (copy as JsonObject) : {};
}

/** A store's row for a document; null: a file whose bytes are not here. `stood`: the row as it is now. */
export function rowOf(
  kind: SyncKind,
  id: string,
  doc: JsonObject,
  stood: RawRow | undefined,
  now: Date,
): RawRow | null {
  if (kind === 'profile') return { id: PROFILE_ID, profile: doc, updatedAt: now.toISOString() };
  if (kind !== 'file') return { ...doc, id };
  return stood?.bytes instanceof ArrayBuffer ? { ...doc, id, bytes: stood.bytes } : null;
}

/** Whether a document fits the shapes this version knows. */
export function fits(kind: SyncKind, doc: JsonObject): boolean {
  return DOCS[kind].safeParse(doc).success;
}

const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** What a person calls it. */
export function titleOf(kind: SyncKind, doc: JsonObject): string {
  const job = (doc.job ?? {}) as Record<string, unknown>;
  switch (kind) {
    case 'profile':
      return '';
    case 'file':
      return (text(doc.label) || text(doc.name)).slice(0, 600);
    case 'answer':
      return text(doc.label).slice(0, 600);
    case 'application':
      return [text(doc.company), text(doc.title)].filter(Boolean).join(' · ').slice(0, 600);
    case 'receipt':
      return [text(job.company), text(job.title)].filter(Boolean).join(' · ').slice(0, 600);
  }
}
