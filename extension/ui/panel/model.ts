import type { SavedAnswer } from '@jobai/shared/answers';
import type { Application } from '@jobai/shared/application';
import type { FieldValue } from '@jobai/shared/fields';
import type { Preview } from '@jobai/shared/preview';
import type { Scope } from '@jobai/shared/remembering';
import type { ApplySession } from '../../apply/session.ts';
import type { OpenPage, StoredFile } from '../../db/records.ts';
import type { Room } from '../../db/room.ts';
import type { Proposal } from '../../live/state.ts';
import type { LiveStatus } from '../../live/status.ts';
import type { PanelReply } from '../../messages.ts';
import type { OffScope } from '../../settings.ts';
import type { AccountView, AskAccount } from '../account/model.ts';
import type { DraftActions, DraftsView } from './drafts/model.ts';
import type { FitActions, FitView } from './fit/model.ts';
import { openRequired } from './groups.ts';

/** Everything the panel shows, for the tab it stands beside. */
export type PanelView = {
  /** `withheld`: an ATS page, but Chrome's site access is off. */
  access: 'ok' | 'withheld' | 'notAJobSite';
  page: OpenPage | null;
  session: ApplySession | null;
  /** How the last fill of the page's form ended with nothing sent; absent or null: there was none. */
  ended?: 'byPerson' | 'byPage' | null;
  /** The earlier application for this job; asked about before filling. */
  duplicate: Application | null;
  /** Whether JobAI is switched off for the page's employer, and what its ATS is called. */
  site: { off: OffScope | null; atsName: string };
  hasProfile: boolean;
  /** Everything the person had remembered; absent: nothing. */
  answers?: readonly SavedAnswer[];
  /** What awaits in the page's form; absent where nobody looked. */
  preview?: Preview | 'loading' | 'failed';
  files: readonly Pick<StoredFile, 'id' | 'kind' | 'label' | 'name' | 'roles'>[];
  online: boolean;
  /** What is left for the stores; absent where the browser does not say. */
  room?: Room | null;
  /** The live session as far as it is about this panel; absent: there is none. */
  live?: PanelLive;
  /** What is known of drafting; absent: nothing is drafted here. */
  drafts?: DraftsView;
  /** How the posting fits; absent: nothing to say it of. */
  fit?: FitView;
  /** `type` of the request under way, which nothing else may overtake; null: none. */
  busy: string | null;
  tabTitle: string;
  /** Who is signed in; absent until read. */
  account?: AccountView;
  /** Versions, for diagnostics. */
  about: { extension: string; chrome: string };
  /** Texts by which the person could be recognised; never part of diagnostics. */
  own: readonly string[];
};

export type PanelLive = {
  status: LiveStatus;
  /** Answers given on another device, to questions of this form. */
  proposals: readonly Proposal[];
  /** What another device asked of this review; null: nothing. */
  asked: 'confirm' | 'edit' | null;
};

/** What the person can do here; each maps to one request in messages.ts or opens another surface. */
export type PanelActions = {
  start: () => Promise<PanelReply>;
  /** Looks through the form again. */
  lookAgain: () => Promise<PanelReply>;
  startDespiteDuplicate: () => Promise<PanelReply>;
  edit: (key: string, value: FieldValue | null, remember: Scope | null) => Promise<PanelReply>;
  /** Keeps what stands in a field, which the person gave, for later forms. */
  remember: (key: string, scope: Scope) => Promise<PanelReply>;
  /** Deletes a remembered answer; what stands in the form stays. */
  forget: (answerId: string) => Promise<PanelReply>;
  /** Restores a remembered answer as it was. */
  putBack: (answer: SavedAnswer) => Promise<PanelReply>;
  attach: (key: string, fileId: string) => Promise<PanelReply>;
  /** null: the whole fill. */
  undo: (key: string | null) => Promise<PanelReply>;
  show: (key: string) => Promise<PanelReply>;
  cancel: () => Promise<PanelReply>;
  close: () => Promise<PanelReply>;
  /** `confirmed`: keys of doubtful values the person stands by. */
  approve: (hash: string, confirmed: string[]) => Promise<PanelReply>;
  resolve: (outcome: 'applied' | 'notApplied') => Promise<PanelReply>;
  /** A page of the options by its route ("files", "profile/basics.phone"); the first one without. */
  openOptions: (route?: string) => Promise<PanelReply>;
  /** Switches JobAI off for the page's employer or its whole ATS. */
  turnOff: (scope: OffScope) => Promise<PanelReply>;
  turnOn: () => Promise<PanelReply>;
  requestAccess: () => Promise<PanelReply>;
  /** Takes a proposed answer away without using it. */
  dismissProposal: (hitlId: string) => Promise<PanelReply>;
  /** Another device's wish for this review was read. */
  seenAsked: () => Promise<PanelReply>;
  drafts: DraftActions;
  fit: FitActions;
  account: AskAccount;
  /** The given application, or the list. */
  openTracker: (applicationId: string | null) => Promise<PanelReply>;
};

export type PanelState =
  | 'withheld'
  | 'noForm'
  | 'off'
  | 'closed'
  | 'noProfile'
  | 'duplicate'
  | 'ready'
  | 'filling'
  | 'needsYou'
  | 'review'
  | 'submitting'
  | 'submitted'
  | 'siteAsks'
  | 'unknown'
  | 'failed';

/** A running or unfinished session goes before what the tab shows; an ended one is as if it had not been. */
export function panelState(view: PanelView): PanelState {
  const { session } = view;
  if (session && session.state !== 'ended') {
    if (session.state !== 'review') return session.state;
    return openRequired(session.fields).length > 0 ? 'needsYou' : 'review';
  }
  if (view.access === 'withheld') return 'withheld';
  if (!view.page) return 'noForm';
  if (view.site.off) return 'off';
  if (!view.page.hasForm && view.page.scan?.signs.closed) return 'closed';
  if (!view.hasProfile) return 'noProfile';
  return view.duplicate ? 'duplicate' : 'ready';
}
