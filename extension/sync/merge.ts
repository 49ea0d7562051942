import {
  changesBetween,
  isObject,
  isWhole,
  pointer,
  sameJson,
  valueAt,
} from '@jobai/shared/rules/merge';
import type { Change, Json, JsonObject, SyncKind } from '@jobai/shared/sync';

/**
 * What becomes of a document on this device when the account's newest state of it arrives: a three-way merge, field by
 * field. Decided by values and revisions alone; no clock is asked. Where both changed the same field the account's value
 * stands on every device, and this device's is kept as a conflict until the person chose.
 */

/** The field a path belongs to: what is compared, shown and chosen as one. */
export function fieldOf(kind: SyncKind, path: readonly string[]): string[] {
  const isKnown = (length: number) => kind !== 'profile' || isWhole(path.slice(0, length));
  const length = path.findIndex((_, at) => isKnown(at + 1)) + 1;
  return length > 0 ? path.slice(0, length) : [...path];
}

/** Fields that differ; a part of the profile that is new as a whole counts by its fields. */
export function changedFields(kind: SyncKind, before: JsonObject, after: JsonObject): string[][] {
  const paths = changesBetween(before, after)
    .flatMap((change) => spread(kind, change))
    .map(({ path }) => fieldOf(kind, path));
  return [...new Map(paths.map((path) => [pointer(path), path])).values()];
}

function spread(kind: SyncKind, change: Change): Change[] {
  const { path, value } = change;
  if (kind !== 'profile' || isWhole(path) || !isObject(value) || Object.keys(value).length === 0) {
    return [change];
  }
  return Object.entries(value).flatMap(([key, part]) =>
    spread(kind, { path: [...path, key], value: part }),
  );
}

/** Of two histories both sides wrote: what either added or removed, the account's latest entry last. */
function mergedList(ancestor: Json[], mine: Json[], theirs: Json[]): Json[] {
  const has = (list: Json[], entry: Json) => list.some((each) => sameJson(each, entry));
  const kept = theirs.filter((entry) => has(mine, entry) || !has(ancestor, entry));
  const added = mine.filter((entry) => !has(ancestor, entry) && !has(theirs, entry));
  const at = kept.findIndex((entry) => !has(ancestor, entry));
  const cut = at < 0 ? kept.length : at;
  return [...kept.slice(0, cut), ...added, ...kept.slice(cut)].slice(-1000);
}

const list = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);

/** Written by the product beside what the person changes: nobody has to choose. undefined: the person does. */
function byItself(
  kind: SyncKind,
  path: readonly string[],
  [ancestor, mine, theirs]: readonly (Json | undefined)[],
): { value: Json | undefined } | undefined {
  const field = path.join('.');
  if (field === 'updatedAt' || field === 'createdAt' || field === 'addedAt')
    return { value: theirs };
  if (kind === 'file' && field === 'isDefault') return { value: theirs };
  if ((kind === 'application' && field === 'history') || (kind === 'receipt' && field === 'states'))
    return { value: mergedList(list(ancestor), list(mine), list(theirs)) };
  return undefined;
}

export type FieldConflict = {
  /** Empty: the whole document. */
  path: string[];
  /** This device's value; absent: removed here. null with an empty path: the document was removed here. */
  mine?: Json;
};

export type Merged = { doc: JsonObject | null; conflicts: FieldConflict[] };

export type Sides = {
  kind: SyncKind;
  /** The account's state this device last had; null: removed there. undefined: this device never had one. */
  base: JsonObject | null | undefined;
  /** The change that the account just answered: the document it was made of, and where the account kept its own. */
  answered?: { sent: JsonObject | null; paths: readonly (readonly string[])[] } | undefined;
  /** What stands here now; null: nothing. */
  mine: JsonObject | null;
  /** The account's state now; null: removed there. */
  theirs: JsonObject | null;
};

const same = (a: JsonObject | null | undefined, b: JsonObject | null | undefined) =>
  a == null || b == null ? a === b : sameJson(a, b);

const whole = (doc: JsonObject | null, mine: JsonObject | null): Merged => ({
  doc,
  conflicts: [{ path: [], mine }],
});

export function merge({ kind, base, answered, mine, theirs }: Sides): Merged {
  const kept = (doc: JsonObject | null): Merged => ({ doc, conflicts: [] });
  // The account's state holds what was sent, but for where it kept its own.
  const refused = answered?.paths ?? [];
  // Refused as a whole, a removal or an edit of what was removed did not happen: nothing of it is in the account, also
  // where somebody made the document anew since.
  const isUndone = refused.some((path) => path.length === 0);
  const ancestor = answered && !isUndone ? answered.sent : base;
  if (same(mine, theirs)) return kept(theirs);
  if (refused.length === 0) {
    if (same(mine, ancestor)) return kept(theirs);
    if (ancestor !== undefined && same(theirs, ancestor)) return kept(mine);
  }
  // Where it never was, nothing was removed.
  if (mine === null) return ancestor === undefined ? kept(theirs) : whole(theirs, null);
  if (theirs === null) return whole(null, mine);
  return mergeFields(kind, { base, ancestor, refused, mine, theirs });
}

function mergeFields(
  kind: SyncKind,
  {
    base,
    ancestor,
    refused,
    mine,
    theirs,
  }: {
    base: JsonObject | null | undefined;
    ancestor: JsonObject | null | undefined;
    refused: readonly (readonly string[])[];
    mine: JsonObject;
    theirs: JsonObject;
  },
): Merged {
  let doc = theirs;
  const conflicts: FieldConflict[] = [];
  const decide = (path: string[], before: JsonObject | null | undefined, isRefused: boolean) => {
    const [was, here, there] = [before ?? {}, mine, theirs].map((side) => valueAt(side, path));
    if (sameJson(here, there)) return;
    // Also where neither ever had it from the other: what only one of them has is no contradiction.
    if (!isRefused && sameJson(was, there)) {
      doc = withField(doc, path, here);
      return;
    }
    const own = byItself(kind, path, [was, here, there]);
    if (own) doc = withField(doc, path, own.value);
    else conflicts.push({ path, ...(here !== undefined && { mine: here }) });
  };
  const edited = changedFields(kind, ancestor ?? {}, mine);
  for (const path of edited) decide(path, ancestor, false);
  const done = new Set(edited.map(pointer));
  for (const path of refused) {
    const field = fieldOf(kind, path);
    if (done.has(pointer(field)) || field.length === 0) continue;
    done.add(pointer(field));
    decide(field, base, true);
  }
  return { doc, conflicts };
}

/** A copy with `value` as a whole at `path`; undefined: without it. */
export function withField(
  doc: JsonObject,
  [first, ...rest]: readonly string[],
  value: Json | undefined,
): JsonObject {
  if (first === undefined) return doc;
  const { [first]: there, ...others } = doc;
  if (rest.length > 0) {
    if (value === undefined && !isObject(there)) return doc;
    return { ...doc, [first]: withField(isObject(there) ? there : {}, rest, value) };
  }
  return value === undefined ? others : { ...doc, [first]: value };
}
