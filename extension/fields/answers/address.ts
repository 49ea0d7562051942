import { countryName } from '@jobai/shared/rules/countries';
import { regionSpellings } from '@jobai/shared/rules/regions';
import type { Meaning } from '../meaning.ts';
import type { AddressPart } from '../params.ts';
import { type Answer, type AnswerContext, ask, derived, said } from './rule.ts';

const homeOf = ({ profile }: AnswerContext) => profile.basics?.location ?? {};
const at = (part: string) => `basics.location.${part}`;

export const streetAddress = (context: AnswerContext) =>
  said(homeOf(context).address, at('address'));
export const addressLine2 = ask('profileSilent');
export const postalCode = (context: AnswerContext) =>
  said(homeOf(context).postalCode, at('postalCode'));
export const timeZone = ask('profileSilent');

export function region(context: AnswerContext): Answer {
  const home = homeOf(context);
  if (!home.region) return { ask: 'profileSilent' };
  const [name = home.region, code] = regionSpellings(home.region, home.countryCode);
  // "State (2-letter abbreviation)"
  if (code && /\babbreviat|\b(?:2|two)[- ](?:letter|character)/i.test(context.field.label)) {
    return said(code, at('region'), [name]);
  }
  return said(name, at('region'), code ? [code, `${name} (${code})`, `${code} - ${name}`] : []);
}

export function country(context: AnswerContext): Answer {
  const code = homeOf(context).countryCode;
  return code
    ? { meaning: { kind: 'country', code }, source: { kind: 'profile', path: at('countryCode') } }
    : { ask: 'profileSilent' };
}

/** One line for "where are you located": what the question lists, else city, region, country. */
export function location(context: AnswerContext): Answer {
  const home = homeOf(context);
  if (!home.city && !home.region) return { ask: 'profileSilent' };
  const written = context.params.parts ?? ['city', 'region', 'country'];
  const full = joined(context, ['city', 'region', 'country']);
  const meaning: Meaning = {
    kind: 'location',
    place: {
      city: home.city ?? null,
      region: home.region ?? null,
      postalCode: home.postalCode ?? null,
      countryCode: home.countryCode ?? null,
    },
    text: joined(context, written),
    queries: [...new Set([full, joined(context, ['city', 'region']), home.city ?? ''])].filter(
      Boolean,
    ),
  };
  return { meaning, source: { kind: 'profile', path: 'basics.location' } };
}

/** Lists of places give more than the city's name. */
export function city(context: AnswerContext): Answer {
  const home = homeOf(context);
  if (!home.city || !/^reactSelect|^checkboxGroup$/.test(context.field.widget)) {
    return said(home.city, at('city'));
  }
  return location(context);
}

/** "Address" is the street where the form asks for the city elsewhere, else everything. */
export function fullAddress(context: AnswerContext): Answer {
  const home = homeOf(context);
  const { parts } = context.params;
  // "Home address (number and street)"
  if (/\bstreet\b/i.test(context.field.label) && !parts) return said(home.address, at('address'));
  // A hint that leaves the street out asks for the place only.
  if (parts && !parts.includes('street')) return location(context);
  if (!home.address) return { ask: 'profileSilent' };
  const elsewhere = (['city', 'postalCode', 'region'] as const).some((type) =>
    context.formTypes.has(type),
  );
  if (elsewhere) return said(home.address, at('address'));
  const line = [
    home.address,
    home.city,
    [home.region, home.postalCode].filter(Boolean).join(' '),
    home.countryCode ? countryName(home.countryCode) : '',
  ]
    .filter(Boolean)
    .join(', ');
  return derived({ kind: 'text', text: line }, 'address in one line', ['basics.location']);
}

function joined(context: AnswerContext, parts: readonly AddressPart[]): string {
  const home = homeOf(context);
  const text: Record<AddressPart, string | null | undefined> = {
    street: home.address,
    city: home.city,
    region: home.region,
    postalCode: home.postalCode,
    country: home.countryCode ? countryName(home.countryCode) : null,
  };
  return parts
    .map((part) => text[part]?.trim())
    .filter(Boolean)
    .join(', ');
}
