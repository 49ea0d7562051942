import * as z from 'zod';

/** Said again in a body, it has to be the token's own `sub`. */
export const OwnId = z.string().max(100).optional();

/**
 * The person's word that answers of sensitive kinds (EEO, health, consent …: SENSITIVE_TYPES) may be stored here. Without
 * it nothing that contains one is taken.
 */
export const SensitiveConsent = z.boolean().optional();

/** A row that is stored and no longer fits; told with the place, never with the value. */
export const BrokenRow = z.object({ id: z.string(), problems: z.array(z.string()) });
export type BrokenRow = z.infer<typeof BrokenRow>;

/** What every list has besides its rows. `page` is from 1. */
export const ListFields = {
  /** Of the query, all pages together. */
  total: z.int().min(0),
  page: z.int().min(1),
  limit: z.int().min(1),
  /** Rows of this page that no longer fit. */
  broken: z.array(BrokenRow),
};

export const Saved = z.literal('success');
