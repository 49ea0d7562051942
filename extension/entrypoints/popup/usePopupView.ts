import type { Application } from '@jobai/shared/application';
import { dayOf } from '@jobai/shared/rules/days';
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import { request } from '../../apply/request.ts';
import { ADAPTERS } from '../../ats/registry.ts';
import {
  countDue,
  dueApplications,
  recentApplications,
  searchApplications,
} from '../../db/applicationLists.ts';
import { db } from '../../db/database.ts';
import { isGone, type OpenPage } from '../../db/records.ts';
import { liveSessions, pagesOfTab } from '../../db/sessions.ts';
import { getSettings, type OffSite, offScope } from '../../settings.ts';
import type { FormHere, PopupView } from '../../ui/popup/model.ts';
import { useOffSites } from '../../useOffSites.ts';

export type ActiveTab = { tabId: number; windowId: number };

/** The tab the popup was opened over; null until Chrome has answered, and where it stands in a tab of its own. */
export function useActiveTab(): ActiveTab | null {
  const [tab, setTab] = useState<ActiveTab | null>(null);
  useEffect(() => {
    const look = async () => {
      if (await browser.tabs.getCurrent()) return;
      const [active] = await browser.tabs.query({ active: true, currentWindow: true });
      if (active?.id === undefined || active.windowId === undefined) return;
      setTab({ tabId: active.id, windowId: active.windowId });
      // Only tidies up pages that are gone; the list below is right or a moment old without it.
      void request({ type: 'panel.pages', tabId: active.id });
    };
    void look();
  }, []);
  return tab;
}

type Lists = Pick<PopupView, 'openOutcomes' | 'due' | 'dueCount' | 'recent'> & {
  broken: readonly string[];
};

/** More than that is for the tracker's full page. */
const DUE_SHOWN = 20;

async function readLists(): Promise<Lists> {
  const [due, dueCount, recent] = await Promise.all([
    dueApplications(new Date(), DUE_SHOWN),
    countDue(),
    recentApplications(),
  ]);
  const openOutcomes = (await liveSessions())
    .filter(({ state }) => state === 'unknown')
    .map(({ id, job: { company, title } }) => ({ sessionId: id, company, title }));
  return {
    openOutcomes,
    due: due.rows,
    dueCount,
    recent: recent.rows,
    broken: [...due.broken, ...recent.broken].map(idOf),
  };
}
const idOf = (row: Pick<Application, 'id'>) => row.id;

async function readFormHere(
  tabId: number,
): Promise<Pick<OpenPage, 'job' | 'topOrigin' | 'between'> | null> {
  const [page] = await pagesOfTab(tabId);
  return page && !isGone(page) ? page : null;
}

function formHereOf(
  page: Pick<OpenPage, 'job' | 'topOrigin' | 'between'> | null | undefined,
  off: readonly OffSite[],
): FormHere | null | undefined {
  if (!page) return page;
  const { job, topOrigin, between } = page;
  const { name } = ADAPTERS[job.ats];
  const { company, title } = job;
  return { company, title, topOrigin, between, off: offScope(off, job), atsName: name };
}

/** Everything the popup shows but what it holds itself; undefined until first read. */
export function usePopupView(
  query: string,
  tabId: number | undefined,
): Omit<PopupView, 'query' | 'applyProblem'> | undefined {
  const lists = useLiveQuery(readLists);
  const found = useFound(query);
  const off = useOffSites();
  const page = useLiveQuery(
    async () => (tabId === undefined ? undefined : await readFormHere(tabId)),
    [tabId],
  );
  const needsFirstRun = useLiveQuery(
    async () => (await db.profile.count()) === 0 && (await getSettings()).firstRun === 'open',
    [],
    false,
  );
  if (!lists || !off) return undefined;
  const { broken, ...shown } = lists;
  return {
    ...shown,
    found,
    brokenCount: new Set([...broken, ...(found?.broken ?? []).map(idOf)]).size,
    formHere: formHereOf(page, off),
    today: dayOf(new Date()),
    needsFirstRun,
  };
}

/** What a search finds; null while nothing is searched, and the last result until there is another. */
function useFound(query: string) {
  const wanted = useRef(query);
  wanted.current = query;
  const found = useLiveQuery(async () => {
    if (!query.trim()) return null;
    // A longer word overtakes the search for a shorter one.
    return searchApplications(query, { isWanted: () => wanted.current === query });
  }, [query]);
  const last = useRef(found);
  if (found !== undefined) last.current = found;
  return (query.trim() && last.current) || null;
}
