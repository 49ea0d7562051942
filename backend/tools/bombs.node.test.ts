import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { constants, createDeflate, createGzip } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { pdfFault } from './checkPdf.ts';
import { fetchUrl } from './fetchUrl.ts';

const MB = 1024 * 1024;

/** `megabytes` of spaces, packed without ever standing in memory. */
async function packed(megabytes: number, into: ReturnType<typeof createGzip>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  into.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((done) => into.on('end', done));
  const chunk = Buffer.alloc(MB, 32);
  for (let at = 0; at < megabytes; at++)
    if (!into.write(chunk)) await new Promise((free) => into.once('drain', free));
  into.end();
  await ended;
  return Buffer.concat(chunks);
}

/** The most that this process's memory can have stood higher during `work` than before it, in megabytes. */
async function growth(work: () => Promise<void> | void): Promise<number> {
  const before = process.memoryUsage.rss();
  await work();
  return process.resourceUsage().maxRSS / 1024 - before / MB;
}

// Each made only here: 300 MB take a while to pack.
describe.runIf(process.env.JOBAI_VERIFY)('what unpacks to hundreds of megabytes', () => {
  test('a page of 250 MB is refused before anything reads it', async () => {
    const page = await packed(250, createGzip({ level: constants.Z_BEST_COMPRESSION }));
    let sent = 0;
    const server = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' });
      for (let at = 0; at < page.length; at += 4096) {
        sent += 4096;
        response.write(page.subarray(at, at + 4096));
      }
      response.end();
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    const web = {
      fetch: (_: unknown, init?: RequestInit) => fetch(`http://127.0.0.1:${port}/`, init),
    };
    const started = performance.now();
    const grown = await growth(async () => {
      await expect(fetchUrl('https://careers.example.com/', web)).rejects.toMatchObject({
        code: 'page_refused',
        detail: 'Too large',
      });
    });
    server.closeAllConnections();
    server.close();
    expect(sent).toBeGreaterThan(0);
    report(`a gzip page of 250 MB, ${page.length} bytes sent`, grown, started);
    expect(grown).toBeLessThan(160);
  }, 120_000);

  test('a PDF whose one stream holds 300 MB is refused before a parser runs', async () => {
    const stream = await packed(300, createDeflate({ level: constants.Z_BEST_COMPRESSION }));
    const pdf = Buffer.concat([
      Buffer.from(
        `%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R/Contents 4 0 R>>\nendobj\n4 0 obj\n<</Length ${stream.length}/Filter/FlateDecode>>\nstream\n`,
      ),
      stream,
      Buffer.from('\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n'),
    ]);
    const started = performance.now();
    let fault: string | null = null;
    const grown = await growth(() => {
      fault = pdfFault(new Uint8Array(pdf));
    });
    report(`a PDF of 300 MB, ${pdf.length} bytes`, grown, started);
    expect(fault).toBe('inflates');
    expect(grown).toBeLessThan(160);
  }, 120_000);
});

function report(what: string, grown: number, started: number): void {
  const ms = Math.round(performance.now() - started);
  console.log(`${what}: refused in ${ms} ms, memory at most ${grown.toFixed(1)} MB higher`);
}
