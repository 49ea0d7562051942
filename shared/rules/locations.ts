import { countriesInText } from './countries.ts';
import { fold } from './labels.ts';
import { CA_PROVINCES, US_STATES } from './regions.ts';

/** Cities that postings give without a country and that mean one place to everybody. */
const CITIES: Readonly<Record<string, string>> = {
  US: 'san francisco|sf bay area|bay area|new york city|nyc|brooklyn|los angeles|seattle|chicago|boston|austin|denver|atlanta|miami|palo alto|mountain view|menlo park|san mateo|redwood city|sunnyvale|santa clara|cupertino|south san francisco|san diego|houston|dallas|philadelphia|minneapolis|salt lake city|nashville|pittsburgh|detroit|las vegas|raleigh',
  GB: 'london|greater london|manchester|edinburgh',
  CA: 'toronto|montreal|vancouver|ottawa|calgary',
  DE: 'berlin|munich|munchen|hamburg|frankfurt|cologne|koln|stuttgart|dusseldorf',
  FR: 'paris|lyon',
  NL: 'amsterdam|rotterdam',
  IE: 'dublin',
  ES: 'madrid|barcelona',
  PT: 'lisbon|lisboa|porto',
  IT: 'milan|milano|rome|roma',
  IL: 'tel aviv|haifa|jerusalem|herzliya|tel aviv-yafo',
  IN: 'bangalore|bengaluru|mumbai|new delhi|delhi|hyderabad|pune|chennai|gurgaon|gurugram|noida|kolkata|ahmedabad',
  CO: 'bogota|medellin',
  AR: 'buenos aires',
  MA: 'casablanca|rabat',
  BR: 'sao paulo|rio de janeiro',
  SG: 'singapore',
  JP: 'tokyo|osaka',
  AU: 'sydney|melbourne|brisbane',
  PL: 'warsaw|krakow|wroclaw',
};

const cityCountry = new Map(
  Object.entries(CITIES).flatMap(([code, cities]) =>
    cities.split('|').map((city) => [city, code] as const),
  ),
);

/**
 * ISO 3166-1 alpha-2 of a posting's location text: "Berlin, Germany", "Remote - US", "San Francisco, CA". null when it
 * names none, several, or one that could be two ("Georgia").
 */
export function countryOfLocation(location: string): string | null {
  const named = countriesInText(location);
  if (named.length > 1) return null;
  const places = location
    .split(/[,;|/()\n]|\s[-–—]|[-–—]\s|\b(?:or|and)\b/)
    .map((part) => part.trim())
    .filter(Boolean);
  const hints = places.flatMap((part, i) =>
    placeCountry(part, places[i - 1] ?? '', places[i + 1] ?? ''),
  );
  if (named[0]) {
    // "Berlin, Germany" agrees with itself; "Toronto or Remote US" is two countries.
    return hints.every((hint) => hint === named[0]) ? named[0] : null;
  }
  if (/\bgeorgia\b/i.test(location) && !hints.length) return null;
  const unique = [...new Set(hints)];
  return unique.length === 1 ? (unique[0] ?? null) : null;
}

function placeCountry(part: string, before: string, after: string): string[] {
  const key = fold(part)
    .replace(/^(?:remote|hybrid|on-?site|greater)\b[\s:-]*/, '')
    .replace(
      /^(?:north|south|east|west|central|upstate)(?:ern)? (?!carolina|dakota|virginia|san\b)/,
      '',
    )
    .replace(/ (?:remote|hybrid|area|metro(?:politan area)?|office|hq)$/, '');
  const city = cityCountry.get(key);
  // "London, ON" and "Paris, TX" are not the ones everybody means.
  if (city) return isRegionCode(after) && after !== city ? [] : [city];
  if (/^[A-Z]{2}(?: \d{5})?$/.test(part)) return codeCountry(part.slice(0, 2), before);
  if (key === 'georgia') return [];
  if (isNameIn(US_STATES, key) || /^washington d\.?c\.?$/.test(key)) return ['US'];
  return isNameIn(CA_PROVINCES, key) ? ['CA'] : [];
}

function isRegionCode(part: string): boolean {
  return part in US_STATES || part in CA_PROVINCES;
}

/** "CA" after "San Francisco" is a state, after "Toronto" a country. */
function codeCountry(code: string, before: string): string[] {
  if (cityCountry.get(fold(before)) === code) return [code];
  if (code in US_STATES) return ['US'];
  return code in CA_PROVINCES ? ['CA'] : [];
}

function isNameIn(table: Readonly<Record<string, string>>, key: string): boolean {
  return Object.values(table).some((name) => fold(name) === key);
}
