import { Problem } from '@jobai/shared/errors';
import type { JobIdentity } from '@jobai/shared/job';
import { jobIdentityFromUrl } from '@jobai/shared/rules/jobUrl';
import { API_LIMITS, type Fetched, fetchUrl, type Web } from '../fetchUrl.ts';
import { ashbyUrl, fromAshby } from './ashby.ts';
import { fromGreenhouse, greenhouseUrl } from './greenhouse.ts';
import { fromLever, leverUrl } from './lever.ts';
import { fromPage } from './page.ts';
import { plainText } from './plain.ts';
import { type FoundPosting, postingOf } from './posting.ts';

/** Less than this is no posting. */
const MIN_POSTING = 100;

/**
 * The posting at `url`: the ATS's public JSON first, its page otherwise. Throws Problem `posting_gone`,
 * `posting_unreadable`, and what fetchUrl throws.
 */
export async function readPosting(url: string, web: Web): Promise<FoundPosting> {
  const identity = jobIdentityFromUrl(url);
  const found = (identity && (await fromApi(url, identity, web))) || (await fromSite(url, web));
  if (found.posting.length < MIN_POSTING) throw new Problem('posting_unreadable');
  return { ...found, company: found.company || companyOf(identity) };
}

/** null where the API has no answer that can be read: the page is asked then, also for a posting that is not listed. */
async function fromApi(
  url: string,
  { ats, jobId }: JobIdentity,
  web: Web,
): Promise<FoundPosting | null> {
  const board = boardOf(url);
  const { address, read } = {
    greenhouse: { address: greenhouseUrl(board, jobId), read: fromGreenhouse },
    lever: { address: leverUrl(board, jobId, /\/\/jobs\.eu\./i.test(url)), read: fromLever },
    ashby: { address: ashbyUrl(board), read: (json: unknown) => fromAshby(json, jobId) },
  }[ats];
  try {
    const { status, text } = await fetchUrl(address, web, API_LIMITS);
    return status === 200 ? read(JSON.parse(text)) : null;
  } catch {
    // Whatever it was, the page is the second way to the same words; what fails there is told.
    return null;
  }
}

async function fromSite(url: string, web: Web): Promise<FoundPosting> {
  const page = await fetchUrl(url, web);
  if (page.status === 404 || page.status === 410 || isElsewhere(url, page))
    throw new Problem('posting_gone');
  if (page.status !== 200)
    throw new Problem('page_unreachable', { detail: `It answers ${page.status}` });
  if (page.type === 'html') return fromPage(page.text);
  if (page.type === 'text') return postingOf({ text: plainText(page.text) });
  throw new Problem('page_refused', { detail: 'JSON of a kind that is not known' });
}

/** A closed posting leads to the list of the open ones, on the same host. */
function isElsewhere(url: string, page: Fetched): boolean {
  const asked = jobIdentityFromUrl(url);
  if (!asked) return false;
  const reached = jobIdentityFromUrl(page.url);
  const isAts = /(?:^|\.)(?:greenhouse\.io|lever\.co|ashbyhq\.com)$/.test(
    new URL(page.url).hostname,
  );
  return isAts && reached?.jobId !== asked.jobId;
}

/** The employer's board as the address writes it: Ashby's names may tell letters apart. */
function boardOf(url: string): string {
  const { pathname, searchParams } = new URL(url);
  const [first = ''] = pathname.split('/').filter(Boolean);
  return first === 'embed' ? (searchParams.get('for') ?? '') : decodeURIComponent(first);
}

/** "northwind-labs" → "Northwind Labs", where nothing else names the company. */
function companyOf(identity: JobIdentity | null): string {
  if (!identity) return '';
  return identity.tenant
    .split(/[-_\s]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
    .slice(0, 300);
}
