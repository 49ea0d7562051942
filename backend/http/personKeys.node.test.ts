import { describe, expect, test } from 'vitest';
import { personKeysOf } from './personKeys.ts';

const settings = { ENVIRONMENT: 'production' as const };

describe("a person's own keys", () => {
  const keysOf = (baseUrl: string, ENVIRONMENT: 'production' | 'test' = 'production') =>
    personKeysOf(new Headers({ 'X-Model-Base-Url': baseUrl, 'X-Model-Id': 'qwen3:8b' }), {
      ENVIRONMENT,
    });

  test('come from headers', () => {
    const headers = new Headers({ 'X-Groq-Key': 'gsk_1', 'X-Gemini-Key': 'AI_2' });
    expect(personKeysOf(headers, settings)).toEqual({ groq: 'gsk_1', gemini: 'AI_2' });
    expect(keysOf('https://openrouter.ai/api/v1/')).toEqual({
      compatible: { baseUrl: 'https://openrouter.ai/api/v1', model: 'qwen3:8b' },
    });
    expect(keysOf('http://127.0.0.1:11434/v1', 'test').compatible?.baseUrl).toBe(
      'http://127.0.0.1:11434/v1',
    );
  });

  test.each([
    'http://openrouter.ai/api/v1',
    'http://127.0.0.1:11434/v1',
    'https://127.0.0.1/v1',
    'https://2130706433/v1',
    'https://0x7f.1/v1',
    'https://[::1]/v1',
    'https://[fd00::1]/v1',
    'https://169.254.169.254/latest',
    'https://10.0.0.8/v1',
    'https://localhost/v1',
    'https://metadata.google.internal/v1',
    'https://printer.local/v1',
    'https://intranet/v1',
    'https://10.0.0.8.nip.io/v1',
    'https://example.com:8443/v1',
    'https://user:secret@example.com/v1',
    'https://example.com/v1?x=1',
    'ftp://example.com/v1',
    'nonsense',
  ])('lead to public https servers only: not to %s', (address) => {
    expect(() => keysOf(address)).toThrow(expect.objectContaining({ code: 'malformed_request' }));
  });

  test('a key that does not fit is not repeated in the refusal', () => {
    try {
      personKeysOf(new Headers({ 'X-Groq-Key': 'gsk secret canary' }), settings);
      expect.unreachable();
    } catch (error) {
      expect(JSON.stringify(error)).toContain('X-Groq-Key');
      expect(`${JSON.stringify(error)} ${error}`).not.toContain('canary');
    }
  });
});
