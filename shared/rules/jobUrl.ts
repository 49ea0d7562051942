import type { JobIdentity } from '../job.ts';

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const LEVER_HOST = /^jobs(?:\.eu)?\.lever\.co$/;
const GREENHOUSE_HOST = /^(?:job-)?boards(?:\.eu)?\.greenhouse\.io$/;
// No `URL` here: this package is compiled without DOM and Node types.
const HTTP_URL = /^https?:\/\/([^/?#\\]+)([^?#]*)(?:\?([^#]*))?/i;

/** The posting a URL of an ATS stands for; null for a URL that does not name employer and posting. */
export function jobIdentityFromUrl(url: string): JobIdentity | null {
  const [, host = '', path = '', query = ''] = HTTP_URL.exec(url.trim()) ?? [];
  const name = host.toLowerCase();
  if (GREENHOUSE_HOST.test(name)) return greenhouseIdentity(path, query);
  if (LEVER_HOST.test(name)) return pathIdentity('lever', path, /^(?:apply|thanks)$/);
  return name === 'jobs.ashbyhq.com' ? pathIdentity('ashby', path, /^application$/) : null;
}

/** `/<employer>/<uuid>`, and the parts of the posting below it. */
function pathIdentity(ats: 'lever' | 'ashby', path: string, parts: RegExp): JobIdentity | null {
  const [, employer = '', id = '', part, ...more] = path.replace(/\/+$/, '').split('/');
  const tenant = decode(employer).trim().toLowerCase();
  const isPart = part === undefined || (more.length === 0 && parts.test(part));
  if (!tenant || tenant.length > 200 || !UUID.test(id) || !isPart) return null;
  return { ats, tenant, jobId: id.toLowerCase() };
}

function greenhouseIdentity(rawPath: string, query: string): JobIdentity | null {
  const path = rawPath.replace(/\/+$/, '').toLowerCase();
  if (/^\/embed\/job_app(?:\/confirmation)?$/.test(path)) {
    return identity(
      parameter(query, 'for'),
      parameter(query, 'token') || parameter(query, 'gh_jid'),
    );
  }
  const hosted = /^\/([^/]+)\/jobs\/(\d+)(?:\/confirmation)?$/.exec(path);
  if (hosted) return identity(decode(hosted[1] ?? ''), hosted[2] ?? '');
  // A board's own page that opens one posting: /acme?gh_jid=123.
  const board = /^\/(?!embed$)([^/]+)$/.exec(path);
  return board ? identity(decode(board[1] ?? ''), parameter(query, 'gh_jid')) : null;
}

function identity(board: string, jobId: string): JobIdentity | null {
  const tenant = board.trim().toLowerCase();
  if (!tenant || tenant.length > 200 || !/^\d{1,20}$/.test(jobId)) return null;
  return { ats: 'greenhouse', tenant, jobId };
}

function parameter(query: string, name: string): string {
  for (const pair of query.split('&')) {
    const [key = '', ...value] = pair.split('=');
    if (key.toLowerCase() === name) return decode(value.join('=').replace(/\+/g, ' '));
  }
  return '';
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
