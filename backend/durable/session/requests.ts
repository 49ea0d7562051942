import type { ClientMessage } from '@jobai/shared/live';
import type { No } from './receive.ts';
import type { Room } from './room.ts';

type Of<T extends ClientMessage['type']> = Extract<ClientMessage, { type: T }>;

/** A question answered away from the form: the first answer wins and goes to the device that asked, as a proposal. */
export function answer(room: Room, { hitl_id, response }: Of<'hitl:response'>): No | null {
  const outcome = room.store.questions.answer(hitl_id, response, Date.now());
  if (outcome === 'unknown') return { code: 'noSuchRequest', about: hitl_id };
  if (outcome === 'late') return { code: 'late', about: hitl_id };
  const { sessionId } = outcome;
  if (sessionId !== null) room.store.runs.touch(sessionId, Date.now());
  room.publish({
    type: 'hitl:response',
    agent: 'system',
    message: 'Answered on another device.',
    data: { hitl_id, by: 'remote', response },
    ...(sessionId !== null && { sessionId }),
  });
  return null;
}

/** Asks the device that filled the form to show its review. Whatever is asked, nothing is approved here. */
export function openReview(
  room: Room,
  { type, sessionId }: Of<'draft:confirm' | 'draft:edit'>,
): No | null {
  if (!room.store.runs.isReviewable(sessionId)) return { code: 'noSuchDraft', about: sessionId };
  room.store.runs.touch(sessionId, Date.now());
  const asked = type === 'draft:confirm' ? 'confirm' : 'edit';
  if (asked === 'edit') {
    room.publish({
      type: 'draft:edit',
      agent: 'applier',
      message: 'Asked to edit from another device.',
      data: { by: 'request' },
      sessionId,
    });
  }
  room.publish({
    type: 'draft:review-open',
    agent: 'system',
    message: 'Asked for from another device: review it here.',
    data: { asked },
    sessionId,
  });
  return null;
}
