import { countryOfName } from './countries.ts';
import { fold } from './labels.ts';
import { countryOfLocation } from './locations.ts';
import { CA_PROVINCES, US_STATES } from './regions.ts';

/** Parts of a place as they stand; the country as ISO 3166-1 alpha-2. */
export type Place = {
  address?: string;
  postalCode?: string;
  city?: string;
  region?: string;
  countryCode?: string;
};

// Number and street in either order; "12 Harbour Street", "Lindenallee 27", "8 rue des Tanneurs", "C/ Mayor 5".
const STREET =
  /^(?:\d{1,5}[a-z]?(?:\s?[-/]\s?\d+[a-z]?)?,?\s+\p{L}.*|[\p{L}.'’/ -]+\s\d{1,4}\s?[a-z]?(?:\s?[-/]\s?\d+\s?[a-z]?)?)$/iu;
// Shapes by which a text is a postal code and nothing else: IE, GB, CA, NL.
const LETTERED =
  /\b([A-Z]\d[\dW] [A-Z\d]{4}|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[A-Z]\d[A-Z] \d[A-Z]\d|\d{4} ?[A-Z]{2})\b/;
const BEFORE_CITY =
  /^((?:[A-Z]{1,2}-)?\d{4,5}(?:-\d{3,4})?|\d{3} \d{2}|\d{2}-\d{3})\s+(\p{Lu}[\p{L} .'’()-]+)$/u;
const US_STATE_ZIP = /^([A-Z]{2})(?:\s+(\d{5}(?:-\d{4})?))?$/;
const CITY =
  /^\p{Lu}[\p{L}.'’-]*(?:[ -](?:\p{Lu}[\p{L}.'’-]*|de|do|da|del|la|le|les|sur|am|an|der|den|upon|of|on)){0,4}$/u;

/** States of the US whose code is that of a country people write so. */
const TWO_MEANINGS = new Set('DE IN IL CO AR MA PA ID AL GA'.split(' '));

const isRegionName = (text: string) =>
  [...Object.values(US_STATES), ...Object.values(CA_PROVINCES)].some(
    (name) => fold(name) === fold(text),
  );

/** Without "Remote", "Greater … Area". */
const bare = (text: string) =>
  text.replace(/^greater\s+|\s+(?:metropolitan\s+)?area$/gi, '').trim();

/**
 * A place and whether the text itself proves it to be one (a country, a state, a postal code). null where a part fits
 * nothing.
 */
export function readPlace(text: string): { place: Place; isProven: boolean } | null {
  const place: Place = {};
  let isProven = false;
  const parts = bare(text)
    .split(/\s*[,;]\s*|\s+[|·•–—]\s+/)
    .filter(Boolean);
  if (parts.length === 0 || parts.length > 6) return null;
  const rest: string[] = [];
  for (const part of parts) {
    const state = US_STATE_ZIP.exec(part);
    const before = BEFORE_CITY.exec(part);
    const lettered = LETTERED.exec(part);
    if (
      state &&
      ((state[1] ?? '') in US_STATES || (state[1] ?? '') in CA_PROVINCES) &&
      rest.length > 0
    ) {
      // "Leipzig, DE" is not in Delaware.
      const known = countryOfLocation(rest.join(', '));
      if (TWO_MEANINGS.has(state[1] ?? '') && !state[2] && known !== 'US') return null;
      place.region = state[1];
      if (state[2]) place.postalCode = state[2];
      place.countryCode = (state[1] ?? '') in US_STATES ? 'US' : 'CA';
      isProven = true;
    } else if (lettered?.[1]) {
      place.postalCode = lettered[1];
      isProven = true;
      // Two shapes that one country alone has; the islands around Britain have letters of their own.
      if (/^[A-Z]\d[A-Z] \d[A-Z]\d$/.test(lettered[1])) place.countryCode = 'CA';
      else if (/^(?!GY|JE|IM)[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/.test(lettered[1]))
        place.countryCode = 'GB';
      const left = part.replace(lettered[0], '').trim();
      const province = /^[A-Z]{2}$/.test(left) && left in CA_PROVINCES;
      if (province) Object.assign(place, { region: left, countryCode: 'CA' });
      else if (left) rest.push(left);
    } else if (before?.[1] && before[2]) {
      place.postalCode = before[1];
      rest.push(before[2]);
      isProven = true;
    } else {
      const country = parts.length > 1 || part.length > 2 ? countryOfName(part) : null;
      const isLast = part === parts.at(-1);
      if (
        country &&
        isLast &&
        (rest.length > 0 || parts.length === 1) &&
        !/^[A-Z]{2}$/.test(part)
      ) {
        if (place.countryCode && place.countryCode !== country) return null;
        place.countryCode = country;
        isProven = true;
      } else if (STREET.test(part) && !place.address && rest.length === 0) place.address = part;
      else if (/^\d{4,5}$/.test(part) && rest.length > 0) place.postalCode = part;
      else if (CITY.test(part)) rest.push(part);
      else return null;
    }
  }
  return settle(place, rest, isProven, text);
}

function settle(
  place: Place,
  rest: string[],
  isProven: boolean,
  text: string,
): { place: Place; isProven: boolean } | null {
  const [city, second, ...more] = rest;
  if (more.length > 0 || (!city && !place.countryCode)) return null;
  if (city) place.city = city;
  if (second) {
    // A state is written once.
    if (place.region) return null;
    place.region = second;
    if (isRegionName(second) && !place.countryCode) {
      const country = countryOfLocation(`${city}, ${second}`);
      if (country) place.countryCode = country;
      isProven = true;
    } else if (!place.countryCode) return null;
  }
  if (!isProven && rest.length === 1 && countryOfLocation(text)) isProven = true;
  return { place, isProven };
}

/** Whether a piece of an entry's head is a place: proven, or the way people work. */
export function isPlaceText(text: string): boolean {
  const plain = text.replace(/\s*\((?:remote|hybrid|on-?site)\)$/i, '').trim();
  if (/^(?:remote|hybrid|on-?site|t[eé]l[eé]travail|homeoffice|remoto)$/i.test(plain)) return true;
  if (/\d/.test(plain.replace(/\d{4,5}/, ''))) return false;
  // Which country it is does not matter here.
  const [, city = '', state = ''] = /^([^,]+), ([A-Z]{2})$/.exec(plain) ?? [];
  if (looksLikeCity(city) && (state in US_STATES || state in CA_PROVINCES)) return true;
  return readPlace(plain)?.isProven === true;
}

/** "Cape Town, Western Cape, South Africa" is written like "Acme Labs, Berlin, Germany". */
export function mayBeginWithName(text: string): boolean {
  const region = readPlace(text)?.place.region;
  return (
    region !== undefined &&
    text.split(',').length === 3 &&
    !isRegionName(region) &&
    !/^[A-Z]{2}$/.test(region)
  );
}

export const looksLikeCity = (text: string) => CITY.test(text) && text.split(/\s+/).length <= 4;
