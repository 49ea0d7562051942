import type { Application, ApplicationStatus } from '@jobai/shared/application';
import type { ApplicationEdit, NewApplication } from '../../db/applications.ts';

/** What the tracker's views can ask for. Each change says in a toast what it did and offers to undo it. */
export type TrackerActions = {
  move: (row: Application, to: ApplicationStatus) => void;
  undoMove: (row: Application) => void;
  /** Resolves to false when it could not be stored; the view has said so. */
  edit: (row: Application, edit: ApplicationEdit) => Promise<boolean>;
  add: (entry: NewApplication) => Promise<boolean>;
  remove: (row: Application) => void;
  planFollowUp: (row: Application) => void;
  dismissFollowUp: (row: Application) => void;
};
