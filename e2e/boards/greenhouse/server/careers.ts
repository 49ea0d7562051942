import { escapeHtml, html, type Reply, redirect } from '../../reply.ts';
import { GREENHOUSE_JOBS } from '../jobs.ts';

/** The employers' own sites, which show a Greenhouse form in a frame. */
export const CAREERS_HOSTS = GREENHOUSE_JOBS.flatMap(({ careersHost }) => careersHost ?? []);

const STYLE = `
body { margin: 0; font: 16px/1.6 Georgia, "Iowan Old Style", serif; color: #22303c; background: #f6f3ee; }
header { display: flex; justify-content: space-between; align-items: baseline; padding: 20px 40px; border-bottom: 1px solid #ddd5c8; font-family: system-ui, sans-serif; }
header strong { font-size: 20px; letter-spacing: .02em; }
header span { color: #6b7681; font-size: 14px; }
main { max-width: 900px; margin: 32px auto; padding: 0 20px; }
#grnhse_app iframe { display: block; width: 100%; border: 0; border-radius: 10px; background: #fff; }
footer { padding: 32px 40px; color: #6b7681; font: 13px system-ui, sans-serif; }`;

function page(company: string, tagline: string, content: string): Response {
  return html(`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>Careers at ${escapeHtml(company)}</title><style>${STYLE}</style></head>
<body>
<header><strong>${escapeHtml(company)}</strong><span>${escapeHtml(tagline)}</span></header>
<main>${content}</main>
<footer>© 2026 ${escapeHtml(company)}</footer>
</body>
</html>`);
}

export function careersPage(url: URL): Reply | null {
  const jobs = GREENHOUSE_JOBS.filter(({ careersHost }) => careersHost === url.hostname);
  const [any] = jobs;
  if (!any) return null;
  if (url.pathname === '/') return redirect('/jobs', 302);
  if (url.pathname !== '/jobs') return null;
  const company = any.post.company_name;
  if (url.searchParams.has('gh_jid')) {
    return page(
      company,
      any.tagline,
      `<div id="grnhse_app"></div><script src="https://boards.greenhouse.io/embed/job_board/js?for=${any.board}"></script>`,
    );
  }
  const list = jobs.map(
    ({ id, post }) =>
      `<li><a href="/jobs?gh_jid=${id}">${escapeHtml(post.title)}</a> · ${escapeHtml(post.job_post_location)}</li>`,
  );
  return page(company, any.tagline, `<h1>Open roles</h1><ul>${list.join('')}</ul>`);
}
