import type { Job } from '@jobai/shared/job';
import { jobIdentityFromUrl } from '@jobai/shared/rules/jobUrl';
import { jobPostingOf, placeOf, salaryOf } from './jobPosting.ts';
import { isObject, type JsonObject, jsonOf, readOnce, str } from './json.ts';
import { plainText, textOf } from './markup.ts';

const MARK = 'window.__appData';

/** `window.__appData` of an inline script: organization, posting and, on most pages, the form's schema (§3.1). */
export function appDataOf(page: Document): JsonObject {
  for (const script of page.querySelectorAll('script:not([src])')) {
    const data = dataIn(script);
    if (data) return data;
  }
  return {};
}

const dataIn = readOnce((text): JsonObject | null => {
  const start = text.indexOf(MARK);
  const data = start < 0 ? null : jsonOf(objectAt(text, text.indexOf('{', start)));
  return isObject(data) ? data : null;
});

/** The object literal that begins at `start`: other statements may follow it in the same script. */
function objectAt(text: string, start: number): string {
  let depth = 0;
  let quoted = false;
  for (let at = start; at >= 0 && at < text.length; at++) {
    const char = text[at];
    if (quoted) {
      if (char === '\\') at++;
      else if (char === '"') quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === '{') depth++;
    else if (char === '}' && --depth === 0) return text.slice(start, at + 1);
  }
  return '';
}

export function ashbyJob(page: Document, url: URL): Job | null {
  const identity = jobIdentityFromUrl(url.href);
  if (identity?.ats !== 'ashby') return null;
  const data = appDataOf(page);
  const found = isObject(data.posting) ? data.posting : {};
  // A single-page site: the script is of the posting that was opened first.
  const isThis = str(found.id).toLowerCase() === identity.jobId;
  const posting = isThis ? found : {};
  const ld = isThis ? jobPostingOf(page) : {};
  const organization = isObject(data.organization) ? data.organization : {};
  const [, titleInTab = '', companyInTab = ''] = /^(.+) @ (.+)$/s.exec(page.title.trim()) ?? [];
  const heading = textOf(page.querySelector('h1.ashby-job-posting-heading'));
  const description = str(posting.descriptionHtml) || str(ld.description);
  return {
    ...identity,
    title: (str(posting.title).trim() || heading || titleInTab).slice(0, 500),
    company: (str(organization.name).trim() || companyInTab || identity.tenant).slice(0, 300),
    // Without a code the background derives it: place names have no room in a content script.
    ...placeOf(ld, str(posting.locationName).trim()),
    url: url.origin + url.pathname.replace(/\/application\/?$/, ''),
    posting: plainText(page, description).slice(0, 40_000),
    salary: salaryOf(ld),
    language: (page.documentElement.lang || 'en').toLowerCase().slice(0, 20),
  };
}
