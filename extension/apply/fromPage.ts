import type { Decision, FieldDescription } from '@jobai/shared/fields';
import { changeSession, deletePage, getSession } from '../db/sessions.ts';
import type { Chosen, PageRequest, PlanReply } from '../messages.ts';
import { canonical } from './canonical.ts';
import { closed, isAt, leave, loaded, sameJob, scanned, seen } from './documents.ts';
import { sha256 } from './hash.ts';
import { chooseOption, ordersOf, planSession } from './planning.ts';
import { send } from './reach.ts';
import { sameQuestion } from './reading.ts';
import { track } from './receipt.ts';
import { refilled } from './refill.ts';
import type { ApplySession, Problem } from './session.ts';
import { here } from './siteSwitch.ts';
import { InvalidStep, type SessionEvent, step } from './transitions.ts';

/** The document a request came from, as Chrome vouches for it. */
export interface PageSender {
  tabId: number;
  frameId: number;
  documentId: string;
  origin: string;
  /** What the document was loaded from. */
  url: string;
  /** Where the tab is now; null where Chrome does not say. */
  tabUrl: string | null;
  /** Origin of the page around, null for a top document, "unknown" where Chrome does not say. */
  topOrigin: string | null;
}

type Of<T extends PageRequest['type']> = Extract<PageRequest, { type: T }>;
const OK = { ok: true } as const;

/** Answers what a page tells. Requests for a session are taken only from the document that session lives in. */
export async function fromPage(
  request: PageRequest,
  sender: PageSender,
): Promise<PlanReply | Chosen | { on: boolean } | { ok: true }> {
  switch (request.type) {
    case 'page.here':
      return here(request, sender);
    case 'page.seen':
      await seen(request, sender);
      return OK;
    case 'page.loaded':
      await loaded(request, sender);
      return OK;
    case 'page.closed':
      await closed(request, sender);
      return OK;
    case 'scan.form':
      await scanned(request, sender);
      return OK;
    case 'page.gone':
      await deletePage(sender.documentId);
      await leave(sender);
      return OK;
    case 'page.apply':
      return OK; // router.ts opened the panel and started the fill: both need the click's gesture
    case 'fill.plan':
      return plan(request, sender);
    case 'fill.choose': {
      const session = await own(request.sessionId, sender);
      return session
        ? chooseOption(session, request.key, request.options)
        : { refuse: 'cancelled' };
    }
    case 'fill.verdict':
      return apply(
        request.sessionId,
        sender,
        ...request.verdicts.map((told) => ({ ...told, type: 'verdict' as const })),
      );
    case 'fill.reading': {
      const session = await own(request.sessionId, sender);
      if (!session) return OK;
      const hash = await sha256(canonical(sender.origin, session.job, request.fields));
      return apply(request.sessionId, sender, { ...request, type: 'reading', hash });
    }
    case 'fill.failed':
      return apply(request.sessionId, sender, { type: 'failed', problem: request.problem });
    case 'submit.clicked':
      return apply(request.sessionId, sender, { ...request, type: 'clicked' });
    case 'submit.outcome': {
      const reply = await outcome(request, sender);
      // Switched off meanwhile, it was kept on for this.
      void send(sender, { type: 'recheck' });
      return reply;
    }
  }
}

/** A form whose telling fails its schema: said in the panel, never passed over. */
export async function unreadable(
  sessionId: string,
  sender: PageSender,
): Promise<{ ok: false; problem: Problem }> {
  await apply(sessionId, sender, { type: 'unreadable' });
  return { ok: false, problem: 'formUnreadable' };
}

async function own(sessionId: string, sender: PageSender): Promise<ApplySession | null> {
  const session = await getSession(sessionId);
  return session && isFrom(session, sender) ? session : null;
}

function isFrom(session: ApplySession, sender: PageSender): boolean {
  return session.documentId === sender.documentId && session.tabId === sender.tabId;
}

/** Carries events into the session at once; what its state does not allow any more came late and changes nothing. */
async function apply(
  sessionId: string,
  sender: PageSender,
  ...events: SessionEvent[]
): Promise<{ ok: true }> {
  try {
    await changeSession(sessionId, (session) =>
      isFrom(session, sender)
        ? events.reduce((now, event) => step(now, event, new Date()), session)
        : session,
    );
  } catch (error) {
    if (!(error instanceof InvalidStep)) throw error;
  }
  return OK;
}

/** Plans what has no decision yet; `fresh` gets its orders. Asked again after a crash, it answers the same. */
async function plan(request: Of<'fill.plan'>, sender: PageSender): Promise<PlanReply> {
  const session = await own(request.sessionId, sender);
  const isOver = !session || session.state === 'ended' || !isAt(sender, session.job);
  if (isOver || !sameJob(session.job, request.job)) return { orders: [], asks: [], entries: {} };
  const decisions = (await planSession(session, request.fields)).map((decision) =>
    withoutStaleTrust(decision, session, request.fields),
  );
  const fresh = new Set(request.fresh);
  const [reply] = await Promise.all([
    ordersOf(
      decisions.filter(({ key }) => fresh.has(key)),
      request.fields,
    ),
    apply(request.sessionId, sender, {
      type: 'planned',
      fields: request.fields,
      decisions,
      posting: request.job.posting,
    }),
  ]);
  return session.siteText ? refilled(session, request.fields, reply) : reply;
}

/**
 * F6: a control whose question was swapped no longer is what the adapter knows under its key; only what the new question
 * says by itself may answer it.
 */
function withoutStaleTrust(
  decision: Decision,
  session: ApplySession,
  fields: FieldDescription[],
): Decision {
  const earlier = session.fields.find(({ description }) => description.key === decision.key);
  const now = fields.find(({ key }) => key === decision.key);
  const isSwapped = earlier && now && !sameQuestion(earlier.description, now);
  if (!isSwapped || decision.action !== 'fill' || decision.by !== 'adapter') return decision;
  const { key, type, by, rule } = decision;
  return { key, type, by, rule, action: 'ask', reason: 'notUnderstood' };
}

async function outcome(request: Of<'submit.outcome'>, sender: PageSender): Promise<{ ok: true }> {
  const session = await own(request.sessionId, sender);
  if (session?.approval?.id !== request.approvalId) return OK;
  const now = new Date();
  if (request.outcome === 'confirmed' && request.by) {
    const { by, url, text } = request;
    try {
      await track(
        session.id,
        { type: 'confirmed', confirmation: { by, url, text, at: now.toISOString() } },
        now,
      );
    } catch (error) {
      if (!(error instanceof InvalidStep)) throw error; // reported twice
    }
    return OK;
  }
  const problem = request.outcome;
  if (problem === 'confirmed') return OK;
  const asks = problem === 'fieldErrors' || problem === 'securityCode' || problem === 'siteError';
  const event: SessionEvent = asks
    ? { type: 'siteAsks', problem, text: request.text }
    : { type: 'noProof', problem };
  return apply(session.id, sender, event);
}
