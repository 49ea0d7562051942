import type { Application } from '@jobai/shared/application';
import { jobKey } from '@jobai/shared/job';
import { applicationsByJob } from '../db/applicationLists.ts';
import { db } from '../db/database.ts';
import { write } from '../db/errors.ts';
import { getProfile } from '../db/profile.ts';
import { isGone, type OpenPage } from '../db/records.ts';
import { liveSessions, pagesOfTab } from '../db/sessions.ts';
import { warmUp } from '../fields/warmUp.ts';
import type { PanelReply } from '../messages.ts';
import { getSettings, offScope } from '../settings.ts';
import { move } from './move.ts';
import { isAlive, send } from './reach.ts';
import type { ApplySession, Problem } from './session.ts';
import { step } from './transitions.ts';
import { storeWish } from './wish.ts';

type Refused = Extract<PanelReply, { ok: false }>;

/**
 * Begins a fill in the tab's form; one that already runs there is left as it is. `asker`: the document that asks for it
 * at this moment, and so need not be asked whether it lives.
 */
export async function start(
  tabId: number,
  despiteDuplicate: boolean,
  asker?: string,
): Promise<PanelReply> {
  const [page] = await pagesOfTab(tabId);
  if (!page || isGone(page)) return { ok: false, problem: 'noForm' };
  const [alive, { off }, profile] = await Promise.all([
    page.documentId === asker || isAlive(page),
    getSettings(),
    getProfile(),
  ]);
  if (!alive) return { ok: false, problem: 'noForm' };
  if (offScope(off, page.job)) return { ok: false, problem: 'siteOff' };
  if (!profile) return { ok: false, problem: 'noProfile' };
  // Rows of version 1 say nothing about it: they had a form.
  if (page.hasForm === false) return goToForm(page, despiteDuplicate);
  // Looking and adding in one transaction: two clicks begin one session.
  const begun = await write(() =>
    db.transaction('rw', db.sessions, db.applications, async () => {
      const live = await liveSessions();
      const inPage = live.filter(({ documentId }) => documentId === page.documentId);
      const here = inPage.find(
        ({ job, state }) => jobKey(job) === jobKey(page.job) && state !== 'failed',
      );
      if (here) return { session: here };
      const refused = await priorSubmit(page.job, despiteDuplicate, live);
      if ('ok' in refused) return refused;
      // Another posting stood in this document before: its session has no form any more.
      for (const old of inPage) await endOld(old);
      const session = newSession(page, refused.duplicate);
      await db.sessions.add(session);
      return { session };
    }),
  );
  if ('ok' in begun) return begun;
  const { session } = begun;
  if (session.state !== 'filling') return { ok: true };
  const sent = sendFill(session);
  warmUp();
  const refused = await sent;
  if (!refused) return { ok: true };
  // Nobody took it up: the session would fill for ever.
  await move(session, { type: 'failed', problem: refused });
  return { ok: false, problem: refused };
}

const TRIES = 20;

/** Right after an update or an installation a page's script is being replaced: its heir takes the command. */
async function sendFill(session: ApplySession): Promise<Problem | null> {
  let reply = await send(session, { type: 'fill', sessionId: session.id });
  for (let tries = 1; !reply?.ok && tries < TRIES; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    reply = await send(session, { type: 'fill', sessionId: session.id });
  }
  if (reply?.ok) return null;
  return reply?.problem ?? 'tabClosed';
}

/** The posting alone is here: the fill begins once its form is. */
async function goToForm(page: OpenPage, despiteDuplicate: boolean): Promise<PanelReply> {
  const refused = await priorSubmit(page.job, despiteDuplicate, await liveSessions());
  if ('ok' in refused) return refused;
  await storeWish(page, despiteDuplicate);
  const reply = await send(page, { type: 'openForm' });
  return reply?.ok ? { ok: true } : { ok: false, problem: reply?.problem ?? 'tabClosed' };
}

/** What speaks against sending this job (again): an earlier application, or a submit nobody knows the end of. */
export async function priorSubmit(
  job: OpenPage['job'],
  despite: boolean | { applicationId: string | null },
  live: ApplySession[],
  except?: string,
): Promise<Refused | { duplicate: Application | null }> {
  const key = jobKey(job);
  const open = live.some(
    (session) =>
      session.id !== except &&
      jobKey(session.job) === key &&
      (session.state === 'unknown' || session.state === 'submitting'),
  );
  if (open) return { ok: false, problem: 'outcomeOpen' };
  const { rows } = await applicationsByJob(key);
  const duplicate = rows.find(({ status }) => status !== 'saved') ?? null;
  const warned =
    despite === true || (typeof despite === 'object' && despite.applicationId === duplicate?.id);
  return duplicate && !warned
    ? { ok: false, problem: 'duplicate', applicationId: duplicate.id }
    : { duplicate };
}

async function endOld(session: ApplySession): Promise<void> {
  if (session.state === 'submitting' || session.state === 'unknown') return;
  await db.sessions.put(step(session, { type: 'closed' }, new Date()));
}

function newSession(page: OpenPage, duplicate: Application | null): ApplySession {
  const at = new Date().toISOString();
  return {
    id: crypto.randomUUID(),
    tabId: page.tabId,
    frameId: page.frameId,
    documentId: page.documentId,
    formUrl: page.url,
    topOrigin: page.topOrigin,
    between: page.between,
    job: page.job,
    state: 'filling',
    problem: null,
    fields: [],
    siteText: '',
    limit: '',
    progress: { done: 0, total: 0 },
    hash: null,
    approval: null,
    confirmation: null,
    duplicateOf: duplicate?.id ?? null,
    applicationId: null,
    receiptId: null,
    history: [{ state: 'filling', at }],
    startedAt: at,
    updatedAt: at,
  };
}
