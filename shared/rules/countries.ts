import { fold } from './labels.ts';

/** Languages whose country names are recognised in forms. */
const LANGUAGES = ['en', 'fr', 'de', 'es', 'pt', 'nl', 'it'] as const;

// Regions CLDR names that are no countries: unions, outlying islands without a code of their own, pseudo-locales.
const NOT_COUNTRIES = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' '));

/** Spellings forms use that CLDR does not. Values are ISO 3166-1 alpha-2. */
const ALIASES: Readonly<Record<string, string>> = {
  usa: 'US',
  'united states of america': 'US',
  'the united states': 'US',
  'u.s.': 'US',
  'u.s.a.': 'US',
  'estados unidos de america': 'US',
  uk: 'GB',
  'u.k.': 'GB',
  'great britain': 'GB',
  'united kingdom of great britain and northern ireland': 'GB',
  'northern ireland': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'korea (south)': 'KR',
  'korea, republic of': 'KR',
  'republic of korea': 'KR',
  'korea, south': 'KR',
  "democratic people's republic of korea": 'KP',
  'russian federation': 'RU',
  holland: 'NL',
  'the netherlands': 'NL',
  czechia: 'CZ',
  'czech republic': 'CZ',
  turkey: 'TR',
  turkiye: 'TR',
  uae: 'AE',
  'viet nam': 'VN',
  'ivory coast': 'CI',
  'hong kong': 'HK',
  'hong kong sar': 'HK',
  macau: 'MO',
  macao: 'MO',
  burma: 'MM',
  swaziland: 'SZ',
  'cape verde': 'CV',
  'east timor': 'TL',
  macedonia: 'MK',
  bosnia: 'BA',
  'republic of ireland': 'IE',
  'democratic republic of the congo': 'CD',
  drc: 'CD',
  'iran, islamic republic of': 'IR',
  'tanzania, united republic of': 'TZ',
  'venezuela, bolivarian republic of': 'VE',
  'bolivia, plurinational state of': 'BO',
  'moldova, republic of': 'MD',
  'taiwan, province of china': 'TW',
  'syrian arab republic': 'SY',
  "lao people's democratic republic": 'LA',
  'brunei darussalam': 'BN',
  palestine: 'PS',
  // Forms of German after "in".
  'vereinigten staaten': 'US',
  'vereinigten staaten von amerika': 'US',
  'vereinigten konigreich': 'GB',
  'vereinigten arabischen emiraten': 'AE',
  niederlanden: 'NL',
  'united states minor outlying islands': 'UM',
  'mainland china': 'CN',
  "people's republic of china": 'CN',
};

// A country and a US state; two Congos.
const AMBIGUOUS = new Set(['georgia', 'congo']);

// Words in lower case; read from the text as it stands.
const CAPITALS_ONLY = new Set(['usa', 'u.s.', 'u.s.a.', 'uk', 'u.k.']);

const displayNames = new Map(
  LANGUAGES.map((language) => [
    language,
    new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }),
  ]),
);

let codes: readonly string[] | null = null;

/** Every ISO 3166-1 alpha-2 code (and XK). */
export function countryCodes(): readonly string[] {
  if (codes) return codes;
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  codes = letters
    .flatMap((a) => letters.map((b) => a + b))
    .filter(
      (code) =>
        !NOT_COUNTRIES.has(code) &&
        countryName(code) !== code &&
        // Withdrawn codes (DD, SU, UK) are named after their successors.
        Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`,
    );
  return codes;
}

/** English name: "United States"; what is no code of two letters is its own. */
export function countryName(code: string): string {
  // Throws on anything else, and codes come from forms and addresses.
  return /^[a-z]{2}$/i.test(code) ? (displayNames.get('en')?.of(code) ?? code) : code;
}

let byName: ReadonlyMap<string, string> | null = null;

function namesToCodes(): ReadonlyMap<string, string> {
  if (byName) return byName;
  const map = new Map<string, string>();
  for (const language of LANGUAGES) {
    for (const code of countryCodes()) {
      const name = displayNames.get(language)?.of(code);
      const key = name ? fold(name) : '';
      if (key && !map.has(key)) map.set(key, code);
      const plain = key.replace(/ & /g, ' and ').replace(/^st\. /, 'saint ');
      if (plain && !map.has(plain)) map.set(plain, code);
    }
  }
  for (const [alias, code] of Object.entries(ALIASES)) map.set(alias, code);
  byName = map;
  return map;
}

/** The country a text is the name or code of, as in an option: "United States +1", "USA", "Deutschland", "US". */
export function countryOfName(text: string): string | null {
  const bare = text
    .replace(/\(?\+\s?\d[\d\s-]*\)?/g, '')
    .replace(/^[\p{Regional_Indicator}\s]+/u, '')
    // "US - United States"
    .replace(/^[A-Z]{2,3}\s+[-–]\s+(?=\p{L}{4})/u, '')
    .trim();
  if (/^[A-Z]{2}$/.test(bare) && countryCodes().includes(bare)) return bare;
  const key = fold(bare).replace(/^the /, '');
  if (AMBIGUOUS.has(key)) return key === 'georgia' ? 'GE' : null;
  const names = namesToCodes();
  return (
    names.get(key) ??
    names.get(key.replace(/\s*\([^)]*\)$/, '')) ??
    names.get(/\(([^)]*)\)$/.exec(key)?.[1] ?? '') ??
    null
  );
}

let scanned: { names: ReadonlySet<string>; longest: number } | null = null;

/** Names that are looked for inside a text, and the number of words of the longest. */
function scannedNames(): { names: ReadonlySet<string>; longest: number } {
  if (scanned) return scanned;
  const english = new Set(countryCodes().map((code) => fold(countryName(code))));
  const names = [...namesToCodes().keys()]
    // Short names of other languages are ordinary English words ("man", "ira").
    .filter((name) => name.length >= 5 || english.has(name) || name in ALIASES)
    .filter((name) => !AMBIGUOUS.has(name) && !CAPITALS_ONLY.has(name));
  const longest = Math.max(...names.map((name) => name.split(' ').length));
  scanned = { names: new Set(names), longest };
  return scanned;
}

/** Country names in a folded text; the longest name at each place, so that "Papua New Guinea" is one. */
function namesIn(folded: string): string[] {
  const { names, longest } = scannedNames();
  const words = folded.split(/[\s/]+/);
  const found: string[] = [];
  for (let at = 0; at < words.length; at++) {
    for (let length = longest; length > 0; length--) {
      const name = words
        .slice(at, at + length)
        .join(' ')
        .replace(/^["'([]+|[\s"')\],;:.?!]+$/g, '')
        // "l'Italia", "d'Espagne"
        .replace(/^(?:l|d|dell|nell|all|dall|sull)'/, '')
        .replace(/'s$/, '');
      if (at + length > words.length || !names.has(name)) continue;
      // "New Mexico", "New Jersey" and "Jersey City" are no countries.
      const isCity = name === 'jersey' && /^city\b/.test(words[at + 1] ?? '');
      if (words[at - 1] !== 'new' && !isCity) found.push(name);
      at += length - 1;
      break;
    }
  }
  return found;
}

/** Every country named in a text, once each, in order of appearance. "us" counts only in capitals. */
export function countriesInText(text: string): string[] {
  const found = namesIn(fold(text)).map((name) => namesToCodes().get(name));
  // Upper case is read from the text as it stands.
  if (/(?<![\p{L}\p{N}&])(?:U\.\s?S\.?(?:\s?A\.?)?|USA?)(?![\p{L}\p{N}])/u.test(text))
    found.push('US');
  // Spanish, Portuguese, Dutch, French.
  if (/(?<!\p{L})(?:EE\.? ?UU\.?|EUA|de VS|É\.-U\.)(?!\p{L})/u.test(text)) found.push('US');
  if (/(?<![\p{L}\p{N}])(?:U\.K\.|UK)(?![\p{L}\p{N}])/u.test(text)) found.push('GB');
  return [...new Set(found.filter((code) => code !== undefined))];
}

/** The one country a text names; null for none, for several, and for "Georgia". */
export function countryInText(text: string): string | null {
  const found = countriesInText(text);
  if (found.length !== 1 || /\bgeorgia\b/i.test(text)) return null;
  return found[0] ?? null;
}
