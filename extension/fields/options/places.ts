import { countryOfName } from '@jobai/shared/rules/countries';
import { fold } from '@jobai/shared/rules/labels';
import { regionSpellings } from '@jobai/shared/rules/regions';
import type { Place } from '../meaning.ts';
import { type Choice, NONE, only, optionKey } from './pick.ts';

export function chooseCountry(code: string, options: readonly string[]): Choice {
  return only(options.filter((option) => countryOfName(option) === code));
}

/** The most exact level at which options speak of the place: full place, then region, then country. */
export function choosePlace(place: Place, options: readonly string[]): Choice {
  const cities = options.filter((option) => isCityOption(place, option));
  if (cities.length) return only(mostExact(place, cities));
  const regions = place.region
    ? regionSpellings(place.region, place.countryCode).map(optionKey)
    : [];
  const inRegion = options.filter((option) => regions.includes(bareKey(option)));
  if (inRegion.length) return only(inRegion);
  return place.countryCode ? chooseCountry(place.countryCode, options) : NONE;
}

/** "San Francisco, CA, USA": the city first, and nothing after it that says otherwise. */
function isCityOption(place: Place, option: string): boolean {
  const [first = '', ...rest] = partsOf(option);
  if (!place.city || optionKey(first) !== optionKey(place.city)) return false;
  const last = rest.at(-1);
  if (last === undefined) return true;
  const country = countryOfName(last);
  const regions = place.region ? regionSpellings(place.region, place.countryCode) : [];
  const isRegion = (part: string) => regions.some((region) => optionKey(region) === bareKey(part));
  if (isRegion(last)) return true;
  if (!country || country !== place.countryCode) return false;
  // Between city and country there may be a county; where regions are listed, ours has to be among them.
  const between = rest.slice(0, -1);
  return !between.length || !place.region || between.some(isRegion);
}

/** Options that name region and country beat those that leave them out. */
function mostExact(place: Place, options: readonly string[]): readonly string[] {
  const most = Math.max(...options.map((option) => partsOf(option).length));
  const full = options.filter(
    (option) => partsOf(option).length === Math.min(most, place.region ? 3 : 2),
  );
  return full.length === 1 ? full : options;
}

function partsOf(option: string): string[] {
  return option
    .split(/,|\s[-–—]\s/)
    .map((part) => part.trim())
    .filter(Boolean);
}

function bareKey(part: string): string {
  return fold(part)
    .replace(/\s*\([a-z]{2}\)$|^[a-z]{2} - |\s\d{5}$| - [a-z]{2}$/, '')
    .trim();
}
