import { useCallback, useEffect, useState } from 'react';
import { request } from '../../apply/request.ts';
import type { PanelView } from '../../ui/panel/model.ts';
import { panelState } from '../../ui/panel/model.ts';

type Look = NonNullable<PanelView['preview']>;

/** The page describes its form for 30 s after it was asked (apply/lookAhead.ts). */
const AGAIN_MS = 12_000;
/** A page that takes longer to come to rest is not waited for. */
const PATIENCE_MS = 30_000;

/**
 * What awaits in the form beside the panel, looked through while the panel shows that it can be filled. `stamp` changes
 * with the form, the profile and whatever else the plan is made of.
 */
export function usePreview(
  view: PanelView | undefined,
  tabId: number | undefined,
  stamp: string,
): { preview?: Look; lookAgain: () => void } {
  const documentId = view?.page?.documentId;
  const isLooking = view !== undefined && panelState(view) === 'ready';
  const [found, setFound] = useState<{ of: string; look: Look } | null>(null);
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new stamp or turn asks anew.
  useEffect(() => {
    if (!isLooking || tabId === undefined || !documentId) return;
    let isOver = false;
    const began = Date.now();
    const tell = (look: Look) => {
      if (!isOver) setFound({ of: documentId, look });
    };
    const look = async () => {
      if (document.visibilityState !== 'visible') return;
      const reply = await request({ type: 'panel.scan', tabId });
      if (!reply.ok) return tell('failed');
      if (reply.preview) return tell(reply.preview);
      if (Date.now() - began > PATIENCE_MS) tell('failed');
    };
    void look();
    const timer = setInterval(() => void look(), AGAIN_MS);
    document.addEventListener('visibilitychange', look);
    return () => {
      isOver = true;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [isLooking, tabId, documentId, stamp, turn]);
  const lookAgain = useCallback(() => {
    setFound(null);
    setTurn((count) => count + 1);
  }, []);
  if (!isLooking) return { lookAgain };
  return { preview: found?.of === documentId ? found?.look : 'loading', lookAgain };
}
