import type { Owner, SyncLink } from '../../../db/syncRecords.ts';
import type { SyncOverview } from '../../../sync/overview.ts';

export type SyncView = SyncOverview & {
  /** Who is signed in. */
  account: Owner | null;
  /** A round is under way that the person asked for. */
  isBusy: boolean;
};

export type SyncActions = {
  /** "Keep this device's data with my account": the one consent. */
  adopt: () => void;
  decline: () => void;
  syncNow: () => void;
  setOn: (isOn: boolean) => void;
  setSensitive: (isOn: boolean, andRemove: boolean) => void;
  choose: (id: string, side: 'mine' | 'theirs') => void;
  /** After the account was emptied: put what is here into it again. */
  startAnew: () => void;
  /** The other account's data instead of what is here. */
  replace: () => void;
  /** The other account is gone: what is here goes with this one. */
  takeOver: () => void;
  exportAll: () => void;
};

/**
 * `ask`: nobody's data yet, and somebody is signed in. `otherServer`: the same person at another address, which was not
 * agreed to. `otherAccount`: what is here is somebody else's.
 */
export type Stage =
  | 'signedOut'
  | 'ask'
  | 'declined'
  | 'otherServer'
  | 'otherAccount'
  | 'off'
  | 'on';

export function stageOf({ owner, isOn, declinedBy }: SyncLink, account: Owner | null): Stage {
  if (!account) return 'signedOut';
  if (!owner) return declinedBy === account.userId ? 'declined' : 'ask';
  if (owner.userId !== account.userId) return 'otherAccount';
  if (owner.backendUrl !== account.backendUrl) return 'otherServer';
  return isOn ? 'on' : 'off';
}
