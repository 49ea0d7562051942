import { type EventDraft, isFromDevices, parseDraft } from '@jobai/shared/events';
import { type LiveError, MAX_MESSAGE_CHARS, type Taken } from '@jobai/shared/live';
import type { Room } from './room.ts';
import type { Socket } from './socket.ts';

/**
 * Takes what a device tells, in order, each event once per id. Nothing here approves or answers anything by itself: it is
 * a report of what happened on the device. `from`: the socket it came over; null: it came by POST.
 */
export function take(
  room: Room,
  events: readonly { id: string; event?: unknown }[],
  from: Socket | null,
): Taken[] {
  return events.map(({ id, event }) => {
    const before = room.store.log.placeOf(id);
    if (before !== null) return { id, seq: before, duplicate: true };
    const seq = takeOne(room, event, from);
    if (typeof seq === 'string') return { id, seq: null, duplicate: false, code: seq };
    if (seq > 0) room.store.log.remember(id, seq);
    return { id, seq, duplicate: false };
  });
}

function takeOne(room: Room, event: unknown, from: Socket | null): number | LiveError {
  const draft = parseDraft(event);
  if (!draft) return 'badMessage';
  if (!isFromDevices(draft.type)) return 'notYours';
  if (draft.type === 'browser:screenshot') return showFrame(room, draft, from);
  if (JSON.stringify(draft).length > MAX_MESSAGE_CHARS) return 'tooLarge';
  const seq = place(room, draft);
  if (typeof seq === 'string') return seq;
  room.store.runs.follow(draft, Date.now());
  if (draft.type === 'applier:complete' && draft.sessionId) {
    room.store.questions.drop(draft.sessionId);
  }
  return seq;
}

function place(room: Room, draft: EventDraft): number | LiveError {
  switch (draft.type) {
    case 'hitl:request':
      return room.ask(draft)?.seq ?? 'late';
    case 'hitl:response': {
      // Given where the form is: it stands there already, and its words stay there.
      const { hitl_id } = draft.data;
      const outcome = room.store.questions.answer(hitl_id, null, Date.now());
      if (outcome === 'unknown') return 'noSuchRequest';
      if (outcome === 'late') return 'late';
      return room.publish({ ...draft, data: { hitl_id, by: 'device' } }).seq;
    }
    case 'draft:edit':
      return room.publish({ ...draft, data: { ...draft.data, by: 'person' } }).seq;
    default:
      return room.publish(draft).seq;
  }
}

/** Frames pass through to who is watching and are never kept; a device that asks by POST shows none. */
function showFrame(room: Room, draft: EventDraft, from: Socket | null): number | LiveError {
  if (!from?.showFrame(Date.now())) return 'tooFast';
  return room.publish(draft, from).seq;
}
