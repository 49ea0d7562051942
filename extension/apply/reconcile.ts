import { browser } from 'wxt/browser';
import { changeSession, liveSessions } from '../db/sessions.ts';
import { send } from './reach.ts';
import type { ApplySession } from './session.ts';
import { step } from './transitions.ts';

/** An approval younger than this is still being carried out by whoever asked for it. */
const IN_FLIGHT_MS = 20_000;

/**
 * Brings stored sessions in line with the world after a crash, a closed tab or a navigation (C1). Called when the
 * service worker starts, when a tab closes, when a document of a tab is replaced, and by an alarm while one is
 * submitting. Nothing is ever clicked from here. `isReplaced`: the documents there were are known to be gone.
 */
export async function reconcile(
  only: { tabId?: number; isReplaced?: boolean } = {},
  now = new Date(),
): Promise<void> {
  for (const session of await liveSessions()) {
    if (only.tabId !== undefined && session.tabId !== only.tabId) continue;
    if (session.state === 'submitting') {
      await reconcileSubmitting(session, only.isReplaced ?? false, now);
    } else if (session.state !== 'unknown') await reconcileOther(session, now);
  }
}

/** Without its document a fill or review can't go on, and a finished one has nobody left to show it to. */
async function reconcileOther(session: ApplySession, now: Date): Promise<void> {
  const isDone = session.state === 'submitted' || session.state === 'failed';
  if ((await isHeld(session)) || (await showsConfirmation(session))) return;
  if (!isDone) return lose(session, now);
  await changeSession(session.id, (current) =>
    current.state === session.state ? step(current, { type: 'closed' }, now) : current,
  );
}

/** After a native submit the confirmation is a document of its own: the session is shown until that is left too. */
async function showsConfirmation({ tabId, state, confirmation }: ApplySession): Promise<boolean> {
  if (state !== 'submitted' || confirmation?.by !== 'url') return false;
  return (await tabOf({ tabId }))?.url === confirmation.url;
}

async function tabOf({ tabId }: Pick<ApplySession, 'tabId'>) {
  try {
    return await browser.tabs.get(tabId);
  } catch {
    return null; // closed
  }
}

/** Whether its document still holds this very session; another posting in the same document does not. */
async function isHeld(session: ApplySession): Promise<boolean> {
  const reply = await send(session, { type: 'alive?', sessionId: session.id });
  return reply?.ok ?? false;
}

async function lose(session: ApplySession, now: Date): Promise<void> {
  await changeSession(session.id, (current) =>
    current.state === session.state
      ? step(current, { type: 'lost', problem: 'tabClosed' }, now)
      : current,
  );
}

/** The content script knows whether it clicked, if it is the same one that lived when the approval was given. */
async function reconcileSubmitting(
  session: ApplySession,
  isReplaced: boolean,
  now: Date,
): Promise<void> {
  const { approval } = session;
  if (!approval) return;
  if (now.getTime() - Date.parse(approval.at) < IN_FLIGHT_MS) {
    // The command may be on its way: asking `clicked?` would void an approval the person just gave.
    if (await isHeld(session)) return;
    // A native submit goes from one document to the next: while its tab lives, the next one may still bring the proof.
    if (isReplaced || !(await tabOf(session))) await lose(session, now);
    return;
  }
  const reply = await send(session, { type: 'clicked?', approvalId: approval.id });
  if (!reply) return lose(session, now);
  if (!reply.ok || reply.clicked) return; // it reports the outcome itself
  if ((reply.since ?? Number.POSITIVE_INFINITY) > Date.parse(approval.at))
    return lose(session, now);
  await changeSession(session.id, (current) =>
    current.state === 'submitting' && !current.approval?.clickedAt
      ? step(current, { type: 'notSent', problem: 'notClicked' }, now)
      : current,
  );
}
