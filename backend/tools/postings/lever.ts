import * as z from 'zod';
import { textOfHtml } from './html.ts';
import { type FoundPosting, postingOf, salaryOf } from './posting.ts';

/**
 * GET api.lever.co/v0/postings/<site>/<id> (api.eu.lever.co for jobs.eu.lever.co)
 * https://github.com/lever/postings-api (design/ats-contracts §4)
 */
export function leverUrl(site: string, id: string, isEu: boolean): string {
  const host = isEu ? 'api.eu.lever.co' : 'api.lever.co';
  return `https://${host}/v0/postings/${encodeURIComponent(site)}/${id}?mode=json`;
}

const LeverPosting = z.object({
  text: z.string(),
  categories: z
    .object({ location: z.string().nullish(), allLocations: z.array(z.string()).nullish() })
    .nullish(),
  country: z.string().nullish(),
  workplaceType: z.string().nullish(),
  /** HTML. */
  description: z.string().nullish(),
  lists: z.array(z.object({ text: z.string(), content: z.string() })).nullish(),
  additional: z.string().nullish(),
  salaryRange: z
    .object({
      currency: z.string().nullish(),
      interval: z.string().nullish(),
      min: z.number().nullish(),
      max: z.number().nullish(),
    })
    .nullish(),
  salaryDescription: z.string().nullish(),
  /** ms since 1970. */
  createdAt: z.number().nullish(),
});

const WORKPLACE: Readonly<Record<string, string>> = {
  remote: 'Remote',
  hybrid: 'Hybrid',
  'on-site': 'On-site',
  onsite: 'On-site',
};

export function fromLever(json: unknown): FoundPosting {
  const job = LeverPosting.parse(json);
  const { location, allLocations } = job.categories ?? {};
  const places = [...new Set([location ?? '', ...(allLocations ?? [])])].filter(Boolean);
  const lists = (job.lists ?? []).flatMap(({ text, content }) => [
    text,
    textOfHtml(`<ul>${content}</ul>`),
  ]);
  const pay = job.salaryRange;
  const text = [
    WORKPLACE[job.workplaceType?.toLowerCase() ?? ''] ?? '',
    textOfHtml(job.description ?? ''),
    ...lists,
    textOfHtml(job.additional ?? ''),
    textOfHtml(job.salaryDescription ?? ''),
  ];
  return postingOf({
    title: job.text,
    // The API does not name the company; the page of the posting would.
    company: null,
    location: places.join(' / '),
    country: job.country,
    text: text.filter(Boolean).join('\n\n'),
    salary: pay && salaryOf(pay, pay.currency, pay.interval ?? ''),
    posted: job.createdAt,
  });
}
