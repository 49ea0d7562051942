import { parseArgs } from 'node:util';
import { DEFAULT_DATA_DIR } from './dataDir.ts';
import { startEmbeddedSupabase } from './start.ts';

/** `node backend/embedded/main.ts [--data-dir <dir>] [--port 54321] [--confirm-email]`: for development. */
const { values } = parseArgs({
  options: {
    'data-dir': { type: 'string', default: DEFAULT_DATA_DIR },
    port: { type: 'string', default: '54321' },
    'confirm-email': { type: 'boolean', default: false },
  },
});

const supabase = await startEmbeddedSupabase({
  dataDir: values['data-dir'],
  port: Number(values.port),
  confirmEmail: values['confirm-email'],
});
for (const name of supabase.applied) console.log(`Applied the migration ${name}`);
console.log(`Supabase   ${supabase.url}
Mailbox    ${supabase.url}/mailbox
Keys       ${values['data-dir']}/keys.json`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await supabase.close();
    process.exit(0);
  });
}
