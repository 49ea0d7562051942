import { type FieldType, isSensitive } from '@jobai/shared/fields';
import { isObject } from '@jobai/shared/rules/merge';
import type { Change, Json, JsonObject, SyncKind } from '@jobai/shared/sync';

/**
 * What stays on this device unless the person opts in: presets for self-identification, what a receipt or an answer
 * says of such questions, and other people's contacts. Pure; applied to both sides of every comparison, so that what
 * is held back is neither sent nor taken for removed.
 */

/** Parts of the profile: the person's presets, and JSON Resume's `references`, which are other people. */
const PROFILE_PATHS: readonly (readonly [string, ...string[]])[] = [
  ['preferences', 'eeo'],
  ['references'],
];

/** Questions whose answers name other people. */
const CONTACTS: readonly FieldType[] = ['references', 'relatives', 'referral'];

const holdsBack = (type: unknown) =>
  typeof type === 'string' &&
  (isSensitive(type as FieldType) || CONTACTS.includes(type as FieldType));

/** The whole document stays. */
export function isHeldBack(kind: SyncKind, doc: Readonly<Record<string, unknown>>): boolean {
  if (kind === 'answer') return holdsBack(doc.type);
  if (kind !== 'receipt' || !Array.isArray(doc.fields)) return false;
  return doc.fields.some(
    (field: Json) => isObject(field) && field.value != null && holdsBack(field.type),
  );
}

function without(doc: JsonObject, [first, ...rest]: readonly string[]): JsonObject {
  if (first === undefined || !Object.hasOwn(doc, first)) return doc;
  const { [first]: part, ...others } = doc;
  if (rest.length === 0) return others;
  return isObject(part) ? { ...doc, [first]: without(part, rest) } : doc;
}

/** The document without the parts that stay. */
export function sendable(kind: SyncKind, doc: JsonObject): JsonObject {
  return kind === 'profile' ? PROFILE_PATHS.reduce(without, doc) : doc;
}

/** A document from the account with the parts that stayed here put back into it. */
export function withOwnParts(kind: SyncKind, doc: JsonObject, here: JsonObject): JsonObject {
  if (kind !== 'profile') return doc;
  const { references } = here;
  const eeo = isObject(here.preferences) ? here.preferences.eeo : undefined;
  const preferences = isObject(doc.preferences) ? doc.preferences : {};
  return {
    ...doc,
    ...(references !== undefined && { references }),
    ...(eeo !== undefined && { preferences: { ...preferences, eeo } }),
  };
}

/** Takes what the account has of the profile's held-back parts out of it; [] where there is nothing. */
export function withdrawals(doc: JsonObject): Change[] {
  return PROFILE_PATHS.filter((path) => without(doc, path) !== doc && hasAt(doc, path)).map(
    (path) => ({ path: [...path] }),
  );
}

function hasAt(doc: JsonObject, path: readonly string[]): boolean {
  let at: Json | undefined = doc;
  for (const part of path) at = isObject(at) && Object.hasOwn(at, part) ? at[part] : undefined;
  return at !== undefined;
}
