import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { db } from './db/database.ts';

/** Documents with open questions between two devices, by id, with how many. */
export function useDisagreed(): ReadonlyMap<string, number> {
  const rows = useLiveQuery(() => db.conflicts.toArray(), []);
  return useMemo(() => {
    const counts = new Map<string, number>();
    for (const { docId } of rows ?? []) counts.set(docId, (counts.get(docId) ?? 0) + 1);
    return counts;
  }, [rows]);
}
