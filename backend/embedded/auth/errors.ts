import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** GoTrue's two formats: since API version 2024-01-01 `code` is the word, before it was the status. */
export function authError(c: Context, status: ContentfulStatusCode, code: string, msg: string) {
  const version = c.req.header('x-supabase-api-version') ?? '';
  const dated = version >= '2024-01-01';
  return c.json(
    dated ? { code, message: msg } : { code: status, error_code: code, msg },
    status,
    dated ? { 'x-supabase-api-version': '2024-01-01' } : {},
  );
}
