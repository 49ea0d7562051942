import { decodeJwt } from 'jose';
import * as z from 'zod';
import type { Parts } from '../front.ts';

const WithToken = z.looseObject({ access_token: z.string() });
const Person = z.object({
  app_metadata: z.record(z.string(), z.unknown()).nullable(),
  user_metadata: z.record(z.string(), z.unknown()).nullable(),
  /** When they signed in, seconds since 1970; renewing the token changes nothing about it. */
  began: z.number().nullable(),
});

/** The engine's sessions, with tokens as GoTrue issues them: ours to sign, with issuer and metadata. */
export async function withOurToken(response: Response, parts: Parts): Promise<Response> {
  const location = response.headers.get('location');
  if (location) return redirected(response, location, parts);
  if (!response.headers.get('content-type')?.includes('json')) return response;
  const text = await response.text();
  const session = WithToken.safeParse(parsed(text));
  const headers = new Headers(response.headers);
  headers.delete('content-length');
  const body = session.success
    ? JSON.stringify({
        ...session.data,
        access_token: await reissued(session.data.access_token, parts),
      })
    : text;
  return new Response(body, { status: response.status, headers });
}

/** A link of an e-mail: the session stands in the fragment. */
async function redirected(response: Response, location: string, parts: Parts): Promise<Response> {
  const [before = '', fragment = ''] = location.split('#');
  const values = new URLSearchParams(fragment);
  const token = values.get('access_token');
  if (!token) return response;
  values.set('access_token', await reissued(token, parts));
  const headers = new Headers(response.headers);
  headers.set('location', `${before}#${values}`);
  return new Response(null, { status: response.status, headers });
}

/** The engine made the token a moment ago, in this process; nothing else comes here. */
async function reissued(token: string, parts: Parts): Promise<string> {
  const claims = decodeJwt(token);
  const { rows } = await parts.serial(() =>
    parts.engine.db.query(
      `select raw_app_meta_data as app_metadata, raw_user_meta_data as user_metadata,
         (select extract(epoch from created_at)::int from auth.sessions s where s.id::text = $2) as began
       from auth.users where id = $1`,
      [claims.sub, claims.session_id ?? ''],
    ),
  );
  const person = Person.parse(rows[0]);
  return parts.tokens.sign({
    ...claims,
    iss: parts.tokens.issuer,
    phone: '',
    app_metadata: person.app_metadata ?? {},
    user_metadata: person.user_metadata ?? {},
    aal: 'aal1',
    ...(person.began !== null && { amr: [{ method: 'password', timestamp: person.began }] }),
    is_anonymous: false,
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
