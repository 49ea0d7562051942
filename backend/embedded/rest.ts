import { Hono } from 'hono';
import * as z from 'zod';
import type { Refusal } from './caller.ts';
import type { Parts } from './front.ts';
import { httpStatusOf, type PostgresFault } from './postgresFault.ts';

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
    const { response, fault } = await parts.asCaller(c.req.raw, caller);
    if (response.ok || !fault || !(await isAbout(response.clone(), fault))) return response;
    const { code, message, detail = null, hint = null } = fault;
    return new Response(JSON.stringify({ code, details: detail, hint, message }), {
      status: httpStatusOf(fault, caller.role === 'anon'),
      headers: { 'content-type': 'application/json; charset=utf-8' },
    });
  });
}

const Said = z.object({ code: z.string() });

/** Whether the engine's error is that of Postgres: it has the same code, or none of PostgREST's own. */
async function isAbout(response: Response, fault: PostgresFault): Promise<boolean> {
  const said = Said.safeParse(await response.json().catch(() => undefined)).data;
  return said?.code === fault.code || !said?.code.startsWith('PGRST');
}
