import { Problem } from '@jobai/shared/errors';
import { readUpTo } from '../http/readUpTo.ts';
import { isIpHost, isPublicIp, publicUrl } from './publicUrl.ts';
import type { Resolve } from './resolve.ts';

/** What reaches the network. Both are handed in, so that a test is a table. */
export interface Web {
  fetch: typeof globalThis.fetch;
  /** Where names may lead to private addresses (resolve.ts); absent where the platform dials public ones only. */
  resolve?: Resolve | undefined;
}

export interface FetchLimits {
  /** Bytes after decompression. */
  bytes: number;
  /** Of everything, redirects and body too. */
  ms: number;
}

export interface Fetched {
  status: number;
  /** Where the redirects ended. */
  url: string;
  type: 'html' | 'json' | 'text';
  text: string;
}

export const PAGE_LIMITS: FetchLimits = { bytes: 2 * 1024 * 1024, ms: 10_000 };
/** The named JSON APIs of the ATSs: a board of 800 postings is one answer. */
export const API_LIMITS: FetchLimits = { bytes: 16 * 1024 * 1024, ms: 10_000 };
const API_HOSTS = new Set([
  'boards-api.greenhouse.io',
  'api.lever.co',
  'api.eu.lever.co',
  'api.ashbyhq.com',
]);

const MAX_HOPS = 3;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const HEADERS = {
  accept: 'text/html,application/json;q=0.9,text/plain;q=0.8',
  'accept-language': 'en,*;q=0.5',
  'user-agent': 'Mozilla/5.0 (compatible; JobAI posting reader)',
};

const refused = (detail: string, cause?: unknown) => new Problem('page_refused', { detail, cause });

/**
 * One GET on somebody's word (safety D4): public addresses only, every redirect looked at again before it is followed, at
 * most `limits.bytes` decoded and `limits.ms` in all, text only, no cookies and no credentials. Throws Problem
 * `address_refused`, `page_refused` (its kind or size), `page_unreachable`. A status that is no success is returned.
 */
export async function fetchUrl(
  address: string,
  web: Web,
  limits: FetchLimits = PAGE_LIMITS,
): Promise<Fetched> {
  const abort = new AbortController();
  // Beside the signal: a body or a resolver that does not listen to it must not hold us either.
  let giveUp = () => {};
  const late = new Promise<never>((_, reject) => {
    giveUp = () => {
      reject(new Problem('page_unreachable', { detail: 'It took too long' }));
      abort.abort();
    };
  });
  const timer = setTimeout(() => giveUp(), limits.ms);
  try {
    return await Promise.race([follow(address, web, limits, abort.signal), late]);
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem('page_unreachable', { cause: error });
  } finally {
    clearTimeout(timer);
    abort.abort();
  }
}

async function follow(address: string, web: Web, limits: FetchLimits, signal: AbortSignal) {
  let url = await checked(address, web);
  for (let hops = 0; ; hops++) {
    // workerd knows no `redirect: 'error'`; `manual` gives the answer with its Location.
    const { fetch } = web;
    const response = await fetch(url.href, { headers: HEADERS, redirect: 'manual', signal });
    const target = REDIRECTS.has(response.status) && response.headers.get('location');
    if (!target) return read(response, url, limits);
    leave(response);
    if (hops === MAX_HOPS) throw refused('Too many redirects');
    url = await checked(URL.parse(target, url)?.href ?? '', web);
  }
}

async function checked(address: string, { resolve }: Web): Promise<URL> {
  const url = publicUrl(address);
  if (!url) throw new Problem('address_refused');
  if (!resolve || API_HOSTS.has(url.hostname) || isIpHost(url.hostname)) return url;
  const ips = await resolve(url.hostname);
  if (ips.length === 0) throw new Problem('page_unreachable', { detail: 'There is no such host' });
  if (!ips.every(isPublicIp)) throw new Problem('address_refused');
  return url;
}

async function read(response: Response, url: URL, limits: FetchLimits): Promise<Fetched> {
  try {
    const type = typeOf(response.headers.get('content-type') ?? '');
    if (!type) throw refused('Neither HTML nor JSON nor text');
    // Others, and several on top of each other, may come through undecoded.
    const coding = response.headers.get('content-encoding')?.trim().toLowerCase() ?? '';
    if (!/^(?:|identity|gzip|x-gzip|br)$/.test(coding)) throw refused('An unknown encoding');
    if (Number(response.headers.get('content-length') ?? 0) > limits.bytes)
      throw refused('Too large');
    const bytes = await readUpTo(response.body, limits.bytes);
    if (!bytes) throw refused('Too large');
    const text = decode(bytes, response.headers.get('content-type') ?? '');
    if (text.includes('\0')) throw refused('Not text');
    return { status: response.status, url: url.href, type, text };
  } catch (error) {
    leave(response);
    throw error;
  }
}

function typeOf(contentType: string): Fetched['type'] | null {
  const type = contentType.toLowerCase().split(';')[0]?.trim() ?? '';
  if (type === 'text/html' || type === 'application/xhtml+xml') return 'html';
  if (type === 'application/json' || /^application\/[\w.-]+\+json$/.test(type)) return 'json';
  return type === 'text/plain' ? 'text' : null;
}

/** By the header's charset, else the page's own; UTF-8 where it is unknown. */
function decode(bytes: Uint8Array, contentType: string): string {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  const named = /charset\s*=\s*["']?([\w-]+)/i;
  const charset = (named.exec(contentType) ?? named.exec(head))?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** Without waiting: a sender that never ends would hold us. */
function leave(response: Response): void {
  if (response.body && !response.body.locked) response.body.cancel().catch(() => {});
}
