import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureChromium } from './chromium.ts';

/**
 * Everything that decides about a change, in order of speed; ends with one line of counts. `--thorough` (`pnpm verify`)
 * takes every crossing and the long counts where the plain run takes a bounded share.
 */

interface Count {
  passed: number;
  failed: number;
}

const REPORTS = 'out/test';
const seconds = (from: number) => `${((Date.now() - from) / 1000).toFixed(1)} s`;

function run(args: string[], env: NodeJS.ProcessEnv = {}): boolean {
  const started = Date.now();
  console.log(`\n▶ ${args.join(' ')}`);
  const { status } = spawnSync('pnpm', ['exec', ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  console.log(`${status === 0 ? '✔' : '✘'} ${args[0]} (${seconds(started)})`);
  return status === 0;
}

function one(args: string[]): Count {
  return run(args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Counts of a JSON report; a run that failed without a failed test (a crash, no report) counts as one failure. */
function counted(ok: boolean, read: () => Count): Count {
  try {
    const count = read();
    return ok || count.failed ? count : { ...count, failed: 1 };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

function unit(): Count {
  const file = `${REPORTS}/unit.json`;
  const outside = `${REPORTS}/outside.json`;
  const reporters = ['dot', 'json', './scripts/outsideErrors.ts'].map((one) => `--reporter=${one}`);
  const ok = run(['vitest', 'run', ...reporters, `--outputFile.json=${file}`], {
    JOBAI_OUTSIDE_ERRORS: outside,
  });
  return counted(ok, () => {
    const { numPassedTests, numFailedTests } = json(file);
    return { passed: numPassedTests, failed: numFailedTests + Number(json(outside)) };
  });
}

function e2e(): Count {
  const file = `${REPORTS}/e2e.json`;
  const ok = run(['playwright', 'test', '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  return counted(ok, () => {
    const { expected, unexpected, flaky } = json(file).stats;
    return { passed: expected, failed: unexpected + flaky };
  });
}

if (process.argv.includes('--thorough')) process.env.JOBAI_VERIFY = '1';
const chromium = ensureChromium();
if (chromium) process.env.JOBAI_CHROMIUM = chromium;
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const started = Date.now();
const steps: (() => Count)[] = [
  () => one(['wxt', 'prepare']),
  () => one(['biome', 'ci', '--error-on-warnings', '.']),
  () => one(['knip']),
  ...[
    'shared',
    'extension',
    'extension/fields',
    'backend',
    'backend/embedded',
    'e2e',
    'scripts',
  ].map((project) => () => one(['tsc', '-p', project])),
  unit,
  () => one(['wxt', 'build']),
  () => one(['vite', 'build', '--config', 'e2e/boards/vite.config.ts']),
  e2e,
];
const counts = steps.map((step) => step());
const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0);
console.log(`\nall of it took ${seconds(started)}`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') ? 1 : 0);
