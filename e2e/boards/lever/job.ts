/** One posting of the practice boards, as its employer would have set it up. */

export type QuestionType =
  | 'text'
  | 'textarea'
  | 'multiple-choice'
  | 'multiple-select'
  | 'dropdown'
  | 'file-upload';

export type Question = {
  type: QuestionType;
  text: string;
  description: string;
  required: boolean;
  id: string;
  prompt?: string;
  options?: readonly { text: string; optionId: string }[];
};

/** A group of custom questions; in this shape it stands in the page's `baseTemplate`. */
export type Card = {
  id: string;
  text: string;
  instructions: string;
  fields: readonly Question[];
};

/** A voluntary survey. Of those for a candidate's country only the fitting one is alive. */
export type Survey = Card & {
  surveyId: string;
  /** A country of the candidate-location list, or everybody (else). */
  audience: 'all-candidate-locations' | 'all-opportunity-locations' | { country: string };
};

export type Presence = 'required' | 'optional' | 'hidden';

/** An input that no person sees. */
export type Trap = { name: string; label: string; hide: 'offscreen' | 'clipped' | 'none' };

export type LeverJob = {
  host: 'jobs.lever.co' | 'jobs.eu.lever.co';
  site: string;
  id: string;
  accountId: string;
  company: string;
  title: string;
  /** What the company does, one line for its board. */
  tagline: string;
  /** Colour of its buttons. */
  accent: string;
  categories: { location: string; department: string; commitment: string; workplace: string };
  /** The posting's text as HTML; the page with the form does not have it. */
  description: string;
  salary?: string;
  closing: string;
  linkedInButton: boolean;
  pronouns: boolean;
  phone: Presence;
  location: Presence;
  org: Presence;
  /** Offices to choose between; empty where there is one. */
  offices: readonly { id: string; text: string }[];
  /** `name` is what stands between the brackets of `urls[…]`; every employer spells it its own way. */
  links: readonly { name: string; label: string; required: boolean }[];
  cards: readonly Card[];
  surveys: readonly Survey[];
  eeo: { race: 'select' | 'radios'; disability: boolean } | null;
  comments: boolean;
  consents: readonly { kind: 'store' | 'marketing'; text: string; required: boolean }[];
  traps: readonly Trap[];
};

export const postingPath = (job: LeverJob) => `/${job.site}/${job.id}`;
export const applyUrl = (job: LeverJob) => `https://${job.host}${postingPath(job)}/apply`;
