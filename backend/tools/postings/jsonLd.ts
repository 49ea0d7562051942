import type { CheerioAPI } from 'cheerio/slim';
import * as z from 'zod';
import { salaryOf } from './posting.ts';

/** schema.org JobPosting as sites write it: every value may be a text, an object or a list of them. */
const Text = z.union([z.string(), z.number()]).transform(String).catch('');
const Named = z
  .union([z.string(), z.object({ name: Text }).transform(({ name }) => name)])
  .catch('');
const Address = z
  .object({
    addressLocality: Text.optional(),
    addressRegion: Text.optional(),
    addressCountry: Named.optional(),
  })
  .catch({});
const Place = z.object({ address: Address.optional(), name: Text.optional() }).catch({});
const Amount = z.union([z.number(), z.string().transform(Number)]).catch(Number.NaN);
const Pay = z
  .object({
    currency: Text.optional(),
    value: z.union([
      z.object({
        minValue: Amount.optional(),
        maxValue: Amount.optional(),
        value: Amount.optional(),
        unitText: Text.optional(),
      }),
      Amount.transform((value) => ({ value })),
    ]),
  })
  .optional()
  .catch(undefined);
const list = <T extends z.ZodType>(of: T) =>
  z.preprocess((value) => (Array.isArray(value) ? value.slice(0, 20) : [value]), z.array(of));

const JobPosting = z.object({
  title: Text.default(''),
  description: Text.default(''),
  hiringOrganization: Named.default(''),
  jobLocation: list(Place).optional(),
  jobLocationType: Text.optional(),
  baseSalary: Pay,
  datePosted: Text.optional(),
  inLanguage: Named.optional(),
});

/** The first JobPosting among a page's JSON-LD; `description` is HTML. */
export function jobPostingOf($: CheerioAPI) {
  for (const script of $('script[type="application/ld+json" i]').toArray().slice(0, 20)) {
    const posting = find(parsed($(script).text()));
    if (posting) return view(JobPosting.parse(posting));
  }
  return null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.trim());
  } catch {
    return null;
  }
}

/** Itself, a member of a list, or of `@graph`; no deeper. */
function find(value: unknown, depth = 0): object | null {
  if (typeof value !== 'object' || value === null || depth > 3) return null;
  if (Array.isArray(value)) {
    for (const each of value.slice(0, 50)) {
      const found = find(each, depth + 1);
      if (found) return found;
    }
    return null;
  }
  const { '@type': type, '@graph': graph } = value as Record<string, unknown>;
  if ([type].flat().includes('JobPosting')) return value;
  return find(graph, depth + 1);
}

function view(posting: z.infer<typeof JobPosting>) {
  const places = posting.jobLocation ?? [];
  const countries = [...new Set(places.map(({ address }) => address?.addressCountry ?? ''))];
  const names = places.map(({ address, name }) =>
    address
      ? [address.addressLocality, address.addressRegion, address.addressCountry]
          .filter(Boolean)
          .join(', ')
      : (name ?? ''),
  );
  const remote = /telecommute/i.test(posting.jobLocationType ?? '') ? ['Remote'] : [];
  const pay = posting.baseSalary?.value;
  const value = pay && 'value' in pay ? pay.value : undefined;
  const range = pay && 'minValue' in pay ? pay : {};
  return {
    title: posting.title,
    description: posting.description,
    company: posting.hiringOrganization,
    location: [...new Set([...names, ...remote])].filter(Boolean).join(' / '),
    country: countries.length === 1 ? (countries[0] ?? '') : '',
    posted: posting.datePosted,
    language: posting.inLanguage,
    salary: pay
      ? salaryOf(
          { min: range.minValue ?? value, max: range.maxValue ?? value },
          posting.baseSalary?.currency,
          ('unitText' in pay && pay.unitText) || '',
        )
      : null,
  };
}
