import { db } from './database.ts';
import { write } from './errors.ts';
import { AnalysisRow } from './records.ts';

/** They can be made again: the oldest go. */
const KEPT = 200;

/** null also for a row of another shape: it is made again. */
export async function getAnalysis(id: string): Promise<AnalysisRow | null> {
  const parsed = AnalysisRow.safeParse(await db.analyses.get(id));
  return parsed.success ? parsed.data : null;
}

/** Reads, changes and stores one row in one transaction. `edit` must not await; null: leave it as it is. */
export function changeAnalysis(
  id: string,
  edit: (row: AnalysisRow | null) => AnalysisRow | null,
): Promise<AnalysisRow | null> {
  return write(() =>
    db.transaction('rw', db.analyses, async () => {
      const before = await getAnalysis(id);
      const next = edit(before);
      if (!next) return before;
      await db.analyses.put(next);
      const surplus = (await db.analyses.count()) - KEPT;
      if (surplus > 0) {
        await db.analyses.bulkDelete(await db.analyses.orderBy('at').limit(surplus).primaryKeys());
      }
      return next;
    }),
  );
}
