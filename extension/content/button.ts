import { t } from '../i18n.ts';
import { type Mark, type Marks, markLayer } from './marks.ts';

const STYLE = `
:host { all: initial; display: block; width: fit-content; margin: 0 0 20px; position: relative; z-index: 1; }
button {
  all: unset; box-sizing: border-box; display: inline-flex; align-items: center; gap: 8px; cursor: pointer;
  font: 500 14px/20px system-ui, sans-serif; padding: 9px 16px; border-radius: 8px;
  background: #1f4fd8; color: #fff; box-shadow: 0 1px 2px rgb(0 0 0 / 16%);
}
button:hover { background: #1a43b8; }
button:focus-visible { outline: 2px solid #1f4fd8; outline-offset: 2px; }
svg { width: 16px; height: 16px; flex: none; }
.mark {
  position: absolute; display: grid; place-items: center; width: 16px; height: 16px; border-radius: 50%;
  font: 700 11px/1 system-ui, sans-serif; color: #fff; pointer-events: none;
}
.mark[hidden] { display: none; }
.verified { background: #1a7f4b; } .needsYou { background: #9a5b00; } .refused { background: #b3261e; }
@media (prefers-reduced-motion: no-preference) { button { transition: background 120ms; } }
@media print { :host { display: none; } }
`;
const ICON =
  '<svg viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="M4 2.5h5l3 3v8H4z"/><path d="M6.2 9.2l1.4 1.4 2.6-3"/></svg>';

export interface InPage {
  mark(key: string, mark: Mark | null): void;
}

/**
 * The in-page button and marks in one `<jobai-apply>` host right before the place it is given. It asks for a fill and opens the
 * panel, nothing more (F2): a page can trick people into clicking it. Re-mounts when the page drops it.
 */
export function mountInPage(
  before: () => HTMLElement | null,
  marks: Marks,
  onApply: () => void,
  signal: AbortSignal,
): InPage {
  signal.throwIfAborted();
  const host = document.createElement('jobai-apply');
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = STYLE;
  const button = document.createElement('button');
  button.type = 'button';
  button.innerHTML = ICON;
  button.append(t('page_apply'));
  button.addEventListener('click', (event) => event.isTrusted && onApply(), { signal });
  const layer = markLayer(host, marks, signal);
  root.append(style, button, layer.element);

  const place = () => {
    const at = before();
    if (at && host.nextElementSibling !== at) at.before(host);
    if (!at) host.remove();
    layer.draw();
  };
  const observer = new MutationObserver(place);
  observer.observe(document.body, { subtree: true, childList: true });
  window.addEventListener('resize', layer.draw, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    host.remove();
  });
  place();
  return { mark: layer.set };
}
