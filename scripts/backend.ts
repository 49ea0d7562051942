import { DEFAULT_DATA_DIR } from '../backend/embedded/dataDir.ts';
import { startStack } from '../e2e/stack.ts';

/**
 * `pnpm backend`: the whole backend on this machine, for one person, until it is ended. The data stays in backend/.data;
 * its ports should stay too, for tokens name the address that gave them.
 */
const stack = await startStack({
  dataDir: DEFAULT_DATA_DIR,
  ports: { backend: 8787, supabase: 54321 },
  log: (step) => console.log(step),
});
console.log(`Enter ${stack.backendUrl} in the extension's options, under Account.`);
console.log(
  `Codes arrive at ${stack.mailboxUrl}; the API is described at ${stack.backendUrl}/docs.`,
);
console.log('Ctrl+C ends it; everything is kept.');

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => void stack.close().then(() => process.exit(0)));
}
