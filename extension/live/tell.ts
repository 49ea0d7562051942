import type { EventDraft } from '@jobai/shared/events';
import { HOLDS, isSensitive } from '@jobai/shared/fields';
import type { ApplySession, SessionField } from '../apply/session.ts';
import type { LiveState, Told } from './state.ts';

/**
 * What an apply session has to tell that was not told yet: the one place where its states become events. Labels, classes
 * and counts only (D9, M3): no value of a field is read here but to see whether there is one.
 */
export function newsOf(
  session: ApplySession,
  before: Told | undefined,
): { events: LiveState['queue']; told: Told } {
  const told: Told = before ? { ...before } : beginning();
  const events: LiveState['queue'] = [];
  const say = (event: Said) => {
    events.push({ id: `${session.id}:${told.n}`, event: { ...event, sessionId: session.id } });
    told.n += 1;
  };
  if (!before) {
    for (const event of starting(session)) say(event);
    told.states = 1;
  }
  if (told.documentId !== session.documentId) {
    say(event('applier:navigate', 'The form is here.', { url: bare(session.formUrl) }));
    told.documentId = session.documentId;
  }
  for (const event of progress(session, told)) say(event);
  const sayClick = () => {
    if (!session.approval?.clickedAt || told.clicked) return;
    say(event('applier:click', 'The form was sent.', { target: 'submit' }));
    told.clicked = true;
  };
  for (const { state } of session.history.slice(told.states)) {
    if (state === 'submitted' || state === 'unknown') sayClick();
    for (const event of entering(state, session)) say(event);
    if (state === 'review' || state === 'siteAsks') told.hash = session.hash;
  }
  told.states = session.history.length;
  sayClick();
  told.clicked = Boolean(session.approval?.clickedAt);
  for (const event of inReview(session, told)) say(event);
  return { events, told };
}

type Said = EventDraft;
type Of<T extends EventDraft['type']> = Extract<EventDraft, { type: T }>;

function event<T extends EventDraft['type']>(type: T, message: string, data: Of<T>['data']): Of<T> {
  return { type, agent: 'applier', message, data } as Of<T>;
}

function beginning(): Told {
  return {
    n: 0,
    states: 0,
    documentId: '',
    done: 0,
    written: [],
    given: [],
    asked: {},
    hash: null,
    clicked: false,
  };
}

/** Addresses carry referrals and tokens behind the question mark. */
function bare(url: string): string {
  if (!URL.canParse(url)) return '';
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

function starting({ id, job }: ApplySession): Said[] {
  const { ats, company, title, url } = job;
  return [
    event('task:started', 'Taken up in the browser.', { task_id: id, kind: 'apply' }),
    event('applier:start', `Filling the form of ${company || 'an employer'}.`.slice(0, 500), {
      ats,
      company: company.slice(0, 300),
      role: title.slice(0, 300),
      url: bare(url),
    }),
  ];
}

const isWritten = ({ decision, verdict, value }: SessionField) =>
  decision.action === 'fill' && verdict?.state === 'verified' && value !== null;

function progress(session: ApplySession, told: Told): Said[] {
  const { done, total } = session.progress;
  const known = new Set(told.written);
  const fresh = session.fields.filter(
    (field) => isWritten(field) && !known.has(field.description.key),
  );
  told.written = [...told.written, ...fresh.map(({ description }) => description.key)].slice(-1000);
  const isFile = ({ description }: SessionField) => HOLDS[description.widget] === 'file';
  const typed = fresh.filter((field) => !isFile(field)).map(({ decision }) => decision.type);
  const fields = typed.filter((type) => !isSensitive(type));
  const events: Said[] = fresh.filter(isFile).map(({ decision, description }) =>
    event('applier:upload', 'A file was attached.', {
      field: decision.type,
      label: description.label.slice(0, 500),
    }),
  );
  if (typed.length > 0 || done > told.done) {
    const types = [...new Set(fields)].slice(0, 200);
    events.push(
      event('applier:type', `${done} of ${total} fields.`, { fields: types, done, total }),
      event('task:progress', `${done} of ${total} fields.`, { task_id: session.id, done, total }),
    );
  }
  told.done = Math.max(told.done, done);
  return events;
}

function entering(state: ApplySession['state'], session: ApplySession): Said[] {
  const { id, problem, applicationId, approval } = session;
  switch (state) {
    case 'filling':
      return [];
    case 'review':
      return [review(session, null)];
    case 'siteAsks':
      return [review(session, problem ?? 'siteError')];
    case 'submitting':
      return [
        event('draft:confirm', 'Approved in the panel.', {
          ...(approval && { approval_id: approval.id }),
        }),
      ];
    case 'submitted':
      return [
        event('applier:complete', 'Submitted, and the site confirmed it.', {
          status: 'submitted',
          ...(applicationId !== null && { application_id: applicationId }),
        }),
        event('task:complete', 'Done.', { task_id: id }),
      ];
    case 'unknown':
      return [
        event('applier:complete', 'Sent, and nothing proves what became of it.', {
          status: 'unknown',
          ...(problem && { problem }),
        }),
      ];
    case 'failed':
      return [
        event('applier:complete', 'It could not be filled.', {
          status: 'failed',
          ...(problem && { problem }),
        }),
        event('task:failed', 'It could not be filled.', { task_id: id, code: problem ?? 'failed' }),
      ];
    case 'ended': {
      const wasOver = session.history.at(-2)?.state;
      if (wasOver === 'submitted' || wasOver === 'failed') return [];
      return [
        event('applier:complete', 'It was ended before anything was sent.', {
          status: 'ended',
          ...(problem && { problem }),
        }),
        event('task:failed', 'It was ended.', { task_id: id, code: problem ?? 'ended' }),
      ];
    }
  }
}

/** Empty, and the person may fill it. */
const isOpen = ({ description, value, verdict, decision }: SessionField) =>
  value === null &&
  description.blocked === null &&
  decision.action !== 'skip' &&
  !['pending', 'undone', 'verified'].includes(verdict?.state ?? '');

function review({ fields }: ApplySession, problem: string | null): Said {
  const open = fields.filter(isOpen);
  const required = open.filter(({ description }) => description.required).length;
  const filled = fields
    .filter(({ value, decision }) => value !== null && !isSensitive(decision.type))
    .map(({ decision }) => decision.type);
  return event('draft:review', 'The form waits for a review.', {
    fields_filled: [...new Set(filled)],
    open: open.length,
    open_required: required,
    ready_to_submit: required === 0,
    ...(problem !== null && { problem }),
  });
}

/** Questions that may be answered from another device: never sensitive ones (F7), never files. */
const isAskable = (field: SessionField) =>
  isOpen(field) &&
  field.decision.action === 'ask' &&
  !isSensitive(field.decision.type) &&
  HOLDS[field.description.widget] !== 'file';

function inReview(session: ApplySession, told: Told): Said[] {
  if (session.state !== 'review' && session.state !== 'siteAsks') return [];
  const events: Said[] = [];
  const asked = { ...told.asked };
  const given = new Set(told.given);
  for (const field of session.fields) {
    const { key, label, required } = field.description;
    const { type } = field.decision;
    const hitl_id = asked[key];
    const isTheirs = field.source?.kind === 'person' || field.source?.kind === 'draft';
    const isGiven = isTheirs && field.value !== null && !field.pending;
    if (isGiven && !given.has(key)) {
      given.add(key);
      const about = isSensitive(type) ? {} : { field: type, label: label.slice(0, 500) };
      events.push(
        hitl_id === undefined
          ? event('draft:edit', 'The person changed a field.', { by: 'person', ...about })
          : event('hitl:response', 'Answered at the form.', { hitl_id, by: 'device' }),
      );
    } else if (hitl_id === undefined && isAskable(field)) {
      asked[key] = `${session.id}#${Object.keys(asked).length}`;
      events.push(
        event('hitl:request', label.slice(0, 500) || type, {
          hitl_id: asked[key],
          field: type,
          required,
        }),
      );
    }
  }
  // Changed again: whoever looks on sees that somebody is at it.
  if (session.hash !== null && told.hash !== null && session.hash !== told.hash) {
    if (!events.some(({ type }) => type === 'draft:edit' || type === 'hitl:response')) {
      events.push(event('draft:edit', 'The form was changed.', { by: 'person' }));
    }
  }
  told.hash = session.hash ?? told.hash;
  told.asked = asked;
  told.given = [...given].slice(-1000);
  return events;
}
