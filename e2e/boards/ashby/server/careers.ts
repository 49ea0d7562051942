import { escapeHtml, html, type Reply } from '../../reply.ts';
import { ASHBY_HOST, type AshbyJob, applicationPath, boardPath } from '../job.ts';
import { ASHBY_JOBS } from '../jobs.ts';

/** The employers' own sites, which show an Ashby form in a frame. */
export const CAREERS_HOSTS = ASHBY_JOBS.flatMap(({ careersHost }) => careersHost ?? []);

const STYLE = `
body { margin: 0; font: 16px/1.6 "Avenir Next", system-ui, sans-serif; color: #1d2a26; background: #eef2ee; }
header { padding: 22px 40px; background: #1f3d33; color: #f3f7f4; display: flex; gap: 16px; align-items: baseline; }
header strong { font-size: 20px; } header span { opacity: .75; }
main { max-width: 1000px; margin: 32px auto; padding: 0 20px; }
#ashby_embed iframe { display: block; width: 100%; border: 0; border-radius: 12px; background: #f5f6f9; }`;

export function careersPage(url: URL): Reply | null {
  const job = ASHBY_JOBS.find(({ careersHost }) => careersHost === url.hostname);
  if (!job || url.pathname !== '/careers') return null;
  const { name } = job.organization;
  return html(`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>Careers at ${escapeHtml(name)}</title><style>${STYLE}</style></head>
<body>
<header><strong>${escapeHtml(name)}</strong><span>${escapeHtml(job.tagline)}</span></header>
<main>
<div id="ashby_embed"></div>
<script src="https://${ASHBY_HOST}${boardPath(job)}/embed"></script>
</main>
</body>
</html>`);
}

/** The script a company page includes; it puts the frame of the named job where the page wants it. */
export function embedLoader(job: AshbyJob): Response {
  const base = `https://${ASHBY_HOST}${boardPath(job)}`;
  const [, application] = applicationPath(job).split(job.id);
  const script = `(() => {
  const id = new URLSearchParams(location.search).get('ashby_jid');
  const frame = document.createElement('iframe');
  Object.assign(frame, { id: 'ashby_embed_iframe', title: 'Ashby Job Board', height: '900' });
  addEventListener('message', ({ source, data }) => {
    if (source === frame.contentWindow && Number.isFinite(data?.ashbyHeight)) frame.height = data.ashbyHeight;
  });
  frame.src = ${JSON.stringify(base)} + (id ? '/' + encodeURIComponent(id) + ${JSON.stringify(application)} : '') + '?embed=js';
  document.getElementById('ashby_embed').append(frame);
})();`;
  return new Response(script, { headers: { 'content-type': 'text/javascript' } });
}
