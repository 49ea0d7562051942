import type { Application, Receipt } from '@jobai/shared/application';
import { jobKey } from '@jobai/shared/job';
import { applicationsByJob } from '../db/applicationLists.ts';
import { db } from '../db/database.ts';
import { write } from '../db/errors.ts';
import { getSession } from '../db/sessions.ts';
import type { ApplySession } from './session.ts';
import { InvalidStep, type SessionEvent, step } from './transitions.ts';

/** What was approved and sent, as the person may read it later. The session's fields stand still since the approval. */
export function receiptOf(session: ApplySession, applicationId: string): Receipt {
  const { approval, fields } = session;
  if (!approval) throw new InvalidStep('no approval');
  return {
    id: approval.id,
    applicationId,
    sessionId: session.id,
    job: session.job,
    formUrl: session.formUrl,
    topOrigin: session.topOrigin,
    between: session.between,
    approvedAt: approval.at,
    clickedAt: approval.clickedAt,
    hash: approval.hash,
    fields: fields.map(({ description, decision, value, source, verdict }) => ({
      key: description.key,
      label: description.label,
      type: decision.type,
      value,
      source,
      verdict,
    })),
    confirmation: session.confirmation,
    states: session.history,
  };
}

/**
 * Moves a session into `submitted` and tracks it: session, application and receipt in one transaction, so a crash
 * leaves all of them or none. A saved entry for the same job becomes the application; repeating changes nothing.
 */
export async function track(
  sessionId: string,
  event: Extract<SessionEvent, { type: 'confirmed' | 'resolved' }>,
  now: Date,
): Promise<ApplySession | null> {
  return write(() =>
    db.transaction('rw', db.sessions, db.applications, db.receipts, async () => {
      const before = await getSession(sessionId);
      if (!before) return null;
      const session = step(before, event, now);
      if (session.state !== 'submitted') {
        await db.sessions.put(session);
        return session;
      }
      const { rows } = await applicationsByJob(jobKey(session.job));
      const saved = rows.find(({ status }) => status === 'saved');
      const application = applied(session, saved ?? null, now);
      const receipt = receiptOf(session, application.id);
      const tracked = { ...session, applicationId: application.id, receiptId: receipt.id };
      await db.applications.put({ ...application, receiptId: receipt.id });
      await db.receipts.put(receipt);
      await db.sessions.put(tracked);
      return tracked;
    }),
  );
}

function applied(session: ApplySession, saved: Application | null, now: Date): Application {
  const at = now.toISOString();
  const { job } = session;
  const entry: Application = saved ?? {
    id: crypto.randomUUID(),
    jobKey: jobKey(job),
    ats: job.ats,
    company: job.company,
    title: job.title,
    location: job.location,
    url: job.url,
    status: 'saved',
    priority: 'medium',
    salary: job.salary,
    notes: '',
    nextStep: '',
    dueOn: null,
    origin: 'apply',
    receiptId: null,
    history: [],
    createdAt: at,
    updatedAt: at,
  };
  return {
    ...entry,
    status: 'applied',
    history: [...entry.history, { at, from: saved ? saved.status : null, to: 'applied' }],
    updatedAt: at,
  };
}
