import type { PanelActions, PanelView } from './model.ts';

/** What every card and row of the review needs besides its own field. */
export type ReviewContext = {
  actions: PanelActions;
  resumes: PanelView['resumes'];
  company: string;
  /** Whether something typed for this field is not written to the page yet. */
  onDirty: (key: string, isDirty: boolean) => void;
};
