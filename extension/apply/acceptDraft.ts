import { draftFor, unseenFlags } from '@jobai/shared/drafting';
import { changeSession } from '../db/sessions.ts';
import type { PageCommand, PanelReply, PanelRequest } from '../messages.ts';
import { draftSource, NO_DRAFTS } from './drafts.ts';
import { learn } from './learn.ts';
import type { ApplySession, SessionField } from './session.ts';
import { InvalidStep, step } from './transitions.ts';

type Accept = Extract<PanelRequest, { type: 'apply.acceptDraft' }>;

const GONE: PanelReply = { ok: false, problem: 'formChanged' };

/**
 * Takes a draft the person accepted, in its words or in theirs, and answers the command that writes it. Refused while it
 * has marked parts nobody looked at, and where something else stands by now: what the person typed is never overwritten
 * by a draft. The page looks again and writes only while the same still stands there.
 */
export async function acceptDraft(
  { id }: ApplySession,
  { key, draftId, text: told, remember }: Accept,
): Promise<Extract<PageCommand, { type: 'write' }> | PanelReply> {
  const text = told.trim();
  const value = { kind: 'text', text } as const;
  let refused = GONE;
  let taken: SessionField | null = null;
  const accept = (now: ApplySession): ApplySession => {
    const field = now.fields.find(({ description }) => description.key === key);
    const draft = field && draftFor((now.drafts ?? NO_DRAFTS).drafts, field.description);
    if (!field || draft?.id !== draftId || text === '') return now;
    if (unseenFlags(draft, text).length > 0) {
      refused = { ok: false, problem: 'unreviewed' };
      return now;
    }
    const isFree = field.value === null || field.source?.kind === 'draft';
    if (!isFree || field.pending) return now;
    taken = field;
    const source = draftSource(draft, text);
    return step(now, { type: 'edited', key, value, source }, new Date());
  };
  const after = await changeSession(id, accept).catch((error) => {
    if (error instanceof InvalidStep) return null;
    throw error;
  });
  // Cast: assigned in the callback above, which narrowing does not follow.
  const field = taken as SessionField | null;
  if (!after || !field) return refused;
  if (remember) await learn(after, field, value, remember);
  const { label, widget } = field.description;
  const order = { key, label, widget, value };
  return { type: 'write', sessionId: id, key, order, over: field.value };
}
