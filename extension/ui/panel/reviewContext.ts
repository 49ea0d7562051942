import type { SessionField } from '../../apply/session.ts';
import type { PanelReply } from '../../messages.ts';
import type { PanelActions, PanelView } from './model.ts';

/** What every card and row of the review needs besides its own field. */
export type ReviewContext = {
  actions: PanelActions;
  /** The whole form, in its order. */
  fields: readonly SessionField[];
  files: PanelView['files'];
  company: string;
  /** One thing at a time; what it could not do is said above the list. */
  run: (act: () => Promise<PanelReply>) => Promise<boolean>;
  /** Keys of doubtful values the person said are right, as they stand now. */
  confirmed: readonly string[];
  onConfirm: (field: SessionField) => void;
  /** Whether something typed for this field is not written to the page yet. */
  onDirty: (key: string, isDirty: boolean) => void;
};
