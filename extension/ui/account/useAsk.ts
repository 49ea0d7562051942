import { useState } from 'react';
import type { AccountReply, AccountRequest } from '../../account/messages.ts';
import { type AskAccount, problemText } from './model.ts';

/** One request at a time, and what came of the last one. */
export function useAsk(ask: AskAccount, backendUrl: string) {
  const [isRunning, setIsRunning] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const run = async (request: AccountRequest): Promise<AccountReply | null> => {
    if (isRunning) return null;
    setIsRunning(true);
    setProblem(null);
    try {
      const reply = await ask(request);
      setProblem(problemText(reply, backendUrl));
      return reply;
    } finally {
      setIsRunning(false);
    }
  };
  return { run, isRunning, problem, setProblem };
}
