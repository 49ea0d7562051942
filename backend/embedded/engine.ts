import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { vector } from '@electric-sql/pglite/vector';
import { App, type EmailDriver, ensureHistoryTable, getStorageSchemaSql } from '@supabase/lite';
import { createPgliteConnection } from '@supabase/lite/pglite';
import { migrate, readMigrations } from './migrations.ts';
import type { PostgresFault } from './postgresFault.ts';
import { PARSERS } from './postgresTypes.ts';
import { quietly } from './quiet.ts';
import { AUTH_EMAIL, ROLES_AND_SCHEMAS, SESSION, STORAGE_GRANTS } from './systemSchema.ts';
import { acceptArraysAsVectors } from './vectors.ts';
import { watch } from './watched.ts';

interface EngineOptions {
  /** A directory, or `memory://`. */
  database: string;
  /** A dumped data directory to begin from. */
  snapshot?: Blob;
  migrationsDir: string;
  url: string;
  /** Known to this process alone: the front translates. */
  inner: { publishableKey: string; secretKey: string; jwtSecret: string };
  confirmEmail: boolean;
  tokenSeconds: number;
  email: EmailDriver;
}

export type Engine = Awaited<ReturnType<typeof startEngine>>;

/** Postgres with REST and Auth on top (@supabase/lite on PGlite), its schema up to date. Not safe to share: see serial.ts. */
export async function startEngine(options: EngineOptions) {
  const connection = await createPgliteConnection({
    url: options.database,
    pgliteOptions: {
      extensions: { pg_trgm, vector },
      parsers: PARSERS,
      ...(options.snapshot ? { loadDataDir: options.snapshot } : {}),
    },
  });
  const db = connection.driver;
  try {
    await db.waitReady;
    await db.exec(ROLES_AND_SCHEMAS);
    await db.exec(SESSION);
    const app = new App({
      connection,
      auth: {
        enabled: true,
        site_url: options.url,
        jwt_secret: options.inner.jwtSecret,
        jwt_expiry: options.tokenSeconds,
        enable_signup: true,
        enable_refresh_token_rotation: true,
        minimum_password_length: 6,
        email: {
          enable_signup: true,
          enable_confirmations: options.confirmEmail,
          double_confirm_changes: false,
        },
        publishable_key: options.inner.publishableKey,
        secret_key: options.inner.secretKey,
      },
      api: { schemas: ['public'], max_rows: 1000 },
      options: {
        server: { admin: false, disableStudio: true },
        drivers: { email: options.email },
      },
    });
    await app.init();
    await app.ensureSystemSchema();
    await db.exec(AUTH_EMAIL);
    await db.exec(getStorageSchemaSql(false));
    await db.exec(STORAGE_GRANTS);
    await ensureHistoryTable(connection);
    // Otherwise 0.10 runs GRANT ALL ON ALL TABLES TO anon, authenticated at the first request it sees.
    Object.assign(connection, { rlsState: 'active' });
    const applied = await migrate(db, await readMigrations(options.migrationsDir));
    await db.exec(SESSION);
    await acceptArraysAsVectors(db);
    await connection.clearSchemaCache();
    const watched = watch(db);
    let isLost = false;
    return {
      db,
      applied,
      /** With what Postgres last said against one of the request's statements: the engine drops most of it. */
      async fetch(request: Request): Promise<{ response: Response; fault?: PostgresFault }> {
        if (isLost) return { response: lost() };
        watched.last = undefined;
        const response = await quietly(async () =>
          app.fetch(request, { peerAddress: '127.0.0.1' }),
        );
        isLost = watched.isDoubtful && !(await watched.isInStep());
        return isLost ? { response: lost() } : { response, fault: watched.last };
      },
      close: () => connection.close(),
    };
  } catch (error) {
    await connection.close().catch(() => {});
    throw error;
  }
}

/** Nothing is written any more that would be lost; a start of the process heals it. */
const lost = () =>
  Response.json(
    {
      message:
        'The embedded database has lost its session. Start it again; what it answered is kept.',
    },
    { status: 503 },
  );
