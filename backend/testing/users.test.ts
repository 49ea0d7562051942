import { env } from 'cloudflare:workers';
import { expect, inject, test } from 'vitest';
import { signUpTwo } from './users.ts';

test('the Worker is told the same Supabase as its tests', () => {
  const { url, publishableKey, secretKey, jwtSecret } = inject('supabase');
  expect(env).toMatchObject({
    SUPABASE_URL: url,
    SUPABASE_PUBLISHABLE_KEY: publishableKey,
    SUPABASE_SECRET_KEY: secretKey,
    SUPABASE_JWT_SECRET: jwtSecret,
  });
});

test('two people can be signed up from inside workerd', async () => {
  const { a, b } = await signUpTwo(inject('supabase'));
  expect(a.id).not.toBe(b.id);
});

test('nothing but this machine can be reached from a test', async () => {
  const response = await fetch('https://example.com/');
  expect(response.status).toBe(599);
});
