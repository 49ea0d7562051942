import { countryName, countryOfName } from '../countries.ts';
import { isObject, type Json, own, sameJson, withKeys } from '../json.ts';
import { fold } from '../labels.ts';
import { linkOf } from '../links.ts';
import { readPhone } from '../phone.ts';
import { readPlace } from '../place.ts';
import { samePairs } from './entries.ts';
import { pairsOf } from './keys.ts';
import { show, type Unit, write } from './unit.ts';

const text = (value: unknown) => (typeof value === 'string' ? value.trim() : '');

/**
 * `address` is the whole place in one line, as the reference writes it: "12 Main St, San Francisco, CA 94107". It never
 * changes the city and the country, which have keys of their own.
 */
const place: Unit = {
  keys: ['address', 'city', 'country'],
  get: (ours) => ({
    address:
      [ours.address, ours.city, [ours.region, ours.postalCode].filter(Boolean).join(' ')]
        .filter(Boolean)
        .join(', ') || null,
    city: ours.city,
    country: typeof ours.countryCode === 'string' ? countryName(ours.countryCode) : null,
  }),
  put: (changed, ours) => {
    let next = ours;
    if (Object.hasOwn(changed, 'address')) {
      const line = text(changed.address);
      const read = readPlace(line)?.place;
      const { address, region, postalCode } = read ?? { address: line };
      next = withKeys(next, { address: address || null, region, postalCode });
    }
    if (Object.hasOwn(changed, 'city')) next = withKeys(next, { city: text(changed.city) || null });
    if (Object.hasOwn(changed, 'country'))
      next = withKeys(next, { countryCode: countryOfName(text(changed.country)) });
    return next;
  },
};

const WEBSITE = ['website', 'portfolio', 'homepage', 'url'];

/** "LinkedIn" is `linkedin`; the second one of a network is `linkedin_2`. */
function keysOfLinks(profiles: readonly Json[]): string[] {
  const seen = new Map<string, number>();
  return profiles.map(({ network }) => {
    const key = fold(text(network)).replace(/[^\p{L}\p{N}]+/gu, '_') || 'other';
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}_${count}`;
  });
}

const profilesOf = (ours: Json): Json[] =>
  Array.isArray(ours.profiles) ? ours.profiles.filter(isObject) : [];

function urlsOf(ours: Json): Json | null {
  const profiles = profilesOf(ours);
  const keys = keysOfLinks(profiles);
  const links = profiles.flatMap(({ url }, at) => (url ? [[keys[at] ?? '', url]] : []));
  const own = ours.url ? [['website', ours.url]] : [];
  return links.length + own.length === 0 ? null : Object.fromEntries([...links, ...own]);
}

function putUrls(urls: Json, ours: Json): Json {
  const before = urlsOf(ours) ?? {};
  const names = new Set([...Object.keys(before), ...Object.keys(urls)]);
  return [...names].reduce<Json>((next, name) => {
    const value = own(urls, name);
    if (sameJson(value, own(before, name))) return next;
    const link = linkOf(text(value));
    const url = link?.url ?? (text(value) || null);
    if (WEBSITE.includes(name)) return withKeys(next, { url });
    const profiles = profilesOf(next);
    const at = keysOfLinks(profiles).indexOf(name);
    const told = { url, username: link?.username ?? null };
    const rest = profiles.filter((_, each) => each !== at);
    if (!url) return withKeys(next, { profiles: rest.length === 0 ? null : rest });
    const network = link?.network && fold(link.network) === name ? link.network : name;
    const changed =
      at < 0 ? { network, ...withKeys({}, told) } : withKeys(profiles[at] ?? {}, told);
    const list =
      at < 0 ? [...profiles, changed] : profiles.map((each, i) => (i === at ? changed : each));
    return withKeys(next, { profiles: list });
  }, ours);
}

const same = samePairs(pairsOf('personal_information', 'basics'));

export const person: Unit = {
  keys: [...same.keys, 'phone', 'location', 'urls'],
  // A phone number is stored as it is dialled from abroad, and nowhere a second time.
  normalised: ['phone', 'location'],
  get: (ours) => {
    const location = isObject(ours.location) ? show(place, ours.location) : {};
    return {
      ...same.get(ours),
      phone: ours.phone,
      location: Object.keys(location).length === 0 ? null : location,
      urls: urlsOf(ours),
    };
  },
  put: (changed, ours, fault) => {
    let next = same.put(changed, ours);
    if (Object.hasOwn(changed, 'location')) {
      const stands = isObject(ours.location) ? ours.location : {};
      const location = isObject(changed.location)
        ? write(place, changed.location, stands, (key, message) =>
            fault(`location.${key}`, message),
          )
        : {};
      next = withKeys(next, { location: Object.keys(location).length === 0 ? null : location });
    }
    if (Object.hasOwn(changed, 'urls'))
      next = putUrls(isObject(changed.urls) ? changed.urls : {}, next);
    return Object.hasOwn(changed, 'phone') ? putPhone(text(changed.phone), next, fault) : next;
  },
};

function putPhone(
  written: string,
  ours: Json,
  fault: (key: string, message: string) => void,
): Json {
  if (written === '') return withKeys(ours, { phone: null, phoneCountry: null });
  const country = isObject(ours.location) ? text(ours.location.countryCode) || null : null;
  const phone = readPhone(written, country);
  if (!phone) {
    fault('phone', 'write it with the country code, like +14155550132');
    return ours;
  }
  return withKeys(ours, { phone: phone.e164, phoneCountry: phone.country });
}
