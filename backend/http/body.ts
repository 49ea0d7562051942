import { Problem } from '@jobai/shared/errors';
import { createMiddleware } from 'hono/factory';
import type { Settings } from '../env.ts';
import type { AppEnv } from './appEnv.ts';
import { isStorable, jsonFault } from './jsonBytes.ts';
import { readUpTo } from './readUpTo.ts';

/**
 * Reads every body once, by counted bytes, before any handler or parser sees it (safety D7): what is too long is left
 * where it is. A stated length is believed only when it is too much. Handlers read on through `c.req` as ever.
 */
const TAKEN = /^(application\/(json|pdf|octet-stream)|multipart\/form-data)$/;

export const readBody = createMiddleware<AppEnv>(async (c, next) => {
  const { raw } = c.req;
  // A body of these methods means nothing; it is left where it is.
  if (raw.body === null || raw.method === 'GET' || raw.method === 'HEAD') return next();
  const settings = c.get('settings');
  const most = settings.MAX_BODY_BYTES;
  const isTooMuch = Number(raw.headers.get('Content-Length') ?? 0) > most;
  const bytes = isTooMuch ? null : await readUpTo(raw.body, most);
  if (!bytes) throw new Problem('body_too_large');
  const type = mediaTypeOf(c.req.header('Content-Type'));
  // An empty body of no type is no body. What is there must say what it is, in a way this backend reads.
  if (bytes.length || type) {
    if (!TAKEN.test(type) || c.req.header('Content-Encoding'))
      throw new Problem('unsupported_media_type');
  }
  if (type === 'application/json') checkJson(bytes, settings);
  c.req.raw = new Request(raw, { body: bytes });
  await next();
});

/** Lower case, without parameters; empty for a charset that is not UTF-8 and for no type. */
function mediaTypeOf(header: string | undefined): string {
  const [type = '', ...parameters] = (header ?? '').toLowerCase().split(';');
  const charset = parameters.find((parameter) => parameter.trim().startsWith('charset='));
  if (charset && !/charset="?utf-?8"?\s*$/.test(charset)) return 'unknown';
  return type.trim();
}

/** Whether it may be parsed. That it is JSON at all is for the parser to say. */
function checkJson(bytes: Uint8Array, settings: Settings): void {
  const fault = jsonFault(bytes, settings.MAX_JSON_DEPTH, settings.MAX_JSON_VALUES);
  if (fault) throw new Problem('invalid_request', { errors: [{ path: 'body', message: fault }] });
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new Problem('malformed_request', { detail: 'The body is not UTF-8', cause });
  }
  if (!isStorable(text))
    throw new Problem('invalid_request', {
      errors: [{ path: 'body', message: 'Text with characters that can not be kept' }],
    });
}
