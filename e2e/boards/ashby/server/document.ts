import type { Bundle } from '../../bundle.ts';
import { escapeHtml } from '../../reply.ts';
import { hashedClass } from '../hash.ts';
import { ASHBY_HOST, type AshbyJob, appData, applicationPath, overviewPath } from '../job.ts';
import type { PageExtras } from '../schema.ts';

/** JSON inside a script element: `<` would let a text end it. */
const inline = (value: unknown) => JSON.stringify(value).replace(/</g, '\\u003c');
const plain = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

function head(bundle: Bundle, title: string, more = ''): string {
  const styles = bundle.css.map((href) => `<link rel="stylesheet" href="/${href}">`).join('\n');
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, shrink-to-fit=no">
<title>${escapeHtml(title)}</title>
${styles}
${more}
</head>`;
}

/** An empty shell: everything a person sees is made in the browser. */
export function shell(bundle: Bundle, job: AshbyJob, extras: PageExtras): string {
  const data = appData(job);
  const { organization, posting } = data;
  const title = `${posting.title} @ ${organization.name}`;
  const meta = [
    ['title', title],
    ['og:url', `https://${ASHBY_HOST}${overviewPath(job)}`],
    ['og:type', 'website'],
    ['og:title', posting.title],
    ['og:description', plain(posting.descriptionHtml)],
  ].map(([name = '', content = '']) => {
    const kind = name.startsWith('og:') ? 'property' : 'name';
    return `<meta ${kind}="${name}" content="${escapeHtml(content)}">`;
  });
  const jsonLd = `<script type="application/ld+json">${inline(posting.linkedData)}</script>`;
  return `${head(bundle, title, [...meta, jsonLd].join('\n'))}
<body>
<div id="root"></div>
<script>window.__appData = ${inline(data)};</script>
<script>window.__ashbyExtras = ${inline(extras)};</script>
<script type="module" src="/${bundle.script}"></script>
</body>
</html>`;
}

export function boardDocument(bundle: Bundle, jobs: readonly AshbyJob[]): string {
  const [any] = jobs;
  if (!any) throw new Error('a board without jobs has no page');
  const rows = jobs.map(
    (job) =>
      `<li><a href="${applicationPath(job).replace(/\/application$/, '')}">${escapeHtml(job.posting.title)}</a><p>${escapeHtml(job.posting.locationName)}</p></li>`,
  );
  const { name, theme } = any.organization;
  return `${head(bundle, `${name} Jobs`)}
<body style="--accent:${theme.colors.colorPrimary600}">
<main class="${hashedClass(any.generation, 'page')}"><h1>Open positions at ${escapeHtml(name)}</h1>
<p>${escapeHtml(any.tagline)}</p>
<ul class="${hashedClass(any.generation, 'boardList')}">${rows.join('')}</ul></main>
</body>
</html>`;
}
