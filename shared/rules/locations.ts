import { countriesInText } from './countries.ts';
import { fold } from './labels.ts';
import { CA_PROVINCES, US_STATES } from './regions.ts';

/** Cities that postings give without a country and that mean one place to everybody. */
const CITIES: Readonly<Record<string, string>> = {
  US:
    'san francisco|sf|san francisco bay area|sf bay area|bay area|new york city|nyc|brooklyn|los angeles|seattle|' +
    'chicago|boston|austin|denver|atlanta|miami|palo alto|mountain view|menlo park|san mateo|' +
    'redwood city|sunnyvale|santa clara|cupertino|south san francisco|san diego|houston|' +
    'dallas|philadelphia|minneapolis|salt lake city|nashville|pittsburgh|detroit|las vegas|' +
    'raleigh|phoenix|charlotte|columbus|cleveland|cincinnati|milwaukee|baltimore|' +
    'indianapolis|kansas city|oakland|berkeley|irvine|santa monica|culver city|foster city|' +
    'silicon valley|boulder|colorado springs|scottsdale|tempe|jersey city|hoboken|manhattan|' +
    'buffalo|honolulu|omaha|tulsa|st. louis|saint louis|new orleans|memphis|louisville|' +
    'fort lauderdale|jacksonville|tampa|orlando|fort worth|dallas-fort worth|ann arbor|plano|' +
    'lehi|provo|bellevue|redmond|kirkland|el segundo|burbank|pasadena|portland|san antonio|' +
    'sacramento|washington dc',
  GB: 'london|greater london|manchester|edinburgh|leeds|glasgow|belfast|cardiff',
  CA: 'toronto|montreal|vancouver|ottawa|calgary|waterloo',
  DE:
    'berlin|munich|munchen|hamburg|frankfurt|cologne|koln|stuttgart|dusseldorf|' +
    'frankfurt am main|leipzig',
  FR: 'paris|lyon|marseille|toulouse|lille|nantes|bordeaux',
  NL: 'amsterdam|rotterdam|the hague|utrecht|eindhoven',
  IE: 'dublin',
  ES: 'madrid|barcelona|valencia|malaga|seville',
  PT: 'lisbon|lisboa|porto',
  IT: 'milan|milano|rome|roma|turin|torino|naples',
  IL: 'tel aviv|haifa|jerusalem|herzliya|tel aviv-yafo',
  IN:
    'bangalore|bengaluru|mumbai|new delhi|delhi|hyderabad|pune|chennai|gurgaon|gurugram|' +
    'noida|kolkata|ahmedabad|delhi ncr',
  CO: 'bogota|medellin',
  AR: 'buenos aires',
  MA: 'casablanca|rabat',
  BR: 'sao paulo|rio de janeiro|belo horizonte|curitiba|florianopolis|campinas|recife',
  SG: 'singapore',
  JP: 'tokyo|osaka',
  AU: 'sydney|melbourne|brisbane|perth|canberra',
  PL: 'warsaw|krakow|wroclaw|gdansk|poznan|lodz',
  CH: 'zurich|geneva|basel|lausanne',
  SE: 'stockholm|gothenburg|malmo',
  DK: 'copenhagen|aarhus',
  NO: 'oslo',
  FI: 'helsinki',
  AT: 'vienna|wien',
  CZ: 'prague|brno',
  HU: 'budapest',
  RO: 'bucharest|cluj-napoca',
  BE: 'brussels|antwerp|ghent',
  UA: 'kyiv|kiev|lviv',
  RS: 'belgrade',
  BG: 'sofia',
  EE: 'tallinn',
  LV: 'riga',
  LT: 'vilnius',
  GR: 'thessaloniki',
  TR: 'istanbul|ankara',
  AE: 'dubai|abu dhabi',
  SA: 'riyadh|jeddah',
  EG: 'cairo',
  NG: 'lagos',
  KE: 'nairobi',
  ZA: 'cape town|johannesburg',
  CN: 'shanghai|beijing|shenzhen',
  KR: 'seoul',
  TW: 'taipei',
  PH: 'manila|metro manila|makati|cebu',
  ID: 'jakarta',
  TH: 'bangkok',
  VN: 'ho chi minh city|hanoi',
  MY: 'kuala lumpur',
  NZ: 'auckland|wellington',
  MX: 'mexico city|ciudad de mexico|monterrey|guadalajara',
  CL: 'santiago',
  PE: 'lima',
};

const cityCountry = new Map(
  Object.entries(CITIES).flatMap(([code, cities]) =>
    cities.split('|').map((city) => [city, code] as const),
  ),
);

// "US or Europe" is more than one country; "North America - US" and "EMEA, London" narrow down.
const UNION =
  '(?:europe|eu|emea|apac|asia|latam|latin america|south america|africa|worldwide|international)';
const OR_MORE = new RegExp(
  `(?:\\b(?:or|and)\\b|[,&;/|+])\\s*(?:remote )?(?:in )?${UNION}\\b|\\b${UNION}\\s*(?:\\b(?:or|and)\\b|[&;/|+])`,
  'i',
);

/**
 * ISO 3166-1 alpha-2 of a posting's location text: "Berlin, Germany", "Remote - US", "San Francisco, CA". null when it
 * names none, several, or one that could be two ("Georgia").
 */
export function countryOfLocation(location: string): string | null {
  const named = countriesInText(location);
  if (named.length > 1 || OR_MORE.test(location)) return null;
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
    .replace(/^in /, '')
    .replace(
      /^(?:north|south|east|west|central|upstate)(?:ern)? (?!carolina|dakota|virginia|san\b)/,
      '',
    )
    .replace(/ (?:remote|hybrid|office|hq)$/, '');
  const city =
    cityCountry.get(key) ?? cityCountry.get(key.replace(/ (?:area|metro(?:politan area)?)$/, ''));
  // "London, ON" and "Paris, TX" are not the ones everybody means.
  if (city) return isRegionCode(after) && after !== city ? [] : [city];
  if (/^[A-Z]{2}(?: \d{5})?$/.test(part)) return codeCountry(part.slice(0, 2), before);
  if (key === 'georgia') return [];
  if (
    isNameIn(US_STATES, key) ||
    /^washington d\.?c\.?(?: metro(?:politan)?(?: area)?| area)?$/.test(key)
  )
    return ['US'];
  return isNameIn(CA_PROVINCES, key) ? ['CA'] : [];
}

function isRegionCode(part: string): boolean {
  return part in US_STATES || part in CA_PROVINCES || isNameIn(CA_PROVINCES, fold(part));
}

const DELAWARE = /^(?:wilmington|dover|newark|lewes)$/i;

/** "CA" after "San Francisco" is a state, after "Toronto" a country. */
function codeCountry(code: string, before: string): string[] {
  if (cityCountry.get(fold(before)) === code || (code === 'CA' && before in CA_PROVINCES))
    return [code];
  // Canada and California, Germany and Delaware: without a city that tells, nobody knows.
  if ((code === 'CA' && /^(?:remote)?$/i.test(before)) || (code === 'DE' && !DELAWARE.test(before)))
    return [];
  if (code in US_STATES) return ['US'];
  return code in CA_PROVINCES ? ['CA'] : [];
}

function isNameIn(table: Readonly<Record<string, string>>, key: string): boolean {
  return Object.values(table).some((name) => fold(name) === key);
}

const ANYWHERE =
  /^(?:(?:fully )?remote|hybrid|anywhere|flexible|distributed|virtual|various|multiple locations)?$/i;

/**
 * ISO 3166-1 alpha-2 of a posting: of its location, or, where that says nothing but "Remote", of what its title adds:
 * "Account Executive - USA", "Support Engineer (Ireland)".
 */
export function countryOfJob({ location, title }: { location: string; title: string }) {
  if (!ANYWHERE.test(location.trim())) return countryOfLocation(location);
  const [, ...added] = title
    .split(/\s[-–—|]\s|,\s|[([]/)
    .map((part) => part.replace(/[)\]]/g, ' '));
  return countryOfLocation(added.join('; '));
}

/** The country that the posting's data gives and its text tells; null where the two contradict each other. */
export function agreedCountry(job: {
  location: string;
  title: string;
  countryCode: string | null;
}) {
  const told = countryOfJob(job);
  if (told && job.countryCode && told !== job.countryCode) return null;
  return job.countryCode ?? told;
}
