import { useEffect, useRef } from 'react';
import type { StoredDraft } from '../../../apply/drafts.ts';
import { useSteady } from '../../base/kept.ts';
import type { DraftActions } from './model.ts';

/** Between two looks at what is being typed: each is a write to the store and a review. */
const PAUSE_MS = 400;

/**
 * Has the person's version of a draft kept and looked through soon after they paused, and at once where the panel goes
 * away. `text` null: they are back at what was drafted; undefined: they are not editing, and what is kept stays.
 */
export function useKeeping(
  text: string | null | undefined,
  draft: Pick<StoredDraft, 'id' | 'own'>,
  drafts: Pick<DraftActions, 'own'>,
): { stop: () => void; leave: () => void } {
  const { own } = useSteady({ own: drafts.own });
  const waiting = useRef<{ draftId: string; text: string | null } | null>(null);
  const kept = draft.own?.text ?? null;
  useEffect(() => {
    waiting.current = null;
    if (text === undefined || text === kept) return;
    waiting.current = { draftId: draft.id, text };
    const timer = setTimeout(() => keepNow(waiting, own), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, kept, draft.id, own]);
  useEffect(() => {
    const leaving = () => keepNow(waiting, own);
    window.addEventListener('pagehide', leaving);
    return () => {
      window.removeEventListener('pagehide', leaving);
      leaving();
    };
  }, [own]);
  return {
    /** What is kept is up to somebody else from here. */
    stop: () => {
      waiting.current = null;
    },
    leave: () => {
      waiting.current = null;
      if (draft.own) void own(draft.id, null);
    },
  };
}

function keepNow(
  waiting: { current: { draftId: string; text: string | null } | null },
  own: DraftActions['own'],
): void {
  const now = waiting.current;
  waiting.current = null;
  if (now) void own(now.draftId, now.text);
}
