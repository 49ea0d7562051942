import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { secretSigner, signToken } from '../testing/tokens.ts';

/**
 * What the frame costs: the same answer by the API and by a bare Hono route, asked in turns in the same run of workerd
 * on this machine. Milliseconds from request to answer, over loopback; the ratio is what means something elsewhere.
 *   pnpm bench:api [rounds]
 */
const rounds = Number(process.argv[2] ?? 1000);
const WARM_UP = 100;
const here = import.meta.dirname;
const SECRET = 'a secret of this bench, long enough: 0123456789';
const SUPABASE_URL = 'http://127.0.0.1:9';
const PORTS = { api: 18_787, bare: 18_788 };

const state = await mkdtemp(join(tmpdir(), 'jobai-bench-'));
const settings = join(state, 'settings');
await writeFile(
  settings,
  [
    'ENVIRONMENT=development',
    `SUPABASE_URL=${SUPABASE_URL}`,
    'SUPABASE_PUBLISHABLE_KEY=public',
    `SUPABASE_JWT_SECRET=${SECRET}`,
    // As in production, but for the numbers: every request is counted, none is refused.
    'RATE_LIMIT_REQUESTS=1000000',
    'LOG_REQUESTS=false',
  ].join('\n'),
);

/** A Worker of its own process; ends with the returned function. */
async function start(config: string, port: number): Promise<() => Promise<void>> {
  const wrangler = join(here, '..', 'node_modules', 'wrangler', 'bin', 'wrangler.js');
  const child = spawn(
    process.execPath,
    [
      ...[wrangler, 'dev', '--config', config, '--port', String(port), '--ip', '127.0.0.1'],
      ...['--inspector-port', '0', '--persist-to', join(state, String(port))],
      ...['--env-file', settings, '--log-level', 'error', '--show-interactive-dev-session=false'],
    ],
    { cwd: join(here, '..'), stdio: 'ignore', env: { ...process.env, CI: '1' } },
  );
  const stop = async () => {
    child.kill('SIGTERM');
    if (child.exitCode === null) await once(child, 'exit');
  };
  const until = Date.now() + 60_000;
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}/api/config`).catch(() => null);
    await answer?.arrayBuffer();
    if (answer?.ok) return stop;
    if (Date.now() > until || child.exitCode !== null) {
      await stop();
      throw new Error(`${config} does not answer`);
    }
    await new Promise((done) => setTimeout(done, 200));
  }
}

/** Another caller every twenty rounds: nobody is counted as a burst. */
const callers = await Promise.all(
  Array.from({ length: Math.ceil((rounds + WARM_UP) / 20) }, async (_, i) => ({
    'CF-Connecting-IP': `198.51.${i >> 8}.${i & 255}`,
    authorization: `Bearer ${await signToken(secretSigner(SUPABASE_URL, SECRET), {
      sub: crypto.randomUUID(),
    })}`,
  })),
);
type Caller = (typeof callers)[number];

const [api, bare] = [`http://127.0.0.1:${PORTS.api}`, `http://127.0.0.1:${PORTS.bare}`];
/** Everything a request goes through, with and without the parts that need another object or a key. */
const CASES: Record<string, { url: string; headers: (caller: Caller) => Record<string, string> }> =
  {
    'bare Hono route': { url: `${bare}/api/config`, headers: () => ({}) },
    '/health: ids, headers, CORS': { url: `${api}/health`, headers: () => ({}) },
    '/api/config, no token: + limits': {
      url: `${api}/api/config`,
      headers: ({ authorization: _, ...rest }) => rest,
    },
    '/api/config, signed in: + token': { url: `${api}/api/config`, headers: (caller) => caller },
  };

async function time(url: string, headers: Record<string, string>): Promise<number> {
  const started = performance.now();
  const answer = await fetch(url, { headers });
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return performance.now() - started;
}

const at = (sorted: number[], part: number) => sorted[Math.floor((sorted.length - 1) * part)] ?? 0;

const running: (() => Promise<void>)[] = [];
try {
  running.push(await start('wrangler.jsonc', PORTS.api));
  running.push(await start('bench/bare.jsonc', PORTS.bare));
  const taken = new Map(Object.keys(CASES).map((name) => [name, [] as number[]]));
  for (let round = 0; round < WARM_UP + rounds; round += 1)
    for (const [name, { url, headers }] of Object.entries(CASES)) {
      const ms = await time(url, headers(callers[Math.floor(round / 20)] as Caller));
      if (round >= WARM_UP) taken.get(name)?.push(ms);
    }
  const rows = [...taken].map(([name, all]) => {
    const sorted = all.toSorted((a, b) => a - b);
    return { name, p50: at(sorted, 0.5), p95: at(sorted, 0.95) };
  });
  const [base] = rows;
  console.log(`${rounds} requests each, in turns`);
  for (const { name, p50, p95 } of rows)
    console.log(
      `${name.padEnd(34)} p50 ${p50.toFixed(2)} ms (×${(p50 / (base?.p50 ?? 1)).toFixed(2)})  ` +
        `p95 ${p95.toFixed(2)} ms (×${(p95 / (base?.p95 ?? 1)).toFixed(2)})`,
    );
} finally {
  await Promise.all(running.map((stop) => stop()));
  await rm(state, { recursive: true, force: true });
}
