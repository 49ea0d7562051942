import { rawCountryData } from 'intl-tel-input/data';

const names = new Intl.DisplayNames(['en'], { type: 'region' });

/** Every country and territory, by English name: the long list some employers ask people to scroll through. */
export const COUNTRY_NAMES: readonly string[] = rawCountryData
  .map(([iso2]) => names.of(iso2.toUpperCase()) ?? iso2)
  .sort((a, b) => a.localeCompare(b, 'en'));
