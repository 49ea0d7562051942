import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmitReply, ServerMessage } from '@jobai/shared/live';
import { expect, test } from '@playwright/test';
import { ROOT } from './paths.ts';
import { freePort, type Server, startServer } from './server.ts';

/** The Worker killed in the middle of writes, as by a power cut, and started again on what it left. */

const ROUNDS = process.env.JOBAI_VERIFY ? 15 : 2;
const SECRET = 'a secret of this test, long enough: 0123456789';
const SUPABASE_URL = 'http://127.0.0.1:9';
const USER = '7d9f2a34-5c1e-4b7a-9a51-0f4f6a6f2c11';
const WRANGLER = join(ROOT, 'backend/node_modules/wrangler/wrangler-dist/cli.js');

const base64 = (text: string) => Buffer.from(text).toString('base64url');

function token(): string {
  const now = Math.floor(Date.now() / 1000);
  const claims = { iss: `${SUPABASE_URL}/auth/v1`, aud: 'authenticated', role: 'authenticated' };
  const head = base64(JSON.stringify({ alg: 'HS256', typ: 'JWT' }));
  const body = base64(JSON.stringify({ ...claims, sub: USER, iat: now - 1, exp: now + 3600 }));
  const signature = createHmac('sha256', SECRET).update(`${head}.${body}`).digest('base64url');
  return `${head}.${body}.${signature}`;
}

function start(port: number, dir: string): Server {
  const settings = {
    ENVIRONMENT: 'test',
    SUPABASE_URL,
    SUPABASE_PUBLISHABLE_KEY: 'public',
    SUPABASE_JWT_SECRET: SECRET,
    RATE_LIMIT_ENABLED: 'false',
    EVENT_HISTORY: '1000',
    LOG_REQUESTS: 'false',
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  const envFile = join(dir, 'worker.env');
  writeFileSync(envFile, `${lines.join('\n')}\n`, { mode: 0o600 });
  return startServer(
    [
      ...['--no-warnings', WRANGLER, 'dev', '--config', join(ROOT, 'backend/wrangler.jsonc')],
      ...['--ip', '127.0.0.1', '--port', String(port), '--inspector-port', '0'],
      ...['--env-file', envFile, '--persist-to', join(dir, 'state')],
      ...['--show-interactive-dev-session', 'false', '--log-level', 'warn'],
    ],
    { CI: '1', CLOUDFLARE_CF_FETCH_ENABLED: 'false', WRANGLER_SEND_METRICS: 'false' },
    dir,
  );
}

async function up(url: string): Promise<void> {
  await expect
    .poll(async () => (await fetch(`${url}/health`).catch(() => null))?.ok, {
      timeout: 60_000,
      intervals: [100],
    })
    .toBe(true);
}

const event = (n: number) => ({
  type: 'task:progress',
  agent: 'applier',
  message: '',
  data: { task_id: 'run', done: n, total: 100_000 },
});

/** Tells these events; null where nobody answered. */
async function tell(url: string, ids: number[]): Promise<Map<string, number | null> | null> {
  const response = await fetch(`${url}/api/live/events`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token()}`, 'content-type': 'application/json' },
    body: JSON.stringify({ events: ids.map((n) => ({ id: `e${n}`, event: event(n) })) }),
  }).catch(() => null);
  if (!response?.ok) return null;
  const reply = await response
    .json()
    .then((body) => EmitReply.parse(body))
    .catch(() => null);
  return reply && new Map(reply.results.map(({ id, seq }) => [id, seq]));
}

/** Every event that is kept, as a device that has none gets them. */
async function replayed(url: string): Promise<{ seq: number; done: number }[]> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/api/live?user=${USER}`);
  const events: { seq: number; done: number }[] = [];
  await new Promise<void>((resolve, reject) => {
    let awaited = Number.POSITIVE_INFINITY;
    const look = () => events.length >= awaited && resolve();
    socket.addEventListener('open', () =>
      socket.send(JSON.stringify({ type: 'auth', token: token(), clientId: crypto.randomUUID() })),
    );
    socket.addEventListener('message', ({ data }) => {
      const message = ServerMessage.parse(JSON.parse(String(data)));
      if (message.type === 'welcome') awaited = message.replay;
      if (message.type === 'event' && message.event.type === 'task:progress') {
        events.push({ seq: message.event.seq, done: message.event.data.done });
      }
      look();
    });
    socket.addEventListener('close', ({ code }) => reject(new Error(`closed with ${code}`)));
  });
  socket.close();
  return events;
}

test('what a live session acknowledged outlives the death of the Worker, in its place and once', async () => {
  test.setTimeout(ROUNDS * 30_000 + 60_000);
  const dir = mkdtempSync(join(tmpdir(), 'jobai-live-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const acknowledged = new Map<string, number>();
  let next = 0;
  let unheard = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const worker = start(port, dir);
    await up(url);
    let isDying = false;
    const teller = async () => {
      while (!isDying && next < 900) {
        const ids = [next++, next++];
        const taken = await tell(url, ids);
        if (!taken) unheard += ids.length;
        for (const [id, seq] of taken ?? []) if (seq !== null) acknowledged.set(id, seq);
      }
    };
    const tellers = [teller(), teller(), teller()];
    const before = acknowledged.size;
    // In the middle of it, wherever that is this time.
    const enough = before + 10 + Math.floor(Math.random() * 20);
    await expect
      .poll(() => acknowledged.size, { intervals: [1], timeout: 30_000 })
      .toBeGreaterThan(enough);
    worker.kill();
    isDying = true;
    await Promise.all(tellers);
  }
  const worker = start(port, dir);
  await up(url);
  const events = await replayed(url);
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
  const places = new Map(events.map(({ seq, done }) => [`e${done}`, seq]));
  expect(places.size).toBe(events.length);
  for (const [id, seq] of acknowledged) expect(places.get(id), id).toBe(seq);
  // Told again, as a device does that never heard back, nothing counts twice.
  for (let n = 0; n < next; n += 50) {
    const ids = Array.from({ length: Math.min(50, next - n) }, (_, index) => n + index);
    for (const [id, seq] of (await tell(url, ids)) ?? []) {
      const place = places.get(id);
      if (place !== undefined) expect(seq, id).toBe(place);
    }
  }
  const after = await replayed(url);
  expect(new Set(after.map(({ done }) => done)).size).toBe(after.length);
  expect(after).toHaveLength(next);
  console.info(
    `live session killed ${ROUNDS} times: ${acknowledged.size} events acknowledged, 0 lost, 0 doubled; ${unheard} never heard back, told again`,
  );
  await worker.stop();
  rmSync(dir, { recursive: true, force: true, maxRetries: 3 });
});
