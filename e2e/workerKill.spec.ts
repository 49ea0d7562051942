import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import * as z from 'zod';
import { signUp, type TestSupabase } from '../backend/testing/users.ts';
import { startTestSupabase } from '../backend/testStack.ts';
import { eventWriter, HISTORY } from './kill/events.ts';
import { fileWriter } from './kill/files.ts';
import { applicationWriter, jobWriter } from './kill/keyed.ts';
import { syncWriter } from './kill/sync.ts';
import { apiOf } from './kill/writer.ts';
import { freePort } from './server.ts';
import { ready, startWorker } from './stack.ts';
import { IS_THOROUGH } from './thorough.ts';

/** The Worker killed in the middle of writes, as by a power cut, and started again on what it left. */
const KILLS = IS_THOROUGH ? 45 : 1;

const Objects = z.array(z.object({ name: z.string(), metadata: z.object({ size: z.number() }) }));

/** The person's objects in the storage, past the Worker: digest → bytes. */
async function storedFiles({ url, secretKey }: TestSupabase, userId: string) {
  const response = await fetch(`${url}/storage/v1/object/list/users`, {
    method: 'POST',
    headers: { apikey: secretKey, 'content-type': 'application/json' },
    body: JSON.stringify({ prefix: `users/${userId}/files`, limit: 1000 }),
  });
  const objects = Objects.parse(await response.json());
  return new Map(objects.map(({ name, metadata }) => [name, metadata.size]));
}

test('what the Worker acknowledged outlives its death, once; what it did not can be sent again and counts once', async () => {
  test.setTimeout(KILLS * 30_000 + 90_000);
  const { supabase, stop } = await startTestSupabase();
  const person = await signUp(supabase, 'kill');
  const dir = mkdtempSync(join(tmpdir(), 'jobai-kill-'));
  const port = await freePort();
  const api = apiOf(`http://127.0.0.1:${port}`, person);
  const settings = {
    ENVIRONMENT: 'test',
    SUPABASE_URL: supabase.url,
    SUPABASE_PUBLISHABLE_KEY: supabase.publishableKey,
    SUPABASE_SECRET_KEY: supabase.secretKey,
    SUPABASE_JWT_SECRET: supabase.jwtSecret,
    RATE_LIMIT_ENABLED: 'false',
    LOG_REQUESTS: 'false',
    EVENT_HISTORY: String(HISTORY),
  };
  const start = async () => {
    const worker = startWorker(port, dir, settings);
    await ready(worker, api.url);
    return worker;
  };
  const writers = [
    ...[syncWriter('a'), syncWriter('b'), eventWriter()],
    fileWriter(() => storedFiles(supabase, person.id)),
    // Checked last: the key of a request that died is free again after ten seconds.
    ...[applicationWriter(), jobWriter()],
  ];

  let worker = await start();
  for (let kill = 0; kill < KILLS; kill++) {
    // In the middle of it, wherever that is this time: when one is acknowledged, the others are under way.
    const enough = 15 + Math.floor(Math.random() * 25);
    let acknowledged = 0;
    const silent = new Set(kill === 0 ? writers : []);
    let isDying = false;
    const all = writers.map(async (writer) => {
      while (!isDying) {
        const isTaken = await writer.write(api);
        if (!isTaken && !isDying) return;
        if (isTaken) acknowledged += 1;
        if (isTaken) silent.delete(writer);
        if (acknowledged >= enough && silent.size === 0 && !isDying) {
          isDying = true;
          worker.kill();
        }
      }
    });
    await Promise.all(all);
    expect(isDying, 'it died of the kill alone').toBe(true);
    worker = await start();
  }
  const told: string[] = [];
  for (const writer of writers) {
    const { acknowledged, unheard } = await writer.check(api);
    expect(acknowledged, writer.what).toBeGreaterThan(0);
    told.push(`${writer.what} ${acknowledged} (${unheard} never heard back)`);
  }
  console.info(
    `the Worker killed ${KILLS} times; acknowledged, 0 lost, 0 doubled: ${told.join(', ')}`,
  );
  await worker.stop();
  await stop();
  rmSync(dir, { recursive: true, force: true, maxRetries: 3 });
});
