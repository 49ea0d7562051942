import type { Change, Conflict, FieldRevs, JsonObject, SyncCode } from '../sync.ts';
import { applyChanges, type Knows } from './merge.ts';

/**
 * What one mutation makes of one row. Whoever edits or deletes without having seen the other's doing loses, and is told:
 * - an edit of a row that was deleted unseen: the deletion stands;
 * - a deletion of a row that was edited unseen: the row stands;
 * - an edit by somebody who had seen the deletion brings the row back (an undo), and must bring the whole of it;
 * - a new row at the place of a deleted one is a new row.
 */
export interface Row {
  doc: JsonObject;
  fieldRevs: FieldRevs;
  rev: number;
  deleted: boolean;
}

export type Edit = { baseRev: number } & ({ changes: readonly Change[] } | { delete: true });

export interface RowOutcome {
  status: 'applied' | 'conflict' | 'refused';
  code?: SyncCode;
  conflicts?: Conflict[];
  /** What to write; null: the row stays as it is. */
  write: RowWrite | null;
}
export interface RowWrite {
  doc: JsonObject;
  deleted: boolean;
  touched: string[];
  dropped: string[];
}

/** `row`: null where there is none, not even a tombstone. `knows`: revisions the author had seen. */
export function mergeRow(row: Row | null, edit: Edit, knows: Knows): RowOutcome {
  return 'delete' in edit ? deleteRow(row, knows) : editRow(row, edit.changes, edit.baseRev, knows);
}

function deleteRow(row: Row | null, knows: Knows): RowOutcome {
  if (row?.deleted) return { status: 'applied', write: null };
  if (row && !knows(row.rev)) {
    return {
      status: 'conflict',
      code: 'changed',
      conflicts: [{ path: [], theirs: row.doc }],
      write: null,
    };
  }
  return { status: 'applied', write: { doc: {}, deleted: true, touched: [], dropped: [] } };
}

function editRow(
  row: Row | null,
  changes: readonly Change[],
  baseRev: number,
  knows: Knows,
): RowOutcome {
  if (!row && baseRev > 0) return { status: 'refused', code: 'unknown_row', write: null };
  if (row?.deleted && baseRev > 0 && !knows(row.rev)) {
    const conflicts = changes.map(({ path, value }) => ({
      path: [...path],
      ...(value !== undefined && { yours: value }),
    }));
    return { status: 'conflict', code: 'deleted', conflicts, write: null };
  }
  const { doc, fieldRevs } = row && !row.deleted ? row : { doc: {}, fieldRevs: {} };
  const { conflicts, ...merged } = applyChanges(doc, fieldRevs, changes, knows);
  const isAlive = Boolean(row && !row.deleted);
  const write = merged.touched.length > 0 || !isAlive ? { ...merged, deleted: false } : null;
  return conflicts.length > 0
    ? { status: 'conflict', conflicts, write }
    : { status: 'applied', write };
}
