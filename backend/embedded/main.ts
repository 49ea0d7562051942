import { parseArgs } from 'node:util';
import { backupDataDir, restoreBackup } from './backup.ts';
import { DEFAULT_DATA_DIR } from './dataDir.ts';
import { startEmbeddedSupabase } from './start.ts';

const USAGE = `node backend/embedded/main.ts [--data-dir <dir>] [--port 54321] [--confirm-email] [--published-keys]
  Auth, REST, Storage and pgvector on this machine, until Ctrl+C. With --published-keys tokens are signed with a key
  pair, as new hosted projects do, and not with the secret.
node backend/embedded/main.ts --backup <file> [--data-dir <dir>]
  Everything of the data directory in one file, while nothing runs on it. The file holds the keys.
node backend/embedded/main.ts --restore <file> [--data-dir <dir>]
  A data directory of a backup; it must not hold data yet.`;

const { values } = parseArgs({
  options: {
    'data-dir': { type: 'string', default: DEFAULT_DATA_DIR },
    port: { type: 'string', default: '54321' },
    'confirm-email': { type: 'boolean', default: false },
    'published-keys': { type: 'boolean', default: false },
    backup: { type: 'string' },
    restore: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
const dataDir = values['data-dir'];

async function serve(): Promise<void> {
  const supabase = await startEmbeddedSupabase({
    dataDir,
    port: Number(values.port),
    confirmEmail: values['confirm-email'],
    tokenAlgorithm: values['published-keys'] ? 'ES256' : 'HS256',
  });
  for (const name of supabase.applied) console.log(`Applied the migration ${name}`);
  console.log(`Supabase   ${supabase.url}
Mailbox    ${supabase.url}/mailbox
Keys       ${dataDir}/keys.json`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, async () => {
      await supabase.close();
      process.exit(0);
    });
  }
}

try {
  if (values.help) console.log(USAGE);
  else if (values.backup) await backupDataDir(dataDir, values.backup);
  else if (values.restore) await restoreBackup(values.restore, dataDir);
  else await serve();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
