import type { Application } from '@jobai/shared/application';
import { isSensitive } from '@jobai/shared/fields';
import { jobKey } from '@jobai/shared/job';
import { browser } from 'wxt/browser';
import { saveAnswer } from '../db/answers.ts';
import { applicationsByJob } from '../db/applicationLists.ts';
import { getFile, listFiles } from '../db/files.ts';
import { getProfile } from '../db/profile.ts';
import type { OpenPage } from '../db/records.ts';
import {
  addSession,
  changeSession,
  deletePage,
  getSession,
  liveSessions,
  pagesOfTab,
} from '../db/sessions.ts';
import type { PanelReply, PanelRequest, WriteOrder } from '../messages.ts';
import { canonical } from './canonical.ts';
import { fileOrder } from './planning.ts';
import { isAlive, send } from './reach.ts';
import { track } from './receipt.ts';
import type { ApplySession, SessionField } from './session.ts';
import { InvalidStep, step } from './transitions.ts';

type Of<T extends PanelRequest['type']> = Extract<PanelRequest, { type: T }>;
const OK: PanelReply = { ok: true };

/** Name of the alarm that looks after a submit nobody reports on. */
export const RECONCILE_ALARM = 'reconcile';

/** Does what the person decided. Each request may come again after a crash and then changes nothing more. */
export async function fromPanel(request: PanelRequest): Promise<PanelReply> {
  if (request.type === 'panel.pages') return pages(request.tabId);
  if (request.type === 'apply.start') return start(request.tabId, request.despiteDuplicate);
  const session = await getSession(request.sessionId);
  if (!session) return { ok: false, problem: 'formChanged' };
  switch (request.type) {
    case 'apply.edit':
      return edit(session, request);
    case 'apply.attach':
      return attach(session, request);
    case 'apply.undo':
      return relay(session, { type: 'undo', sessionId: session.id, key: request.key });
    case 'apply.show':
      await browser.tabs.update(session.tabId, { active: true }).catch(() => undefined);
      return relay(session, { type: 'show', key: request.key });
    case 'apply.cancel':
      return relay(session, { type: 'cancel', sessionId: session.id });
    case 'apply.close':
      await move(session, { type: 'closed' });
      return OK;
    case 'apply.approve':
      return approve(session, request);
    case 'apply.resolve':
      await track(session.id, { type: 'resolved', outcome: request.outcome }, new Date());
      return OK;
  }
}

async function relay(
  session: ApplySession,
  command: Parameters<typeof send>[1],
): Promise<PanelReply> {
  const reply = await send(session, command);
  if (!reply) return lost(session);
  return reply.ok ? OK : { ok: false, problem: reply.problem };
}

async function lost(session: ApplySession): Promise<PanelReply> {
  await move(session, { type: 'lost', problem: 'tabClosed' });
  return { ok: false, problem: 'tabClosed' };
}

async function move(session: ApplySession, event: Parameters<typeof step>[1]): Promise<void> {
  await changeSession(session.id, (current) => step(current, event, new Date())).catch((error) => {
    if (!(error instanceof InvalidStep)) throw error;
  });
}

async function pages(tabId: number): Promise<PanelReply> {
  for (const page of await pagesOfTab(tabId)) {
    if (!(await isAlive(page))) await deletePage(page.documentId);
  }
  return OK;
}

/** Begins a fill in the tab's form; one that already runs there is left as it is. */
async function start(tabId: number, despiteDuplicate: boolean): Promise<PanelReply> {
  const [page] = await pagesOfTab(tabId);
  if (!page || !(await isAlive(page))) return { ok: false, problem: 'noForm' };
  if (!(await getProfile())) return { ok: false, problem: 'noProfile' };
  const live = await liveSessions();
  const here = live.find(
    ({ documentId, state }) => documentId === page.documentId && state !== 'failed',
  );
  if (here) return OK;
  const key = jobKey(page.job);
  if (
    live.some(
      ({ job, state }) => jobKey(job) === key && (state === 'unknown' || state === 'submitting'),
    )
  ) {
    return { ok: false, problem: 'outcomeOpen' };
  }
  const duplicate = await appliedBefore(key);
  if (duplicate && !despiteDuplicate) {
    return { ok: false, problem: 'duplicate', applicationId: duplicate.id };
  }
  const session = newSession(page, duplicate, await resume());
  await addSession(session);
  return relay(session, { type: 'fill', sessionId: session.id });
}

async function appliedBefore(key: string): Promise<Application | null> {
  const { rows } = await applicationsByJob(key);
  return rows.find(({ status }) => status !== 'saved') ?? null;
}

async function resume(): Promise<ApplySession['resume']> {
  const { rows } = await listFiles();
  const [first] = rows;
  if (!first) return null;
  return { fileId: first.id, rule: rows.length === 1 ? 'only' : 'default' };
}

function newSession(
  page: OpenPage,
  duplicate: Application | null,
  attached: ApplySession['resume'],
): ApplySession {
  const at = new Date().toISOString();
  return {
    id: crypto.randomUUID(),
    tabId: page.tabId,
    frameId: page.frameId,
    documentId: page.documentId,
    formUrl: page.url,
    topOrigin: page.topOrigin,
    job: page.job,
    state: 'filling',
    problem: null,
    fields: [],
    progress: { done: 0, total: 0 },
    resume: attached,
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

function fieldOf(session: ApplySession, key: string): SessionField | null {
  return session.fields.find(({ description }) => description.key === key) ?? null;
}

async function edit(session: ApplySession, request: Of<'apply.edit'>): Promise<PanelReply> {
  const field = fieldOf(session, request.key);
  if (!field) return { ok: false, problem: 'formChanged' };
  const { key, value, remember } = request;
  const { label, widget, section } = field.description;
  const type = field.decision.type;
  if (value && remember && !isSensitive(type) && section !== 'eeoc' && section !== 'demographic') {
    await saveAnswer({
      label,
      type,
      ats: null,
      tenant: remember === 'tenant' ? session.job.tenant : null,
      value,
      origin: 'panel',
    });
  }
  await move(session, { type: 'edited', key, value, source: { kind: 'person' } });
  const order: WriteOrder | null = value && { key, label, widget, value };
  return relay(session, { type: 'write', sessionId: session.id, key, order });
}

async function attach(session: ApplySession, request: Of<'apply.attach'>): Promise<PanelReply> {
  const field = fieldOf(session, request.key);
  const file = await getFile(request.fileId);
  const order = field && file && (await fileOrder(field.description, request.fileId));
  if (!field || !file || !order) return { ok: false, problem: 'formChanged' };
  await move(session, {
    type: 'edited',
    key: request.key,
    value: { kind: 'file', name: file.name, sha256: file.sha256 },
    source: { kind: 'file', id: file.id, label: file.label },
  });
  if (field.value) {
    // The attached one has to go first: its block has no input any more.
    await relay(session, { type: 'write', sessionId: session.id, key: request.key, order: null });
  }
  return relay(session, { type: 'write', sessionId: session.id, key: request.key, order });
}

/**
 * Stores the intent, then has the page click once (F1, F3). Asked again for the same approval, it repeats only the
 * command, which the page carries out at most once.
 */
async function approve(session: ApplySession, request: Of<'apply.approve'>): Promise<PanelReply> {
  const again = session.approval?.id === request.approvalId;
  if (again && session.state !== 'submitting') return OK;
  if (!again) {
    if (!navigator.onLine) return { ok: false, problem: 'offline' };
    try {
      await changeSession(session.id, (current) =>
        step(
          current,
          { type: 'approved', approvalId: request.approvalId, hash: request.hash },
          new Date(),
        ),
      );
    } catch (error) {
      if (error instanceof InvalidStep) return { ok: false, problem: 'changedSinceApproval' };
      throw error;
    }
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
  if (!reply) return lost(session);
  if (reply.ok) return OK;
  await move(session, { type: 'notSent', problem: reply.problem });
  // What stands instead of what was approved: a reading during the submit was not taken.
  await send(session, { type: 'read', sessionId: session.id });
  return { ok: false, problem: reply.problem };
}
