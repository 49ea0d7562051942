import { storage } from 'wxt/utils/storage';
import * as z from 'zod';
import { getAccount } from '../account/session.ts';
import type { Account } from '../account/store.ts';
import { CONSENT_KINDS, type ConsentKind, type ConsentState } from './kinds.ts';

const Said = z.object({
  isAgreed: z.boolean(),
  userId: z.string().max(100),
  backendUrl: z.string().max(2000),
  /** ISO 8601 instant. */
  at: z.string().max(40),
});

const Consents = z.object({
  /** Nothing goes to a model, whatever was agreed to. */
  isLocalOnly: z.boolean().catch(false),
  said: z.partialRecord(z.enum(CONSENT_KINDS), Said).catch({}),
});
export type Consents = z.infer<typeof Consents>;

const NOTHING_SAID: Consents = Consents.parse({});

const item = storage.defineItem<Consents>('local:assist', { fallback: NOTHING_SAID, version: 1 });

/** A damaged word counts as none. */
function fitting(value: unknown): Consents {
  const parsed = Consents.safeParse(value);
  return parsed.success ? parsed.data : NOTHING_SAID;
}

export async function readConsents(): Promise<Consents> {
  return fitting(await item.getValue());
}

/** Calls back after every change, from whichever page; returns how to stop. */
export function watchConsents(changed: (now: Consents) => void): () => void {
  return item.watch((now) => changed(fitting(now)));
}

/** What the person says to one kind, for the account that is signed in now. */
export async function sayTo(kind: ConsentKind, isAgreed: boolean, now = new Date()): Promise<void> {
  const account = await getAccount();
  if (!account) return;
  const { userId, backendUrl } = account;
  const before = await readConsents();
  const said = { isAgreed, userId, backendUrl, at: now.toISOString() };
  await item.setValue({ ...before, said: { ...before.said, [kind]: said } });
}

/** Nothing goes to a model from this device, whatever was agreed to; off again, what was agreed to holds again. */
export async function setLocalOnly(isLocalOnly: boolean): Promise<void> {
  await item.setValue({ ...(await readConsents()), isLocalOnly });
}

export function consentState(
  { isLocalOnly, said }: Consents,
  kind: ConsentKind,
  account: Pick<Account, 'userId' | 'backendUrl'> | null,
): ConsentState {
  if (isLocalOnly) return 'localOnly';
  if (!account) return 'signedOut';
  const word = said[kind];
  // Said to another backend or by somebody else, it says nothing here.
  if (word?.userId !== account.userId || word.backendUrl !== account.backendUrl) return 'unasked';
  return word.isAgreed ? 'agreed' : 'declined';
}

/** The account to ask as; null: nobody is signed in, or they did not agree. */
export async function agreedAccount(kind: ConsentKind): Promise<Account | null> {
  const [account, consents] = await Promise.all([getAccount(), readConsents()]);
  return consentState(consents, kind, account) === 'agreed' ? account : null;
}
