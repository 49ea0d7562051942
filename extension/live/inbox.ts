import { type EventHandlers, type EventOf, handle, type LiveEvent } from '@jobai/shared/events';
import type { LiveState } from './state.ts';

type Change = (state: LiveState) => LiveState;

/** The state after an event was acted upon. None approves, writes or clicks; what is proposed waits for the person. */
export function received(state: LiveState, event: LiveEvent): LiveState {
  return handle(event, HANDLERS)(state);
}

/** Told for whoever shows it, or by ourselves. */
const nothing = () => (state: LiveState) => state;

/** The session of this device's own fill that an event is about; a run of another device is none of ours. */
function ours(state: LiveState, { sessionId }: LiveEvent) {
  const told = sessionId === undefined ? undefined : state.told[sessionId];
  return sessionId !== undefined && told ? { sessionId, asked: told.asked } : null;
}

/** Answered on another device: shown at its question, for the person to take or leave. */
function proposed(event: EventOf<'hitl:response'>): Change {
  const { hitl_id, by, response } = event.data;
  return (state) => {
    const run = ours(state, event);
    const [key] = Object.entries(run?.asked ?? {}).find(([, hitlId]) => hitlId === hitl_id) ?? [];
    if (by !== 'remote' || !response || !run || key === undefined) return state;
    const others = state.proposals.filter(({ hitlId }) => hitlId !== hitl_id);
    const { sessionId } = run;
    const proposal = { hitlId: hitl_id, sessionId, key, text: response, at: event.timestamp };
    return { ...state, proposals: [...others, proposal].slice(-50) };
  };
}

/** Confirmed or to be edited from another device: the review is shown here, and only here it can be approved. */
function reviewAsked(event: EventOf<'draft:review-open'>): Change {
  return (state) => {
    const run = ours(state, event);
    return run
      ? { ...state, reviews: { ...state.reviews, [run.sessionId]: event.data.asked } }
      : state;
  };
}

const HANDLERS: EventHandlers<Change> = {
  connected: nothing,
  disconnected: nothing,
  'pipeline:start': nothing,
  'pipeline:complete': nothing,
  'pipeline:error': nothing,
  'scout:start': nothing,
  'scout:searching': nothing,
  'scout:found': nothing,
  'scout:complete': nothing,
  'analyst:start': nothing,
  'analyst:fetching': nothing,
  'analyst:analyzing': nothing,
  'analyst:result': nothing,
  'answers:start': nothing,
  'answers:draft': nothing,
  'answers:complete': nothing,
  'company:start': nothing,
  'company:researching': nothing,
  'company:result': nothing,
  'resume:start': nothing,
  'resume:tailoring': nothing,
  'resume:generated': nothing,
  'resume:complete': nothing,
  'cover_letter:start': nothing,
  'cover_letter:generating': nothing,
  'cover_letter:complete': nothing,
  'applier:start': nothing,
  'applier:navigate': nothing,
  'applier:click': nothing,
  'applier:type': nothing,
  'applier:upload': nothing,
  'applier:screenshot': nothing,
  'applier:complete': nothing,
  'draft:review': nothing,
  'draft:confirm': nothing,
  'draft:edit': nothing,
  'draft:review-open': reviewAsked,
  'draft:parked': nothing,
  'hitl:request': nothing,
  'hitl:response': proposed,
  'hitl:timeout': nothing,
  'browser:screenshot': nothing,
  'chat:message': nothing,
  'task:queued': nothing,
  'task:started': nothing,
  'task:progress': nothing,
  'task:complete': nothing,
  'task:failed': nothing,
  'network:search_start': nothing,
  'network:match_found': nothing,
  'network:search_complete': nothing,
};
