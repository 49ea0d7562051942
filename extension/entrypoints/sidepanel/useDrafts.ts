import { factsOf } from '@jobai/shared/rules/facts';
import { jobFactsByRules } from '@jobai/shared/rules/match/jobFacts';
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo, useState } from 'react';
import { browser } from 'wxt/browser';
import type { ApplySession } from '../../apply/session.ts';
import { type Consents, consentState, readConsents, watchConsents } from '../../assist/consent.ts';
import type { DraftsRequest } from '../../assist/drafts/messages.ts';
import { getProfileRow } from '../../db/profile.ts';
import type { DraftsView } from '../../ui/panel/drafts/model.ts';
import { useAccount } from '../../useAccount.ts';

export async function tellDrafts(request: DraftsRequest): Promise<void> {
  await browser.runtime.sendMessage(request);
}

/** A service worker that died while it waited for drafts is woken, and asks for the same ones again. */
const WAKE_MS = 5000;

/** What the panel knows of drafting beside this form; undefined until the store has answered. */
export function useDrafts(session: ApplySession | null): DraftsView | undefined {
  const account = useAccount();
  const [consents, setConsents] = useState<Consents | null>(null);
  useEffect(() => {
    void readConsents().then(setConsents);
    return watchConsents(setConsents);
  }, []);
  const row = useLiveQuery(getProfileRow);
  const facts = useMemo(() => (row ? factsOf(row.profile) : []), [row]);
  const job = session?.job ?? null;
  const jobFacts = useMemo(() => job && jobFactsByRules(job), [job]);
  const isWaiting = session?.drafts?.rounds.some(({ state }) => state === 'asking') ?? false;
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setInterval(() => void tellDrafts({ type: 'drafts.look' }), WAKE_MS);
    return () => clearInterval(timer);
  }, [isWaiting]);
  if (!consents || !account) return undefined;
  const { person, backendUrl } = account;
  const state = consentState(consents, 'answers', person && { ...person, backendUrl });
  return {
    way: state === 'agreed' ? 'on' : state,
    host: person && URL.canParse(backendUrl) ? new URL(backendUrl).host : '',
    facts,
    jobFacts,
  };
}
