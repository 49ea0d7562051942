import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { askAccount } from '../../account/ask.ts';
import { request } from '../../apply/request.ts';
import { sayTo } from '../../assist/consent.ts';
import type { DraftsRequest } from '../../assist/drafts/messages.ts';
import { ATS_MATCHES } from '../../ats/registry.ts';
import { deleteAnswer, restoreAnswer } from '../../db/answers.ts';
import { StoreError } from '../../db/errors.ts';
import type { LiveRequest } from '../../live/messages.ts';
import type { PanelReply, PanelRequest } from '../../messages.ts';
import { offSite, turnOff, turnOn } from '../../settings.ts';
import { Skeleton } from '../../ui/base/Skeleton.tsx';
import type { PanelActions } from '../../ui/panel/model.ts';
import { Panel } from '../../ui/panel/Panel.tsx';
import { trackerHref } from '../../ui/tracker/routes.ts';
import { useAccount } from '../../useAccount.ts';
import { useSync } from '../../useSync.ts';
import { usePersistence, useRoom } from '../options/useRoom.ts';
import { useActiveTab } from './useActiveTab.ts';
import { tellDrafts, useDrafts } from './useDrafts.ts';
import { useFit } from './useFit.ts';
import { useLive } from './useLive.ts';
import { usePanelView } from './usePanelView.ts';
import { usePreview } from './usePreview.ts';

const OK: PanelReply = { ok: true };

/** A change of the answer store; an answer that is gone already is gone. */
async function stored(change: () => Promise<unknown>): Promise<PanelReply> {
  try {
    await change();
    return OK;
  } catch (fault) {
    if (!(fault instanceof StoreError)) throw fault;
    return fault.code === 'storageFull' ? { ok: false, problem: 'storageFull' } : OK;
  }
}

async function tellLive(message: LiveRequest): Promise<PanelReply> {
  await browser.runtime.sendMessage(message);
  return OK;
}

async function draftsDo(message: DraftsRequest): Promise<PanelReply> {
  await tellDrafts(message);
  return OK;
}

/** The panel beside the active tab: what is stored, shown live; what the person decides, sent on. */
export function SidePanel() {
  const tab = useActiveTab();
  const [busy, setBusy] = useState<string | null>(null);
  const view = usePanelView(tab, busy);
  const { preview, lookAgain } = usePreview(view, tab?.id, view?.stamp ?? '');
  const live = useLive(view?.session?.id);
  const drafts = useDrafts(view?.session ?? null, view?.profile ?? null);
  const { fit, again } = useFit(tab?.id, view?.page ?? null);
  const room = useRoom();
  const account = useAccount();
  const sync = useSync(account);
  useEffect(() => {
    // A sign-in that no longer holds is said here, not in the middle of a fill.
    void askAccount({ type: 'account.check' });
  }, []);
  usePersistence();
  if (!view || !tab) {
    return (
      <div className="p-4">
        <Skeleton rows={6} />
      </div>
    );
  }

  const ask = async (message: PanelRequest): Promise<PanelReply> => {
    setBusy(message.type);
    try {
      return await request(message);
    } finally {
      setBusy(null);
    }
  };
  const sessionId = view.session?.id ?? '';
  const start = (despiteDuplicate: boolean) =>
    ask({ type: 'apply.start', tabId: tab.id, despiteDuplicate });
  const open = async (path: string): Promise<PanelReply> => {
    await browser.tabs.create({ url: `${location.origin}${path}` });
    return OK;
  };
  const actions: PanelActions = {
    start: () => start(false),
    lookAgain: async () => {
      lookAgain();
      return OK;
    },
    startDespiteDuplicate: () => start(true),
    edit: (key, value, remember) => ask({ type: 'apply.edit', sessionId, key, value, remember }),
    remember: (key, scope) => ask({ type: 'apply.remember', sessionId, key, scope }),
    forget: async (id) => stored(async () => deleteAnswer(id)),
    putBack: async (answer) => stored(() => restoreAnswer(answer)),
    attach: (key, fileId) => ask({ type: 'apply.attach', sessionId, key, fileId }),
    undo: (key) => ask({ type: 'apply.undo', sessionId, key }),
    show: (key) => ask({ type: 'apply.show', sessionId, key }),
    cancel: () => ask({ type: 'apply.cancel', sessionId }),
    close: () => ask({ type: 'apply.close', sessionId }),
    approve: (hash, confirmed) =>
      ask({ type: 'apply.approve', sessionId, hash, approvalId: crypto.randomUUID(), confirmed }),
    resolve: (outcome) => ask({ type: 'apply.resolve', sessionId, outcome }),
    openOptions: (route) => open(route ? `/options.html#/${route}` : '/options.html'),
    turnOff: async (scope) => {
      const job = view.page?.job;
      if (job) await turnOff(offSite(job, scope));
      return OK;
    },
    turnOn: async () => {
      if (view.page) await turnOn(view.page.job);
      return OK;
    },
    requestAccess: async () => {
      const granted = await browser.permissions.request({ origins: [...ATS_MATCHES] });
      return granted ? OK : { ok: false, problem: 'accessWithheld' };
    },
    dismissProposal: (hitlId) => tellLive({ type: 'live.dismiss', hitlId }),
    seenAsked: () => tellLive({ type: 'live.seen', sessionId }),
    fit: {
      again: async () => {
        await again();
        return OK;
      },
      agree: async (isAgreed) => {
        await sayTo('analysis', isAgreed);
        return OK;
      },
    },
    drafts: {
      accept: (key, draftId, text, remember) =>
        ask({ type: 'apply.acceptDraft', sessionId, key, draftId, text, remember }),
      ask: (keys, note) => draftsDo({ type: 'drafts.ask', sessionId, keys, note }),
      cancel: () => draftsDo({ type: 'drafts.cancel', sessionId }),
      seen: (draftId, flag, own) =>
        draftsDo({ type: 'drafts.seen', sessionId, draftId, flag, own }),
      own: (draftId, text) => draftsDo({ type: 'drafts.own', sessionId, draftId, text }),
      put: (draftId, state) => draftsDo({ type: 'drafts.put', sessionId, draftId, state }),
      agree: async (isAgreed) => {
        await sayTo('answers', isAgreed);
        return OK;
      },
      agreeMemory: async (isAgreed) => {
        await sayTo('memory', isAgreed);
        return OK;
      },
    },
    account: askAccount,
    openTracker: (id) => {
      const route =
        id === null ? ({ view: 'board' } as const) : { view: 'application' as const, id };
      return open(`/tracker.html${trackerHref(route)}`);
    },
  };
  // The account's address may be another than the profile's: no diagnostics repeat it either.
  const own = account?.person ? [...view.own, account.person.email] : view.own;
  return (
    <Panel
      view={{
        ...view,
        own,
        preview,
        room,
        account: account && { ...account, sync },
        live,
        drafts,
        fit,
      }}
      actions={actions}
    />
  );
}
