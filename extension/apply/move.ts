import { changeSession } from '../db/sessions.ts';
import type { PanelReply } from '../messages.ts';
import type { ApplySession } from './session.ts';
import { InvalidStep, type SessionEvent, step } from './transitions.ts';

/** Takes a step in the store; false where the session's state does not allow it (any more). */
export async function move(
  { id }: Pick<ApplySession, 'id'>,
  event: SessionEvent,
  now = new Date(),
): Promise<boolean> {
  try {
    return (await changeSession(id, (session) => step(session, event, now))) !== null;
  } catch (error) {
    if (error instanceof InvalidStep) return false;
    throw error;
  }
}

/** Its document is gone. */
export async function lost(session: ApplySession): Promise<PanelReply> {
  await move(session, { type: 'lost', problem: 'tabClosed' });
  return { ok: false, problem: 'tabClosed' };
}
