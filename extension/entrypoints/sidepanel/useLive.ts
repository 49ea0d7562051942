import { useEffect, useState } from 'react';
import { holdPort } from '../../live/port.ts';
import type { LiveState } from '../../live/state.ts';
import { type LiveStatus, readStatus, watchStatus } from '../../live/status.ts';
import { readLive, watchLive } from '../../live/store.ts';
import type { PanelLive } from '../../ui/panel/model.ts';

/** The live session beside a form; while somebody is signed in and the panel is open, the socket is held. */
export function useLive(sessionId: string | undefined): PanelLive {
  const [status, setStatus] = useState<LiveStatus>({ state: 'off' });
  const [state, setState] = useState<LiveState | null>(null);
  useEffect(() => {
    const stops = [watchStatus(setStatus), watchLive(setState)];
    void readStatus().then(setStatus);
    void readLive().then(setState);
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  const isIn = status.state !== 'off' && status.state !== 'signedOut';
  useEffect(() => {
    if (!isIn) return;
    const leaving = new AbortController();
    holdPort(leaving.signal);
    return () => leaving.abort();
  }, [isIn]);
  return {
    status,
    proposals: (state?.proposals ?? []).filter((one) => one.sessionId === sessionId),
    asked: (sessionId !== undefined && state?.reviews[sessionId]) || null,
  };
}
