import { MEMORY_HEADER } from '@jobai/shared/memory';
import { cors } from 'hono/cors';
import { type Env, type Settings, settingsIfAny } from '../env.ts';
import { PERSON_KEY_HEADERS } from './personKeys.ts';

/** Which web pages may call: the extension's own and configured ones, exactly. Other programs send no origin. */
export function isKnownOrigin(
  origin: string,
  settings: Pick<Settings, 'EXTENSION_IDS' | 'CORS_ORIGINS'>,
): boolean {
  return (
    settings.CORS_ORIGINS.includes(origin) ||
    settings.EXTENSION_IDS.some((id) => origin === `chrome-extension://${id}`)
  );
}

/** No cookies are used, so none are asked for; a wildcard is never answered. */
export const crossOrigin = cors({
  origin: (origin, c) => (mayRead(origin, c.env) ? origin : null),
  allowMethods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
  allowHeaders: [
    'Authorization',
    'Content-Type',
    'Idempotency-Key',
    MEMORY_HEADER,
    ...PERSON_KEY_HEADERS,
  ],
  exposeHeaders: [
    'X-Request-Id',
    'Retry-After',
    'RateLimit-Limit',
    'RateLimit-Remaining',
    'RateLimit-Reset',
    'Idempotency-Replayed',
  ],
  maxAge: 600,
});

/** Without settings nobody is known. */
function mayRead(origin: string, env: Env): boolean {
  const settings = settingsIfAny(env);
  return settings !== undefined && isKnownOrigin(origin, settings);
}
