import { useLiveQuery } from 'dexie-react-hooks';
import type { Stored } from './account/store.ts';
import { syncOverview } from './sync/overview.ts';
import type { AccountSync } from './ui/account/model.ts';
import { stageOf } from './ui/options/sync/model.ts';

/** How the data on this device and the account stand, live; null until read. */
export function useSync(account: Stored | undefined): AccountSync | null {
  const overview = useLiveQuery(syncOverview, []);
  if (!overview || !account) return null;
  const { link, waiting } = overview;
  const person = account.person && { ...account.person, backendUrl: account.backendUrl };
  const stage = stageOf(link, person);
  return { stage, waiting, fault: stage === 'on' ? link.fault : null };
}
