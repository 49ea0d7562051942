import type { Profile } from '@jobai/shared/profile';
import { isObject } from '@jobai/shared/rules/json';
import { foldText } from './foldedText.ts';
import type { PersonalKind } from './redactPatterns.ts';

/** Something of the person's own that no provider sees (M3), and how it may be spelled. */
export interface Known {
  kind: PersonalKind;
  text: string;
}

const KINDS_OF_STREETS = [
  ['street', 'st'],
  ['avenue', 'ave', 'av'],
  ['road', 'rd'],
  ['lane', 'ln'],
  ['drive', 'dr'],
  ['boulevard', 'blvd', 'bd'],
  ['court', 'ct'],
  ['square', 'sq'],
  ['place', 'pl'],
  ['highway', 'hwy'],
  ['parkway', 'pkwy'],
  ['apartment', 'apt', 'unit', 'flat', '#'],
  ['north', 'n'],
  ['south', 's'],
  ['east', 'e'],
  ['west', 'w'],
  ['calle', 'c/'],
];
const DIGIT_WORDS = 'zero|oh|o one two three four five six seven eight nine'.split(' ');
const PAY_KEY = /salary|compensation|remuneration|\bctc\b|wage|earnings/i;

const plain = (text: string) => foldText(text.trim()).folded.replace(/\s+/g, ' ');
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Everything of a profile that has to stay here: contact, address, links, pay. */
export function knownOf(profile: Profile): Known[] {
  const { email, phone, url, location, profiles } = profile.basics ?? {};
  const found: [PersonalKind, string | null | undefined][] = [
    ['EMAIL', email],
    ['PHONE', phone],
    ['LINK', url],
    ['STREET', location?.address],
    ['POSTCODE', location?.postalCode],
    ...(profiles ?? []).flatMap(
      ({ url: address, username }): [PersonalKind, string | null | undefined][] => [
        ['LINK', address],
        ['LINK', username && username.length >= 4 ? username : null],
      ],
    ),
    ...payIn(profile).map((text): [PersonalKind, string] => ['PAY', text]),
  ];
  return found.flatMap(([kind, text]) => (text && text.trim().length > 2 ? [{ kind, text }] : []));
}

/** Pay under whatever key it stands, the person's own additions to the profile included. */
function payIn(value: unknown, isPay = false): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => payIn(item, isPay));
  if (isObject(value))
    return Object.entries(value).flatMap(([key, item]) => payIn(item, isPay || PAY_KEY.test(key)));
  if (!isPay) return [];
  if (typeof value === 'number') return [String(value)];
  return typeof value === 'string' ? (value.match(/\d[\d.,' ]*\d\s?k?|\d+\s?k/giu) ?? []) : [];
}

/** Patterns on folded text; a part that is found is what `known` says, in another spelling. */
export function spellingsOf({ kind, text }: Known): RegExp[] {
  return SPELLINGS[kind](plain(text)).map((source) => new RegExp(source, 'gu'));
}

const word = (source: string) => `(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`;

const SPELLINGS: Record<PersonalKind, (text: string) => string[]> = {
  EMAIL(text) {
    const spelled = [...text]
      .map((char) => {
        if (char === '@') return String.raw`\s{0,2}(?:@|[([{<]?\s?(?:at|@)\s?[)\]}>]?)\s{0,2}`;
        if (char === '.') return String.raw`\s{0,2}(?:\.|[([{<]?\s?(?:dot|\.)\s?[)\]}>]?)\s{0,2}`;
        return escaped(char);
      })
      .join('');
    return [word(spelled)];
  },
  PHONE(text) {
    const digits = text.replace(/\D/g, '');
    if (digits.length < 6) return [];
    const own = [...digits.slice(-8)];
    const between = String.raw`[\s()./,·-]{0,3}`;
    const spoken = own.map((digit) => `(?:${digit}|${DIGIT_WORDS[Number(digit)]})`);
    return [
      String.raw`(?:(?<![\p{L}\d])[+(]?(?:\d[\s()./-]{0,3}){0,7})?` +
        String.raw`${own.join(between)}(?!\d)`,
      String.raw`(?<!\p{L})(?:(?:\+|plus\s)?(?:(?:\d|${DIGIT_WORDS.join('|')})[\s,.-]{1,3}){1,7})?` +
        String.raw`${spoken.join(String.raw`[\s,.-]{0,3}`)}(?!\p{L}|\d)`,
    ];
  },
  LINK(text) {
    const bare = text.replace(/^(?:\w+:\/\/)?(?:www\.)?/, '').replace(/\/+$/, '');
    return bare.length < 4
      ? []
      : [`(?:(?:\\w{3,5}:\\/\\/)?(?:www\\.)?)${word(`@?${escaped(bare)}`)}(?:\\/[^\\s<>"']*)?`];
  },
  STREET(text) {
    const words = text
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(spelledWord);
    const number = /^\d+\s?[a-z]?$/;
    const named = text.split(/[\s,]+/).filter((part) => !number.test(part) && part.length > 0);
    const gap = String.raw`[\s,.]{1,3}`;
    const bare = named.map(spelledWord).join(gap);
    const both = [word(`${words.join(gap)}\\.?`)];
    // The name of the street alone, where it is one: two words, or one long one.
    if (named.length >= 2 || (named[0]?.length ?? 0) >= 8)
      both.push(word(`(?:\\d{1,5}\\s?[a-z]?,?\\s)?${bare}(?:,?\\s\\d{1,5}\\s?[a-z]?)?`));
    return both;
  },
  POSTCODE(text) {
    return [word([...text.replace(/[\s-]/g, '')].map(escaped).join(String.raw`[\s-]?`))];
  },
  PAY(text) {
    const amount = Number(text.replace(/\s?k$/, '').replace(/[.,' ](?=\d{3}\b)/g, ''));
    if (!Number.isFinite(amount) || amount < 10) return [];
    const whole = String(Math.round(/k$/.test(text) ? amount * 1000 : amount));
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, "[.,' ]?");
    const thousands = whole.endsWith('000') ? `|${whole.slice(0, -3)}\\s?k` : '';
    return [word(`${grouped}(?:[.,]\\d{2})?${thousands}`)];
  },
  ID: (text) => [word([...text.replace(/[\s-]/g, '')].map(escaped).join(String.raw`[\s-]?`))],
};

function spelledWord(part: string): string {
  const bare = part.replace(/\.$/, '');
  const same = KINDS_OF_STREETS.find((kinds) => kinds.includes(bare));
  if (same) return `(?:${same.map(escaped).join('|')})\\.?`;
  const numbered = /^(\d+)([a-z])$/.exec(bare);
  if (numbered) return `${numbered[1]}\\s?${numbered[2]}`;
  return escaped(bare).replace(/(?:strasse|str)$/, '(?:strasse|str)\\.?');
}
