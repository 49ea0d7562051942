import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestSupabase } from '../../testStack.ts';
import { MIGRATIONS_DIR } from '../dataDir.ts';
import type { Mail } from '../mail/mailbox.ts';

/** The Supabase under test. */
export interface Target {
  url: string;
  publishableKey: string;
  secretKey: string;
  isEmbedded: boolean;
  /** Only where tokens are signed with a secret: then tokens can be forged with the right key. */
  jwtSecret?: string;
  /** Only where e-mails can be read; newest first. */
  mailsTo?: (address: string) => Mail[];
  stop(): Promise<void>;
}

/** `pnpm test:supabase` points the suite at a project or at the Docker stack; otherwise the embedded one is started. */
export function isGiven(): boolean {
  return process.env.JOBAI_ACCEPT === 'given';
}

export async function startTarget(): Promise<Target> {
  return isGiven() ? givenTarget(process.env) : embeddedTarget();
}

function givenTarget(env: Record<string, string | undefined>): Target {
  const need = (name: string) => {
    const value = env[name];
    if (!value) throw new Error(`${name} is not set. See docs/deployment.md.`);
    return value;
  };
  return {
    url: need('SUPABASE_URL').replace(/\/+$/, ''),
    publishableKey: need('SUPABASE_PUBLISHABLE_KEY'),
    secretKey: need('SUPABASE_SECRET_KEY'),
    isEmbedded: false,
    ...(env.SUPABASE_JWT_SECRET ? { jwtSecret: env.SUPABASE_JWT_SECRET } : {}),
    stop: async () => {},
  };
}

/** The project's migrations, and the suite's own schema as the last one. */
export async function acceptMigrations(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'jobai-migrations-'));
  await cp(MIGRATIONS_DIR, dir, { recursive: true });
  await cp(join(import.meta.dirname, 'schema.sql'), join(dir, '99990101000000_accept.sql'));
  return dir;
}

async function embeddedTarget(): Promise<Target> {
  const migrationsDir = await acceptMigrations();
  const { supabase, stop } = await startTestSupabase({ migrationsDir });
  const { url, publishableKey, secretKey, jwtSecret, mailbox } = supabase;
  return {
    ...{ url, publishableKey, secretKey, jwtSecret, isEmbedded: true },
    mailsTo: (address) => mailbox.messages(address),
    async stop() {
      await stop();
      await rm(migrationsDir, { recursive: true, force: true });
    },
  };
}
