import type { Bundle } from '../../bundle.ts';
import { escapeHtml } from '../../reply.ts';
import type { LeverJob } from '../job.ts';

type Page = { bundle: Bundle; title: string; url: string; bodyClass: string; content: string };

const footer = (company: string, site: string) => `<div class="main-footer page-full-width">
<div class="main-footer-text page-centered"><p><a href="/${site}">${escapeHtml(company)} Home Page</a></p>
<p>Practice board. Nothing sent here reaches an employer.</p></div></div>`;

export function layout(job: LeverJob, { bundle, title, url, bodyClass, content }: Page): string {
  const company = escapeHtml(job.company);
  const { location, department } = job.categories;
  const meta = [
    ['og:title', title],
    ['og:description', job.tagline],
    ['og:url', url],
    ['twitter:label1', 'Location'],
    ['twitter:data1', location],
    ['twitter:label2', 'Team'],
    ['twitter:data2', department],
  ]
    .map(([name = '', value = '']) => {
      const key = name.startsWith('og:') ? 'property' : 'name';
      return `<meta ${key}="${name}" content="${escapeHtml(value)}">`;
    })
    .join('\n');
  return `<!DOCTYPE html>
<html>
<head prefix="og: http://ogp.me/ns#">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
${meta}
${bundle.css.map((href) => `<link rel="stylesheet" href="/${href}">`).join('\n')}
</head>
<body class="${bodyClass}" style="--accent:${job.accent}">
<div class="main-header page-full-width section-wrapper"><div class="main-header-content page-centered narrow-section page-full-width">
<a href="/${job.site}" class="main-header-logo"><img src="/logos/${job.site}.svg" alt="${company} logo"></a>
</div></div>
<div class="content-wrapper"><div class="content">
${content}
</div></div>
${footer(job.company, job.site)}
<script type="module" src="/${bundle.script}"></script>
</body>
</html>`;
}

/** Title and categories as they head the posting and its form. */
export function headline({ title, categories }: LeverJob): string {
  const { location, department, commitment, workplace } = categories;
  const category = (kind: string, name: string, text: string) =>
    `<div href="#" class="sort-by-${kind} posting-category medium-category-label capitalize-labels ${name}">${escapeHtml(text)}</div>`;
  return `<h2>${escapeHtml(title)}</h2>
<div class="posting-categories">${category('time', 'location', location)}${category('team', 'department', `${department} /`)}${category('commitment', 'commitment', `${commitment} /`)}${category('time', 'workplaceTypes', workplace)}</div>`;
}

/** The company's name as a picture. */
export function logo({ company, accent }: LeverJob): Response {
  const width = 60 + company.length * 13;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="40" viewBox="0 0 ${width} 40"><rect x="2" y="6" width="28" height="28" rx="8" fill="${accent}"/><path d="M9 24 16 12l7 12" fill="none" stroke="#fff" stroke-width="3" stroke-linejoin="round"/><text x="42" y="28" font-family="Georgia, serif" font-size="23" fill="#23272f">${escapeHtml(company)}</text></svg>`;
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
}
