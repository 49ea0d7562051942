import type { Application, ApplicationStatus } from '@jobai/shared/application';
import type { Problem } from '../../apply/session.ts';
import type { ApplicationEdit, NewApplication } from '../../db/applications.ts';
import type { OffScope } from '../../settings.ts';

/** The form in the tab the person looks at. */
export type FormHere = {
  company: string;
  title: string;
  topOrigin: string | null;
  between?: string[] | undefined;
  /** By what JobAI is switched off for this employer; null: it is on. */
  off: OffScope | null;
  atsName: string;
};

export type OpenOutcome = { sessionId: string; company: string; title: string };

export type PopupView = {
  /** `YYYY-MM-DD`; what "due" and "overdue" are measured against. */
  today: string;
  /** null: there is none; undefined: not known, or the popup stands in a tab of its own. */
  formHere: FormHere | null | undefined;
  /** Why the last "Apply with AI" did not start. */
  applyProblem: Problem | 'duplicate' | null;
  /** Submits whose end nobody knows: only the person can say (F1). */
  openOutcomes: OpenOutcome[];
  /** The longest overdue first; `dueCount` may be more. */
  due: Application[];
  dueCount: number;
  recent: Application[];
  query: string;
  /** null while nothing is searched. */
  found: { rows: Application[]; hasMore: boolean } | null;
  /** Stored entries that can't be read. */
  brokenCount: number;
  /** The first steps are neither done nor skipped. */
  needsFirstRun: boolean;
};

export type PopupActions = {
  search: (query: string) => void;
  /** Called in the click: opening the panel needs the person's gesture. */
  apply: (despiteDuplicate: boolean) => void;
  turnOff: (scope: OffScope) => void;
  turnOn: () => void;
  /** Resolves to false when it could not be stored; the view has said so. */
  add: (entry: NewApplication) => Promise<boolean>;
  edit: (id: string, edit: ApplicationEdit) => Promise<boolean>;
  move: (application: Application, to: ApplicationStatus) => void;
  remove: (application: Application) => void;
  openPosting: (url: string) => void;
  openReceipt: (id: string) => void;
  openDetails: (id: string) => void;
  resolve: (outcome: OpenOutcome, said: 'applied' | 'notApplied') => void;
  openTracker: () => void;
  openOptions: () => void;
  openFirstRun: () => void;
};
