import { Application, type ApplicationStatus } from '@jobai/shared/application';
import { jobKey } from '@jobai/shared/job';
import { jobIdentityFromUrl } from '@jobai/shared/rules/jobUrl';
import { moved } from '@jobai/shared/rules/moves';
import { db } from './database.ts';
import { StoreError, write } from './errors.ts';
import { parseRow } from './rows.ts';

export type NewApplication = Partial<
  Omit<Application, 'id' | 'history' | 'createdAt' | 'updatedAt'>
> &
  Pick<Application, 'company' | 'title'> & {
    /** When it came into its status, for what happened before it was tracked; now when absent. ISO instant. */
    since?: string;
  };

/** What the person may edit; the status moves through `moveApplication`, which keeps its history. */
export type ApplicationEdit = Partial<
  Pick<
    Application,
    | 'company'
    | 'title'
    | 'location'
    | 'url'
    | 'priority'
    | 'salary'
    | 'notes'
    | 'nextStep'
    | 'dueOn'
    | 'receiptId'
    | 'followUpDismissedAt'
  >
>;

function checked(row: Application): Application {
  const parsed = Application.safeParse(row);
  if (!parsed.success) throw new StoreError('invalid', { cause: parsed.error });
  return parsed.data;
}

/** Job a link stands for, where it is one of a known system. */
function jobOf(url: string | null | undefined): Pick<Application, 'ats' | 'jobKey'> {
  const identity = url ? jobIdentityFromUrl(url) : null;
  return { ats: identity?.ats ?? null, jobKey: identity ? jobKey(identity) : null };
}

/**
 * Tracks an application; a link of a known system names its job. Entries for the same job are not merged: see
 * `applicationsByJob`.
 */
export async function addApplication(
  { since, ...entry }: NewApplication,
  now = new Date(),
): Promise<Application> {
  const at = now.toISOString();
  const status = entry.status ?? 'saved';
  const row = checked({
    id: crypto.randomUUID(),
    ...jobOf(entry.url),
    location: '',
    url: null,
    priority: 'medium',
    salary: null,
    notes: '',
    nextStep: '',
    dueOn: null,
    origin: 'manual',
    receiptId: null,
    ...entry,
    status,
    history: [{ at: since ?? at, from: null, to: status }],
    createdAt: at,
    updatedAt: at,
  });
  await write(() => db.applications.add(row));
  return row;
}

/** Throws `rowUnreadable` when the stored row no longer fits. */
export async function getApplication(id: string): Promise<Application | null> {
  return parseRow(Application, 'applications', await db.applications.get(id));
}

async function change(
  id: string,
  now: Date,
  edit: (row: Application) => Application,
): Promise<Application> {
  return write(() =>
    db.transaction('rw', db.applications, async () => {
      const row = await getApplication(id);
      if (!row) throw new StoreError('notFound');
      const next = edit(row);
      if (next === row) return row;
      const stored = checked({ ...next, updatedAt: now.toISOString() });
      await db.applications.put(stored);
      return stored;
    }),
  );
}

export async function updateApplication(
  id: string,
  edit: ApplicationEdit,
  now = new Date(),
): Promise<Application> {
  return change(id, now, (row) => ({
    ...row,
    // An entry made by a fill keeps the job it was made for, whatever link stands beside it.
    ...(row.origin === 'manual' && edit.url !== undefined && jobOf(edit.url)),
    ...edit,
  }));
}

/** Moves to another status and keeps the move; the same status again is no move. */
export async function moveApplication(
  id: string,
  to: ApplicationStatus,
  now = new Date(),
): Promise<Application> {
  return change(id, now, (row) => moved(row, to, now.toISOString()));
}

/**
 * Takes the latest move back; an entry that never moved stays as it is. `moved`: the entry right after the move that is
 * meant; a move made since then, in another window, is not taken for it: `movedSince`.
 */
export async function undoLastMove(
  id: string,
  moved?: Pick<Application, 'history'>,
  now = new Date(),
): Promise<Application> {
  return change(id, now, (row) => {
    const last = row.history.at(-1);
    if (moved && JSON.stringify(last) !== JSON.stringify(moved.history.at(-1)))
      throw new StoreError('movedSince');
    const from = last?.from;
    return from ? { ...row, status: from, history: row.history.slice(0, -1) } : row;
  });
}

/** Removes an entry and returns it, so that `restoreApplication` can undo it. Its receipt stays. */
export async function deleteApplication(id: string): Promise<Application> {
  return write(() =>
    db.transaction('rw', db.applications, async () => {
      const row = await getApplication(id);
      if (!row) throw new StoreError('notFound');
      await db.applications.delete(id);
      return row;
    }),
  );
}

/** Adds entries that were read from a file, all or none; an id that is taken is left as it is. Returns what was added. */
export async function importApplications(rows: readonly Application[]): Promise<string[]> {
  const wanted = rows.map(checked);
  return write(() =>
    db.transaction('rw', db.applications, async () => {
      const ids = wanted.map(({ id }) => id);
      const taken = new Set(await db.applications.where('id').anyOf(ids).primaryKeys());
      const added = wanted.filter(({ id }) => !taken.has(id));
      await db.applications.bulkAdd(added);
      return added.map(({ id }) => id);
    }),
  );
}

/** Undoes an import. */
export async function removeApplications(ids: readonly string[]): Promise<void> {
  await write(() => db.applications.bulkDelete([...ids]));
}

export async function restoreApplication(row: Application): Promise<void> {
  await write(() => db.applications.put(checked(row)));
}
