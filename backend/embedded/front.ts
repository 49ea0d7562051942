import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { authRoutes } from './auth/routes.ts';
import { type Caller, callerOf, type Refusal } from './caller.ts';
import type { Engine } from './engine.ts';
import type { Keys } from './keys.ts';
import type { Mailbox } from './mail/mailbox.ts';
import { mailRoutes } from './mail/page.ts';
import { restRoutes } from './rest.ts';
import type { Serial } from './serial.ts';
import { storageRoutes } from './storage/routes.ts';
import type { Tokens } from './tokens.ts';

/** What the routes of the front share. */
export interface Parts {
  engine: Engine;
  serial: Serial;
  keys: Keys;
  tokens: Tokens;
  mailbox: Mailbox;
  /** Hands a request to the engine as this caller. */
  asCaller(request: Request, caller: Caller): ReturnType<Engine['fetch']>;
  callerOf(request: Request): Promise<Caller | Refusal>;
  objectsDir: string;
  url: string;
}

interface FrontOptions extends Omit<Parts, 'asCaller' | 'callerOf'> {
  inner: { publishableKey: string; secretKey: string };
  innerTokens: Tokens;
}

const HEADERS = [
  ...['authorization', 'apikey', 'content-type', 'x-client-info', 'x-supabase-api-version'],
  ...['accept-profile', 'content-profile', 'prefer', 'range', 'x-upsert', 'x-metadata'],
  ...['cache-control', 'x-retry-count'],
];
const EXPOSED = [
  'content-range',
  'content-location',
  'preference-applied',
  'x-supabase-api-version',
];

/** What is listened to: it decides who calls, the engine only ever sees callers that were decided. */
export function createFront(options: FrontOptions) {
  const parts: Parts = {
    ...options,
    callerOf: (request) => callerOf(request, options.keys, options.tokens),
    async asCaller(request, caller) {
      // Read before the queue: a slow sender must not hold the others.
      const body = await bodyOf(request);
      const headers = await innerHeaders(request, caller, options);
      return options.serial(() =>
        options.engine.fetch(new Request(request.url, { method: request.method, headers, body })),
      );
    },
  };
  const app = new Hono();
  app.use(async (c, next) => {
    // A page of the internet that rebinds its name to 127.0.0.1 still sends its own name.
    if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(c.req.header('host') ?? '')) {
      return c.text('This server answers to 127.0.0.1 only.', 421);
    }
    await next();
  });
  // The mailbox stands before CORS: no page may read codes.
  app.route('/', mailRoutes(parts));
  app.use(cors({ origin: '*', allowHeaders: HEADERS, exposeHeaders: EXPOSED, maxAge: 600 }));
  app.route('/', restRoutes(parts));
  app.route('/', authRoutes(parts));
  app.route('/', storageRoutes(parts));
  app.notFound((c) => c.json({ message: 'no Route matched with those values' }, 404));
  return app;
}

async function bodyOf(request: Request): Promise<ArrayBuffer | undefined> {
  return ['GET', 'HEAD'].includes(request.method) ? undefined : request.arrayBuffer();
}

async function innerHeaders(request: Request, caller: Caller, options: FrontOptions) {
  const headers = new Headers(request.headers);
  const { publishableKey, secretKey } = options.inner;
  headers.set('apikey', caller.role === 'service_role' ? secretKey : publishableKey);
  headers.delete('authorization');
  headers.delete('content-length');
  if (caller.claims) {
    headers.set('authorization', `Bearer ${await options.innerTokens.sign(caller.claims)}`);
  }
  return headers;
}
