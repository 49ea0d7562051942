import { useState } from 'react';
import { browser } from 'wxt/browser';
import { request } from '../../apply/request.ts';
import {
  addApplication,
  deleteApplication,
  moveApplication,
  restoreApplication,
  undoLastMove,
  updateApplication,
} from '../../db/applications.ts';
import type { OpenPage } from '../../db/records.ts';
import { pagesOfTab } from '../../db/sessions.ts';
import { t } from '../../i18n.ts';
import { FIRST_RUN_PATH, offSite, turnOff, turnOn } from '../../settings.ts';
import { Skeleton } from '../../ui/base/Skeleton.tsx';
import { useToast } from '../../ui/base/Toasts.tsx';
import { faultText } from '../../ui/options/faultText.ts';
import type { PopupActions, PopupView } from '../../ui/popup/model.ts';
import { Popup } from '../../ui/popup/Popup.tsx';
import { trackerHref } from '../../ui/tracker/routes.ts';
import { useActiveTab, usePopupView } from './usePopupView.ts';

const open = (url: string) => void browser.tabs.create({ url }).then(() => window.close());
const openOwn = (path: string) => open(`${location.origin}${path}`);

export function PopupApp() {
  const [query, setQuery] = useState('');
  const [applyProblem, setApplyProblem] = useState<PopupView['applyProblem']>(null);
  const tab = useActiveTab();
  const view = usePopupView(query, tab?.tabId);
  const toast = useToast();

  /** Runs a change; a refusal is said, and false tells the form to keep what was typed. */
  async function change(work: () => Promise<unknown>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (fault) {
      toast({ text: faultText(fault) });
      return false;
    }
  }

  function apply(despiteDuplicate: boolean) {
    if (!tab) return;
    void change(async () => {
      const reply = await request({ type: 'apply.start', tabId: tab.tabId, despiteDuplicate });
      // An open outcome is settled in the panel, so that opens all the same.
      if (!reply.ok && reply.problem !== 'outcomeOpen') return setApplyProblem(reply.problem);
      // Only now: the panel takes the focus, and Chrome closes the popup with whatever it still waits for. The click
      // counts for five seconds, so it may open the panel after the answer.
      await browser.sidePanel.open({ windowId: tab.windowId });
      window.close();
    });
  }

  async function switchHere(act: (job: OpenPage['job']) => Promise<void>): Promise<void> {
    const [page] = tab ? await pagesOfTab(tab.tabId) : [];
    if (page) await act(page.job);
  }

  const actions: PopupActions = {
    search: setQuery,
    apply,
    turnOff: (scope) => void change(() => switchHere((job) => turnOff(offSite(job, scope)))),
    turnOn: () => void change(() => switchHere(turnOn)),
    add: (entry) =>
      change(async () => {
        const added = await addApplication(entry);
        toast({
          text: t('tracker_added', added.company),
          undo: () => void change(() => deleteApplication(added.id)),
        });
      }),
    edit: (id, edit) => change(() => updateApplication(id, edit)),
    move: (application, to) =>
      void change(async () => {
        const moved = await moveApplication(application.id, to);
        toast({
          text: t('tracker_moved', application.company, t(`status_${to}`)),
          undo: () => void change(() => undoLastMove(application.id, moved)),
        });
      }),
    remove: ({ id, company }) =>
      void change(async () => {
        const removed = await deleteApplication(id);
        toast({
          text: t('tracker_removed', company),
          undo: () => void change(() => restoreApplication(removed)),
        });
      }),
    // A stored link is as hostile as the page it came from.
    openPosting: (url) => /^https?:/i.test(url) && open(url),
    openReceipt: (id) => openOwn(`/options.html#/receipts/${encodeURIComponent(id)}`),
    openDetails: (id) => openOwn(`/tracker.html${trackerHref({ view: 'application', id })}`),
    resolve: ({ sessionId }, outcome) =>
      void change(() => request({ type: 'apply.resolve', sessionId, outcome })),
    openTracker: () => openOwn('/tracker.html'),
    openOptions: () => openOwn('/options.html'),
    openFirstRun: () => openOwn(FIRST_RUN_PATH),
  };

  if (!view) {
    return (
      <div className="p-3">
        <Skeleton rows={6} />
      </div>
    );
  }
  return <Popup view={{ ...view, query, applyProblem }} actions={actions} />;
}
