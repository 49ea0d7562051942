#!/usr/bin/env node
// Bootstrap without dependencies; must run on any Node >= 18.
//   node scripts/up.mjs <root pnpm script> [args...]
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NODE_MIN = [22, 12];
const NODE_PIN = '24.21.0';
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const read = (f) => readFileSync(join(root, f), 'utf8');
const PNPM_PIN = JSON.parse(read('package.json')).packageManager.split('@')[1].split('+')[0];
const win = process.platform === 'win32';
const env = { ...process.env };
// `npm start` hands its own settings down as npm_config_*; the tools below must not see them.
for (const k of Object.keys(env)) if (/^npm_/i.test(k)) delete env[k];
const pathKey = Object.keys(env).find((k) => k.toUpperCase() === 'PATH') ?? 'PATH';

const sh = (cmd, args, o = {}) =>
  spawnSync(cmd, args, { stdio: 'inherit', cwd: root, env, shell: win, ...o });
const must = (cmd, args, o) => {
  const r = sh(cmd, args, o);
  if (r.error || r.status !== 0) {
    console.error(`[up] failed: ${cmd} ${args.join(' ')}${r.error ? ` (${r.error.message})` : ''}`);
    process.exit(r.status || 1);
  }
};
// A host whose network signs with a certificate of its own tells its npm so (`cafile`). The Node and pnpm fetched here
// don't read that npm's settings: hand it on in the way both understand.
const cafile = spawnSync('npm', ['config', 'get', 'cafile'], { env, shell: win, encoding: 'utf8' });
const ca = cafile.stdout?.trim();
if (ca && ca !== 'null' && existsSync(ca)) {
  env.NODE_EXTRA_CA_CERTS ??= ca;
  env.npm_config_cafile = ca;
  env.pnpm_config_cafile = ca;
}
const hostPath = env[pathKey];

function tool(spec) {
  const dir = join(root, '.tools', spec.replace('@', '-'));
  if (!existsSync(join(dir, '.done'))) {
    console.log(`[up] getting ${spec} from the npm registry (once)`);
    rmSync(dir, { recursive: true, force: true });
    mkdirSync(dir, { recursive: true });
    writeFileSync(join(dir, 'package.json'), '{"private":true}');
    must(
      'npm',
      [
        'install',
        '--no-save',
        '--no-package-lock',
        '--no-audit',
        '--no-fund',
        '--loglevel=error',
        spec,
      ],
      // With the host's own Node: its npm keeps its settings beside it.
      { cwd: dir, env: { ...env, [pathKey]: hostPath } },
    );
    writeFileSync(join(dir, '.done'), '');
  }
  env[pathKey] = join(dir, 'node_modules', '.bin') + delimiter + env[pathKey];
}

const [maj, min] = process.versions.node.split('.').map(Number);
if (maj > NODE_MIN[0] || (maj === NODE_MIN[0] && min >= NODE_MIN[1])) {
  env[pathKey] = dirname(process.execPath) + delimiter + env[pathKey];
} else if (process.platform === 'linux' && ['x64', 'arm64'].includes(process.arch)) {
  tool(`node-linux-${process.arch}@${NODE_PIN}`);
} else {
  console.error(
    `[up] JobAI needs Node >= ${NODE_MIN.join('.')}, this is ${process.version}: https://nodejs.org`,
  );
  process.exit(1);
}
const have = spawnSync('pnpm', ['--version'], { cwd: root, env, shell: win, encoding: 'utf8' });
if (have.status !== 0 || have.stdout.trim() !== PNPM_PIN) tool(`pnpm@${PNPM_PIN}`);

const hash = createHash('sha256');
for (const f of [
  'package.json',
  'pnpm-workspace.yaml',
  'pnpm-lock.yaml',
  ...['extension', 'shared', 'e2e'].map((d) => `${d}/package.json`),
])
  hash.update(read(f));
const want = hash.digest('hex');
const stamp = join(root, 'node_modules', '.up-stamp');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== want) {
  must('pnpm', [
    'install',
    ...(process.env.CI || read('pnpm-lock.yaml') ? ['--frozen-lockfile'] : []),
  ]);
  writeFileSync(stamp, want);
}
const r = sh('pnpm', ['run', ...process.argv.slice(2)]);
process.exit(r.status ?? 1);
