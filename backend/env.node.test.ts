import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UNPACKED_EXTENSION_ID } from '@jobai/shared/extensionId';
import { describe, expect, test } from 'vitest';
import { type Env, SettingsError, SettingsSchema, settingsOf } from './env.ts';

const example = readFileSync(join(import.meta.dirname, '.env.example'), 'utf8');
const lines = [...example.matchAll(/^(# )?([A-Z][A-Z0-9_]+)=(.*)$/gm)].map(
  ([, commented, key = '', value = '']) => ({ commented: Boolean(commented), key, value }),
);
const REQUIRED: Env = { SUPABASE_URL: 'https://x.supabase.co/', SUPABASE_PUBLISHABLE_KEY: 'k' };
const parsed = (env: Env) => settingsOf({ ...REQUIRED, ...env });

describe('.env.example', () => {
  test('has every setting once, in the order of the schema', () => {
    expect(lines.map(({ key }) => key)).toEqual(Object.keys(SettingsSchema.shape));
  });

  test('shows the default of every setting that has one', () => {
    const defaults = SettingsSchema.parse({
      SUPABASE_URL: REQUIRED.SUPABASE_URL,
      SUPABASE_PUBLISHABLE_KEY: 'k',
    });
    for (const { commented, key, value } of lines)
      if (commented)
        expect(`${key}=${value}`).toBe(`${key}=${defaults[key as keyof typeof defaults] ?? ''}`);
      else expect(`${key}=${value}`).toBe(`${key}=`);
  });

  test('says a word about every setting', () => {
    for (const block of example.split('\n\n').slice(1)) expect(block).toMatch(/^# \w.* /);
  });
});

describe('settings', () => {
  test("the reference's numbers hold where nothing is said", () => {
    expect(parsed({})).toMatchObject({
      ENVIRONMENT: 'production',
      SUPABASE_URL: 'https://x.supabase.co',
      RATE_LIMIT_ENABLED: true,
      RATE_LIMIT_REQUESTS: 100,
      RATE_LIMIT_PERIOD: 60,
      MAX_BODY_BYTES: 10 * 1024 * 1024,
      PAGE_SIZE: 20,
      PAGE_SIZE_MAX: 100,
      MIN_MATCH_SCORE: 70,
      EVENT_HISTORY: 50,
      HITL_TIMEOUT: 120,
      DRAFT_TIMEOUT: 300,
      DOCS_ENABLED: false,
    });
  });

  test.each([
    ['production', true],
    ['staging', true],
    ['test', false],
    ['development', false],
  ])('in %s limits hold although lifted: %s', (ENVIRONMENT, holds) => {
    expect(parsed({ ENVIRONMENT, RATE_LIMIT_ENABLED: 'false' }).RATE_LIMIT_ENABLED).toBe(holds);
  });

  test('the docs page is off in production unless enabled', () => {
    expect(parsed({ ENVIRONMENT: 'staging' }).DOCS_ENABLED).toBe(true);
    expect(parsed({ ENVIRONMENT: 'production' }).DOCS_ENABLED).toBe(false);
    expect(parsed({ ENVIRONMENT: 'production', DOCS_ENABLED: 'true' }).DOCS_ENABLED).toBe(true);
  });

  test('unpacked builds of the extension may call in development, and nowhere else unless said', () => {
    const at = (ENVIRONMENT: string, EXTENSION_IDS = '') =>
      parsed({ ENVIRONMENT, EXTENSION_IDS }).EXTENSION_IDS;
    expect(at('development')).toEqual([UNPACKED_EXTENSION_ID]);
    expect(at('development', 'a'.repeat(32))).toEqual(['a'.repeat(32)]);
    expect(at('staging')).toEqual([]);
    expect(at('production')).toEqual([]);
  });

  test('an empty line is no setting', () => {
    const settings = parsed({ SUPABASE_JWT_SECRET: '', RATE_LIMIT_REQUESTS: '' });
    expect(settings.SUPABASE_JWT_SECRET).toBeUndefined();
    expect(settings.RATE_LIMIT_REQUESTS).toBe(100);
  });

  test.each<[keyof Env, string]>([
    ['SUPABASE_URL', 'ftp://x'],
    ['SUPABASE_JWT_SECRET', 'short'],
    ['EXTENSION_IDS', '*'],
    ['CORS_ORIGINS', '*'],
    ['CORS_ORIGINS', 'https://a.example/path'],
    ['RATE_LIMIT_REQUESTS', '0'],
    ['MIN_MATCH_SCORE', '101'],
    ['ENVIRONMENT', 'prod'],
  ])('%s=%s is refused by name, its value unsaid', (key, value) => {
    const wrong = () => parsed({ [key]: value });
    expect(wrong).toThrow(SettingsError);
    expect(wrong).toThrow(new SettingsError([key]));
  });
});
