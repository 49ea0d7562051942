import { rawCountryData } from 'intl-tel-input/data';

const names = new Intl.DisplayNames(['en'], { type: 'region' });
const nameOf = (iso2: string) => names.of(iso2.toUpperCase()) ?? iso2;
const byName = (a: string, b: string) => a.localeCompare(b, 'en');

/** Every country and territory: the long list some employers ask people to scroll through. */
export const COUNTRY_NAMES: readonly string[] = rawCountryData
  .map(([iso2]) => nameOf(iso2))
  .sort(byName);

/** The same as phone countries, "United States +1". */
export const PHONE_COUNTRIES: readonly { value: string; label: string }[] = rawCountryData
  .map(([iso2, dialCode]) => ({ value: iso2, label: `${nameOf(iso2)} +${dialCode}` }))
  .sort((a, b) => byName(a.label, b.label));
