import type { Job } from '@jobai/shared/job';
import { jobIdentityFromUrl } from '@jobai/shared/rules/jobUrl';
import { plainText, textOf } from './markup.ts';

/** "Acme - Backend Engineer": the tab's title and og:title; a title of its own may hold dashes. */
const TITLE = /^(.+?) [-–] (.+)$/s;

/** The posting of an apply page (§2.1). Its description stands on another page: see `postingUrl`. */
export function leverJob(page: Document, url: URL): Job | null {
  const identity = jobIdentityFromUrl(url.href);
  if (identity?.ats !== 'lever') return null;
  const [, companyInTab = '', titleInTab = ''] = TITLE.exec(page.title.trim()) ?? [];
  const logo = page.querySelector('.main-header-logo img')?.getAttribute('alt') ?? '';
  const company = companyInTab || logo.replace(/\s+logo$/i, '').trim() || identity.tenant;
  const category = (name: string) =>
    textOf(page.querySelector(`.posting-categories .${name}`)).replace(/\s*\/$/, '');
  return {
    ...identity,
    title: (textOf(page.querySelector('.posting-header h2')) || titleInTab).slice(0, 500),
    company: company.slice(0, 300),
    location: category('location').slice(0, 500),
    countryCode: null, // the background derives it: place names have no room in a content script
    url: leverPostingUrl(url).href,
    posting: '',
    salary: null,
    language: (page.documentElement.lang || 'en').toLowerCase().slice(0, 20),
  };
}

/** The posting's own page, whatever part of it this is. */
export function leverPostingUrl({ origin, pathname }: URL): URL {
  return new URL(pathname.replace(/\/(apply|thanks)\/?$/, ''), origin);
}

/** The description, from the posting's own page. */
export function leverPosting(page: Document): string {
  const parts = page.querySelectorAll(
    '.section.page-centered:not(.last-section-apply, .posting-header)',
  );
  return [...parts]
    .map((part) => plainText(page, part.innerHTML))
    .filter(Boolean)
    .join('\n')
    .slice(0, 40_000);
}
