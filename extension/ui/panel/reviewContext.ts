import type { ApplySession } from '../../apply/session.ts';
import type { PanelActions, PanelView } from './model.ts';

/** What every card and row of the review needs besides its own field. */
export type ReviewContext = {
  actions: PanelActions;
  resumes: PanelView['resumes'];
  company: string;
  /** The stored file that attached, and by which rule. */
  attached: ApplySession['resume'];
  /** Whether something typed for this field is not written to the page yet. */
  onDirty: (key: string, isDirty: boolean) => void;
};
