import * as z from 'zod';

const PostgresFault = z.object({
  /** SQLSTATE. */
  code: z.string().length(5),
  message: z.string(),
  detail: z.string().nullish(),
  hint: z.string().nullish(),
});

/** What Postgres said about a statement that failed. */
export type PostgresFault = z.infer<typeof PostgresFault>;

export const postgresFault = (error: unknown) => PostgresFault.safeParse(error).data;

/** PostgREST's table of SQLSTATE to HTTP, the first row that fits. docs.postgrest.org, "Errors". */
const STATUS: [RegExp, number][] = [
  [/^23503|^23505/, 409],
  [/^25006/, 405],
  [/^42883|^42P01/, 404],
  [/^P0001/, 400],
  [/^08|^53/, 503],
  [/^0L|^0P|^28/, 403],
  [/^(09|25|2D|38|39|3B|40|42P17|53400|54|55|57|58|F0|HV|P0|XX)/, 500],
];

export function httpStatusOf({ code }: PostgresFault, anonymous: boolean): number {
  if (code === '42501') return anonymous ? 401 : 403;
  const own = /^PT([2-5]\d\d)$/.exec(code)?.[1];
  if (own) return Number(own);
  return STATUS.find(([pattern]) => pattern.test(code))?.[1] ?? 400;
}
