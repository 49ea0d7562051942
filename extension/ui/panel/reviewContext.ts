import type { ApplySession, SessionField } from '../../apply/session.ts';
import type { PanelActions, PanelView } from './model.ts';

/** What every card and row of the review needs besides its own field. */
export type ReviewContext = {
  actions: PanelActions;
  resumes: PanelView['resumes'];
  company: string;
  /** The stored file that attached, and by which rule. */
  attached: ApplySession['resume'];
  /** Keys of doubtful values the person said are right, as they stand now. */
  confirmed: readonly string[];
  onConfirm: (field: SessionField) => void;
  /** Whether something typed for this field is not written to the page yet. */
  onDirty: (key: string, isDirty: boolean) => void;
};
