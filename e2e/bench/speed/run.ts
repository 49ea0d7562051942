import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchApp } from '../../app.ts';
import { PRACTICE_JOBS } from '../../boards/jobs.ts';
import { startBoards } from '../../boards/server.ts';
import { launchBrowser } from '../../browser.ts';
import { seed } from '../../store.ts';
import { type FormResult, formTable, measureForm, summaryOf } from './forms.ts';
import { measureOpening, type OpeningResult, openingTable } from './opening.ts';
import { measurePlanning } from './planning.ts';
import { PROFILE, RESUME } from './sample.ts';

/**
 *   pnpm bench:speed                       every practice posting, medians of 10
 *   pnpm bench:speed --runs 3 --job Lark   fewer, one employer
 *   pnpm bench:speed --json out.json       the numbers as JSON too
 * What is measured and how: forms.ts, opening.ts, planning.ts.
 */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10' },
    job: { type: 'string', default: '' },
    json: { type: 'string' },
    /** `fill` or `open`: only that part. */
    only: { type: 'string' },
  },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs takes a number of runs');
const jobs = PRACTICE_JOBS.filter(({ company }) => company.startsWith(values.job));
if (!jobs.length) throw new Error(`no practice posting at ${values.job}`);

const boards = await startBoards();
const dirs = ['with', 'without'].map((name) => mkdtempSync(join(tmpdir(), `jobai-${name}-`)));
const [withDir = '', withoutDir = ''] = dirs;
const app = await launchApp(boards, withDir);
const plain = await launchBrowser({ userDataDir: withoutDir, hostPort: boards.port });
try {
  await seed(app.context, app.id, PROFILE, RESUME);
  const opened: OpeningResult[] = [];
  if (values.only !== 'fill') {
    for (const job of jobs.filter(({ frame }) => frame === null)) {
      opened.push(await measureOpening(plain, app.context, job, runs));
    }
    console.log(`Opening a page: without JobAI, and more with it; ms, kB; medians of ${runs}`);
    console.log(`${openingTable(opened)}\n`);
  }
  const filled: FormResult[] = [];
  if (values.only !== 'open') {
    const reader = await app.context.newPage();
    await reader.goto(`chrome-extension://${app.id}/popup.html`);
    for (const job of jobs) filled.push(await measureForm(app, reader, job, runs));
    console.log(`Filling; ms; medians of ${runs}; ratio (ours − waits) ÷ (oracle − waits)`);
    console.log(`${formTable(filled.map(summaryOf))}\n`);
    const planning = measurePlanning(filled.map(({ session }) => session));
    const { fields, cold, warm } = planning;
    console.log(
      `Planning ${fields} fields: ${warm.toFixed(1)} ms, the first ${cold.toFixed(1)} ms`,
    );
    if (values.json) {
      const all = { runs, opened, filled: filled.map(summaryOf), planning };
      writeFileSync(values.json, `${JSON.stringify(all, null, 2)}\n`);
    }
  }
} finally {
  await Promise.all([app.close(), plain.close()]);
  await boards.close();
  for (const dir of dirs) rmSync(dir, { recursive: true, force: true, maxRetries: 3 });
}
