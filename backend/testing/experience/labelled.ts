import type { Profile } from '@jobai/shared/profile';

/** A person, and what postings ask of somebody like them; written before anything was measured, in the postings' own words. */
export interface Labelled {
  profile: Profile;
  /** The requirement, and the facts that meet it: any of them is an answer. */
  queries: [text: string, facts: string[]][];
}
