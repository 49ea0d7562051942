import { db } from '../db/database.ts';
import { write } from '../db/errors.ts';
import { LINK_ID, type Owner, SyncLink, unlinked } from '../db/syncRecords.ts';

/**
 * Whose the data on this device is, and how far this device and the account agree. Kept beside the data, not with the
 * settings: it changes in one transaction with them, and no backup can switch anything on.
 */
/** A damaged row counts as none: nothing is sent, and the person is asked again. */
export async function getLink(): Promise<SyncLink> {
  const parsed = SyncLink.safeParse(await db.syncLink.get(LINK_ID));
  return parsed.success ? parsed.data : unlinked();
}

export function changeLink(change: Partial<SyncLink>): Promise<SyncLink> {
  return write(() =>
    db.transaction('rw', db.syncLink, async () => {
      const link = { ...(await getLink()), ...change };
      await db.syncLink.put(link);
      return link;
    }),
  );
}

/** What is known of the account is dropped: the next round looks at all it has before anything new is sent. */
export const ANEW = () => ({
  epoch: crypto.randomUUID(),
  cursor: null,
  pullFirst: true,
  failures: 0,
  fault: null,
  nextTryAt: null,
});

export const isOwner = (owner: Owner | null, account: Owner): boolean =>
  owner?.userId === account.userId && owner.backendUrl === account.backendUrl;

/** The account this device's data may go to right now; null: none. */
export function linkedTo(link: SyncLink, account: Owner): boolean {
  return link.isOn && isOwner(link.owner, account);
}

/** The person said yes: this device's data belongs to this account and goes there. What the account has is merged in. */
export function adopt({ userId, email, backendUrl }: Owner): Promise<void> {
  const tables = [db.syncLink, db.synced, db.outbox, db.conflicts];
  return write(() =>
    db.transaction('rw', tables, async () => {
      const link = await getLink();
      const owner = { userId, email, backendUrl };
      if (link.owner && link.owner.userId !== userId) throw new Error('this data has an owner');
      await db.synced.clear();
      await db.outbox.clear();
      await db.syncLink.put({ ...link, ...ANEW(), owner, isOn: true, declinedBy: null });
    }),
  );
}

export async function decline(userId: string): Promise<void> {
  await changeLink({ declinedBy: userId });
}

/** Off: nothing goes and nothing comes; everything stays where it is. On again: as it was. */
export async function setOn(isOn: boolean): Promise<void> {
  await changeLink(isOn ? { isOn, failures: 0, fault: null, nextTryAt: null } : { isOn });
}

/** The account was deleted: the data on this device is nobody's again. */
export function release(): Promise<void> {
  return write(() =>
    db.transaction('rw', [db.syncLink, db.synced, db.outbox], async () => {
      await db.synced.clear();
      await db.outbox.clear();
      await db.syncLink.put(unlinked());
    }),
  );
}

/** The account whose data is here is gone, and the person says it is theirs: it belongs to this account from now on. */
export function takeOver({ userId, email, backendUrl }: Owner): Promise<void> {
  return write(() =>
    db.transaction('rw', [db.syncLink, db.synced, db.outbox, db.conflicts], async () => {
      await db.synced.clear();
      await db.outbox.clear();
      // What is open is a choice between two states of the account that is gone: what stands here stays.
      await db.conflicts.clear();
      const owner = { userId, email, backendUrl };
      await db.syncLink.put({ ...unlinked(), owner, isOn: true });
    }),
  );
}

/** The same account, met as if for the first time: both sides are kept and merged. */
export function startAnew(): Promise<void> {
  return write(() =>
    db.transaction('rw', [db.syncLink, db.synced, db.outbox], async () => {
      await db.synced.clear();
      await db.outbox.clear();
      await db.syncLink.put({ ...(await getLink()), ...ANEW() });
    }),
  );
}
