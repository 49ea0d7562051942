import { Problem } from '@jobai/shared/errors';
import type { Settings } from '../env.ts';

/**
 * Keys of the person who asks, for providers of their own choice. They live in the person's extension, come with one
 * request and are gone with it: never stored, logged or traced, and no part of what an idempotency key remembers.
 */
export interface PersonKeys {
  groq?: string;
  gemini?: string;
  /** A server of their own choice that speaks OpenAI's chat completions. */
  compatible?: { baseUrl: string; model: string; key?: string };
}

export const PERSON_KEY_HEADERS = [
  'X-Groq-Key',
  'X-Gemini-Key',
  'X-Model-Key',
  'X-Model-Base-Url',
  'X-Model-Id',
];

/** Throws `malformed_request` that names the header, never what it held. */
export function personKeysOf(headers: Headers, { ENVIRONMENT }: Pick<Settings, 'ENVIRONMENT'>) {
  const isLocal = ENVIRONMENT === 'development' || ENVIRONMENT === 'test';
  const keys: PersonKeys = {};
  const groq = read(headers, 'X-Groq-Key', KEY);
  const gemini = read(headers, 'X-Gemini-Key', KEY);
  const key = read(headers, 'X-Model-Key', KEY);
  const baseUrl = headers.get('X-Model-Base-Url') || undefined;
  const model = read(headers, 'X-Model-Id', MODEL);
  if (groq) keys.groq = groq;
  if (gemini) keys.gemini = gemini;
  if (!baseUrl && !model && !key) return keys;
  if (!baseUrl || !isPublic(baseUrl, isLocal)) throw refusal('X-Model-Base-Url');
  if (!model) throw refusal('X-Model-Id');
  keys.compatible = { baseUrl: baseUrl.replace(/\/+$/, ''), model, ...(key && { key }) };
  return keys;
}

const KEY = /^[\x21-\x7e]{1,500}$/;
const MODEL = /^[\w./:@+-]{1,200}$/;

const refusal = (header: string) =>
  new Problem('malformed_request', {
    errors: [{ path: `header.${header}`, message: 'not usable' }],
  });

function read(headers: Headers, name: string, shape: RegExp): string | undefined {
  const text = headers.get(name)?.trim();
  if (!text) return undefined;
  if (!shape.test(text)) throw refusal(name);
  return text;
}

/**
 * D4: https, the usual port, a host with a public name. Addresses in numbers are refused as a whole, so that no
 * spelling of a private one slips through; `URL` has brought them all to one spelling by then. Names that lead to
 * private addresses are stopped where connections are made (wrangler's `outboundService`, Cloudflare's network).
 */
function isPublic(address: string, isLocal: boolean): boolean {
  const url = URL.parse(address);
  if (!url || url.username || url.password || url.search || url.hash) return false;
  const { protocol, hostname, port } = url;
  if (LOOPBACK.test(hostname)) return isLocal && /^https?:$/.test(protocol);
  if (protocol !== 'https:' || port) return false;
  const isNumeric = hostname.startsWith('[') || /^[\d.]+$/.test(hostname);
  return !isNumeric && /^[^.].*\.[^.]+$/.test(hostname) && !INTERNAL.test(hostname);
}

const LOOPBACK = /^(127\.0\.0\.1|localhost|\[::1\])$/;
const INTERNAL =
  /(^|\.)(localhost|local|internal|intranet|lan|home|corp|private|home\.arpa|test|invalid|onion|nip\.io|sslip\.io|localtest\.me|lvh\.me)$/;
