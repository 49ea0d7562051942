import type { AskReason, NeverReason } from './fields.ts';
import type { PostingSigns } from './signs.ts';

/** What often decides an application before a person reads it. */
export const TOPICS = [
  'workPermit',
  'sponsorship',
  'over18',
  'years',
  'degree',
  'relocation',
  'place',
  'clearance',
  'citizenship',
  'licence',
  'salary',
  'restriction',
  'requirement',
] as const;
export type Topic = (typeof TOPICS)[number];

/** `mayRuleOut`: the person's own fact is likely to end it. `open`: nothing is known. `fits`: the fact suits. */
export type Stance = 'mayRuleOut' | 'open' | 'fits';

/** One thing that may decide, with what is asked and what the profile says to it. */
export interface Deciding {
  /** A question of the form, or a sentence of the posting. */
  from: 'question' | 'posting';
  topic: Topic;
  stance: Stance;
  /** The question, or the posting's own words. */
  text: string;
  /** The person's side: the planned answer, a sum, a place; '' where nothing is known. */
  own: string;
  /** Where the profile keeps it ("preferences.expectedSalary"); null where it has no place. */
  path: string | null;
}

/** A question that waits for the person. */
export interface Waiting {
  label: string;
  reason: AskReason;
  kind: 'question' | 'essay' | 'file';
  required: boolean;
}

/** What awaits on a job page, told before anything is filled. Nothing in it comes from or goes to the page but texts. */
export interface Preview {
  signs: PostingSigns;
  /** false: the posting alone is here, and its questions are not known yet. */
  hasForm: boolean;
  /** Fields a person sees; the next three and what waits or is left are among them. */
  total: number;
  fills: number;
  /** Among `fills`: sensitive questions answered from presets of the person. */
  presets: number;
  /** Fields in which something stands already. */
  standing: number;
  waiting: Waiting[];
  /** Sensitive questions that stay as they are. */
  left: { label: string; reason: NeverReason; required: boolean }[];
  deciding: Deciding[];
}
