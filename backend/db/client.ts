import { createClient, type SupabaseClient } from '@supabase/supabase-js';

/** Where the data lives; of env.ts. */
export interface SupabaseSettings {
  SUPABASE_URL: string;
  SUPABASE_PUBLISHABLE_KEY: string;
  SUPABASE_SECRET_KEY: string;
}

/** A connection as one person: every row passes the policies of the database. */
export type UserDb = SupabaseClient & { readonly __as?: 'user' };
/** A connection that passes no policy (D3). */
export type ServiceDb = SupabaseClient & { readonly __as?: 'service' };

// Nothing is kept between requests: no session, no refresh, no URL to read one from.
const STATELESS = { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false };

/** `token`: the person's own access token, verified before (D1); the database verifies it once more. */
export function asUser(settings: SupabaseSettings, token: string): UserDb {
  return createClient(settings.SUPABASE_URL, settings.SUPABASE_PUBLISHABLE_KEY, {
    auth: STATELESS,
    global: { headers: { authorization: `Bearer ${token}` } },
  });
}

/** Passes every policy: only from the places named in client.node.test.ts (D3). */
export function asService(settings: SupabaseSettings): ServiceDb {
  return createClient(settings.SUPABASE_URL, settings.SUPABASE_SECRET_KEY, { auth: STATELESS });
}
