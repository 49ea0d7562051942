import './page.css';
import './form.css';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { CAPTCHA_ID } from './fields/Traps.tsx';
import type { AppData, PageExtras } from './schema.ts';

declare global {
  interface Window {
    __appData: AppData;
    __ashbyExtras: PageExtras;
  }
}

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');
document.body.style.setProperty(
  '--accent',
  window.__appData.organization.theme.colors.colorPrimary600,
);
createRoot(root).render(<App data={window.__appData} extras={window.__ashbyExtras} />);

const captcha = document.createElement('textarea');
Object.assign(captcha, { id: CAPTCHA_ID, name: 'g-recaptcha-response', hidden: true });
captcha.className = 'g-recaptcha-response';
captcha.style.display = 'none';
document.body.append(captcha);

// The script on the company page makes the frame as tall as the form.
if (parent !== window) {
  new ResizeObserver(() =>
    parent.postMessage({ ashbyHeight: document.body.scrollHeight }, '*'),
  ).observe(document.body);
}
