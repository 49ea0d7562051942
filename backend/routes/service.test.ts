import { exports } from 'cloudflare:workers';
import { expect, test } from 'vitest';

test('answers to /health inside workerd', async () => {
  const response = await exports.default.fetch('http://backend/health');
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ status: 'ok' });
});
