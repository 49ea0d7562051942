import { useCallback, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import { type AssistRequest, KeyTestReply } from '../../assist/messages.ts';
import type { KeyState, NewKey } from '../../ui/options/assistant/model.ts';

type Kind = NewKey['kind'];
type Failed = Extract<KeyState, { state: 'failed' }>['why'];

/** Codes that the page has words for. */
const WHY: Partial<Record<string, Failed>> = {
  ...{ signedOut: 'signedOut', unauthenticated: 'signedOut', token_expired: 'signedOut' },
  ...{ offline: 'offline', late: 'offline', models_off: 'off', malformed_request: 'refused' },
  ...{ not_found: 'tooOld', method_not_allowed: 'tooOld' },
};

/** Tests of kept keys. Another key in the same place makes what was told of the old one void. */
export function useKeyTests() {
  const [tests, setTests] = useState<Partial<Record<Kind, KeyState>>>({});
  /** Counts up: an answer to an earlier question is not taken. */
  const asked = useRef<Partial<Record<Kind, number>>>({});
  const forgetTest = useCallback((kind: Kind) => {
    asked.current[kind] = (asked.current[kind] ?? 0) + 1;
    setTests(({ [kind]: _, ...rest }) => rest);
  }, []);
  const testKey = useCallback((kind: Kind) => {
    const turn = (asked.current[kind] ?? 0) + 1;
    asked.current[kind] = turn;
    const put = (state: KeyState | null) => {
      if (asked.current[kind] !== turn) return;
      setTests(({ [kind]: _, ...rest }) => (state ? { ...rest, [kind]: state } : rest));
    };
    put({ state: 'testing' });
    const message: AssistRequest = { type: 'assist.test', key: kind };
    browser.runtime.sendMessage(message).then(
      (reply: unknown) => put(stateOf(KeyTestReply.safeParse(reply).data)),
      () => put({ state: 'failed', why: 'other' }),
    );
  }, []);
  const stopTest = useCallback(
    (kind: Kind) => {
      forgetTest(kind);
      const message: AssistRequest = { type: 'assist.stopTest', key: kind };
      void browser.runtime.sendMessage(message).catch(() => undefined);
    },
    [forgetTest],
  );
  return { tests, testKey, stopTest, forgetTest };
}

function stateOf(reply: KeyTestReply | undefined): KeyState | null {
  if (reply?.ok) return { state: 'told', test: reply.test };
  if (reply?.problem === 'stopped' || reply?.problem === 'noKey') return null;
  return { state: 'failed', why: WHY[reply?.problem ?? ''] ?? 'other' };
}
