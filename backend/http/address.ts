import { Problem } from '@jobai/shared/errors';
import { createMiddleware } from 'hono/factory';
import type { AppEnv } from './appEnv.ts';

/** The longest address taken; the document's longest query fits many times. */
const MAX_URL = 8192;

/** Addresses that do not decode to text a database can look up are refused before a route sees them. */
export const readableAddress = createMiddleware<AppEnv>(async (c, next) => {
  const { pathname, search } = new URL(c.req.url);
  if (c.req.url.length > MAX_URL || !isReadable(pathname) || !isReadable(search))
    throw new Problem('malformed_request', { detail: 'The address can not be read' });
  await next();
});

function isReadable(part: string): boolean {
  try {
    return !decodeURIComponent(part).includes('\0');
  } catch {
    return false;
  }
}
