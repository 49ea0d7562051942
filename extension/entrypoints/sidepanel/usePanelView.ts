import { jobKey } from '@jobai/shared/job';
import type { Profile } from '@jobai/shared/profile';
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { request } from '../../apply/request.ts';
import type { ApplySession } from '../../apply/session.ts';
import { ADAPTERS, ATS_MATCHES, ATS_ORIGINS } from '../../ats/registry.ts';
import { listAnswers } from '../../db/answers.ts';
import { applicationsByJob } from '../../db/applicationLists.ts';
import { listFiles } from '../../db/files.ts';
import { getProfileRow } from '../../db/profile.ts';
import type { OpenPage } from '../../db/records.ts';
import { endedFill, lastChange, liveSessions, pagesOfTab } from '../../db/sessions.ts';
import { ownTexts } from '../../profile/ownTexts.ts';
import { offScope } from '../../settings.ts';
import { useKept } from '../../ui/base/kept.ts';
import type { PanelView } from '../../ui/panel/model.ts';
import { useOffSites } from '../../useOffSites.ts';
import type { ActiveTab } from './useActiveTab.ts';

/** What the panel shows for the tab it stands beside; undefined until the store has answered. */
export function usePanelView(
  tab: ActiveTab | null,
  busy: string | null,
): (PanelView & { stamp: string; profile: Profile | null }) | undefined {
  const online = useOnline();
  const granted = useGranted();
  const tabId = tab?.id;
  const tabUrl = tab?.url ?? '';
  const beat = useBeat();
  const off = useOffSites();
  useEffect(() => {
    // Documents that died without a word leave their rows behind.
    if (tabId !== undefined) void request({ type: 'panel.pages', tabId });
  }, [tabId]);
  const told = useLiveQuery(async () => {
    if (tabId === undefined) return undefined;
    const [[page = null], sessions, row, files, answers] = await Promise.all([
      pagesOfTab(tabId),
      liveSessions(),
      getProfileRow(),
      listFiles(),
      listAnswers(),
    ]);
    const profile = row?.profile ?? null;
    const session = sessionFor({ id: tabId, url: tabUrl }, page, sessions);
    const before = page && !session ? await applicationsByJob(jobKey(page.job)) : { rows: [] };
    const ended = page && !session ? await endedFill(tabId, page.job) : null;
    return {
      page,
      session,
      ended,
      profile,
      duplicate: before.rows.find(({ status }) => status !== 'saved') ?? null,
      hasProfile: profile !== null,
      own: ownTexts(profile),
      files: files.rows,
      answers: answers.rows,
      tabId,
      // Whatever a plan is made of; the form itself comes with `page`.
      stamp: JSON.stringify([
        page?.scan?.at,
        row?.updatedAt,
        files.rows.map(({ id, kind, roles, isDefault }) => [id, kind, roles, isDefault]),
        answers.rows.map(({ id, updatedAt }) => [id, updatedAt]),
      ]),
    };
  }, [tabId, tabUrl, beat]);
  const stored = useKept(told);
  // Between two tabs the store still answers for the one before: nothing of it may show beside the other.
  if (!tab || !stored || !off || stored.tabId !== tabId) return undefined;
  const job = stored.page?.job;
  return {
    ...stored,
    site: { off: job ? offScope(off, job) : null, atsName: job ? ADAPTERS[job.ats].name : '' },
    access: accessOf(tab, stored.page, granted),
    about: ABOUT,
    online,
    busy,
    tabTitle: tab.title,
  };
}

/**
 * The session this tab is about. A submit whose outcome is open shows wherever nothing else does: its own tab may be
 * gone, and only the person can say what became of it.
 */
export function sessionFor(
  tab: { id: number; url: string },
  page: Pick<OpenPage, 'documentId' | 'job'> | null,
  sessions: ApplySession[],
): ApplySession | null {
  const open = sessions.find(
    ({ state, job }) => state === 'unknown' && (!page || jobKey(job) === jobKey(page.job)),
  );
  const here = sessions.find(
    (session) =>
      session.tabId === tab.id &&
      session.state !== 'unknown' &&
      (session.state === 'submitting' ||
        (page
          ? session.documentId === page.documentId && jobKey(session.job) === jobKey(page.job)
          : isBeside(tab, session))),
  );
  return here ?? open ?? null;
}

/** Whether the tab still shows the site of the form; an embed's outer address is kept from us, so it counts as such. */
function isBeside(tab: { url: string }, { formUrl, topOrigin }: ApplySession): boolean {
  if (!URL.canParse(tab.url)) return topOrigin !== null;
  const { origin } = new URL(tab.url);
  return origin === new URL(formUrl).origin || origin === topOrigin;
}

function accessOf(
  tab: ActiveTab,
  page: OpenPage | null,
  granted: boolean | null,
): PanelView['access'] {
  if (page) return 'ok';
  const isJobSite = URL.canParse(tab.url) && ATS_ORIGINS.has(new URL(tab.url).origin);
  // Without access Chrome keeps the tab's address from us: say what is missing wherever it might be a job site.
  if (granted === false && (isJobSite || !tab.url)) return 'withheld';
  return isJobSite ? 'ok' : 'notAJobSite';
}

const ABOUT = {
  extension: browser.runtime.getManifest().version,
  chrome: /Chrom(?:e|ium)\/([\d.]+)/.exec(navigator.userAgent)?.[1] ?? '',
};

const BEAT_MS = 1000;

/**
 * Changes when a session did, looked for every second while the panel is seen. The store tells of changes by itself,
 * but a service worker that dies right after writing tells nobody.
 */
function useBeat(): number {
  const [beat, setBeat] = useState(0);
  useEffect(() => {
    let last = '';
    const look = async () => {
      if (document.visibilityState !== 'visible') return;
      const latest = await lastChange();
      if (latest !== last) setBeat((count) => count + 1);
      last = latest;
    };
    const timer = setInterval(() => void look(), BEAT_MS);
    return () => clearInterval(timer);
  }, []);
  return beat;
}

function useOnline(): boolean {
  const [online, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const look = () => setOnline(navigator.onLine);
    window.addEventListener('online', look);
    window.addEventListener('offline', look);
    return () => {
      window.removeEventListener('online', look);
      window.removeEventListener('offline', look);
    };
  }, []);
  return online;
}

/** Whether Chrome lets us into the job sites; null until it has said so. */
function useGranted(): boolean | null {
  const [granted, setGranted] = useState<boolean | null>(null);
  useEffect(() => {
    const look = async () =>
      setGranted(await browser.permissions.contains({ origins: [...ATS_MATCHES] }));
    const looked = () => void look();
    looked();
    browser.permissions.onAdded.addListener(looked);
    browser.permissions.onRemoved.addListener(looked);
    return () => {
      browser.permissions.onAdded.removeListener(looked);
      browser.permissions.onRemoved.removeListener(looked);
    };
  }, []);
  return granted;
}
