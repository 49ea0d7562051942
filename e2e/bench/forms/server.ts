import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { certificate } from '../../boards/certificate.ts';

export interface Captured {
  port: number;
  /** From now on this file is what stands at the URL: its host, path and query. */
  show(url: string, htmlPath: string): void;
  close(): Promise<void>;
}

/** Serves captured pages at their true URLs; what is not shown is not there. */
export async function serveCaptured(urls: readonly string[]): Promise<Captured> {
  const files = new Map<string, string>();
  const hosts = [...new Set(urls.map((url) => new URL(url).hostname))];
  const server = createServer(await certificate(hosts), (incoming, outgoing) => {
    const url = new URL(incoming.url ?? '/', `https://${incoming.headers.host ?? 'unknown'}`);
    const path = incoming.method === 'GET' ? files.get(placeOf(url)) : undefined;
    if (!path) {
      outgoing.writeHead(404).end();
      return;
    }
    readFile(path).then(
      (html) => outgoing.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html),
      (cause: unknown) => {
        console.error(path, cause);
        outgoing.writeHead(500).end();
      },
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    show: (url, htmlPath) => files.set(placeOf(new URL(url)), htmlPath),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const placeOf = ({ hostname, pathname, search }: URL) => `${hostname}${pathname}${search}`;
