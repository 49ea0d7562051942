import { writeFileSync } from 'node:fs';
import type { Reporter } from 'vitest/node';

/**
 * For check.ts: how many errors no test waited for. The exit code does not tell: the embedded database, which runs in
 * vitest's own process, sets it as it starts and ends.
 */
export default class OutsideErrors implements Reporter {
  onTestRunEnd(...[, errors]: Parameters<NonNullable<Reporter['onTestRunEnd']>>): void {
    writeFileSync(process.env.JOBAI_OUTSIDE_ERRORS ?? 'out/outside.json', `${errors.length}\n`);
  }
}
