import { browser } from 'wxt/browser';

/** A panel that is open says so with a port of this name; the background holds the socket as long. */
export const LIVE_PORT = 'live';

const AGAIN_MS = 1000;

/** Keeps such a port until `signal`; the service worker may die and take it along. */
export function holdPort(signal: AbortSignal): void {
  if (signal.aborted) return;
  const port = browser.runtime.connect({ name: LIVE_PORT });
  const drop = () => port.disconnect();
  signal.addEventListener('abort', drop, { once: true });
  port.onDisconnect.addListener(() => {
    signal.removeEventListener('abort', drop);
    setTimeout(() => holdPort(signal), AGAIN_MS);
  });
}
