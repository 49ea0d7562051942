import { Profile } from '@jobai/shared/profile';
import { db } from './database.ts';
import { StoreError, write } from './errors.ts';
import { ProfileRow } from './records.ts';
import { parseRow } from './rows.ts';

const ID = 'me';

/** The person's profile; null before there is one. Throws `rowUnreadable` when the stored one no longer fits. */
export async function getProfile(): Promise<Profile | null> {
  return (await getProfileRow())?.profile ?? null;
}

/** As `getProfile`, with the instant of its last change. */
export async function getProfileRow(): Promise<ProfileRow | null> {
  return parseRow(ProfileRow, 'profile', await db.profile.get(ID));
}

/** Replaces the profile. Throws `invalid` on one that doesn't fit the schema, `storageFull` on a used-up quota. */
export async function saveProfile(profile: Profile, now = new Date()): Promise<ProfileRow> {
  const parsed = Profile.safeParse(profile);
  if (!parsed.success) throw new StoreError('invalid', { cause: parsed.error });
  const row: ProfileRow = { id: ID, profile: parsed.data, updatedAt: now.toISOString() };
  await write(() => db.profile.put(row));
  return row;
}
