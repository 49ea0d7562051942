import type { UsageAnswer } from '@jobai/shared/api/usage';
import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import {
  type Consents,
  consentState,
  readConsents,
  sayTo,
  setLocalOnly,
  watchConsents,
} from '../../assist/consent.ts';
import { maskedKey, type OwnKeys, readKeys, setKey, watchKeys } from '../../assist/keys.ts';
import { type AssistRequest, UsageReply } from '../../assist/messages.ts';
import { Skeleton } from '../../ui/base/Skeleton.tsx';
import { AssistantPage } from '../../ui/options/assistant/AssistantPage.tsx';
import type { AssistantView, KeyView, NewKey } from '../../ui/options/assistant/model.ts';
import { useAccount } from '../../useAccount.ts';
import { useKeyTests } from './useKeyTests.ts';
import { useTry } from './useTry.ts';

export function AssistantRoute() {
  const account = useAccount();
  const consents = useWatched<Consents>(readConsents, watchConsents);
  const keys = useWatched<OwnKeys>(readKeys, watchKeys);
  const userId = account?.person?.userId ?? null;
  const { usage, readUsage } = useUsage(userId);
  const { tests, testKey, stopTest, forgetTest } = useKeyTests();
  const attempt = useTry();
  if (!account || !consents || !keys) return <Skeleton rows={6} />;
  const { person, backendUrl } = account;
  const owner = person && { ...person, backendUrl };
  const view: AssistantView = {
    host: person && URL.canParse(backendUrl) ? new URL(backendUrl).host : '',
    isLocalOnly: consents.isLocalOnly,
    consents: {
      analysis: consentState(consents, 'analysis', owner),
      answers: consentState(consents, 'answers', owner),
      memory: consentState(consents, 'memory', owner),
    },
    keys: maskedKeys(keys),
    tests,
    usage,
  };
  return (
    <AssistantPage
      view={view}
      actions={{
        setLocalOnly: (isLocalOnly) => void attempt(() => setLocalOnly(isLocalOnly)),
        say: (kind, isAgreed) => void attempt(() => sayTo(kind, isAgreed)),
        addKey: async (added) => {
          const isKept = await keep(added);
          if (isKept) forgetTest(added.kind);
          return isKept;
        },
        removeKey: (kind) => {
          stopTest(kind);
          void attempt(() => setKey(kind, null));
        },
        testKey,
        stopTest,
        readUsage,
      }}
    />
  );
}

function useWatched<T>(
  read: () => Promise<T>,
  watch: (changed: (now: T) => void) => () => void,
): T | undefined {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    void read().then(setValue);
    return watch(setValue);
  }, [read, watch]);
  return value;
}

/** The page shows what tells one key from another and never holds one. */
function maskedKeys({ groq, gemini, compatible }: OwnKeys): KeyView {
  return {
    groq: groq && maskedKey(groq),
    gemini: gemini && maskedKey(gemini),
    compatible: compatible && {
      ...compatible,
      key: compatible.key && maskedKey(compatible.key),
    },
  };
}

async function keep(added: NewKey): Promise<boolean> {
  const key = added.key.trim();
  try {
    if (added.kind === 'compatible') {
      const { baseUrl, model } = added;
      await setKey('compatible', {
        baseUrl: baseUrl.trim(),
        model: model.trim(),
        key: key || null,
      });
    } else await setKey(added.kind, key);
    return true;
  } catch (fault) {
    if (fault instanceof TypeError) return false;
    throw fault;
  }
}

/** What models took, asked for when the page opens. */
function useUsage(userId: string | null) {
  const [usage, setUsage] = useState<UsageAnswer | 'loading' | 'failed'>('loading');
  const readUsage = useCallback(() => {
    setUsage('loading');
    const message: AssistRequest = { type: 'assist.usage' };
    browser.runtime.sendMessage(message).then(
      (reply: unknown) => {
        const { data } = UsageReply.safeParse(reply);
        setUsage(data?.ok ? data.usage : 'failed');
      },
      () => setUsage('failed'),
    );
  }, []);
  useEffect(() => {
    if (userId) readUsage();
  }, [userId, readUsage]);
  return { usage: userId ? usage : ('signedOut' as const), readUsage };
}
