import * as z from 'zod';

/** What a page says of its posting besides the job itself. Texts are the site's own words and hostile input. */
export const PostingSigns = z.object({
  /** Nobody is taken any more, and what says so; null: no sign of it. */
  closed: z
    .object({
      by: z.enum(['text', 'address', 'deadline']),
      /** '' where only the address says so; the day (`YYYY-MM-DD`) of a deadline that has passed. */
      text: z.string().max(500),
    })
    .nullable(),
  /** Last day for applications, `YYYY-MM-DD`; '' where none is given. */
  deadline: z.string().max(10),
  /** The site's notice that it limits how often one may apply; '' without. */
  limit: z.string().max(2000),
});
export type PostingSigns = z.infer<typeof PostingSigns>;
