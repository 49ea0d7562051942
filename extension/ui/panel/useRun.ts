import { useCallback, useRef, useState } from 'react';
import type { Problem } from '../../apply/session.ts';
import type { PanelReply } from '../../messages.ts';

/** Runs one action at a time and keeps what it answered, for the place that asked. */
export function useRun() {
  const [isRunning, setRunning] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  // A second press can arrive before the state above is rendered.
  const running = useRef(false);

  const run = useCallback(async (act: () => Promise<PanelReply>): Promise<boolean> => {
    if (running.current) return false;
    running.current = true;
    setRunning(true);
    setProblem(null);
    try {
      const reply = await act();
      // A duplicate is asked about by the view itself.
      if (!reply.ok && reply.problem !== 'duplicate') setProblem(reply.problem);
      return reply.ok;
    } finally {
      running.current = false;
      setRunning(false);
    }
  }, []);
  return { run, isRunning, problem };
}
