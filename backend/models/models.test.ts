import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import type { UserDb } from '../db/client.ts';
import { settingsOf } from '../env.ts';
import { modelsFor } from './models.ts';

const settings = settingsOf(env);

test('without any key there is no model, said plainly', async () => {
  const models = modelsFor({
    ...{ env, db: {} as UserDb, settings, userId: 'a', keys: {} },
    deadline: Date.now() + 1000,
  });
  expect(models.can('fast')).toBe(false);
  await expect(models.embed(['x'], 'query', 'chat')).rejects.toMatchObject({ code: 'no_model' });
});
