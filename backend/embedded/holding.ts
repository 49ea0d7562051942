import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';

/** Another process works on the data directory. */
export class DataDirInUse extends Error {
  constructor(dataDir: string, pid: number | undefined) {
    super(
      `The data directory ${dataDir} is in use by ${pid ? `process ${pid}` : 'another process'}. ` +
        'Two at once would destroy it: stop that one, or choose another directory.',
    );
    this.name = 'DataDirInUse';
  }
}

const Holder = z.object({ pid: z.number().int().positive() });

/**
 * Takes a data directory for this process until `release`. The lock is the system's own, on an (empty) SQLite file: it
 * ends with the process however that dies, so there are no stale locks to judge. Who holds it stands beside it, for
 * the message only.
 *
 * @throws DataDirInUse
 */
export function holdDataDir(dataDir: string, lock: string): { release(): void } {
  const holder = `${lock}.pid`;
  const file = new DatabaseSync(lock);
  try {
    file.exec('pragma busy_timeout = 0; begin exclusive');
  } catch (cause) {
    file.close();
    throw Object.assign(new DataDirInUse(dataDir, pidIn(holder)), { cause });
  }
  writeFileSync(holder, JSON.stringify({ pid: process.pid }));
  return {
    release() {
      rmSync(holder, { force: true });
      file.close();
    },
  };
}

function pidIn(file: string): number | undefined {
  try {
    return Holder.parse(JSON.parse(readFileSync(file, 'utf8'))).pid;
  } catch {
    // Written a moment after the lock is taken: it may not be there yet.
    return undefined;
  }
}
