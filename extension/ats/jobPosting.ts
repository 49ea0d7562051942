import type { Job } from '@jobai/shared/job';
import { isObject, type JsonObject, jsonOf, list, num, str } from './json.ts';

/** schema.org `JobPosting` of a page's JSON-LD; an empty object where there is none. */
export function jobPostingOf(page: Document): JsonObject {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const data = jsonOf(script.textContent ?? '');
    const found = [data, ...list(data)].find(
      (one) => isObject(one) && one['@type'] === 'JobPosting',
    );
    if (isObject(found)) return found;
  }
  return {};
}

/**
 * Where the job is: the page's own words, with the one country that the data names where they name it not. Two countries
 * are no country. `countryCode`: where the data gives a code.
 */
export function placeOf(posting: JsonObject, shown: string): Pick<Job, 'location' | 'countryCode'> {
  const addresses = many(posting.jobLocation).map((place) =>
    isObject(place.address) ? place.address : {},
  );
  // Where nothing says the country of the place, who may apply from where does.
  const countries = new Set(
    (addresses.some(({ addressCountry }) => nameOf(addressCountry))
      ? addresses.map(({ addressCountry }) => addressCountry)
      : many(posting.applicantLocationRequirements)
    ).map(nameOf),
  );
  const [country = '', ...more] = countries;
  const [address = {}] = addresses;
  const written =
    shown ||
    (addresses.length === 1
      ? [address.addressLocality, address.addressRegion].map(str).filter(Boolean).join(', ')
      : '');
  const isCode = /^[A-Z]{2}$/.test(country);
  const adds =
    country && !more.length && !isCode && !written.toLowerCase().includes(country.toLowerCase());
  return {
    location: [written, ...(adds ? [country] : [])].filter(Boolean).join(', ').slice(0, 500),
    countryCode: isCode && !more.length ? country : null,
  };
}

const PERIODS: Readonly<Record<string, NonNullable<Job['salary']>['period']>> = {
  YEAR: 'year',
  MONTH: 'month',
  DAY: 'day',
  HOUR: 'hour',
};

export function salaryOf({ baseSalary }: JsonObject): Job['salary'] {
  if (!isObject(baseSalary) || !isObject(baseSalary.value) || !str(baseSalary.currency))
    return null;
  const { value, currency } = baseSalary;
  return {
    min: num(value.minValue ?? value.value),
    max: num(value.maxValue ?? value.value),
    currency: str(currency).slice(0, 8),
    period: PERIODS[str(value.unitText)] ?? null,
  };
}

function many(value: unknown): JsonObject[] {
  return (Array.isArray(value) ? value : [value]).filter(isObject);
}

function nameOf(value: unknown): string {
  return (isObject(value) ? str(value.name) : str(value)).trim();
}
