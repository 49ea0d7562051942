import * as z from 'zod';
import { textOfHtml } from './html.ts';
import { type FoundPosting, postingOf, salaryOf } from './posting.ts';

/**
 * GET api.ashbyhq.com/posting-api/job-board/<board>?includeCompensation=true: the whole board; there is no way to ask for
 * one posting (design/ats-contracts §4).
 */
export const ashbyUrl = (board: string) =>
  `https://api.ashbyhq.com/posting-api/job-board/${encodeURIComponent(board)}?includeCompensation=true`;

const Address = z
  .object({
    postalAddress: z.object({ addressCountry: z.string().nullish() }).nullish(),
  })
  .nullish();
const Component = z.object({
  compensationType: z.string().nullish(),
  interval: z.string().nullish(),
  currencyCode: z.string().nullish(),
  minValue: z.number().nullish(),
  maxValue: z.number().nullish(),
});
const AshbyJob = z.object({
  title: z.string(),
  location: z.string().nullish(),
  secondaryLocations: z.array(z.object({ location: z.string().nullish() })).nullish(),
  address: Address,
  isRemote: z.boolean().nullish(),
  workplaceType: z.string().nullish(),
  descriptionHtml: z.string().nullish(),
  descriptionPlain: z.string().nullish(),
  publishedAt: z.string().nullish(),
  compensation: z
    .object({
      compensationTierSummary: z.string().nullish(),
      compensationTiers: z.array(z.object({ components: z.array(Component).nullish() })).nullish(),
      summaryComponents: z.array(Component).nullish(),
    })
    .nullish(),
});
/** Only ids are looked at before the one is found: others may be of any shape. */
const Board = z.object({ jobs: z.array(z.looseObject({ id: z.string() })) });

const WORKPLACE: Readonly<Record<string, string>> = {
  remote: 'Remote',
  hybrid: 'Hybrid',
  onsite: 'On-site',
};

/** null where the board has no such posting. */
export function fromAshby(json: unknown, id: string): FoundPosting | null {
  const found = Board.parse(json).jobs.find((job) => job.id.toLowerCase() === id);
  if (!found) return null;
  const job = AshbyJob.parse(found);
  const pay = job.compensation;
  const components = pay?.summaryComponents?.length
    ? pay.summaryComponents
    : (pay?.compensationTiers ?? []).flatMap((tier) => tier.components ?? []);
  const wage = components.find(({ compensationType }) => compensationType === 'Salary');
  const places = [job.location, ...(job.secondaryLocations ?? []).map(({ location }) => location)];
  const workplace = job.workplaceType ?? (job.isRemote ? 'Remote' : '');
  const text = [
    WORKPLACE[workplace.toLowerCase()] ?? '',
    job.descriptionHtml ? textOfHtml(job.descriptionHtml) : (job.descriptionPlain ?? ''),
    pay?.compensationTierSummary ?? '',
  ];
  return postingOf({
    title: job.title,
    // The API does not name the company.
    company: null,
    location: [...new Set(places.filter(Boolean))].join(' / '),
    country: job.address?.postalAddress?.addressCountry,
    text: text.filter(Boolean).join('\n\n'),
    salary:
      wage &&
      salaryOf({ min: wage.minValue, max: wage.maxValue }, wage.currencyCode, wage.interval ?? ''),
    posted: job.publishedAt,
  });
}
