import type { Change, Conflict, FieldRevs, Json, JsonObject } from '../sync.ts';

/**
 * Field-level merge of one document. Objects are descended into; arrays and scalars are whole values, and so are an empty
 * object and those named in WHOLE. Every path carries the revision of its last change; a change conflicts where a revision that its author did
 * not know stands at its path, above it or below it, and the values differ. The value that is there stays.
 * Documents are never changed in place, and keys are only ever read and written as own properties.
 */

type Path = readonly string[];

/** Every edit changes it, and that is no quarrel: the later moment stands. */
const LATEST_STANDS = new Set(['/updatedAt']);

/** Objects that change as one: an amount means nothing without its currency, and half of an answer is none. */
const WHOLE =
  /^\/(value|salary|preferences\/expectedSalary|preferences\/workAuthorization\/[^/]+)$/;

export const isWhole = (path: Path): boolean => WHOLE.test(pointer(path));

/** Whether the author of an edit had seen this revision. */
export type Knows = (rev: number) => boolean;

export interface Merged {
  doc: JsonObject;
  /** Keys (JSON Pointers) whose revision becomes the new one. */
  touched: string[];
  /** Keys that mean nothing any more: what lay below a path that was replaced or removed. */
  dropped: string[];
  conflicts: Conflict[];
}

/** JSON Pointer (RFC 6901) of a path. */
export function pointer(path: Path): string {
  return path.map((part) => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function valueAt(doc: JsonObject, path: Path): Json | undefined {
  let at: Json | undefined = doc;
  for (const part of path) at = isObject(at) && Object.hasOwn(at, part) ? at[part] : undefined;
  return at;
}

export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((part, index) => sameJson(part, b[index]));
  }
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key]))
  );
}

/** A copy with `value` at `path`; what is no object on the way there becomes one. */
function withValue(doc: JsonObject, [first, ...rest]: Path, value: Json): JsonObject {
  if (first === undefined) return doc;
  const there = Object.hasOwn(doc, first) ? doc[first] : undefined;
  const next = rest.length === 0 ? value : withValue(isObject(there) ? there : {}, rest, value);
  // A computed key defines an own property, whatever its name.
  return { ...doc, [first]: next };
}

function without(doc: JsonObject, [first, ...rest]: Path): JsonObject {
  if (first === undefined || !Object.hasOwn(doc, first)) return doc;
  if (rest.length === 0) {
    return Object.fromEntries(Object.entries(doc).filter(([key]) => key !== first));
  }
  const there = doc[first];
  return isObject(there) ? { ...doc, [first]: without(there, rest) } : doc;
}

/** The same edit as single paths: an object becomes what it names. */
function leaves({ path, value }: Change): Change[] {
  if (!isObject(value) || Object.keys(value).length === 0 || isWhole(path)) {
    return [value === undefined ? { path } : { path, value }];
  }
  return Object.entries(value).flatMap(([key, part]) =>
    leaves({ path: [...path, key], value: part }),
  );
}

/** The document after the changes, no questions asked: what a device shows of edits that were not sent yet. */
export function patched(doc: JsonObject, changes: readonly Change[]): JsonObject {
  return changes
    .flatMap(leaves)
    .reduce(
      (at, { path, value }) =>
        value === undefined
          ? without(at, path)
          : isEmptyOverObject(at, path, value)
            ? at
            : withValue(at, path, value),
      doc,
    );
}

/** An empty object names nothing: onto an object it changes nothing. */
function isEmptyOverObject(doc: JsonObject, path: Path, value: Json): boolean {
  return !isWhole(path) && isObject(value) && isObject(valueAt(doc, path));
}

/** The fewest changes that make `after` of `before`. */
export function changesBetween(before: JsonObject, after: JsonObject, at: Path = []): Change[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key): Change[] => {
    const path = [...at, key];
    const [was, is] = [valueAt(before, [key]), valueAt(after, [key])];
    if (sameJson(was, is)) return [];
    if (is === undefined) return [{ path }];
    if (!isObject(was) || !isObject(is) || isWhole(path)) return [{ path, value: is }];
    const below = changesBetween(was, is, path);
    // Emptied: each part is removed, and the object stays.
    return below;
  });
}

/** Applies what does not conflict. `fieldRevs`: of the document as it stands. */
export function applyChanges(
  doc: JsonObject,
  fieldRevs: FieldRevs,
  changes: readonly Change[],
  knows: Knows,
): Merged {
  const state: Merged = { doc, touched: [], dropped: [], conflicts: [] };
  for (const change of changes.flatMap(leaves)) applyLeaf(state, fieldRevs, change, knows);
  return state;
}

function applyLeaf(state: Merged, revs: FieldRevs, change: Change, knows: Knows): void {
  const { path, value } = asWhole(state.doc, change);
  const key = pointer(path);
  const theirs = valueAt(state.doc, path);
  if (sameJson(theirs, value)) return;
  if (value !== undefined && isEmptyOverObject(state.doc, path, value)) return;

  if (LATEST_STANDS.has(key) && typeof theirs === 'string' && typeof value === 'string') {
    if (value > theirs) write(state, revs, path, value);
    return;
  }

  const blocked = blockedAbove(state, revs, path, knows);
  if (blocked) {
    // What is gone already needs no second removal.
    if (value !== undefined) addConflict(state, blocked, path.slice(blocked.length), value);
    return;
  }
  if (![key, ...keysBelow(revs, key)].every((each) => isKnown(state, revs, each, knows))) {
    addConflict(state, path, [], value);
    return;
  }
  write(state, revs, path, value);
}

/** An edit of a part of a whole is an edit of the whole. */
function asWhole(doc: JsonObject, change: Change): Change {
  const { path } = change;
  for (let length = 1; length < path.length; length++) {
    const above = path.slice(0, length);
    if (!isWhole(above)) continue;
    const there = valueAt(doc, above);
    const part = { ...change, path: path.slice(length) };
    return { path: above, value: patched(isObject(there) ? there : {}, [part]) };
  }
  return change;
}

const keysBelow = (revs: FieldRevs, key: string) =>
  Object.keys(revs).filter((each) => each.startsWith(`${key}/`));

function write(state: Merged, revs: FieldRevs, path: Path, value: Json | undefined): void {
  const key = pointer(path);
  state.doc = value === undefined ? without(state.doc, path) : withValue(state.doc, path, value);
  state.dropped.push(...keysBelow(revs, key));
  const isReplaced = (each: string) => each === key || each.startsWith(`${key}/`);
  state.touched = [...state.touched.filter((each) => !isReplaced(each)), key];
}

/** The path above that somebody replaced or removed unseen, if any: nothing can be set below it. */
function blockedAbove(state: Merged, revs: FieldRevs, path: Path, knows: Knows): Path | null {
  for (let length = 1; length < path.length; length++) {
    const above = path.slice(0, length);
    const there = valueAt(state.doc, above);
    if (!isObject(there) && !isKnown(state, revs, pointer(above), knows)) return above;
  }
  return null;
}

/** A path this very mutation wrote is known to it. */
function isKnown({ touched }: Merged, revs: FieldRevs, key: string, knows: Knows): boolean {
  return touched.includes(key) || !Object.hasOwn(revs, key) || knows(revs[key] ?? 0);
}

/** One conflict per path, with everything that was meant for it. */
function addConflict(state: Merged, at: Path, below: Path, value: Json | undefined): void {
  const known = state.conflicts.find(({ path }) => pointer(path) === pointer(at));
  const theirs = valueAt(state.doc, at);
  const before = isObject(known?.yours) ? known.yours : {};
  const yours = below.length > 0 && value !== undefined ? withValue(before, below, value) : value;
  const conflict: Conflict = {
    path: [...at],
    ...(theirs !== undefined && { theirs }),
    ...(yours !== undefined && { yours }),
  };
  state.conflicts = [...state.conflicts.filter((each) => each !== known), conflict];
}
