import type { Collected } from '../collect.ts';
import type { Line } from '../types.ts';
import { contactLabelOf } from '../words/labels.ts';
import { hasCompanyWord } from '../words/organisations.ts';
import { linkOf, linksIn, type ReadLink } from './links.ts';
import { PHONE, readPhone } from './phone.ts';
import type { Piece } from './pieces.ts';
import { type Place, readPlace } from './place.ts';

const EMAIL = /(?<![\w.+-])[\w.+'-]+@(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+\p{L}{2,}(?![\w@])/gu;

const URLS = /\S*(?:https?:\/\/|www\.|\.\w+\/)\S*/gi;

/** `elsewhere`: the rest of the document, where an address may stand in a footer; without other people's. */
export function readEmail(
  into: Collected,
  pieces: readonly Piece[],
  elsewhere: readonly Line[],
): void {
  const inTop = pieces.flatMap(({ text, line }) =>
    [...text.matchAll(EMAIL)].map(([email]) => ({ email, line })),
  );
  const found = inTop.length
    ? inTop
    : elsewhere.flatMap((line) =>
        [...line.text.matchAll(EMAIL)].map(([email]) => ({ email, line })),
      );
  const first = found[0];
  if (!first) return;
  const others = found.filter(({ email }) => email.toLowerCase() !== first.email.toLowerCase());
  if (inTop.length === 0 && others.length > 0) {
    into.doubt(
      'severalEmails',
      found.map(({ email }) => email).join(', '),
      found.map(({ line }) => line),
    );
    return;
  }
  into.add(['basics', 'email'], first.email, [first.line], 'pattern');
  for (const { email, line } of others) into.doubt('severalEmails', email, [line]);
}

export function readPhones(
  into: Collected,
  pieces: readonly Piece[],
  country: string | null,
): void {
  const found = pieces
    .filter(({ label }) => label !== 'private' && label !== 'fax' && label !== 'link')
    .flatMap(({ text, line, label }) => {
      const plain = text.replace(EMAIL, ' ').replace(URLS, ' ');
      const numbers = [...plain.matchAll(PHONE)].map(([raw]) => ({ raw: raw.trim(), line, label }));
      // Other words make another number of it: a member's, a licence's. A plus says it is to be dialled.
      const words = plain.replace(PHONE, ' ').match(/\p{L}+/gu) ?? [];
      const isBare = words.every((word) => contactLabelOf(word) === 'phone');
      return numbers.filter(({ raw }) => isBare || label === 'phone' || raw.startsWith('+'));
    })
    .filter(({ raw }) => isPhone(raw));
  const [first, ...others] = found;
  if (!first) return;
  const read = readPhone(first.raw, country);
  if (read) {
    into.add(['basics', 'phone'], read.e164, [first.line], first.label ? 'label' : 'pattern');
    if (read.country) into.add(['basics', 'phoneCountry'], read.country, [first.line], 'pattern');
  } else into.doubt('phoneCountry', first.raw, [first.line]);
  for (const { raw, line } of others) into.doubt('severalPhones', raw, [line]);
}

/** 7 to 15 digits that are no span of years and no date. */
function isPhone(raw: string): boolean {
  const digits = raw.replace(/\D/g, '');
  if (digits.length < 7 || digits.length > 17) return false;
  return (
    !/^(?:19|20)\d\d\s?[-–/]\s?(?:19|20)\d\d$/.test(raw) &&
    !/^\d{1,2}[./-]\d{1,2}[./-]\d{4}$/.test(raw)
  );
}

export function readLocation(into: Collected, pieces: readonly Piece[]): Place {
  const whole = addressOverLines(pieces);
  if (whole) {
    for (const [key, value] of Object.entries(whole.place)) {
      into.add(['basics', 'location', key], value, whole.lines, 'place');
    }
    return whole.place;
  }
  for (const isLabelled of [true, false]) {
    for (const { text, line, label } of pieces) {
      if (isLabelled ? label !== 'address' : label !== null) continue;
      if (/@|https?:/.test(text)) continue;
      const read = readPlace(text) ?? placeBehindEmployer(text);
      if (!read) continue;
      if (!read.isProven && !isLabelled) {
        // A street says where the rest of the line is; one word alone may be anything.
        if (read.place.address || /,/.test(text)) into.doubt('place', text, [line]);
        continue;
      }
      for (const [key, value] of Object.entries(read.place)) {
        into.add(['basics', 'location', key], value, [line], isLabelled ? 'label' : 'place');
      }
      return read.place;
    }
  }
  return {};
}

/** Street, town and country in lines of their own; the first must have a number, as names have none. */
function addressOverLines(pieces: readonly Piece[]): { place: Place; lines: Line[] } | null {
  for (const count of [3, 2]) {
    for (let at = 0; at + count <= pieces.length; at += 1) {
      const some = pieces.slice(at, at + count);
      const isPlain = some.every(
        ({ text, label }, index) =>
          !/[@:/+]/.test(text) && (label === null || (index === 0 && label === 'address')),
      );
      if (!isPlain || !/\d/.test(some[0]?.text ?? '')) continue;
      const read = readPlace(some.map(({ text }) => text).join(', '));
      const isWhole =
        read?.isProven &&
        (read.place.address !== undefined || read.place.postalCode !== undefined) &&
        read.place.city;
      if (isWhole) return { place: read.place, lines: some.map(({ line }) => line) };
    }
  }
  return null;
}

/** "Department of Linguistics, University of Bergen, 5007 Bergen, Norway": the address of work ends in a place. */
function placeBehindEmployer(text: string): ReturnType<typeof readPlace> {
  const parts = text.split(/,\s+/);
  const last = parts.findLastIndex(
    (part) => hasCompanyWord(part) || /^(?:department|faculty|school|institute)\b/i.test(part),
  );
  const read =
    last >= 0 && last < parts.length - 1 ? readPlace(parts.slice(last + 1).join(', ')) : null;
  return read?.isProven ? read : null;
}

/** Addresses may be broken where a side column ends. */
function withBroken(pieces: readonly Piece[]): { text: string; lines: Line[] }[] {
  const whole: { text: string; lines: Line[] }[] = [];
  for (const { text, line } of pieces) {
    const last = whole.at(-1);
    if (
      last &&
      /(?:\w\.\w|\/)\S*[-/]$/.test(last.text) &&
      !/[@\s]/.test(last.text) &&
      /^[\w%-]/.test(text)
    ) {
      whole[whole.length - 1] = { text: last.text + text, lines: [...last.lines, line] };
    } else whole.push({ text, lines: [line] });
  }
  return whole;
}

export function readLinks(into: Collected, pieces: readonly Piece[]): void {
  const profiles: string[] = [];
  let hasUrl = false;
  const take = ({ url, network, username }: ReadLink, lines: Line[], rule: 'pattern' | 'link') => {
    if (network && username) {
      if (profiles.includes(network)) return;
      const at = profiles.push(network) - 1;
      const path = ['basics', 'profiles', at];
      into.add([...path, 'network'], network, lines, rule);
      into.add([...path, 'username'], decode(username), lines, rule);
      into.add([...path, 'url'], url, lines, rule);
    } else if (!hasUrl) {
      hasUrl = true;
      into.add(['basics', 'url'], url, lines, rule);
    }
  };
  for (const { text, lines } of withBroken(pieces.filter(({ label }) => label !== 'private'))) {
    const plain = text.replace(EMAIL, '').trim();
    for (const link of linksIn(plain, true)) take(link, lines, 'pattern');
  }
  // A word like "GitHub" that leads somewhere.
  for (const { line } of pieces) {
    for (const url of line.links) {
      const link = /^https?:/i.test(url) ? linkOf(url) : null;
      if (link?.network) take(link, [line], 'link');
    }
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
