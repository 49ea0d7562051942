import { jobKey } from '@jobai/shared/job';
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { type Consents, consentState, readConsents, watchConsents } from '../../assist/consent.ts';
import { AssistReply, type AssistRequest } from '../../assist/messages.ts';
import { getAnalysis } from '../../db/analyses.ts';
import { getProfileRow } from '../../db/profile.ts';
import { isGone, type OpenPage } from '../../db/records.ts';
import { type FitView, fitFault } from '../../ui/panel/fit/model.ts';
import { useAccount } from '../../useAccount.ts';

/** A service worker that died while it waited is woken, and asks again under the same key. */
const WAKE_MS = 5000;

async function analyse(tabId: number, again: boolean): Promise<AssistReply | undefined> {
  const message: AssistRequest = { type: 'assist.analyse', tabId, again };
  return AssistReply.safeParse(await browser.runtime.sendMessage(message)).data;
}

/** How the posting beside the panel fits; undefined where there is nothing to say it of. */
export function useFit(
  tabId: number | undefined,
  page: OpenPage | null,
): { fit: FitView | undefined; again: () => Promise<void> } {
  const account = useAccount();
  const [consents, setConsents] = useState<Consents | null>(null);
  useEffect(() => {
    void readConsents().then(setConsents);
    return watchConsents(setConsents);
  }, []);
  const profile = useLiveQuery(getProfileRow);
  const person = account?.person;
  const owner = person && account ? { ...person, backendUrl: account.backendUrl } : null;
  const way = consents && account ? consentState(consents, 'analysis', owner) : null;
  // Whatever makes it another analysis, or lets somebody else be asked.
  const about =
    page && !isGone(page) && profile && way && tabId !== undefined
      ? JSON.stringify([
          ...[tabId, jobKey(page.job), page.job.title, page.job.location, page.job.posting.length],
          ...[profile.updatedAt, way],
        ])
      : null;
  const [reply, setReply] = useState<{ about: string; id: string | null } | null>(null);
  useEffect(() => {
    if (about === null || tabId === undefined) return;
    const leaving = new AbortController();
    const done = (answer: AssistReply | undefined) => {
      if (!leaving.signal.aborted) setReply({ about, id: answer?.ok ? answer.id : null });
    };
    analyse(tabId, false).then(done, () => done(undefined));
    return () => leaving.abort();
  }, [about, tabId]);
  const id = reply?.about === about ? (reply?.id ?? null) : null;
  const row = useLiveQuery(async () => (id === null ? null : await getAnalysis(id)), [id]);
  const isAsking = way === 'agreed' && row?.asked?.isOpen === true;
  useEffect(() => {
    if (!isAsking || tabId === undefined) return;
    const timer = setInterval(() => void analyse(tabId, false), WAKE_MS);
    return () => clearInterval(timer);
  }, [isAsking, tabId]);

  const again = async () => {
    if (tabId === undefined || about === null) return;
    const answer = await analyse(tabId, true);
    setReply({ about, id: answer?.ok ? answer.id : null });
  };
  if (about === null || !way) return { fit: undefined, again };
  const mine = row?.told?.userId === person?.userId ? row?.told : null;
  const hasFailed = reply?.about === about && reply.id === null;
  const fit: FitView = {
    shown: mine?.analysis ?? row?.byRules ?? null,
    way,
    host: owner && URL.canParse(owner.backendUrl) ? new URL(owner.backendUrl).host : '',
    isAsking,
    fault: hasFailed ? 'other' : way === 'agreed' && row?.fault ? fitFault(row.fault) : null,
    why: mine?.why ?? null,
  };
  return { fit, again };
}
