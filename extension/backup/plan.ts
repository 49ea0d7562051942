import type { Rows } from './check.ts';
import { STORE_RULES, type StoreRule } from './stores.ts';

type Row = { id: string };

/** `replace`: what is here goes. `add`: what is here stays, of two rows for the same thing the newer one counts. */
export type RestoreMode = 'replace' | 'add';

/** One row that restoring writes; the other way round it is the undo. null: no such row. */
export type Change = { store: string; id: string; before: Row | null; after: Row | null };

/** What restoring does to a store, in rows. `kept`: what is here counts (as new, or newer). `removed`: is here only. */
export type StoreEffect = { added: number; updated: number; kept: number; removed: number };

export type RestorePlan = { changes: Change[]; effects: Record<string, StoreEffect> };

/** Pure: what has to change so that `incoming` is restored over `here`. */
export function planRestore(here: Rows, incoming: Rows, mode: RestoreMode): RestorePlan {
  const plan: RestorePlan = { changes: [], effects: {} };
  for (const [store, rule] of Object.entries(STORE_RULES)) {
    if (!rule) continue;
    const effect = { added: 0, updated: 0, kept: 0, removed: 0 };
    const changes = changesOf(here[store] ?? [], incoming[store] ?? [], rule, mode, effect);
    plan.effects[store] = effect;
    plan.changes.push(...changes.map((change) => ({ store, ...change })));
  }
  return plan;
}

function changesOf(
  here: readonly Row[],
  incoming: readonly Row[],
  rule: StoreRule<Row>,
  mode: RestoreMode,
  effect: StoreEffect,
): Omit<Change, 'store'>[] {
  const changes: Omit<Change, 'store'>[] = [];
  const byId = new Map(here.map((row) => [row.id, row]));
  const byTwin = new Map(rule.twin && here.map((row) => [rule.twin?.(row), row]));
  const hasDefault = here.some(isDefault);
  const met = new Set<string>();
  for (const row of oneDefault(newestOfEach(incoming, rule))) {
    const twin = mode === 'add' && rule.twin ? byTwin.get(rule.twin(row)) : undefined;
    const before = byId.get(row.id) ?? twin ?? null;
    const id = before?.id ?? row.id;
    met.add(id);
    const isOutdated =
      before !== null && mode === 'add' && rule.changedAt(before) >= rule.changedAt(row);
    if (before && (isOutdated || rule.isLive?.(before))) {
      effect.kept += 1;
      continue;
    }
    effect[before ? 'updated' : 'added'] += 1;
    // The choice of the one that attaches by default is made here already.
    const choice = mode === 'add' && hasDefault && 'isDefault' in row;
    const after = {
      ...row,
      id,
      ...(choice && { isDefault: before !== null && isDefault(before) }),
    };
    changes.push({ id, before, after });
  }
  for (const before of here) {
    if (met.has(before.id)) continue;
    if (mode === 'add' || rule.isLive?.(before)) effect.kept += 1;
    else {
      effect.removed += 1;
      changes.push({ id: before.id, before, after: null });
    }
  }
  return changes;
}

/** A file may say a row twice. */
function newestOfEach(rows: readonly Row[], rule: StoreRule<Row>): Row[] {
  const newest = new Map<string, Row>();
  for (const row of rows) {
    const other = newest.get(row.id);
    if (!other || rule.changedAt(row) > rule.changedAt(other)) newest.set(row.id, row);
  }
  return [...newest.values()];
}

function isDefault(row: Row): boolean {
  return 'isDefault' in row && row.isDefault === true;
}

/** Of rows that claim to be the default the first one is. */
function oneDefault(rows: readonly Row[]): Row[] {
  const first = rows.find(isDefault);
  return rows.map((row) => (isDefault(row) && row !== first ? { ...row, isDefault: false } : row));
}
