/** Plain JSON: what comes over the wire and stands in documents. */
export type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Equal in content; a key that is null or undefined counts as absent. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((each, at) => sameJson(each, b[at]));
  if (isObject(a) && isObject(b)) {
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...keys].every((key) => sameJson(own(a, key), own(b, key)));
  }
  return (a ?? null) === (b ?? null);
}

/** JSON Merge Patch (RFC 7396): objects are merged, null removes, everything else replaces. */
export function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const base = isObject(target) ? target : {};
  const changed = Object.entries(patch).flatMap(([key, value]) =>
    value === null || value === undefined ? [] : [[key, mergePatch(own(base, key), value)]],
  );
  const stays = Object.entries(base).filter(([key]) => !Object.hasOwn(patch, key));
  return Object.fromEntries([...stays, ...changed]);
}

/** Never what an object inherits ("constructor"). */
export const own = (object: Json, key: string): unknown =>
  Object.hasOwn(object, key) ? object[key] : undefined;

/** The object with some keys set; undefined and null remove. */
export function withKeys(object: Json, set: Json): Json {
  const stays = Object.entries(object).filter(([key]) => !Object.hasOwn(set, key));
  const added = Object.entries(set).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries([...stays, ...added]);
}

export function pick(object: Json, keys: readonly string[]): Json {
  return Object.fromEntries(Object.entries(object).filter(([key]) => keys.includes(key)));
}

export function omit(object: Json, keys: readonly string[]): Json {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}
