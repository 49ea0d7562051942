import type { SavedAnswer } from '@jobai/shared/answers';
import type { Job } from '@jobai/shared/job';
import type { DraftBook } from '../../apply/drafts.ts';
import type { SessionField } from '../../apply/session.ts';
import type { Proposal } from '../../live/state.ts';
import type { PanelReply } from '../../messages.ts';
import type { Asked } from './groups.ts';
import type { PanelActions, PanelView } from './model.ts';

/** What every card and row of the review needs besides its own field. */
export type ReviewContext = {
  actions: PanelActions;
  /** Answers given on another device. */
  proposals: readonly Proposal[];
  /** The whole form's questions, in its order. */
  form: readonly Asked[];
  files: PanelView['files'];
  company: string;
  job: Job;
  /** Everything the person had remembered, here or elsewhere. */
  answers: readonly SavedAnswer[];
  /** The same at the time of asking. */
  answersNow: () => readonly SavedAnswer[];
  /** Keys of corrections about which the person has decided whether to keep them. */
  asked: ReadonlySet<string>;
  onAsked: (key: string) => void;
  /** One thing at a time; what it could not do is said above the list. */
  run: (act: () => Promise<PanelReply>) => Promise<boolean>;
  /** Keys of doubtful values the person said are right, as they stand now. */
  confirmed: readonly string[];
  onConfirm: (field: SessionField) => void;
  /** Whether something typed for this field is not written to the page yet. */
  onDirty: (key: string, isDirty: boolean) => void;
  /** Keys of those. */
  unsaved: ReadonlySet<string>;
  /** The same of a draft the person is changing. */
  onDirtyDraft: (key: string, isDirty: boolean) => void;
  /** Drafts of this form, and whether more can be asked for; absent: nothing is drafted here. */
  drafts: PanelView['drafts'];
  book: DraftBook | undefined;
};

interface RowProps {
  field: SessionField;
  context?: ReviewContext;
}

/** Whether a row shows what it showed: its field is the same, and so is everything of the context that is about it. */
export function isSameRow(before: RowProps, now: RowProps): boolean {
  const { key } = now.field.description;
  if (before.field !== now.field) return false;
  const [was, is] = [before.context, now.context];
  if (!was || !is) return was === is;
  return (Object.keys(is) as (keyof ReviewContext)[]).every((name) =>
    name === 'asked' || name === 'unsaved'
      ? was[name].has(key) === is[name].has(key)
      : was[name] === is[name],
  );
}
