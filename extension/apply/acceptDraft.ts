import { draftFor, reviewOf, unseenFlags } from '@jobai/shared/drafting';
import { changeSession } from '../db/sessions.ts';
import type { PageCommand, PanelReply, PanelRequest } from '../messages.ts';
import {
  changeDrafts,
  draftSource,
  NO_DRAFTS,
  type StoredDraft,
  withDraft,
  withOwn,
} from './drafts.ts';
import { learn } from './learn.ts';
import { reviewOwnText } from './ownText.ts';
import type { ApplySession, SessionField } from './session.ts';
import { InvalidStep, step } from './transitions.ts';

type Accept = Extract<PanelRequest, { type: 'apply.acceptDraft' }>;

const GONE: PanelReply = { ok: false, problem: 'formChanged' };

/**
 * Takes a draft the person accepted, in its words or in theirs, and answers the command that writes it. Refused while it
 * has marked parts nobody looked at: the very text is looked through here, whatever a panel was shown of it. Refused also
 * where something else stands by now: what the person typed is never overwritten by a draft. The page looks again and
 * writes only while the same still stands there.
 */
export async function acceptDraft(
  { id, drafts, job }: ApplySession,
  { key, draftId, text: given, remember }: Accept,
): Promise<Extract<PageCommand, { type: 'write' }> | PanelReply> {
  const text = given.trim();
  const value = { kind: 'text', text } as const;
  let refused = GONE;
  let taken: SessionField | null = null;
  const told = drafts?.drafts.find((one) => one.id === draftId);
  const flags = told ? await reviewOwnText(told, text, job) : [];
  const accept = (before: ApplySession): ApplySession => {
    const field = before.fields.find(({ description }) => description.key === key);
    const found = field && draftFor((before.drafts ?? NO_DRAFTS).drafts, field.description);
    if (!field || found?.id !== draftId || text === '') return before;
    const draft = text === found.text ? found : withOwn(found, { text, flags });
    const now = draft === found ? before : withNow(before, draft);
    if (unseenFlags(reviewOf(draft, text), text).length > 0) {
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

/** What was found in the person's version stands beside it, so that the panel can show what is to be looked at. */
function withNow(session: ApplySession, draft: StoredDraft): ApplySession {
  return changeDrafts(session, (book) => withDraft(book, draft.id, () => draft), new Date());
}
