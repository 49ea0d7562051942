import type { Job } from '@jobai/shared/job';
import type { JobFacts } from '@jobai/shared/jobFacts';
import type { Profile } from '@jobai/shared/profile';
import { factsOf } from '@jobai/shared/rules/facts';
import { jobFactsByRules } from '@jobai/shared/rules/match/jobFacts';
import { useEffect, useMemo, useState } from 'react';
import { browser } from 'wxt/browser';
import type { ApplySession } from '../../apply/session.ts';
import { type Consents, consentState, readConsents, watchConsents } from '../../assist/consent.ts';
import type { DraftsRequest } from '../../assist/drafts/messages.ts';
import type { DraftsView } from '../../ui/panel/drafts/model.ts';
import { useAccount } from '../../useAccount.ts';

export async function tellDrafts(request: DraftsRequest): Promise<void> {
  await browser.runtime.sendMessage(request);
}

/** A service worker that died while it waited for drafts is woken, and asks for the same ones again. */
const WAKE_MS = 5000;

/** What the panel knows of drafting beside this form; undefined until the store has answered. */
export function useDrafts(
  session: ApplySession | null,
  profile: Profile | null,
): DraftsView | undefined {
  const account = useAccount();
  const [consents, setConsents] = useState<Consents | null>(null);
  useEffect(() => {
    void readConsents().then(setConsents);
    return watchConsents(setConsents);
  }, []);
  const facts = useMemo(() => (profile ? factsOf(profile) : []), [profile]);
  const isWaiting = session?.drafts?.rounds.some(({ state }) => state === 'asking') ?? false;
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setInterval(() => void tellDrafts({ type: 'drafts.look' }), WAKE_MS);
    return () => clearInterval(timer);
  }, [isWaiting]);
  const { person = null, backendUrl = '' } = account ?? {};
  const state = consents && consentState(consents, 'answers', person && { ...person, backendUrl });
  const owner = person && { ...person, backendUrl };
  const memory = consents && consentState(consents, 'memory', owner);
  // Where the backend drafts it reads the posting itself.
  const jobFacts = useJobFacts(state === 'agreed' ? null : (session?.job ?? null));
  if (!state || !memory || !account) return undefined;
  return {
    way: state === 'agreed' ? 'on' : state,
    memory,
    host: person && URL.canParse(backendUrl) ? new URL(backendUrl).host : '',
    facts,
    jobFacts,
  };
}

/** What a posting asks for, read once the panel has shown the rest: a long one takes a moment. */
function useJobFacts(job: Job | null): JobFacts | null {
  const [facts, setFacts] = useState<JobFacts | null>(null);
  useEffect(() => {
    setFacts(null);
    if (!job) return;
    const timer = setTimeout(() => setFacts(jobFactsByRules(job)));
    return () => clearTimeout(timer);
  }, [job]);
  return facts;
}
