import { storage } from 'wxt/utils/storage';
import { freshState, LiveState } from './state.ts';

const item = storage.defineItem<unknown>('local:live', { fallback: null });

/** Null: nobody is signed in, or what is stored is of an older shape and can't be gone on with. */
export async function readLive(): Promise<LiveState | null> {
  return LiveState.safeParse(await item.getValue()).data ?? null;
}

/** Calls back with every change, in whichever page; returns how to stop. */
export function watchLive(changed: (state: LiveState | null) => void): () => void {
  return item.watch((now) => changed(LiveState.safeParse(now).data ?? null));
}

let last: Promise<unknown> = Promise.resolve();

/** Changes one after the other: the background is the only writer. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = last.then(work);
  last = done.catch(() => undefined);
  return done;
}

/** The state of `userId`; another person's, with everything that waited in it, is dropped (C3). */
export function openLive(userId: string, now = new Date()): Promise<LiveState> {
  return inTurn(async () => {
    const state = await readLive();
    if (state?.userId === userId) return state;
    const fresh = freshState(userId, now);
    await item.setValue(fresh);
    return fresh;
  });
}

/** Reads, changes and stores in turn. Null: nobody, or somebody else by now; nothing was changed. */
export function changeLive(
  userId: string,
  edit: (state: LiveState) => LiveState,
): Promise<LiveState | null> {
  return inTurn(async () => {
    const state = await readLive();
    if (state?.userId !== userId) return null;
    const next = edit(state);
    if (next !== state) await item.setValue(next);
    return next;
  });
}

/** Nobody is signed in any more: nothing of theirs stays. */
export function closeLive(): Promise<void> {
  return inTurn(() => item.removeValue());
}
