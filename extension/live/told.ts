import { liveQuery } from 'dexie';
import { getAccount, watchSession } from '../account/session.ts';
import type { Account } from '../account/store.ts';
import { getLink, linkedTo } from '../sync/link.ts';

/** Who may be told what fills do: the account that is signed in, once the person said that this device's data goes there. */
export async function toldAccount(): Promise<Account | null> {
  const account = await getAccount();
  if (!account) return null;
  const link = await getLink();
  // Emptied from elsewhere: nothing goes into it again before the person decided.
  return linkedTo(link, account) && link.fault !== 'erased' ? account : null;
}

/** Calls after every sign-in, sign-out, yes and no; returns how to stop. */
export function watchTold(changed: () => void): () => void {
  const stopSession = watchSession(() => changed());
  const link = liveQuery(getLink).subscribe({
    next: changed,
    error: (cause) => console.error('JobAI: the link to the account can not be watched', cause),
  });
  return () => {
    stopSession();
    link.unsubscribe();
  };
}
