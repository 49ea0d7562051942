import { browser } from 'wxt/browser';
import { onDataChange } from './dataChange.ts';
import type { SyncMessage } from './messages.ts';

/** For pages. */

function tell(message: SyncMessage): Promise<unknown> {
  // A background that is just being replaced answers nothing; it looks for changes when it starts.
  return browser.runtime.sendMessage(message).catch(() => undefined);
}

/** Whatever this page changes is sent, also where the service worker was asleep. */
export function wakeSync(): void {
  onDataChange(() => void tell({ type: 'sync.changed' }));
}

/** Resolves when the round is over; how it went stands with the link. */
export async function askSync(): Promise<void> {
  await tell({ type: 'sync.now' });
}
