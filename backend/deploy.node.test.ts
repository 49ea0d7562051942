import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import * as z from 'zod';

/** What a deployment would send, without an account (`--dry-run`). */
const here = import.meta.dirname;
const MAX_GZIP = 1.2 * 1024 * 1024;

const Bindings = z.object({
  durable_objects: z.object({ bindings: z.array(z.object({ name: z.string() })) }),
  ratelimits: z.array(z.object({ name: z.string(), namespace_id: z.string() })),
  version_metadata: z.object({ binding: z.string() }),
  vars: z.record(z.string(), z.string()).optional(),
});
const Config = Bindings.extend({
  migrations: z.array(z.object({ tag: z.string(), new_sqlite_classes: z.array(z.string()) })),
  env: z.record(z.string(), Bindings),
});

/** wrangler.jsonc has comments at the beginning of lines only. */
async function config() {
  const text = await readFile(join(here, 'wrangler.jsonc'), 'utf8');
  return Config.parse(JSON.parse(text.replace(/^\s*\/\/.*$/gm, '')));
}

test('every environment has the bindings of the local one, and counters of its own', async () => {
  const { env, ...local } = await config();
  const counters = [local, ...Object.values(env)].map(
    ({ ratelimits }) => ratelimits[0]?.namespace_id,
  );
  expect(new Set(counters).size).toBe(counters.length);
  expect(Object.keys(env)).toEqual(['staging', 'production']);
  for (const [name, { vars, ...bindings }] of Object.entries(env)) {
    expect(vars).toEqual({ ENVIRONMENT: name });
    expect(bindings.durable_objects).toEqual(local.durable_objects);
    expect(bindings.version_metadata).toEqual(local.version_metadata);
    expect(bindings.ratelimits.map(({ name }) => name)).toEqual(
      local.ratelimits.map(({ name }) => name),
    );
  }
  // Where nobody says otherwise, the strictest settings hold.
  expect(local.vars).toBeUndefined();
});

test('the version it tells is the one of the package', async () => {
  const read = (name: string) => readFile(join(here, name), 'utf8');
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(await read('package.json')));
  expect(await read('routes/service.ts')).toContain(`export const VERSION = '${version}';`);
});

test('the Worker is at most 1.2 MB, packed, and holds nothing of the tests or of Node', async () => {
  const out = await mkdtemp(join(tmpdir(), 'jobai-bundle-'));
  try {
    const wrangler = join(here, 'node_modules', 'wrangler', 'bin', 'wrangler.js');
    await promisify(execFile)(
      process.execPath,
      [wrangler, 'deploy', '--dry-run', '--env', 'production', '--outdir', out],
      { cwd: here, env: { ...process.env, CI: '1', WRANGLER_SEND_METRICS: 'false' } },
    );
    const files = (await readdir(out)).filter((name) => name.endsWith('.js'));
    expect(files).toEqual(['worker.js']);
    const script = await readFile(join(out, 'worker.js'));
    const size = gzipSync(script).length;
    console.log(`worker: ${Math.round(size / 1024)} kB gzip of ${script.length} bytes`);
    expect(size).toBeLessThan(MAX_GZIP);
    expect(script.toString().match(/pglite|SwaggerUIBundle|BAD_TOKENS|cfworker/i)).toBeNull();
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}, 120_000);
