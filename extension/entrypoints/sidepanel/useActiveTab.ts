import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

export interface ActiveTab {
  id: number;
  title: string;
  /** '' where Chrome keeps it from us. */
  url: string;
}

/** The tab this panel stands beside, followed through switches and navigations. */
export function useActiveTab(): ActiveTab | null {
  const [tab, setTab] = useState<ActiveTab | null>(null);
  useEffect(() => {
    let windowId: number | undefined;
    const look = async () => {
      windowId ??= (await browser.windows.getCurrent()).id;
      const [active] = await browser.tabs.query({ active: true, windowId });
      if (active?.id) setTab({ id: active.id, title: active.title ?? '', url: active.url ?? '' });
    };
    const updated = (_: number, change: { status?: string; title?: string; url?: string }) => {
      if (change.status || change.title || change.url) void look();
    };
    const looked = () => void look();
    looked();
    browser.tabs.onActivated.addListener(looked);
    browser.tabs.onUpdated.addListener(updated);
    browser.tabs.onRemoved.addListener(looked);
    return () => {
      browser.tabs.onActivated.removeListener(looked);
      browser.tabs.onUpdated.removeListener(updated);
      browser.tabs.onRemoved.removeListener(looked);
    };
  }, []);
  return tab;
}
