import type { Application } from '@jobai/shared/application';
import { jobKey } from '@jobai/shared/job';
import { jobIdentityFromUrl } from '@jobai/shared/rules/jobUrl';

const TRACKING = /^(utm_\w+|ref|source|src|gh_src|lever-source|fbclid|gclid)$/i;

/**
 * What two links to one posting have in common: the job's key on a known system; elsewhere host, path and what of the
 * query is not only there to count visitors. null for what is no web address.
 */
export function postingKey(url: string): string | null {
  const identity = jobIdentityFromUrl(url);
  if (identity) return jobKey(identity);
  const parsed = URL.canParse(url.trim()) ? new URL(url.trim()) : null;
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return null;
  for (const name of [...parsed.searchParams.keys()]) {
    if (TRACKING.test(name)) parsed.searchParams.delete(name);
  }
  parsed.searchParams.sort();
  const query = parsed.searchParams.toString();
  const path = parsed.pathname.replace(/\/+$/, '');
  return `${parsed.host.replace(/^www\./, '')}${path}${query && `?${query}`}`;
}

export function postingKeyOf(row: Pick<Application, 'jobKey' | 'url'>): string | null {
  return row.jobKey ?? (row.url ? postingKey(row.url) : null);
}

/** Entries for the posting a link stands for, but the one it is typed in. */
export function entriesFor(
  rows: readonly Application[],
  url: string,
  exceptId: string | null,
): Application[] {
  const key = postingKey(url);
  if (key === null) return [];
  return rows.filter((row) => row.id !== exceptId && postingKeyOf(row) === key);
}
