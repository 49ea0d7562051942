import type { Bundle } from '../../bundle.ts';
import { escapeHtml } from '../../reply.ts';
import { applyUrl, type LeverJob, postingPath } from '../job.ts';
import { headline, layout } from './layout.ts';

const titleOf = ({ company, title }: LeverJob) => `${company} - ${title}`;
const urlOf = (job: LeverJob) => `https://${job.host}${postingPath(job)}`;

export function postingPage(bundle: Bundle, job: LeverJob): string {
  const apply = `<a class="postings-btn template-btn-submit" href="${applyUrl(job)}" data-qa="btn-apply">Apply for this job</a>`;
  const salary = job.salary
    ? `<div class="section page-centered" data-qa="salary-range"><h3>Pay</h3><p>${escapeHtml(job.salary)}</p></div>`
    : '';
  return layout(job, {
    bundle,
    title: titleOf(job),
    url: urlOf(job),
    bodyClass: 'show',
    content: `<div class="section-wrapper accent-section page-full-width"><div class="section page-centered posting-header"><div class="posting-headline">${headline(job)}</div><div class="postings-btn-wrapper">${apply}</div></div></div>
<div class="section-wrapper page-full-width posting-page"><div class="section page-centered" data-qa="job-description">${job.description}</div>${salary}<div class="section page-centered" data-qa="closing-description">${job.closing}</div><div class="section page-centered last-section-apply" data-qa="btn-apply-bottom">${apply}</div></div>`,
  });
}

export function thanksPage(bundle: Bundle, job: LeverJob): string {
  return layout(job, {
    bundle,
    title: titleOf(job),
    url: `${urlOf(job)}/thanks`,
    bodyClass: 'application thanks',
    content: `<div class="section-wrapper page-full-width"><div class="section page-centered thanks-message"><h3 data-qa="msg-submit-success">Application submitted!</h3><p>Thank you for your interest in ${escapeHtml(job.company)}. Someone from the team will be in touch when there is news.</p><p><a href="/${job.site}">More jobs at ${escapeHtml(job.company)}</a></p></div></div>`,
  });
}

export function listPage(bundle: Bundle, jobs: readonly LeverJob[]): string {
  const [any] = jobs;
  if (!any) throw new Error('a board without jobs has no page');
  const rows = jobs.map(
    (job) =>
      `<div class="posting"><a class="posting-title" href="${urlOf(job)}"><h5 data-qa="posting-name">${escapeHtml(job.title)}</h5><span>${escapeHtml(job.categories.location)}</span></a></div>`,
  );
  return layout(any, {
    bundle,
    title: any.company,
    url: `https://${any.host}/${any.site}`,
    bodyClass: 'list',
    content: `<div class="section-wrapper page-full-width"><div class="section page-centered"><h3>${escapeHtml(any.tagline)}</h3>${rows.join('')}</div></div>`,
  });
}
