import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { framesPage } from './adversary/frames.ts';
import { adversaryPage } from './adversary/page.ts';
import { ashbyBoard } from './ashby/server/routes.ts';
import { type Behaviour, behaviours } from './behaviour.ts';
import type { Board } from './board.ts';
import { certificate } from './certificate.ts';
import { greenhouseBoard } from './greenhouse/server/routes.ts';
import { hostilePage } from './hostile/page.ts';
import { leverBoard } from './lever/server/routes.ts';
import { Recorder } from './recorder.ts';
import { notFound, type Reply } from './reply.ts';

export type Boards = {
  port: number;
  /** `https://<host>`, as a browser with the resolver rules of `e2e/browser.ts` sees it. */
  origin: (host: string) => string;
  recorder: Recorder;
  /** Changes how the servers behave from now on, for one job or for all. */
  behave: (patch: Partial<Behaviour>, jobId?: string) => void;
  /** The code that was "mailed" after a low captcha score. */
  securityCode: (jobId: string) => string | undefined;
  /** Forgets what was recorded and every changed behaviour. */
  reset: () => void;
  close: () => Promise<void>;
};

export type BoardsOptions = {
  /** 0 or absent: any free port. */
  port?: number;
  behaviour?: Partial<Behaviour>;
};

const MAX_BODY = 20_000_000;

async function body(incoming: IncomingMessage): Promise<Buffer<ArrayBuffer> | undefined> {
  if (incoming.method === 'GET' || incoming.method === 'HEAD') return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming) {
    size += chunk.length;
    if (size > MAX_BODY) throw new Error('the request is too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function webRequest(incoming: IncomingMessage, url: URL): Promise<Request> {
  const headers = new Headers();
  for (const name of ['content-type', 'accept', 'origin', 'referer']) {
    const value = incoming.headers[name];
    if (typeof value === 'string') headers.set(name, value);
  }
  return new Request(url, { method: incoming.method, headers, body: await body(incoming) });
}

async function send(reply: Reply, outgoing: ServerResponse): Promise<void> {
  // Never answered: the socket stays open until the browser or `close` ends it.
  if (reply === 'hang') return;
  if (reply === 'reset') {
    outgoing.socket?.destroy();
    return;
  }
  outgoing.writeHead(reply.status, Object.fromEntries(reply.headers));
  outgoing.end(Buffer.from(await reply.arrayBuffer()));
}

/** Serves every practice board from one port; which one is decided by the Host header. */
export async function startBoards(options: BoardsOptions = {}): Promise<Boards> {
  const recorder = new Recorder();
  const behaviour = behaviours(options.behaviour);
  const shared = { recorder, behaviour };
  const greenhouse = greenhouseBoard(shared);
  const boards: readonly Board[] = [greenhouse, leverBoard(shared), ashbyBoard(shared)];

  const answer = async (incoming: IncomingMessage): Promise<Reply> => {
    const host = (incoming.headers.host ?? 'unknown').replace(/:\d+$/, '');
    const url = new URL(incoming.url ?? '/', `https://${host}`);
    const request = await webRequest(incoming, url);
    const trick = adversaryPage(url) ?? framesPage(url) ?? hostilePage(url);
    if (trick) return trick;
    for (const board of boards) {
      const reply = board.hosts.includes(host) ? await board.answer(request, url) : null;
      if (reply) return reply;
    }
    return notFound(host);
  };

  const identity = await certificate(boards.flatMap(({ hosts }) => hosts));
  const fresh = new Set(boards.flatMap(({ submitHosts }) => submitHosts));
  const server = createServer(identity, (incoming, outgoing) => {
    outgoing.shouldKeepAlive = !fresh.has(incoming.headers.host ?? '');
    answer(incoming)
      .then((reply) => send(reply, outgoing))
      .catch((error: unknown) => {
        console.error(incoming.headers.host, incoming.url, error);
        outgoing.writeHead(500).end();
      });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;

  return {
    port,
    origin: (host) => `https://${host}`,
    recorder,
    behave: behaviour.set,
    securityCode: greenhouse.securityCode,
    reset: () => {
      recorder.clear();
      behaviour.reset();
      for (const board of boards) board.reset();
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

if (import.meta.main) {
  const boards = await startBoards({ port: Number(process.env.BOARDS_PORT ?? 0) });
  console.log(boards.port);
}
