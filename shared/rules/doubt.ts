import type { FieldValue, Source, Verdict } from '../fields.ts';

interface Standing {
  value: FieldValue | null;
  source: Source | null;
  verdict: Verdict | null;
  description: { blocked: 'hidden' | 'disabled' | null };
}

/** Why a value that stands in a form is not approved with the rest, but only once the person has confirmed it by name. */
export type Doubt =
  /** Written, and the page shows something else. */
  | 'notVerified'
  /** Ours or the person's, and out of sight now. What a site keeps in hidden fields of its own is its business. */
  | 'outOfSight';

export function doubtOf({ value, source, verdict, description }: Standing): Doubt | null {
  if (!value) return null;
  if (verdict?.state === 'notVerified') return 'notVerified';
  return description.blocked === 'hidden' && source && source.kind !== 'page' ? 'outOfSight' : null;
}
