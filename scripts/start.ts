import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accountPage, agreeToSync, signUp } from '../e2e/account.ts';
import { type App, launchApp, practiceJob } from '../e2e/app.ts';
import { inPostgres } from '../e2e/arrived.ts';
import { allowModels, openPanel } from '../e2e/assist.ts';
import { PRACTICE_JOBS } from '../e2e/boards/jobs.ts';
import { startBoards } from '../e2e/boards/server.ts';
import { extensionId, launchBrowser } from '../e2e/browser.ts';
import { firstRun, mainJob, popupShot } from '../e2e/mainJob.ts';
import { startModels } from '../e2e/models.ts';
import { EXTENSION_DIR, OUT_DIR, SAMPLE_DIR } from '../e2e/paths.ts';
import { type Stack, startStack } from '../e2e/stack.ts';
import { ensureChromium } from './chromium.ts';

/**
 *   npm start                 the practice boards, the backend, a sample person signed in, a visible browser
 *   npm start -- --headless   the main job by itself; also where there is no display
 *   npm start -- <url>        that page, in a profile of its own, on the real network
 */

const PROFILES = join(import.meta.dirname, '..', '.profiles');
const SAMPLE = {
  profile: join(SAMPLE_DIR, 'profile.json'),
  resume: join(SAMPLE_DIR, 'ines-marlow-resume.pdf'),
};
/** The sample person's, as in the sample profile. */
const EMAIL = 'ines.marlow@example.com';
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

/** The main job on every practice posting, with nobody watching; how many applications arrived in Postgres. */
async function alone(): Promise<number> {
  rmSync(OUT_DIR, { recursive: true, force: true });
  mkdirSync(OUT_DIR, { recursive: true });
  const dir = mkdtempSync(join(tmpdir(), 'jobai-'));
  const boards = await startBoards();
  const models = await startModels(log);
  const stack = await startStack({ dataDir: join(dir, 'backend'), log, settings: models.settings });
  const app = await launchApp(boards, join(dir, 'browser'));
  log('Chromium runs with the extension');
  try {
    await firstRun(app.context, app.id, SAMPLE);
    log('profile and résumé imported');
    await signInSample(app, stack);
    await openPanel(app);
    for (const job of PRACTICE_JOBS) await mainJob(app, job, OUT_DIR, log);
    await popupShot(app, OUT_DIR);
    return await inPostgres(stack, EMAIL, PRACTICE_JOBS);
  } finally {
    await app.close();
    await stack.close();
    await models.close();
    await boards.close();
    rmSync(dir, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** A new account at the stack for the sample person, by way of the mailbox. */
async function signInSample(app: App, stack: Stack): Promise<void> {
  const page = await accountPage(app);
  await signUp(page, stack, EMAIL);
  await page.close();
  await agreeToSync(app);
  await allowModels(app);
  log(`${EMAIL} signed in by the code from ${stack.mailboxUrl}`);
}

/** A visible browser on a practice posting; ends when the person closes it. */
async function practice(): Promise<void> {
  const boards = await startBoards();
  // A profile and a database of their own, made anew: the sample person starts as on the first day.
  const dir = join(PROFILES, 'practice');
  rmSync(dir, { recursive: true, force: true });
  const models = await startModels(log);
  const stack = await startStack({
    dataDir: join(dir, 'backend'),
    settings: models.settings,
    ports: { backend: 8787, supabase: 54321 },
    log,
  });
  try {
    const app = await launchApp(boards, join(dir, 'browser'), { headless: false });
    await firstRun(app.context, app.id, SAMPLE);
    await signInSample(app, stack);
    await app.open(practiceJob('Larkmoor'));
    log(`the API is described at ${stack.backendUrl}/docs`);
    log('a practice job is open: click "Apply with AI". Nothing you send leaves this machine.');
    await app.context.waitForEvent('close', { timeout: 0 });
  } finally {
    await stack.close();
    await models.close();
    await boards.close();
  }
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

// Browser and servers are ended when this process ends in order; a signal alone would leave them behind.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => process.exit(130));
}

prepare();
if (url) await realPage(url);
else if (hasDisplay && !args.includes('--headless')) await practice();
else {
  try {
    const arrived = await alone();
    log(`pictures and receipts are in out/`);
    console.log(`${arrived} of ${PRACTICE_JOBS.length} applications in Postgres`);
    console.log(`${PRACTICE_JOBS.length} applications submitted and tracked`);
    if (arrived < PRACTICE_JOBS.length) process.exit(1);
  } catch (error) {
    console.error(error);
    log('the main job deviated: see above');
    process.exit(1);
  }
}
