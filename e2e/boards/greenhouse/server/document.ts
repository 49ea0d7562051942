import type { Bundle } from '../../bundle.ts';
import { escapeHtml } from '../../reply.ts';
import type { GreenhouseJob } from '../job.ts';
import type { renderApp } from '../render.tsx';
import type { PageData } from '../schema.ts';

export type GreenhouseBundle = Bundle<{ renderApp: typeof renderApp }>;

/** JSON inside a script element: `<` would let a text end it. */
const inline = (value: unknown) => JSON.stringify(value).replace(/</g, '\\u003c');

const theme = ({ look }: GreenhouseJob) =>
  `--custom-button-color:${look.accent};--custom-list-hover-color:${look.tint}`;

const head = (bundle: GreenhouseBundle, title: string, meta: string) => `<!DOCTYPE html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escapeHtml(title)}</title>
${meta}
${bundle.css.map((href) => `<link rel="stylesheet" href="/${href}">`).join('\n')}
</head>`;

const FOOTER =
  '<footer class="footer">Practice board. Nothing sent here reaches an employer.</footer>';

export function jobDocument(bundle: GreenhouseBundle, job: GreenhouseJob, data: PageData): string {
  const { title, company_name, job_post_location, public_url } = job.post;
  const meta = [
    ['og:type', 'article'],
    ['og:title', title],
    ['og:description', job_post_location],
    ['og:url', public_url],
  ]
    .map(([name, content]) => `<meta property="${name}" content="${escapeHtml(content ?? '')}">`)
    .join('\n');
  return `${head(bundle, `Job Application for ${title} at ${company_name}`, meta)}
<body style="${theme(job)}">
<div id="react-portal-mount-point"></div>
<div id="root">${bundle.server.renderApp(data)}</div>
${FOOTER}
<script>window.__remixContext = ${inline(data.context)};</script>
<script>window.ENV = ${inline(data.context.state.loaderData.root.ENV)};</script>
<script>window.__boardExtras = ${inline(data.extras)};</script>
<script type="module" src="/${bundle.script}"></script>
</body>
</html>`;
}

export function boardDocument(bundle: GreenhouseBundle, jobs: readonly GreenhouseJob[]): string {
  const [any] = jobs;
  if (!any) throw new Error('a board without jobs has no page');
  const company = any.post.company_name;
  const rows = jobs.map(
    (job) =>
      `<li><a class="link" href="/${job.board}/jobs/${job.id}">${escapeHtml(job.post.title)}</a><p class="body__secondary">${escapeHtml(job.post.job_post_location)}</p></li>`,
  );
  return `${head(bundle, `Jobs at ${company}`, '')}
<body style="${theme(any)}">
<main class="main"><h1 class="section-header section-header--large">Current openings at ${escapeHtml(company)}</h1>
<p class="body">${escapeHtml(any.tagline)}</p><ul class="board-list">${rows.join('')}</ul></main>
${FOOTER}
</body>
</html>`;
}
