const EURO = 'AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK'.split(' ');

/** Currency salaries are given in, per country, for the countries postings come from. ISO 4217. */
const OTHERS: Readonly<Record<string, string>> = {
  US: 'USD',
  GB: 'GBP',
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  CH: 'CHF',
  SE: 'SEK',
  NO: 'NOK',
  DK: 'DKK',
  PL: 'PLN',
  CZ: 'CZK',
  HU: 'HUF',
  RO: 'RON',
  IN: 'INR',
  SG: 'SGD',
  HK: 'HKD',
  JP: 'JPY',
  KR: 'KRW',
  CN: 'CNY',
  TW: 'TWD',
  PH: 'PHP',
  MY: 'MYR',
  TH: 'THB',
  VN: 'VND',
  ID: 'IDR',
  IL: 'ILS',
  AE: 'AED',
  SA: 'SAR',
  TR: 'TRY',
  ZA: 'ZAR',
  NG: 'NGN',
  KE: 'KES',
  EG: 'EGP',
  BR: 'BRL',
  MX: 'MXN',
  AR: 'ARS',
  CL: 'CLP',
  CO: 'COP',
  PE: 'PEN',
  UA: 'UAH',
};

export function currencyOfCountry(countryCode: string): string | null {
  return EURO.includes(countryCode) ? 'EUR' : (OTHERS[countryCode] ?? null);
}

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/€|\beuros?\b/i, 'EUR'],
  [/£|\bpounds?\b(?! of)/i, 'GBP'],
  [/₹|\brupees?\b|\blpa\b|\blakhs?\b/i, 'INR'],
  [/¥|\byen\b/i, 'JPY'],
  [/(?:\bCA|\bC)\$/, 'CAD'],
  [/(?:\bAU|\bA)\$/, 'AUD'],
  [/\bR\$/, 'BRL'],
  [/\bUS\$|\bUS dollars?\b/i, 'USD'],
];

/**
 * Currency a text names: its ISO code or an unmistakable sign; '$' when it only says dollars, null when it names none
 * or several.
 */
export function currencyInText(text: string): string | null {
  const codes = new Set<string>(['EUR', ...Object.values(OTHERS)]);
  const found = new Set(
    [...text.matchAll(/(?<!\p{L})[A-Z]{3}(?!\p{L})/gu)]
      .map(([code]) => code)
      .filter((c) => codes.has(c)),
  );
  for (const [sign, code] of SIGNS) if (sign.test(text)) found.add(code);
  if (found.size > 1) return null;
  const [only] = found;
  return only ?? (/\$|\bdollars?\b/i.test(text) ? '$' : null);
}
