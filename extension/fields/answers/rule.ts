import type {
  AskReason,
  DerivedRule,
  FieldDescription,
  FieldType,
  NeverReason,
  SkipReason,
  Source,
} from '@jobai/shared/fields';
import type { Job } from '@jobai/shared/job';
import type { Profile } from '@jobai/shared/profile';
import type { AttachFacts, PlanFile } from '../attach.ts';
import type { Meaning } from '../meaning.ts';
import type { Params } from '../params.ts';

export type AnswerContext = {
  profile: Profile;
  job: Job;
  now: Date;
  params: Params;
  field: FieldDescription;
  files: readonly PlanFile[];
  /** What decides which of them attaches. */
  facts: AttachFacts;
  /** Types of all fields of the form: what the others ask decides how much this one means. */
  formTypes: ReadonlySet<FieldType>;
};

export type Answer =
  | { meaning: Meaning; source: Source }
  | { ask: AskReason }
  | { never: NeverReason }
  | { skip: SkipReason };

export type AnswerRule = (context: AnswerContext) => Answer;

export const ask =
  (reason: AskReason): AnswerRule =>
  () => ({ ask: reason });

export const never =
  (reason: NeverReason): AnswerRule =>
  () => ({ never: reason });

/** A fact of the profile as text, or the question. */
export function said(
  text: string | null | undefined,
  path: string,
  accept?: readonly string[],
): Answer {
  const trimmed = text?.trim();
  return trimmed
    ? {
        meaning: accept ? { kind: 'text', text: trimmed, accept } : { kind: 'text', text: trimmed },
        source: { kind: 'profile', path },
      }
    : { ask: 'profileSilent' };
}

export function saidYesNo(yes: boolean | null | undefined, path: string): Answer {
  return typeof yes === 'boolean'
    ? { meaning: { kind: 'yesNo', yes }, source: { kind: 'profile', path } }
    : { ask: 'profileSilent' };
}

export function derived(meaning: Meaning, rule: DerivedRule, paths: string[]): Answer {
  return { meaning, source: { kind: 'rule', rule, paths } };
}
