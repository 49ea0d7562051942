import * as z from 'zod';

/** What tests are told: serializable, so that workerd gets it too. */
export interface TestSupabase {
  url: string;
  publishableKey: string;
  secretKey: string;
  jwtSecret: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    supabase: TestSupabase;
  }
}

const Session = z.object({
  access_token: z.string(),
  refresh_token: z.string(),
  user: z.object({ id: z.uuid(), email: z.string() }),
});

/** A signed-in person of a test. */
export interface TestUser {
  id: string;
  email: string;
  /** Access token. */
  token: string;
  refreshToken: string;
}

export const TEST_PASSWORD = 'correct horse battery 9';

/** Signs up a new person; `inject('supabase')` is the address. Runs in Node and in workerd. */
export async function signUp(
  supabase: Pick<TestSupabase, 'url' | 'publishableKey'>,
  name = 'person',
): Promise<TestUser> {
  const email = `${name}-${crypto.randomUUID().slice(0, 8)}@example.com`;
  const response = await fetch(`${supabase.url}/auth/v1/signup`, {
    method: 'POST',
    headers: { apikey: supabase.publishableKey, 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: TEST_PASSWORD }),
  });
  const { user, ...session } = Session.parse(await response.json());
  return {
    id: user.id,
    email: user.email,
    token: session.access_token,
    refreshToken: session.refresh_token,
  };
}

/** Two strangers, new in every call: whatever A makes, B must not see. */
export async function signUpTwo(
  supabase: Pick<TestSupabase, 'url' | 'publishableKey'>,
): Promise<{ a: TestUser; b: TestUser }> {
  const [a, b] = await Promise.all([signUp(supabase, 'a'), signUp(supabase, 'b')]);
  return { a, b };
}
