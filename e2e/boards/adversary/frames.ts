import { escapeHtml, html, type Reply } from '../reply.ts';
import { BARE_PATH, formPage } from './page.ts';

/** Company pages that put the form into frames of every kind; the id of a frame says what it is. */

export const FRAMES_URL = 'https://careers.adversary.test/frames';
const NEST_HOST = 'frames.adversary.test';
const REAL = `https://job-boards.greenhouse.io${BARE_PATH}`;

/** Frames in which a form must not be filled. */
export const WRONG_FRAMES: Record<string, string> = {
  sandboxed: `sandbox="allow-scripts" src="${REAL}"`,
  'sandboxed-whole': `sandbox src="${REAL}"`,
  'sandboxed-forms': `sandbox="allow-scripts allow-forms allow-popups" src="${REAL}"`,
  srcdoc: `srcdoc="${escapeHtml(formPage('srcdoc', [], ''))}"`,
  data: `src="data:text/html,${encodeURIComponent(formPage('data', [], ''))}"`,
  'look-alike': `src="https://job-boards.greenhouse.io.evil.test${BARE_PATH}"`,
  subdomain: `src="https://evil-job-boards.greenhouse.io${BARE_PATH}"`,
  port: `src="https://job-boards.greenhouse.io:8443${BARE_PATH}"`,
  'trailing-dot': `src="https://job-boards.greenhouse.io.${BARE_PATH}"`,
};

/** Frames in which it may be, once everything around was named. */
export const RIGHT_FRAMES: Record<string, string> = {
  'sandboxed-same-origin': `sandbox="allow-scripts allow-same-origin allow-forms" src="${REAL}"`,
  nested: `src="https://${NEST_HOST}/nest"`,
};

const frame = ([id, how]: [string, string]) =>
  `<h2>${id}</h2><iframe id="${id}" title="${id}" style="width: 700px; height: 420px; border: 1px solid" ${how}></iframe>`;

export function framesPage(url: URL): Reply | null {
  if (url.hostname === NEST_HOST) return html(frame(['inner', `src="${REAL}"`]));
  if (url.href !== FRAMES_URL) return null;
  const all = Object.entries({ ...RIGHT_FRAMES, ...WRONG_FRAMES });
  return html(`<!doctype html><html lang="en"><title>Careers</title><body>${all.map(frame).join('')}
<iframe id="blank" title="blank"></iframe><iframe id="blob" title="blob"></iframe>
<script>
const form = ${JSON.stringify(formPage('child', [], '')).replace(/</g, '\\u003c')};
const blank = document.getElementById('blank').contentDocument;
blank.write(form);
blank.close();
document.getElementById('blob').src = URL.createObjectURL(new Blob([form], { type: 'text/html' }));
</script></body></html>`);
}
