import { createRoute } from '@hono/zod-openapi';
import { Problem } from '@jobai/shared/errors';
import { EmitBatch, EmitReply, Ticket } from '@jobai/shared/live';
import * as z from 'zod';
import type { Settings } from '../env.ts';
import { newRoutes } from '../http/appEnv.ts';
import { json, jsonBody, problem } from '../http/bodies.ts';
import { verifyToken } from '../http/token.ts';

const socket = createRoute({
  method: 'get',
  path: '/api/live',
  summary: 'The live session of a person, over WebSocket',
  description:
    'Upgrades. `user` says whose session it is; the first message has to prove it (docs/events.md).',
  security: [],
  request: { query: z.object({ user: z.uuid() }) },
  responses: {
    101: { description: 'The socket is open' },
    403: problem('A page of another site may not open it'),
    426: problem('Not asked to upgrade'),
  },
});

const ticket = createRoute({
  method: 'post',
  path: '/api/live/ticket',
  summary: 'A key that opens the live session once',
  responses: { 201: json('Good for less than a minute', Ticket) },
});

const events = createRoute({
  method: 'post',
  path: '/api/live/events',
  summary: "A device's own events, while it holds no socket",
  request: { body: jsonBody(EmitBatch) },
  responses: { 200: json('What became of each; an id counts once', EmitReply) },
});

const end = createRoute({
  method: 'post',
  path: '/api/live/end',
  summary: 'Signed out everywhere: every socket is closed and every ticket void',
  responses: { 204: { description: 'Done' } },
});

/** Browsers name the page that asks; a page of another site has no business here. Other programs name none. */
function isWelcome(
  origin: string | undefined,
  { EXTENSION_IDS, CORS_ORIGINS }: Pick<Settings, 'EXTENSION_IDS' | 'CORS_ORIGINS'>,
): boolean {
  if (origin === undefined) return true;
  const extensions = EXTENSION_IDS.map((id) => `chrome-extension://${id}`);
  return [...extensions, ...CORS_ORIGINS].includes(origin);
}

/** What happens, as it happens: durable/session.ts holds it, these are its doors. */
export function liveRoutes() {
  return newRoutes()
    .openapi(socket, async (c) => {
      if (c.req.header('Upgrade')?.toLowerCase() !== 'websocket') {
        c.header('Upgrade', 'websocket');
        throw new Problem('upgrade_required');
      }
      if (!isWelcome(c.req.header('Origin'), c.var.settings)) throw new Problem('forbidden');
      return c.env.SESSION.getByName(c.req.valid('query').user).fetch(c.req.raw);
    })
    .openapi(ticket, async (c) => {
      const { id, token } = c.var.user;
      const { expiresAt } = await verifyToken(token, c.var.settings);
      const issued = await c.env.SESSION.getByName(id).issueTicket(expiresAt);
      const expires_at = new Date(issued.expires).toISOString();
      return c.json({ ticket: issued.ticket, expires_at }, 201);
    })
    .openapi(events, async (c) => {
      const { events: told } = c.req.valid('json');
      const results = await c.env.SESSION.getByName(c.var.user.id).take(told);
      return c.json({ results }, 200);
    })
    .openapi(end, async (c) => {
      await c.env.SESSION.getByName(c.var.user.id).signOut();
      return c.body(null, 204);
    });
}
