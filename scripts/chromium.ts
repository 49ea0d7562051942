import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

function installed(): string | null {
  const own = process.env.JOBAI_CHROMIUM;
  return [own, ...PLACES].find((path) => path && existsSync(path)) ?? null;
}

function run(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

/**
 * Path of a Chromium that loads unpacked extensions (branded Chrome no longer does by command line); installs one
 * where it can. null: Playwright's own build is there and finds itself. Exits with what to do when there is none.
 */
export function ensureChromium(): string | null {
  const found = installed();
  if (found) return found;
  const root = process.getuid?.() === 0;
  if (root && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium (once)');
    run('apt-get', ['update', '-qq']);
    if (run('apt-get', ['install', '-y', '-qq', 'chromium'])) return installed();
  }
  if (run('pnpm', ['exec', 'playwright', 'install', 'chromium'])) return null;
  console.error(
    'No Chromium found. Install it (Debian: apt-get install chromium; Mac: brew install --cask chromium) or set JOBAI_CHROMIUM to its path.',
  );
  process.exit(1);
}
