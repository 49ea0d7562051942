import { callingCode, countriesOfNumber } from './callingCodes.ts';

/** A telephone number as written. */
export const PHONE = /(?<![\p{L}\d.@/_-])(?:\+|00)?\(?\d[\d\s()./–-]{6,20}\d(?![\p{L}\d@])/gu;

/** Countries that write numbers at home with a 0 in front that is dropped abroad (ITU-T E.164 national plans). */
const TRUNK_ZERO = new Set(
  'DE FR GB IE NL BE AT CH SE FI AU NZ ZA IN JP KR RS HR SI SK TR UA IL EG MA ID MY TH VN PH BR AR RO BG AL BA ME MK'.split(
    ' ',
  ),
);
/** Countries that write them as they are dialled from abroad: digits by length. */
const NO_TRUNK: Readonly<Record<string, number>> = {
  ES: 9,
  PT: 9,
  DK: 8,
  NO: 8,
  PL: 9,
  CZ: 9,
  GR: 10,
  SG: 8,
  HK: 8,
  MX: 10,
};

export type ReadPhone = { e164: string; country: string | null };

/**
 * E.164 where the text or the country says how to dial it; null where that would be a guess. `country`: where the
 * person lives, as far as the document says.
 */
export function readPhone(raw: string, country: string | null): ReadPhone | null {
  const international = /^\s*(?:\+|00)/.test(raw);
  // "+44 (0)20 …": the zero in brackets is for home use only.
  const digits = raw.replace(international ? /\(0\)/g : /$^/, '').replace(/\D/g, '');
  if (international) {
    const e164 = `+${digits.replace(/^00/, '')}`;
    const countries = countriesOfNumber(e164);
    if (countries.length === 0 || e164.length < 9 || e164.length > 16) return null;
    const own = country && countries.includes(country) ? country : null;
    return { e164, country: own ?? (countries.length === 1 ? (countries[0] ?? null) : null) };
  }
  const code = country ? callingCode(country) : null;
  if (!country || !code) return null;
  if (code === '1' && /^1?[2-9]\d{9}$/.test(digits)) {
    return { e164: `+1${digits.slice(-10)}`, country };
  }
  if (NO_TRUNK[country] === digits.length && !digits.startsWith('0'))
    return { e164: `+${code}${digits}`, country };
  if (TRUNK_ZERO.has(country) && /^0[1-9]\d{6,10}$/.test(digits)) {
    return { e164: `+${code}${digits.slice(1)}`, country };
  }
  return null;
}
