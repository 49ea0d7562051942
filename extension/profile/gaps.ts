import type { Profile } from '@jobai/shared/profile';
import { getIn, isBlank, type Path, pathText } from './paths.ts';

/** What forms usually ask for, most often asked first; each has its label in `_locales` (`profile_gap_<id>`). */
const USUALLY_ASKED = [
  { id: 'givenName', path: ['basics', 'givenName'] },
  { id: 'familyName', path: ['basics', 'familyName'] },
  { id: 'email', path: ['basics', 'email'] },
  { id: 'phone', path: ['basics', 'phone'] },
  { id: 'country', path: ['basics', 'location', 'countryCode'] },
  { id: 'city', path: ['basics', 'location', 'city'] },
  { id: 'links', path: ['basics', 'profiles'] },
  { id: 'work', path: ['work'] },
  { id: 'education', path: ['education'] },
  { id: 'workAuthorization', path: ['preferences', 'workAuthorization'] },
] as const satisfies readonly { id: string; path: Path }[];

export type ProfileGap = { id: (typeof USUALLY_ASKED)[number]['id']; path: string };

export function profileGaps(profile: Profile | null): ProfileGap[] {
  return USUALLY_ASKED.filter(({ path }) => isBlank(getIn(profile, path))).map(({ id, path }) => ({
    id,
    path: pathText(path),
  }));
}
