import type { Flag, QuestionKind } from './facts.ts';
import type { FieldDescription, FieldType, FieldValue, Source } from './fields.ts';
import { mayRemember } from './remembering.ts';

/** What of a form may be drafted, and when a draft may be taken. One home for the panel, the background and the approval. */

const ALWAYS: readonly FieldType[] = [
  'unknown',
  'whyUs',
  'openQuestion',
  'yearsWithSkill',
  'skills',
];
/** "Anything else?" asks for nothing: a draft of it would be noise that costs money. */
const WHERE_REQUIRED: readonly FieldType[] = ['additionalInformation', 'coverLetterText'];

/** Only the person knows (pay, how they heard, when they can begin), or only the person may say (F7). */
const NEVER: readonly QuestionKind[] = ['sensitive', 'salary', 'source', 'availability'];

interface Asked {
  description: FieldDescription;
  decision: { action: string; type: FieldType };
}

/** Whether a question may be sent for a draft at all, and the profile's facts be offered for it. `kind`: by its label. */
export function isDraftable({ description, decision }: Asked, kind: QuestionKind): boolean {
  const { widget, required, blocked } = description;
  const isText = widget === 'text' || widget === 'textarea' || widget === 'richText';
  const { type } = decision;
  return (
    isText &&
    blocked === null &&
    decision.action === 'ask' &&
    !NEVER.includes(kind) &&
    mayRemember(description, type) &&
    (ALWAYS.includes(type) || (required && WHERE_REQUIRED.includes(type)))
  );
}

/** What the truth review marked in a text, and what of it the person looked at. */
export interface Reviewed {
  text: string;
  flags: readonly Flag[];
  /** Places in `flags` the person looked at and stands by. */
  seen: readonly number[];
}

interface Draft extends Reviewed {
  key: string;
  /** The question as it was asked. */
  label: string;
  state: 'open' | 'dismissed';
  /** What the person made of it, and has not put into the form yet; absent or null: nothing. */
  own?: Reviewed | null | undefined;
}

/** The draft that waits beside a question; null: none. Another question under the same key has no draft (F6). */
export function draftFor<T extends Draft>(
  drafts: readonly T[],
  { key, label }: Pick<FieldDescription, 'key' | 'label'>,
): T | null {
  const found = drafts.find((one) => one.key === key && one.label === label);
  return found?.state === 'open' ? found : null;
}

/** The review that goes for a text: the one of the person's own version where it is that, else the draft's. */
export function reviewOf(draft: Pick<Draft, 'own'> & Reviewed, text: string): Reviewed {
  return draft.own && tidy(draft.own.text) === tidy(text) ? draft.own : draft;
}

/** Places in `flags` that nobody looked at and whose words still stand in `text`. */
export function unseenFlags(
  { flags, seen }: Pick<Reviewed, 'flags' | 'seen'>,
  text: string,
): number[] {
  return flags.flatMap((flag, at) => (!seen.includes(at) && text.includes(flag.text) ? [at] : []));
}

interface Standing {
  description: Pick<FieldDescription, 'key'>;
  value: FieldValue | null;
  source: Source | null;
  pending: { source: Source } | null;
}

/**
 * Whether a drafted text stands here, or is being written, with marked parts nobody looked at: such a form is not
 * approved. Also where it came into the page another way, pasted by hand.
 */
export function isUnreviewed(
  { description, value, source, pending }: Standing,
  drafts: readonly Draft[],
): boolean {
  const sources = [source, pending?.source];
  if (sources.some((one) => one?.kind === 'draft' && one.flags.some(({ isSeen }) => !isSeen)))
    return true;
  if (value?.kind !== 'text') return false;
  const text = tidy(value.text);
  return drafts.some(
    (draft) =>
      draft.key === description.key &&
      [draft, draft.own ?? draft].some(
        (one) => tidy(one.text) === text && unseenFlags(one, one.text).length > 0,
      ),
  );
}

/** Line ends and runs of blanks differ between what is set and what a page shows. */
const tidy = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();
