import type { Profile } from '@jobai/shared/profile';
import { isBlank, isGroup } from './paths.ts';

/** Belong together: half of each side would be an address or an amount that nobody has. */
const WHOLE = new Set(['location', 'expectedSalary']);

function fillIn(mine: unknown, theirs: unknown, key = ''): unknown {
  if (isBlank(mine)) return theirs ?? mine;
  if (!isGroup(mine) || !isGroup(theirs) || WHOLE.has(key)) return mine;
  const merged: Record<string, unknown> = { ...mine };
  for (const [each, value] of Object.entries(theirs)) {
    merged[each] = fillIn(mine[each], value, each);
  }
  return merged;
}

/** Without the parts of `theirs` that describe a name or a phone other than mine. */
function matchingBasics(mine: Profile['basics'], theirs: Profile['basics']): Profile['basics'] {
  if (!mine || !theirs) return theirs;
  const { name, givenName, familyName, preferredName, phone, phoneCountry, ...rest } = theirs;
  const hasName = !isBlank([mine.name, mine.givenName, mine.familyName]);
  const sameName = mine.name === name;
  return {
    ...rest,
    ...((!hasName || sameName) && { name, givenName, familyName, preferredName }),
    ...((isBlank(mine.phone) || mine.phone === phone) && { phone, phoneCountry }),
  };
}

export type ImportChoice = {
  /** `keep`: what the profile already says stays, empty places are filled. */
  mode: 'replace' | 'keep';
  /** F7: presets for sensitive questions come from a file only when the person says so. */
  withEeo: boolean;
};

/** The profile after an import. */
export function applyImport(
  current: Profile | null,
  imported: Profile,
  { mode, withEeo }: ImportChoice,
): Profile {
  const preferences = { ...imported.preferences };
  if (!withEeo) delete preferences.eeo;
  if (mode === 'replace' || !current) {
    const eeo = withEeo ? preferences.eeo : current?.preferences?.eeo;
    return { ...imported, preferences: { ...preferences, ...(eeo && { eeo }) } };
  }
  const basics = matchingBasics(current.basics, imported.basics);
  // Each key holds the valid value of one side, so the result fits the schema.
  return fillIn(current, { ...imported, basics, preferences }) as Profile;
}
