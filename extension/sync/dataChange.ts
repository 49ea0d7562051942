import { Dexie, type ObservabilitySet } from 'dexie';
import { db } from '../db/database.ts';
import { KIND_STORES } from '../db/syncRecords.ts';

/** A change is sent when the person stops for a moment. */
const REST_MS = 1500;

/** Calls back a moment after the last change of what is synced, whichever page made it. */
export function onDataChange(changed: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const parts = Object.values(KIND_STORES).map((store) => `idb://${db.name}/${store}/`);
  Dexie.on.storagemutated.subscribe((mutated: ObservabilitySet) => {
    if (!('all' in mutated) && !parts.some((part) => part in mutated)) return;
    clearTimeout(timer);
    timer = setTimeout(changed, REST_MS);
  });
}
