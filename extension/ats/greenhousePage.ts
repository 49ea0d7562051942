import type { Job, JobIdentity } from '@jobai/shared/job';
import { jobIdentityFromUrl } from '@jobai/shared/rules/jobUrl';
import { jobPostingOf, placeOf, salaryOf as salaryIn } from './jobPosting.ts';
import { isObject, type JsonObject, jsonOf, list, num, readOnce, str } from './json.ts';
import { plainText } from './markup.ts';

/** `loaderData[…].jobPost` with what surrounds it; the one inline source of the posting and its questions (§1.2). */
export interface JobPost {
  post: JsonObject;
  urlToken: string;
  jobPostId: string;
}

const MARK = 'window.__remixContext';

/** The embedded job post, or null where the page carries none or it does not parse. */
export function jobPostOf(page: Document): JobPost | null {
  for (const script of page.querySelectorAll('script:not([src])')) {
    const found = contextIn(script);
    if (found !== undefined) return found;
  }
  return null;
}

/** undefined: another script. */
const contextIn = readOnce((text): JobPost | null | undefined => {
  const start = text.indexOf(MARK);
  if (start < 0) return undefined;
  const json = text.slice(text.indexOf('{', start)).replace(/;\s*$/, '');
  return fromContext(jsonOf(json));
});

function fromContext(context: unknown): JobPost | null {
  if (!isObject(context) || !isObject(context.state) || !isObject(context.state.loaderData))
    return null;
  for (const route of Object.values(context.state.loaderData)) {
    if (isObject(route) && isObject(route.jobPost)) {
      return {
        post: route.jobPost,
        urlToken: str(route.urlToken),
        jobPostId: String(route.jobPostId ?? ''),
      };
    }
  }
  return null;
}

function salaryOf(post: JsonObject): Job['salary'] {
  const range = list(post.pay_ranges).find(isObject);
  if (!range) return null;
  // "$150,000" or a number; the page writes both.
  const amount = (value: unknown) =>
    num(typeof value === 'string' ? Number(value.replace(/[^\d.]/g, '') || Number.NaN) : value);
  return {
    min: amount(range.min),
    max: amount(range.max),
    currency: str(range.currency_type).slice(0, 8),
    period: null,
  };
}

export function greenhouseIdentity(url: URL): JobIdentity | null {
  return jobIdentityFromUrl(url.href);
}

/** The posting of this document: URL first, then the embedded data, then the markup. */
export function greenhouseJob(page: Document, url: URL): Job | null {
  const identity = greenhouseIdentity(url);
  if (!identity) return null;
  const found = jobPostOf(page);
  const post = found?.post ?? {};
  const text = (selector: string) => page.querySelector(selector)?.textContent?.trim() ?? '';
  const [, titleInTab = '', companyInTab = ''] =
    /^Job Application for (.+) at (.+)$/s.exec(page.title.trim()) ?? [];
  const shown = str(post.job_post_location).trim() || text('.job__location') || text('.location');
  const ld = jobPostingOf(page);
  const posting = [post.introduction, post.content, post.conclusion].map(str).join('\n').trim();
  const publicUrl = str(post.public_url);
  return {
    ...identity,
    title: (str(post.title).trim() || text('.job__title h1') || titleInTab).slice(0, 500),
    company: (str(post.company_name).trim() || companyInTab || identity.tenant).slice(0, 300),
    // Without a code the background derives it: place names have no room in a content script.
    ...placeOf(ld, shown),
    url: URL.canParse(publicUrl) ? publicUrl : url.origin + url.pathname + url.search,
    posting: (posting ? plainText(page, posting) : text('.job__description')).slice(0, 40_000),
    salary: salaryOf(post) ?? salaryIn(ld),
    language: (str(post.language) || page.documentElement.lang || 'en').toLowerCase().slice(0, 20),
  };
}
