import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readFolder } from './folder.ts';
import { measure } from './measure.ts';
import { reportText } from './report.ts';
import { tallies } from './tally.ts';

/**
 *   pnpm bench:forms <dir> [--json out.json]
 *
 * Measures the built extension on a folder of captured, labelled application pages: what it plans for every question,
 * and whether what it writes stands. Exit code 1 where a page could not be measured.
 */

/** The day the labels were made for. */
const NOW = new Date('2026-11-22T12:00:00Z');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'string' } },
});
const [dir] = positionals;
if (!dir) {
  console.error('usage: pnpm bench:forms <dir> [--json out.json]');
  process.exit(2);
}
const { questions, fills, faults } = await measure(readFolder(dir), NOW);
console.log(reportText(questions, fills, faults));
if (values.json) {
  const all = {
    now: NOW.toISOString(),
    tallies: tallies(questions, fills),
    questions,
    fills,
    faults,
  };
  writeFileSync(values.json, `${JSON.stringify(all, null, 2)}\n`);
}
process.exitCode = faults.length ? 1 : 0;
