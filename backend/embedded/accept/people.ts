import { createClient, type SupabaseClient } from '@supabase/supabase-js';
import type { Target } from './target.ts';

export const PASSWORD = 'correct horse battery 9!';

export interface Person {
  id: string;
  email: string;
  token: string;
  client: SupabaseClient;
}

/** Who the suite acts as. A and B are strangers; nobody is signed in with the public key; service holds the secret. */
export interface Cast {
  target: Target;
  a: Person;
  b: Person;
  nobody: SupabaseClient;
  service: SupabaseClient;
  /** Whether accept/schema.sql is there. */
  hasOwnSchema: boolean;
}

export const clientOf = ({ url }: Target, key: string) =>
  createClient(url, key, { auth: { persistSession: false, autoRefreshToken: false } });

export const freshEmail = (name: string) =>
  `${name}-${crypto.randomUUID().slice(0, 8)}@example.com`;

/** New people each run, confirmed without e-mail: hosted projects allow two of those an hour. */
export async function castOf(target: Target): Promise<Cast> {
  const service = clientOf(target, target.secretKey);
  const [a, b] = [await person(target, service, 'a'), await person(target, service, 'b')];
  const probe = await service.from('accept_things').select('id').limit(0);
  const nobody = clientOf(target, target.publishableKey);
  return { target, a, b, nobody, service, hasOwnSchema: !probe.error };
}

export async function person(
  target: Target,
  service: SupabaseClient,
  name: string,
): Promise<Person> {
  const email = freshEmail(name);
  const made = await service.auth.admin.createUser({
    email,
    password: PASSWORD,
    email_confirm: true,
    user_metadata: { full_name: `Person ${name}` },
  });
  if (made.error) throw made.error;
  const client = clientOf(target, target.publishableKey);
  const { data, error } = await client.auth.signInWithPassword({ email, password: PASSWORD });
  if (error) throw error;
  return { id: made.data.user.id, email, token: data.session.access_token, client };
}

/** Their rows go with them. */
export async function leave({ service, a, b }: Cast): Promise<void> {
  for (const { id } of [a, b]) await service.auth.admin.deleteUser(id);
}

interface Raw {
  token?: string;
  apikey?: string | null;
  method?: string;
  body?: unknown;
  headers?: Record<string, string>;
}

/** A request past supabase-js: what it would never send. */
export function raw(target: Target, path: string, options: Raw = {}): Promise<Response> {
  const { token, apikey = target.publishableKey, method = 'GET', body } = options;
  return fetch(`${target.url}${path}`, {
    method,
    headers: {
      ...(apikey ? { apikey } : {}),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(body ? { 'content-type': 'application/json' } : {}),
      ...options.headers,
    },
    body: body ? JSON.stringify(body) : undefined,
  });
}
