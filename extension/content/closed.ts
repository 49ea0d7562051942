import { browser } from 'wxt/browser';
import type { AtsAdapter } from '../ats/adapter.ts';
import { settled, until } from '../dom/wait.ts';
import type { PageCommand } from '../messages.ts';
import { ask } from './ask.ts';

/**
 * A document of an ATS without a posting: where it says that the posting is gone, the panel is told, and told that this
 * document lives as long as it shows that. Ends when a posting appears after all.
 */
export async function tellClosed(adapter: AtsAdapter, signal: AbortSignal): Promise<void> {
  await until(() => document.readyState === 'complete', signal);
  // Single-page sites show their own skeleton first.
  await settled(document.body, signal, 1000, 10_000);
  const url = new URL(location.href);
  const signs = adapter.signs(document, url);
  const identity = adapter.identity(url);
  const [tenant = ''] = url.pathname.split('/').filter(Boolean);
  if (!signs.closed || !(identity ?? tenant)) return;
  const alive = (
    command: PageCommand,
    sender: { id?: string; tab?: unknown },
    reply: (answer: unknown) => void,
  ) => {
    if (sender.id !== browser.runtime.id || sender.tab || command.type !== 'alive?') return;
    reply({ ok: true });
  };
  browser.runtime.onMessage.addListener(alive);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(alive));
  window.addEventListener(
    'pagehide',
    () => void browser.runtime.sendMessage({ type: 'page.gone' }),
    { signal },
  );
  await ask(
    {
      type: 'page.closed',
      ats: adapter.id,
      tenant: identity?.tenant ?? decodeURIComponent(tenant).slice(0, 200),
      jobId: identity?.jobId ?? '',
      url: location.href.slice(0, 2000),
      signs,
    },
    signal,
  );
}
