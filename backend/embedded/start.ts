import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { saveBackup } from './backup.ts';
import { layout, MIGRATIONS_DIR } from './dataDir.ts';
import { startEngine } from './engine.ts';
import { createFront } from './front.ts';
import { holdDataDir } from './holding.ts';
import { keysOf } from './keys.ts';
import { createMailbox } from './mail/mailbox.ts';
import { checkPostgresMajor } from './postgresMajor.ts';
import { createSerial } from './serial.ts';
import { createFiles } from './storage/files.ts';
import { knownVersions } from './storage/known.ts';
import { createTokens, type TokenAlgorithm } from './tokens.ts';

export interface EmbeddedOptions {
  dataDir: string;
  /** 0: any free one. A data directory should keep its port: tokens name the address that issued them. */
  port?: number;
  migrationsDir?: string;
  /** Whether a new account must confirm its address first. */
  confirmEmail?: boolean;
  tokenAlgorithm?: TokenAlgorithm;
  tokenSeconds?: number;
  /** "memory" forgets the database at the end; the data directory then holds keys and files only. */
  database?: 'disk' | 'memory';
  /** A database to begin from, made by `dump()`. */
  snapshot?: Blob;
}

export type EmbeddedSupabase = Awaited<ReturnType<typeof startEmbeddedSupabase>>;

/** Auth, REST, Storage and pgvector in this process, on 127.0.0.1 only, with the project's migrations applied. */
export async function startEmbeddedSupabase(options: EmbeddedOptions) {
  const { dataDir, port = 0, database = 'disk', tokenAlgorithm = 'HS256' } = options;
  const places = layout(dataDir);
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const hold = holdDataDir(dataDir, places.lock);
  let server: Listener | undefined;
  try {
    await checkPostgresMajor(places.postgres);
    const keys = await keysOf(places.keys);
    const listener = await listen(port);
    server = listener;
    const url = `http://127.0.0.1:${listener.port}`;
    const inner = { publishableKey: random(), secretKey: random(), jwtSecret: random() };
    const mailbox = createMailbox();
    const engine = await startEngine({
      database: database === 'memory' ? 'memory://' : places.postgres,
      // Into an empty directory only: data that is there stays.
      snapshot: existsSync(places.postgres) ? undefined : options.snapshot,
      migrationsDir: options.migrationsDir ?? MIGRATIONS_DIR,
      url,
      inner,
      confirmEmail: options.confirmEmail ?? false,
      tokenSeconds: options.tokenSeconds ?? 3600,
      email: mailbox,
    });
    await createFiles(places.objects).sweep(await knownVersions(engine.db));
    const serial = createSerial();
    const issuer = `${url}/auth/v1`;
    const front = createFront({
      ...{ engine, serial, keys, mailbox, inner, url, objectsDir: places.objects },
      tokens: await createTokens(keys, tokenAlgorithm, issuer),
      innerTokens: await createTokens({ ...keys, jwtSecret: inner.jwtSecret }, 'HS256', issuer),
    });
    listener.answer(front.fetch);
    return {
      url,
      publishableKey: keys.publishableKey,
      secretKey: keys.secretKey,
      jwtSecret: keys.jwtSecret,
      mailbox,
      /** Migrations that this start applied. */
      applied: engine.applied,
      /** The database as a tar, consistent between two requests. */
      dump: () => serial(() => engine.db.dumpDataDir('none')),
      /** Writes a consistent copy of rows, accounts and files into one file. */
      backup: (file: string) =>
        serial(() => saveBackup(file, { db: engine.db, keys, objectsDir: places.objects })),
      async close() {
        await listener.close();
        await serial(() => engine.close());
        hold.release();
      },
    };
  } catch (error) {
    await server?.close();
    hold.release();
    throw error;
  }
}

type Answer = (request: Request) => Response | Promise<Response>;

type Listener = Awaited<ReturnType<typeof listen>>;

/** Listens first, answers later: the address is part of what the engine is told. */
async function listen(port: number) {
  let answer: Answer = () => new Response('starting', { status: 503 });
  const server = createAdaptorServer({ fetch: (request) => answer(request) });
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', done);
  });
  return {
    port: (server.address() as AddressInfo).port,
    answer(next: Answer) {
      answer = next;
    },
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

const random = () => randomBytes(32).toString('base64url');
