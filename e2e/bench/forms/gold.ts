import * as z from 'zod';

/** Labels of one captured page: what a perfect, honest filler would do with the profile. One entry per question. */

/** One acceptable outcome. `ask`, `never` and `skip` are alike where nothing was filled. */
const Expect = z.union([
  z.object({
    fill: z
      .union([z.string(), z.number(), z.boolean(), z.array(z.string()).min(1)])
      .transform((value) => (Array.isArray(value) ? value.join(', ') : String(value))),
  }),
  z.object({ ask: z.literal(true) }),
  z.object({ never: z.literal(true) }),
  z.object({ skip: z.literal(true) }),
]);

export const GoldField = z.object({
  /** Greenhouse: the control's id; Lever: its name; Ashby: its data-field-path. */
  key: z.string().min(1),
  label: z.string(),
  control: z.string(),
  required: z.boolean().default(false),
  /** At most 12, then "…". */
  options: z.array(z.coerce.string()).nullish(),
  /** Best first. */
  expect: z.array(Expect).min(1),
});
export type GoldField = z.infer<typeof GoldField>;

export const Gold = z.object({ url: z.url(), fields: z.array(GoldField) });
export type Gold = z.infer<typeof Gold>;

/** Values that may stand in the field. */
export function acceptedFills({ expect }: Pick<GoldField, 'expect'>): string[] {
  return expect.flatMap((one) => ('fill' in one ? [one.fill] : []));
}

/** Whether only a value is right: leaving it alone is then a miss. */
export function acceptsOnlyFill({ expect }: Pick<GoldField, 'expect'>): boolean {
  return expect.every((one) => 'fill' in one);
}

/** Whether no machine may answer it, whatever it writes. */
export function isForbidden({ expect }: Pick<GoldField, 'expect'>): boolean {
  return expect.some((one) => 'never' in one) && !expect.some((one) => 'fill' in one);
}

/** The options the labels show; null where they show none, `isWhole` false where they were cut. */
export function goldOptions({
  options,
}: Pick<GoldField, 'options'>): { texts: string[]; isWhole: boolean } | null {
  if (!options?.length) return null;
  const texts = options.filter((text) => text !== '…');
  return { texts, isWhole: texts.length === options.length };
}
