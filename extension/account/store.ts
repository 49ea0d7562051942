import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import * as z from 'zod';
import { LOCAL_BACKEND } from './address.ts';

/**
 * What is kept of the account, in chrome.storage.local, which content scripts can't read (D9). The tokens stand under a
 * key of their own: pages show the account without ever holding them, and no export contains them.
 */
export const TOKENS_KEY = 'account.tokens';
const ACCOUNT_KEY = 'account';

/** Who is signed in, and where. */
export interface Account {
  userId: string;
  email: string;
  /** Origin of the backend. */
  backendUrl: string;
}

/** What is waited for: a code that was sent, or, after the code of a reset, the new password. */
const Pending = z.object({
  purpose: z.enum(['signUp', 'signIn', 'reset', 'emailChange', 'newPassword']),
  /** Where the code went; the new address of an e-mail change. */
  email: z.string().max(320),
});
export type Pending = z.infer<typeof Pending>;

/** Supabase as the backend names it. */
export const Server = z.object({
  supabaseUrl: z.string().max(2000),
  supabasePublishableKey: z.string().min(1).max(2000),
});
export type Server = z.infer<typeof Server>;

const Stored = z.object({
  backendUrl: z.string().max(2000).catch(LOCAL_BACKEND),
  server: Server.nullable().catch(null),
  person: z
    .object({ userId: z.string().min(1).max(100), email: z.string().max(320) })
    .nullable()
    .catch(null),
  pending: Pending.nullable().catch(null),
  /** Why nobody is signed in any more, if not by the person's own sign-out. */
  ended: z.enum(['revoked', 'deleted']).nullable().catch(null),
});
export type Stored = z.infer<typeof Stored>;

const NOBODY: Stored = Stored.parse({});

function fitting(value: unknown): Stored {
  const parsed = Stored.safeParse(value);
  return parsed.success ? parsed.data : NOBODY;
}

export async function readStored(): Promise<Stored> {
  return fitting((await browser.storage.local.get(ACCOUNT_KEY))[ACCOUNT_KEY]);
}

let last: Promise<unknown> = Promise.resolve();

/** Changes one after the other: each reads what the one before wrote. The background is the only writer. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = last.then(work);
  last = done.catch(() => undefined);
  return done;
}

export function changeStored(change: Partial<Stored>): Promise<void> {
  return inTurn(async () => {
    await browser.storage.local.set({ [ACCOUNT_KEY]: { ...(await readStored()), ...change } });
  });
}

/**
 * The backend and its sign-in server from now on. false, and nothing changes, where somebody is signed in at another
 * address by now: their tokens would go to it.
 */
export function changeServer({
  backendUrl,
  server,
}: {
  backendUrl: string;
  server: Server;
}): Promise<boolean> {
  return inTurn(async () => {
    const before = await readStored();
    const isSame = before.backendUrl === backendUrl;
    if (before.person && !isSame) return false;
    const pending = isSame ? before.pending : null;
    await browser.storage.local.set({ [ACCOUNT_KEY]: { ...before, backendUrl, server, pending } });
    return true;
  });
}

/** Calls back with every change, from whichever page or the background; returns how to stop. */
export function watchStored(changed: (now: Stored, before: Stored) => void): () => void {
  return storage.watch<unknown>(`local:${ACCOUNT_KEY}`, (now, before) =>
    changed(fitting(now), fitting(before)),
  );
}

export function accountOf({ person, backendUrl }: Stored): Account | null {
  return person && { ...person, backendUrl };
}

/** The part of Supabase's session that is ours to know; the rest is kept for its client. */
const Tokens = z.looseObject({
  access_token: z.string().min(1),
  user: z.looseObject({ id: z.string().min(1).max(100), email: z.string().max(320).optional() }),
});
export type Tokens = z.infer<typeof Tokens>;

/** null where nobody is signed in, or where what is stored is damaged. */
export async function readTokens(): Promise<Tokens | null> {
  const raw = await readRawTokens();
  if (raw === null) return null;
  try {
    return Tokens.parse(JSON.parse(raw));
  } catch {
    return null;
  }
}

export async function readRawTokens(): Promise<string | null> {
  const raw = (await browser.storage.local.get(TOKENS_KEY))[TOKENS_KEY];
  return typeof raw === 'string' ? raw : null;
}

/** Another backend was set while somebody signed in. */
export class ServerChanged extends Error {
  override name = 'ServerChanged';
}

/**
 * Tokens and whose they are change in one write: a worker that dies leaves both or neither. `giver`: the server they
 * came from; throws `ServerChanged` where another one is set by now, which must never see them.
 */
export function writeTokens(raw: string, giver: Server): Promise<void> {
  const { user } = Tokens.parse(JSON.parse(raw));
  const person = { userId: user.id, email: user.email ?? '' };
  return inTurn(async () => {
    const stored = await readStored();
    if (stored.server?.supabaseUrl !== giver.supabaseUrl) {
      throw new ServerChanged();
    }
    await browser.storage.local.set({
      [TOKENS_KEY]: raw,
      [ACCOUNT_KEY]: { ...stored, person, ended: null },
    });
  });
}

/** Nobody is signed in any more. Where nobody was, nothing changes. */
export function dropTokens(ended: Stored['ended']): Promise<void> {
  return inTurn(async () => {
    const stored = await readStored();
    if (!stored.person) return;
    await browser.storage.local.set({
      [TOKENS_KEY]: null,
      [ACCOUNT_KEY]: { ...stored, person: null, pending: null, ended },
    });
    await browser.storage.local.remove(TOKENS_KEY);
  });
}
