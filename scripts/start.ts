import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchApp, practiceJob } from '../e2e/app.ts';
import { PRACTICE_JOBS } from '../e2e/boards/jobs.ts';
import { startBoards } from '../e2e/boards/server.ts';
import { extensionId, launchBrowser } from '../e2e/browser.ts';
import { firstRun, mainJob, popupShot } from '../e2e/mainJob.ts';
import { EXTENSION_DIR, OUT_DIR, SAMPLE_DIR } from '../e2e/paths.ts';
import { ensureChromium } from './chromium.ts';

/**
 *   npm start                 the practice boards, a sample person, a visible browser
 *   npm start -- --headless   the main job by itself; also where there is no display
 *   npm start -- <url>        that page, in a profile of its own, on the real network
 */

const PROFILES = join(import.meta.dirname, '..', '.profiles');
const SAMPLE = {
  profile: join(SAMPLE_DIR, 'profile.json'),
  resume: join(SAMPLE_DIR, 'ines-marlow-resume.pdf'),
};
const args = process.argv.slice(2);
const url = args.find((arg) => /^https?:\/\//.test(arg));
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const started = Date.now();
function log(step: string): void {
  console.log(`[${((Date.now() - started) / 1000).toFixed(1).padStart(6)} s] ${step}`);
}

function build(...command: string[]): void {
  const { status, stdout, stderr } = spawnSync('pnpm', ['exec', ...command], { encoding: 'utf8' });
  if (status === 0) return;
  console.error(`${stdout}\n${stderr}\n${command.join(' ')} failed`);
  process.exit(1);
}

function prepare(): void {
  const chromium = ensureChromium();
  if (chromium) process.env.JOBAI_CHROMIUM = chromium;
  build('wxt', 'build');
  log('extension built');
  if (url) return;
  build('vite', 'build', '--config', 'e2e/boards/vite.config.ts');
  log('practice boards built');
}

/** The main job on every practice posting, with nobody watching. */
async function alone(): Promise<number> {
  rmSync(OUT_DIR, { recursive: true, force: true });
  mkdirSync(OUT_DIR, { recursive: true });
  const boards = await startBoards();
  const userDataDir = mkdtempSync(join(tmpdir(), 'jobai-'));
  const app = await launchApp(boards, userDataDir);
  log('Chromium runs with the extension');
  try {
    await firstRun(app.context, app.id, SAMPLE);
    log('profile and résumé imported');
    for (const job of PRACTICE_JOBS) await mainJob(app, job, OUT_DIR, log);
    await popupShot(app, OUT_DIR);
    return PRACTICE_JOBS.length;
  } finally {
    await app.close();
    await boards.close();
    rmSync(userDataDir, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** A visible browser on a practice posting; ends when the person closes it. */
async function practice(): Promise<void> {
  const boards = await startBoards();
  // A profile of its own, made anew: the sample person starts as on the first day.
  const userDataDir = join(PROFILES, 'practice');
  rmSync(userDataDir, { recursive: true, force: true });
  const app = await launchApp(boards, userDataDir, { headless: false });
  await firstRun(app.context, app.id, SAMPLE);
  await app.open(practiceJob('Larkmoor'));
  log('a practice job is open: click "Apply with AI". Nothing you send leaves this machine.');
  await app.context.waitForEvent('close', { timeout: 0 });
  await boards.close();
}

async function realPage(address: string): Promise<void> {
  const context = await launchBrowser({
    userDataDir: join(PROFILES, 'real'),
    extensionDir: EXTENSION_DIR,
    headless: args.includes('--headless') || !hasDisplay,
  });
  await extensionId(context);
  const page = await context.newPage();
  await page.goto(address);
  log(`${address} is open with the extension; this is the real site.`);
  await context.waitForEvent('close', { timeout: 0 });
}

prepare();
if (url) await realPage(url);
else if (hasDisplay && !args.includes('--headless')) await practice();
else {
  try {
    const count = await alone();
    log(`pictures and receipts are in out/`);
    console.log(`${count} applications submitted and tracked`);
  } catch (error) {
    console.error(error);
    log('the main job deviated: see above');
    process.exit(1);
  }
}
