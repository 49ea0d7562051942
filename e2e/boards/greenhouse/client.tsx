import './board.css';
import './form.css';
import { hydrateRoot } from 'react-dom/client';
import { App } from './App.tsx';
import type { PageExtras, RemixContext } from './schema.ts';

declare global {
  interface Window {
    __remixContext: RemixContext;
    __boardExtras: PageExtras;
  }
}

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');
const data = { context: window.__remixContext, extras: window.__boardExtras };
// Until then the form is plain markup, as on the live site while its scripts are on their way.
addEventListener('load', () => {
  setTimeout(() => hydrateRoot(root, <App data={data} />), data.extras.hydrationDelayMs);
});

// The script on the company page makes the frame as tall as the form.
if (parent !== window) {
  new ResizeObserver(() =>
    parent.postMessage({ grnhseHeight: document.body.scrollHeight }, '*'),
  ).observe(document.body);
}
