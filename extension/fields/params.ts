import type { FieldDescription, FieldType } from '@jobai/shared/fields';
import { countriesInText } from '@jobai/shared/rules/countries';
import { currencyInText } from '@jobai/shared/rules/currencies';
import { fold } from '@jobai/shared/rules/labels';
import { permissionParams } from './params/permission.ts';
import { fullQuestion } from './question.ts';

export type Period = 'year' | 'month' | 'day' | 'hour';
export type AddressPart = 'street' | 'city' | 'region' | 'postalCode' | 'country';

/** Details of a question that its type leaves open. Absent: the question doesn't speak of it. */
export type Params = {
  /** Country it is about; null: it names one that can't be told (a union, a region, another answer). */
  country?: string | null;
  /** Several countries it is about at once. */
  countries?: readonly string[];
  /** It is about the country the person lives in. */
  ofResidence?: boolean;
  /** Yes to the question means No to the type. */
  negated?: boolean;
  /** Authorization and sponsorship in one question. */
  double?: boolean;
  skill?: string;
  atLeastYears?: number;
  /** ISO 4217, or '$' where only dollars are said. */
  currency?: string | null;
  period?: Period;
  /** Parts of an address asked for, in order. */
  parts?: readonly AddressPart[];
  /** Asks for a name on a site instead of an address. */
  username?: boolean;
  level?: 'bachelor' | 'master' | 'doctor';
};

export function paramsOf(type: FieldType, field: FieldDescription): Params {
  const label = fullQuestion(field);
  switch (type) {
    case 'workAuthorization':
    case 'sponsorship':
    case 'authorizedWithoutSponsorship':
    case 'visaStatus':
      return permissionParams(type, field);
    case 'residesIn':
      return residenceParams(label);
    case 'expectedSalary':
    case 'currentSalary':
      return salaryParams(`${label} ${field.description}`);
    case 'over18':
      return /\b(?:under|below|younger)\b/i.test(label) ? { negated: true } : {};
    case 'yearsExperience':
      return leastParams(fold(label));
    case 'yearsWithSkill':
      return skillParams(fold(label));
    case 'location':
    case 'fullAddress':
      return addressParams(label);
    case 'linkedin':
    case 'github':
    case 'twitter':
      return /\b(?:user ?name|handle)\b/i.test(`${label} ${field.description}`) &&
        !/\burl\b|\blink\b/i.test(label)
        ? { username: true }
        : {};
    case 'gpa':
      return gpaParams(fold(label));
    default:
      return {};
  }
}

function residenceParams(label: string): Params {
  const named = countriesInText(label);
  return { country: named.length === 1 ? (named[0] ?? null) : null };
}

function salaryParams(text: string): Params {
  const folded = fold(text);
  const params: Params = {};
  const currency = currencyInText(text);
  if (currency) params.currency = currency;
  const period = periodIn(folded);
  if (period) params.period = period;
  return params;
}

/** Pay period a folded text names. */
function periodIn(folded: string): Period | undefined {
  if (/\b(?:hourly|per hour|an hour)\b|\/ ?(?:hr|hour)\b/.test(folded)) return 'hour';
  if (/\b(?:daily|per day|day rate|a day)\b|\/ ?day\b/.test(folded)) return 'day';
  if (
    /\b(?:monthly|per month|a month|mensual|mensal|mensile|monatlich\w*|mensuel\w*|(?:pro|im) monat|par mois|al mes|por mes|al mese|per maand)\b|\/ ?(?:mo|month|monat|mois|mes|mese|maand)\b/.test(
      folded,
    )
  ) {
    return 'month';
  }
  if (
    /\b(?:annual(?:ly)?|yearly|per (?:year|annum)|a year|p\.?a\.?|jahres\w*|jahrlich\w*|annuel\w*|anual\w*|annu[ao]|ral|par an|por ano|al ano|all'anno|per jaar|pro jahr)\b|\/ ?(?:yr|year|jahr|an|ano|anno|jaar)\b/.test(
      folded,
    )
  ) {
    return 'year';
  }
  return undefined;
}

function leastParams(folded: string): Params {
  const least =
    /\b(?:at least|minimum(?: of)?|more than|over|have)\b.{0,12}?(\d{1,2})\+?\s*(?:or more )?years?\b/.exec(
      folded,
    ) ?? /^(?:do|have) you\b.*?\b(\d{1,2})\s*\+?\s*(?:or more )?years?\b/.exec(folded);
  return least?.[1] ? { atLeastYears: Number(least[1]) } : {};
}

function skillParams(folded: string): Params {
  const skill =
    /\bexperience (?:do you have )?(?:with|in|using|of|as|managing)\s+(.{1,80}?)(?: do you have)?[?.]?$/.exec(
      folded,
    ) ?? /\byears? (?:of )?(.{1,60}?) experience\b/.exec(folded);
  return skill?.[1] ? { skill: skill[1] } : {};
}

const PARTS: readonly (readonly [AddressPart, RegExp])[] = [
  ['street', /\bstreet\b/],
  ['city', /\b(?:city|town|ville|stadt|wohnort|ciudad|cidade|citta|stad|woonplaats)\b/],
  ['region', /\b(?:state|province|region|bundesland|estado|provincia|provincie)\b/],
  ['postalCode', /\b(?:zip|postal|postcode)\b/],
  ['country', /\b(?:country|pays|land|pais|paese)\b/],
];

function addressParams(label: string): Params {
  const folded = fold(label);
  const parts = PARTS.map(([part, match]) => ({ part, at: folded.search(match) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ part }) => part);
  // "Location (City)" names the control's granularity, not its format.
  return parts.length > 1 ? { parts } : {};
}

function gpaParams(folded: string): Params {
  if (/\bundergrad|\bbachelor/.test(folded)) return { level: 'bachelor' };
  if (/\bdoctor|\bph\.?d/.test(folded)) return { level: 'doctor' };
  return /\bgraduate\b|\bmaster/.test(folded) ? { level: 'master' } : {};
}
