import * as z from 'zod';
import { textOfHtml, unescaped } from './html.ts';
import { type FoundPosting, postingOf, salaryOf } from './posting.ts';

/**
 * GET boards-api.greenhouse.io/v1/boards/<board>/jobs/<id>?pay_transparency=true
 * https://developers.greenhouse.io/job-board.html (design/ats-contracts §4)
 */
export const greenhouseUrl = (board: string, id: string) =>
  `https://boards-api.greenhouse.io/v1/boards/${encodeURIComponent(board)}/jobs/${id}?pay_transparency=true`;

const GreenhouseJob = z.object({
  title: z.string(),
  company_name: z.string().nullish(),
  location: z.object({ name: z.string().nullish() }).nullish(),
  offices: z.array(z.object({ location: z.string().nullish() })).nullish(),
  /** Entity-escaped HTML. */
  content: z.string().nullish(),
  first_published: z.string().nullish(),
  updated_at: z.string().nullish(),
  language: z.string().nullish(),
  pay_input_ranges: z
    .array(
      z.object({
        min_cents: z.number().nullish(),
        max_cents: z.number().nullish(),
        currency_type: z.string().nullish(),
        title: z.string().nullish(),
        blurb: z.string().nullish(),
      }),
    )
    .nullish(),
});

export function fromGreenhouse(json: unknown): FoundPosting {
  const job = GreenhouseJob.parse(json);
  const [pay] = job.pay_input_ranges ?? [];
  // The only place that says a period is what the employer wrote beside the numbers.
  const words = `${pay?.title ?? ''} ${textOfHtml(unescaped(pay?.blurb ?? ''))}`;
  const cents = (value: number | null | undefined) => (value ? value / 100 : null);
  return postingOf({
    title: job.title,
    company: job.company_name,
    location: job.location?.name,
    text: textOfHtml(unescaped(job.content ?? '')),
    salary:
      pay &&
      salaryOf({ min: cents(pay.min_cents), max: cents(pay.max_cents) }, pay.currency_type, words),
    posted: job.first_published ?? job.updated_at,
    language: job.language,
  });
}
