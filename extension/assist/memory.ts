import { MEMORY_AGREED, MEMORY_HEADER, VectorsForgotten } from '@jobai/shared/memory';
import { storage } from 'wxt/utils/storage';
import * as z from 'zod';
import { getAccount, watchSession } from '../account/session.ts';
import { ApiFault, api } from '../api.ts';
import { agreedAccount, consentState, readConsents, watchConsents } from './consent.ts';
import { keyHeaders, OwnKeys, readKeys } from './keys.ts';

/**
 * The person's word on finding things by their meaning, which goes with every request that saves or looks up their texts;
 * and what has to be done when they take it back.
 */

/** Headers that let the backend make vectors: the word, and the key for it where they have one of their own; else none. */
export async function memoryHeaders(userId: string): Promise<Record<string, string>> {
  if ((await agreedAccount('memory'))?.userId !== userId) return {};
  const { gemini } = await readKeys();
  return { ...keyHeaders(OwnKeys.parse({ gemini })), [MEMORY_HEADER]: MEMORY_AGREED };
}

/** Which "no" the backend was told, by the moment it was said; `isDone`: nothing can have come after it. */
const Told = z.object({ at: z.string(), isDone: z.boolean() }).nullable().catch(null);
const item = storage.defineItem<z.infer<typeof Told>>('local:assist.forgotten', { fallback: null });

/** Within it every request ends that was under way when the word was taken back, and may have made vectors after it. */
const UNDER_WAY_MS = 90_000;

/**
 * A "no" takes away what an earlier "yes" made: now, and once more when nothing of before can be under way. What is not
 * reached is asked again at the next occasion. Says whether all is done.
 */
export async function forgetVectors(now = Date.now()): Promise<boolean> {
  const [account, consents, stored] = await Promise.all([
    getAccount(),
    readConsents(),
    item.getValue(),
  ]);
  const word = consents.said.memory;
  if (!account || !word || consentState(consents, 'memory', account) !== 'declined') return true;
  const told = Told.parse(stored);
  if (told?.at === word.at && told.isDone) return true;
  try {
    const request = { path: '/api/memory/vectors', method: 'DELETE', as: account.userId } as const;
    await api({ ...request, answer: VectorsForgotten });
  } catch (fault) {
    if (fault instanceof ApiFault) return false;
    throw fault;
  }
  const isDone = now - Date.parse(word.at) > UNDER_WAY_MS;
  await item.setValue({ at: word.at, isDone });
  return isDone;
}

/** For the service worker to start with. */
export function keepForgotten(): void {
  const look = () =>
    forgetVectors()
      .then((isDone) => {
        // A worker that sleeps by then looks when it wakes.
        if (!isDone) setTimeout(() => void forgetVectors(), UNDER_WAY_MS + 1000);
      })
      .catch((cause) => console.error('JobAI: vectors could not be removed', cause));
  watchConsents(() => void look());
  watchSession(() => void look());
  self.addEventListener('online', () => void look());
  void look();
}
