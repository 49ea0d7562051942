import { Problem } from '@jobai/shared/errors';
import { createClient, type SupabaseClient } from '@supabase/supabase-js';
import type { Settings } from '../env.ts';
import type { Database } from './types.ts';

type Project = Pick<Settings, 'SUPABASE_URL' | 'SUPABASE_PUBLISHABLE_KEY'>;

/** A connection as one person: every row passes the policies of the database. */
export type UserDb = SupabaseClient<Database> & { readonly __as?: 'user' };
/** A connection that passes no policy (D3). */
export type ServiceDb = SupabaseClient<Database> & { readonly __as?: 'service' };

// Nothing is kept between requests: no session, no refresh, no URL to read one from.
const STATELESS = { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false };

/** `token`: the person's own access token, verified before (D1); the database verifies it once more. */
export function asUser(settings: Project, token: string): UserDb {
  return createClient(settings.SUPABASE_URL, settings.SUPABASE_PUBLISHABLE_KEY, {
    auth: STATELESS,
    global: { headers: { authorization: `Bearer ${token}` } },
  });
}

/** Passes every policy: only from the places named in client.node.test.ts (D3). */
export function asService(settings: Project & Pick<Settings, 'SUPABASE_SECRET_KEY'>): ServiceDb {
  if (!settings.SUPABASE_SECRET_KEY) {
    throw new Problem('not_configured', { detail: 'SUPABASE_SECRET_KEY' });
  }
  return createClient(settings.SUPABASE_URL, settings.SUPABASE_SECRET_KEY, { auth: STATELESS });
}
