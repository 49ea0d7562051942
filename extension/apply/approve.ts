import { isUnreviewed } from '@jobai/shared/drafting';
import { doubtOf } from '@jobai/shared/rules/doubt';
import { browser } from 'wxt/browser';
import { db } from '../db/database.ts';
import { write } from '../db/errors.ts';
import { getSession, liveSessions } from '../db/sessions.ts';
import type { PanelReply, PanelRequest } from '../messages.ts';
import { canonical } from './canonical.ts';
import { NO_DRAFTS } from './drafts.ts';
import { lost, move } from './move.ts';
import { send } from './reach.ts';
import type { ApplySession, SessionField } from './session.ts';
import { priorSubmit } from './start.ts';
import { InvalidStep, step } from './transitions.ts';

/** Name of the alarm that looks after a submit nobody reports on. */
export const RECONCILE_ALARM = 'reconcile';

type Approve = Extract<PanelRequest, { type: 'apply.approve' }>;

/**
 * Stores the intent, then has the page click once (F1, F3). Asked again for the same approval, it repeats only the
 * command, which the page carries out at most once.
 */
export async function approve(session: ApplySession, request: Approve): Promise<PanelReply> {
  const again = session.approval?.id === request.approvalId;
  if (again && session.state !== 'submitting') return { ok: true };
  if (!again) {
    if (!navigator.onLine) return { ok: false, problem: 'offline' };
    const refused = await storeIntent(session.id, request);
    if (refused) return refused;
    await browser.alarms.create(RECONCILE_ALARM, { periodInMinutes: 0.5 });
  }
  const approved = canonical(
    new URL(session.formUrl).origin,
    session.job,
    session.fields.map(({ description }) => description),
  );
  const reply = await send(session, {
    type: 'submit',
    sessionId: session.id,
    approvalId: request.approvalId,
    approved,
  });
  // A page that no longer holds the session can't say whether it clicked for an approval that was sent before.
  if (!reply || (again && !reply.ok && reply.problem === 'formChanged')) return lost(session);
  if (reply.ok) return { ok: true };
  await move(session, { type: 'notSent', problem: reply.problem });
  // What stands instead of what was approved: a reading during the submit was not taken.
  await send(session, { type: 'read', sessionId: session.id });
  return { ok: false, problem: reply.problem };
}

/** The guard against sending a job twice and the intent, in one transaction: two tabs can't both pass. */
async function storeIntent(id: string, request: Approve): Promise<PanelReply | null> {
  return write(() =>
    db.transaction('rw', db.sessions, db.applications, async () => {
      const session = await getSession(id);
      if (!session) return { ok: false, problem: 'formChanged' } as const;
      const prior = await priorSubmit(
        session.job,
        { applicationId: session.duplicateOf },
        await liveSessions(),
        id,
      );
      if ('ok' in prior) {
        if (prior.problem !== 'duplicate') return prior;
        // Said once, and remembered: approving again sends it all the same.
        await db.sessions.put({
          ...session,
          problem: 'duplicateMeanwhile',
          duplicateOf: prior.applicationId,
        });
        return { ok: false, problem: 'duplicateMeanwhile' } as const;
      }
      const confirmed = new Set(request.confirmed);
      const isOpen = ({ description, ...field }: SessionField) =>
        doubtOf({ description, ...field }) !== null && !confirmed.has(description.key);
      if (session.hash === request.hash && session.fields.some(isOpen)) {
        return { ok: false, problem: 'unconfirmed' } as const;
      }
      // No word of the person lifts this: a marked part is looked at where it is marked.
      const { drafts } = session.drafts ?? NO_DRAFTS;
      if (
        session.hash === request.hash &&
        session.fields.some((one) => isUnreviewed(one, drafts))
      ) {
        return { ok: false, problem: 'unreviewed' } as const;
      }
      const event = {
        type: 'approved',
        approvalId: request.approvalId,
        hash: request.hash,
      } as const;
      try {
        await db.sessions.put(step(session, event, new Date()));
        return null;
      } catch (error) {
        if (!(error instanceof InvalidStep)) throw error;
        return { ok: false, problem: 'changedSinceApproval' } as const;
      }
    }),
  );
}
