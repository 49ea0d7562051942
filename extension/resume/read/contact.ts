import { PHONE, readPhone } from '@jobai/shared/rules/phone';
import type { Collected } from '../collect.ts';
import type { Line } from '../types.ts';
import { contactLabelOf } from '../words/labels.ts';
import type { Piece } from './pieces.ts';

export const EMAIL =
  /(?<![\w.+-])[\w.+'-]+@(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+\p{L}{2,}(?![\w@])/gu;

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
