import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { ROOT } from './paths.ts';
import { freePort, type Server, startServer } from './server.ts';

/**
 * The backend on this machine: embedded Supabase and, before it, the Worker in workerd. Each is a process of its own,
 * as in real life; all data in one directory.
 */
export interface Stack {
  backendUrl: string;
  supabaseUrl: string;
  /** Where codes arrive, for people. */
  mailboxUrl: string;
  /** The newest code sent to an address after `since` (a count of `mails`), once it arrived. */
  codeFor(email: string, since?: number): Promise<string>;
  /** How many e-mails went to an address. */
  mails(email: string): Promise<number>;
  /** Rows of a table as they are, past row level security. `query`: PostgREST's ("select=id&user_id=eq.…"). */
  rows(table: string, query?: string): Promise<unknown[]>;
  /** Ids of the people who have an account, by address. */
  people(): Promise<Map<string, string>>;
  close(): Promise<void>;
}

export interface StackOptions {
  /** Kept between two runs; its ports should be kept with it, for tokens name the address that gave them. */
  dataDir: string;
  /** Taken where they are free, else any. */
  ports?: { backend: number; supabase: number };
  log?: (step: string) => void;
  /** Whether a new address is confirmed by a code; yes unless told. */
  confirmEmail?: boolean;
  /** Settings of the Worker beside its own (backend/.env.example). */
  settings?: Record<string, string>;
  /** Tokens are signed with a key pair (ES256) that is published, as new hosted projects do; else with a secret. */
  publishedKeys?: boolean;
}

const Keys = z.object({
  publishableKey: z.string(),
  secretKey: z.string(),
  jwtSecret: z.string(),
});
const Mails = z.array(z.object({ code: z.string().optional() }));
const Users = z.object({ users: z.array(z.object({ id: z.string(), email: z.string() })) });

const START_MS = 60_000;
const WRANGLER = join(ROOT, 'backend/node_modules/wrangler/wrangler-dist/cli.js');
const QUIET = {
  CI: '1',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  WRANGLER_SEND_METRICS: 'false',
  FORCE_COLOR: '0',
};

export async function startStack(options: StackOptions): Promise<Stack> {
  const { dataDir, log = () => undefined, ports = { backend: 0, supabase: 0 } } = options;
  const { confirmEmail = true, publishedKeys = false } = options;
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const supabase = startServer([
    join(ROOT, 'backend/embedded/main.ts'),
    ...['--data-dir', dataDir, ...(confirmEmail ? ['--confirm-email'] : [])],
    ...(publishedKeys ? ['--published-keys'] : []),
    ...['--port', String(await freePort(ports.supabase))],
  ]);
  let worker: Server | undefined;
  const close = async () => {
    await worker?.stop();
    await supabase.stop();
  };
  try {
    const [, supabaseUrl = ''] = await supabase.says(/^Supabase\s+(http:\S+)/m, START_MS);
    log(`embedded Supabase at ${supabaseUrl}`);
    const keys = Keys.parse(JSON.parse(readFileSync(join(dataDir, 'keys.json'), 'utf8')));
    const port = await freePort(ports.backend);
    const backendUrl = `http://127.0.0.1:${port}`;
    worker = startWorker(port, dataDir, {
      ENVIRONMENT: 'development',
      SUPABASE_URL: supabaseUrl,
      SUPABASE_PUBLISHABLE_KEY: keys.publishableKey,
      SUPABASE_SECRET_KEY: keys.secretKey,
      ...(!publishedKeys && { SUPABASE_JWT_SECRET: keys.jwtSecret }),
      ...options.settings,
    });
    await ready(worker, backendUrl);
    log(`the Worker at ${backendUrl}`);
    return { backendUrl, supabaseUrl, ...reader(supabaseUrl, keys.secretKey), close };
  } catch (fault) {
    await close();
    throw fault;
  }
}

/** The Worker in workerd, with its state in `dataDir`: what an earlier one left there goes on. */
export function startWorker(
  port: number,
  dataDir: string,
  settings: Record<string, string>,
): Server {
  // A file of its owner's: a command line can be read by everybody on the machine.
  const envFile = join(dataDir, 'worker.env');
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  writeFileSync(envFile, `${lines.join('\n')}\n`, { mode: 0o600 });
  return startServer(
    [
      ...['--no-warnings', WRANGLER, 'dev', '--config', join(ROOT, 'backend/wrangler.jsonc')],
      ...['--ip', '127.0.0.1', '--port', String(port), '--inspector-port', '0'],
      ...['--env-file', envFile, '--persist-to', join(dataDir, 'worker')],
      ...['--show-interactive-dev-session', 'false', '--log-level', 'warn'],
    ],
    QUIET,
    dataDir,
  );
}

/** Until the Worker reaches its database. */
export async function ready(worker: Server, backendUrl: string): Promise<void> {
  const deadline = Date.now() + START_MS;
  let last = 'no answer';
  while (Date.now() < deadline && !worker.hasEnded()) {
    const response = await fetch(`${backendUrl}/ready`).catch(() => null);
    if (response?.ok) return;
    if (response) last = `${response.status} ${await response.text()}`;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`the Worker is not ready: ${last}\n${worker.output()}`);
}

function reader(url: string, secretKey: string) {
  const headers = { apikey: secretKey };
  const get = async (path: string): Promise<unknown> => {
    const response = await fetch(`${url}${path}`, { headers });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response.json();
  };
  const mailsTo = async (email: string) =>
    Mails.parse(await get(`/mailbox.json?to=${encodeURIComponent(email)}`));
  return {
    mailboxUrl: `${url}/mailbox`,
    mails: async (email: string) => (await mailsTo(email)).length,
    async codeFor(email: string, since = 0) {
      const deadline = Date.now() + 10_000;
      while (Date.now() < deadline) {
        const mails = await mailsTo(email);
        const code = mails.length > since ? mails[0]?.code : undefined;
        if (code) return code;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error(`no code arrived at ${email}`);
    },
    rows: async (table: string, query = 'select=*') =>
      z.array(z.unknown()).parse(await get(`/rest/v1/${table}?${query}`)),
    people: async () => {
      const { users } = Users.parse(await get('/auth/v1/admin/users?per_page=1000'));
      return new Map(users.map(({ id, email }) => [email, id]));
    },
  };
}
