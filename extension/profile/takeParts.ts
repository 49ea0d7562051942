import type { Profile } from '@jobai/shared/profile';
import { fold } from '@jobai/shared/rules/labels';
import { getIn, isBlank, isGroup, type Path, setIn } from './paths.ts';

/**
 * A part of a profile that is taken or left as a whole: a value, or one entry of a list. `at` is its place in what was
 * read; where an entry goes in the profile is another matter.
 */
export type TakenPart = { at: Path; value: unknown };

/** By which keys two entries of a list are one and the same: all of the first group, or all of the second. */
const IDENTITY: Readonly<Record<string, readonly (readonly string[])[]>> = {
  work: [
    ['name', 'position'],
    ['name', 'startDate'],
  ],
  education: [
    ['institution', 'studyType'],
    ['institution', 'startDate'],
  ],
  skills: [['name']],
  languages: [['language']],
  certificates: [['name']],
  projects: [['name']],
  profiles: [['network']],
};

const textAt = (entry: unknown, key: string) => {
  const value = isGroup(entry) ? entry[key] : undefined;
  return typeof value === 'string' ? fold(value) : '';
};

/** Where an entry stands in the profile already; null when it is new. */
function indexOfEntry(profile: Profile | null, list: Path, entry: unknown): number | null {
  const entries = getIn(profile, list);
  const keys = IDENTITY[String(list.at(-1))] ?? [];
  if (!Array.isArray(entries)) return null;
  const at = entries.findIndex((old) =>
    keys.some((some) =>
      some.every((key) => textAt(entry, key) !== '' && textAt(old, key) === textAt(entry, key)),
    ),
  );
  return at < 0 ? null : at;
}

/** A part's place in the profile, and what stands there: null for nothing. */
export function standing(
  profile: Profile | null,
  { at, value }: TakenPart,
): { place: Path; old: unknown } {
  const isEntry = typeof at.at(-1) === 'number';
  if (!isEntry) {
    const old = getIn(profile, at);
    return { place: at, old: isBlank(old) ? null : old };
  }
  const list = at.slice(0, -1);
  const index = indexOfEntry(profile, list, value);
  const entries = getIn(profile, list);
  if (index !== null) return { place: [...list, index], old: getIn(profile, [...list, index]) };
  return { place: [...list, Array.isArray(entries) ? entries.length : 0], old: null };
}

/** The profile with the parts in it: values replace what stood there, entries are completed or added at the end. */
export function takeParts(current: Profile | null, parts: readonly TakenPart[]): unknown {
  let next: unknown = current ?? {};
  for (const part of parts) {
    const { place, old } = standing(next as Profile, part);
    const isEntry = typeof part.at.at(-1) === 'number';
    const value =
      isEntry && isGroup(old) && isGroup(part.value) ? { ...old, ...part.value } : part.value;
    next = setIn(next, place, value);
  }
  return next;
}
