import type { Path } from '../../../profile/paths.ts';

/** What every part of the editor works on. */
export type Editing = {
  /** The profile as edited; not all of it need fit the schema yet. */
  draft: unknown;
  /** `undefined` empties the place. Must stay the same function: fields are rendered again only when it changes. */
  change: (path: Path, value: unknown) => void;
  /** Why the value at a place is not saved, in words. */
  errorAt: (path: Path) => string | undefined;
};
