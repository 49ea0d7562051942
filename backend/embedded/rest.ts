import { Hono } from 'hono';
import type { Refusal } from './caller.ts';
import type { Parts } from './front.ts';

/** PostgREST's and the gateway's own words for a caller that is not let in. */
const REFUSALS = {
  'no key': { message: 'No API key found in request', hint: 'No `apikey` request header found.' },
  'wrong key': { message: 'Invalid API key', hint: 'Double check your API key.' },
  'bad token': {
    code: 'PGRST301',
    details: null,
    hint: null,
    message: 'No suitable key or wrong key type',
  },
  'expired token': { code: 'PGRST303', details: null, hint: null, message: 'JWT expired' },
} satisfies Record<Refusal, unknown>;

export function restRoutes(parts: Parts) {
  return new Hono().all('/rest/v1/*', async (c) => {
    const caller = await parts.callerOf(c.req.raw);
    if (typeof caller === 'string') {
      return c.json(REFUSALS[caller], 401, { 'www-authenticate': 'Bearer error="invalid_token"' });
    }
    return parts.asCaller(c.req.raw, caller);
  });
}
