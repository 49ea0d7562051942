import type { Confirmation } from '@jobai/shared/application';
import type { Decision, FieldDescription, FieldValue, Source, Verdict } from '@jobai/shared/fields';
import { type Reading, sameQuestion, withReading } from './reading.ts';
import type { ApplySession, Problem, SessionField, SessionState } from './session.ts';

/** What can happen to a session. Pure: who, when and what come in with the event. */
export type SessionEvent =
  | { type: 'planned'; fields: FieldDescription[]; decisions: Decision[]; posting?: string }
  | { type: 'verdict'; key: string; verdict: Verdict }
  /** The person gave a value in the panel; it is being written. */
  | { type: 'edited'; key: string; value: FieldValue | null; source: Source }
  | ({ type: 'reading' } & Reading)
  /** The page told of a form that can't be taken in: nobody knows what stands. */
  | { type: 'unreadable' }
  | { type: 'failed'; problem: Problem }
  | { type: 'approved'; approvalId: string; hash: string }
  | { type: 'clicked'; approvalId: string }
  /** The approval was not carried out: nothing was sent, and it is void. */
  | { type: 'notSent'; problem: Problem }
  | { type: 'confirmed'; confirmation: Confirmation }
  | { type: 'siteAsks'; problem: Problem; text: string }
  /** The site rendered its form anew, in another document, with its refusal: what is there is filled again. */
  | { type: 'refused'; documentId: string; formUrl: string; text: string }
  | { type: 'noProof'; problem: Problem }
  /** Its document is gone. */
  | { type: 'lost'; problem: Problem }
  | { type: 'resolved'; outcome: 'applied' | 'notApplied' }
  | { type: 'closed' };

/** A step the session's state does not allow; the caller answers with what is true instead. */
export class InvalidStep extends Error {
  override readonly name = 'InvalidStep';
}

const OPEN: readonly SessionState[] = ['filling', 'review', 'siteAsks'];

/** The session after the event. Throws `InvalidStep` where the state does not allow it; see session.ts. */
export function step(session: ApplySession, event: SessionEvent, now: Date): ApplySession {
  const at = now.toISOString();
  const to = (state: SessionState, change: Partial<ApplySession> = {}): ApplySession => ({
    ...session,
    problem: null,
    ...change,
    state,
    history:
      state === session.state ? session.history : [...session.history, { state, at }].slice(-200),
    updatedAt: at,
  });
  const need = (...states: readonly SessionState[]) => {
    if (!states.includes(session.state)) {
      throw new InvalidStep(`${event.type} in ${session.state}`);
    }
  };

  switch (event.type) {
    case 'planned':
      need(...OPEN);
      return withProgress(
        to(session.state, {
          fields: withPlan(session, event),
          problem: session.problem,
          job: { ...session.job, posting: session.job.posting || (event.posting ?? '') },
        }),
      );
    case 'verdict':
      need(...OPEN);
      return withProgress(
        to(session.state, {
          problem: session.problem,
          fields: change(session.fields, event.key, (field) => ({
            ...field,
            verdict: event.verdict,
            pending: pendingAfter(field, event.verdict),
          })),
        }),
      );
    case 'edited':
      need('review', 'siteAsks');
      return to(session.state, {
        problem: session.problem,
        // Until it is read back nobody knows what stands: there is nothing to approve.
        hash: null,
        fields: change(session.fields, event.key, (field) => ({
          ...field,
          verdict: { state: 'pending' },
          pending: { value: event.value, source: event.source },
        })),
      });
    case 'reading':
      need(...OPEN);
      return to(session.state === 'filling' ? 'review' : session.state, {
        problem: session.problem === 'formUnreadable' ? null : session.problem,
        limit: event.limit ?? session.limit,
        ...withReading(session, event),
      });
    case 'unreadable':
      need(...OPEN);
      return session.state === 'filling'
        ? to('failed', { problem: 'formUnreadable' })
        : to(session.state, { problem: 'formUnreadable', hash: null });
    case 'failed':
      need(...OPEN);
      return to('failed', { problem: event.problem });
    case 'approved':
      need('review', 'siteAsks');
      if (event.hash !== session.hash) throw new InvalidStep('approved another form');
      return to('submitting', {
        approval: { id: event.approvalId, hash: event.hash, at, clickedAt: null },
      });
    case 'clicked':
      need('submitting', 'unknown');
      if (session.approval?.id !== event.approvalId) throw new InvalidStep('another approval');
      return to(session.state, {
        problem: session.problem,
        approval: { ...session.approval, clickedAt: session.approval.clickedAt ?? at },
      });
    case 'notSent':
      need('submitting');
      if (session.approval?.clickedAt) throw new InvalidStep('it was clicked');
      return to('review', { approval: null, problem: event.problem });
    case 'confirmed':
      need('submitting', 'unknown');
      // Proof that comes late is shown, but only the person leaves `unknown` (F1).
      return session.state === 'unknown'
        ? to('unknown', { problem: session.problem, confirmation: event.confirmation })
        : to('submitted', { confirmation: event.confirmation });
    case 'siteAsks':
      need('submitting');
      return to('siteAsks', { problem: event.problem, siteText: event.text, approval: null });
    case 'refused': {
      need('submitting');
      const { documentId, formUrl, text } = event;
      const moved = { documentId, formUrl, siteText: text, approval: null, hash: null };
      return to('siteAsks', { ...moved, problem: 'siteRefused' });
    }
    case 'noProof':
      need('submitting');
      return to('unknown', { problem: event.problem });
    case 'lost':
      if (session.state === 'submitting') return to('unknown', { problem: event.problem });
      need(...OPEN, 'failed');
      return to('ended', { problem: event.problem });
    case 'resolved':
      need('unknown');
      return event.outcome === 'applied'
        ? to('submitted', {
            confirmation: session.confirmation ?? { by: 'person', url: '', text: '', at },
          })
        : to('ended');
    case 'closed':
      need(...OPEN, 'failed', 'submitted', 'ended');
      return to('ended');
  }
}

function change(
  fields: SessionField[],
  key: string,
  edit: (field: SessionField) => SessionField,
): SessionField[] {
  return fields.map((field) => (field.description.key === key ? edit(field) : field));
}

/** Decisions for fields that had none, in the form's order; a decided field keeps its decision. */
function withPlan(
  { fields }: ApplySession,
  event: Extract<SessionEvent, { type: 'planned' }>,
): SessionField[] {
  const known = new Map(fields.map((field) => [field.description.key, field]));
  const decided = new Map(event.decisions.map((decision) => [decision.key, decision]));
  const planned: SessionField[] = [];
  for (const description of event.fields) {
    const decision = decided.get(description.key);
    const earlier = known.get(description.key);
    const keeps = earlier && sameQuestion(earlier.description, description);
    if (keeps && !(decision && wasUnseen(earlier, decision))) planned.push(earlier);
    else if (decision) planned.push(fresh(description, decision));
  }
  return planned;
}

/** A field that came into view is decided anew; before, nobody could answer it. */
function wasUnseen(earlier: SessionField, now: Decision): boolean {
  const { decision } = earlier;
  const isBlocked =
    decision.action === 'skip' && (decision.reason === 'hidden' || decision.reason === 'disabled');
  return isBlocked && now.action !== 'skip';
}

function fresh(description: FieldDescription, decision: Decision): SessionField {
  return {
    description,
    decision,
    value: description.value,
    source: description.value ? { kind: 'page' } : null,
    verdict: null,
    pending: null,
    error: '',
  };
}

/** The first write of a planned field brings the plan's source; an edit has set its own already. */
function pendingAfter(
  { decision, verdict, pending }: SessionField,
  next: Verdict,
): SessionField['pending'] {
  if (next.state === 'refused' || next.state === 'undone') return null;
  const firstWrite = verdict === null && decision.action === 'fill';
  return firstWrite ? { value: null, source: decision.source } : pending;
}

function withProgress(session: ApplySession): ApplySession {
  const planned = session.fields.filter(({ decision }) => decision.action === 'fill');
  const done = planned.filter(({ verdict }) => verdict !== null).length;
  return { ...session, progress: { done, total: planned.length } };
}
