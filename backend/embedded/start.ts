import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { layout, MIGRATIONS_DIR } from './dataDir.ts';
import { startEngine } from './engine.ts';
import { createFront } from './front.ts';
import { keysOf } from './keys.ts';
import { createMailbox } from './mail/mailbox.ts';
import { createSerial } from './serial.ts';
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
  const keys = await keysOf(places.keys);
  const server = await listen(port);
  const url = `http://127.0.0.1:${server.port}`;
  try {
    const inner = { publishableKey: random(), secretKey: random(), jwtSecret: random() };
    const mailbox = createMailbox();
    const engine = await startEngine({
      database: database === 'memory' ? 'memory://' : places.postgres,
      snapshot: options.snapshot,
      migrationsDir: options.migrationsDir ?? MIGRATIONS_DIR,
      url,
      inner,
      confirmEmail: options.confirmEmail ?? false,
      tokenSeconds: options.tokenSeconds ?? 3600,
      email: mailbox,
    });
    const serial = createSerial();
    const issuer = `${url}/auth/v1`;
    const front = createFront({
      ...{ engine, serial, keys, mailbox, inner, url, objectsDir: places.objects },
      tokens: await createTokens(keys, tokenAlgorithm, issuer),
      innerTokens: await createTokens({ ...keys, jwtSecret: inner.jwtSecret }, 'HS256', issuer),
    });
    server.answer(front.fetch);
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
      async close() {
        await server.close();
        await serial(() => engine.close());
      },
    };
  } catch (error) {
    await server.close();
    throw error;
  }
}

type Answer = (request: Request) => Response | Promise<Response>;

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
