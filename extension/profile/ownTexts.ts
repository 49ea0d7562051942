import type { Profile } from '@jobai/shared/profile';

/** Texts by which a profile's owner could be recognised, where a page repeats one: names, addresses, numbers, links. */
export function ownTexts(profile: Profile | null): string[] {
  const { name, givenName, familyName, preferredName, email, phone, url, location, profiles } =
    profile?.basics ?? {};
  const names = [name, givenName, familyName, preferredName];
  const words = names.flatMap((each) => each?.split(/\s+/) ?? []);
  const links = (profiles ?? []).flatMap((each) => [each.username, each.url]);
  const all = [
    ...names,
    ...words,
    email,
    phone,
    url,
    location?.address,
    location?.postalCode,
    ...links,
  ];
  return [...new Set(all.flatMap((each) => (each && each.trim().length > 1 ? [each.trim()] : [])))];
}
