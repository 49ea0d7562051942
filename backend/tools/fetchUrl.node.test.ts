import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fetchUrl, type Web } from './fetchUrl.ts';
import { publicUrl } from './publicUrl.ts';
import { resolveOverHttps } from './resolve.ts';

const html = (body: BodyInit | null, headers: Record<string, string> = {}, status = 200) =>
  new Response(body, { status, headers: { 'content-type': 'text/html', ...headers } });

/** A web of these answers, by address; says what was asked. */
function web(answers: Record<string, () => Response | Promise<Response>>, more: Partial<Web> = {}) {
  const asked: string[] = [];
  const fetch: typeof globalThis.fetch = async (input) => {
    asked.push(String(input));
    return (answers[String(input)] ?? (() => html('', {}, 404)))();
  };
  return { fetch, asked, ...more };
}
const refusal = (address: string, reached: Web, ms = 5000) =>
  fetchUrl(address, reached, { bytes: 1000, ms }).then(
    () => 'taken',
    (error) => error.code,
  );

describe('which addresses may be asked', () => {
  test('no spelling of a private, loopback, link-local, metadata or reserved address', () => {
    const hosts = [
      '127.0.0.1 127.1 0x7f.1 0177.0.0.1 2130706433 0x7f000001 017700000001 127.0.0.1. 127。0。0。1 %31%32%37.0.0.1',
      '0.0.0.0 0 10.1.2.3 100.64.0.1 169.254.169.254 0xa9fea9fe 172.16.0.1 172.31.255.255 192.168.1.1 192.0.0.1',
      '192.0.2.1 192.88.99.1 198.18.0.1 198.51.100.7 203.0.113.9 224.0.0.1 255.255.255.255 240.0.0.1',
      '[::1] [::] [::ffff:127.0.0.1] [::ffff:8.8.8.8] [::ffff:7f00:1] [::7f00:1] [fe80::1] [fc00::1] [fd00:ec2::254]',
      '[64:ff9b::7f00:1] [2002:7f00:1::] [2001:db8::1] [2001::1] [3fff::1] [ff02::1] [100::1] [0:0:0:0:0:ffff:a00:1]',
      'localhost LOCALHOST. a.localhost intranet printer.local db.internal metadata.google.internal metadata x.home.arpa',
      'box.lan x.test x.invalid x.onion 10.0.0.1.nip.io 7f000001.nip.io localtest.me app.lvh.me 192-168-0-1.dns.acme.com',
    ].flatMap((line) => line.split(' '));
    expect(hosts.filter((host) => publicUrl(`http://${host}/`))).toEqual([]);
    expect(hosts.length).toBeGreaterThan(60);
  });

  test('no other scheme, port or user name; a fragment stays here', () => {
    const refused = [
      ...['ftp://example.com', 'file:///etc/passwd', 'data:text/html,x', 'javascript:1', 'nothing'],
      ...[
        'https://example.com:8443',
        'http://example.com:22',
        'https://me@example.com',
        'gopher://a.com',
      ],
      ...[
        'https://:pw@example.com',
        'https://example.com@127.0.0.1/',
        'blob:https://a.com/1',
        'http://',
      ],
    ];
    expect(refused.filter((address) => publicUrl(address))).toEqual([]);
    const fine = [
      'http://example.com',
      'https://example.com:443/a#b',
      'http://8.8.8.8',
      'https://[2606:4700::1111]/',
    ];
    expect(fine.map((address) => publicUrl(address)?.href)).toEqual([
      ...[
        'http://example.com/',
        'https://example.com/a',
        'http://8.8.8.8/',
        'https://[2606:4700::1111]/',
      ],
    ]);
  });

  test('a name is dialled only where every address it leads to is public, and the lookup says so', async () => {
    const page = { 'https://careers.example.com/': () => html('x') };
    const leadsTo = (ips: string[]) => web(page, { resolve: async () => ips });
    expect(await refusal('https://careers.example.com/', leadsTo(['93.184.216.34']))).toBe('taken');
    const inward = leadsTo(['93.184.216.34', '::ffff:127.0.0.1']);
    expect(await refusal('https://careers.example.com/', inward)).toBe('address_refused');
    expect(inward.asked).toEqual([]);
    expect(await refusal('https://careers.example.com/', leadsTo([]))).toBe('page_unreachable');
    const dns = web({
      'https://cloudflare-dns.com/dns-query?name=a.com&type=A': () =>
        Response.json({
          Status: 0,
          Answer: [
            { type: 5, data: 'b.com.' },
            { type: 1, data: '10.0.0.1' },
          ],
        }),
      'https://cloudflare-dns.com/dns-query?name=a.com&type=AAAA': () =>
        Response.json({ Status: 0 }),
    });
    expect(await resolveOverHttps(dns.fetch)('a.com')).toEqual(['10.0.0.1']);
  });
});

describe('redirects', () => {
  const to =
    (location: string, status = 302) =>
    () =>
      new Response(null, { status, headers: { location } });

  test('each is looked at before it is followed, three at most', async () => {
    const inward = web({
      'https://a.com/': to('/b', 301),
      'https://a.com/b': to('http://169.254.169.254/'),
    });
    expect(await refusal('https://a.com/', inward)).toBe('address_refused');
    expect(inward.asked).toEqual(['https://a.com/', 'https://a.com/b']);
    const hops = {
      'https://a.com/1': to('/2', 308),
      'https://a.com/2': to('//b.com/3', 307),
      'https://b.com/3': to('/4', 303),
    };
    const three = web({ ...hops, 'https://b.com/4': () => html('there') });
    expect(await fetchUrl('https://a.com/1', three)).toMatchObject({
      url: 'https://b.com/4',
      text: 'there',
    });
    const four = web({ ...hops, 'https://b.com/4': to('/5') });
    expect(await refusal('https://a.com/1', four)).toBe('page_refused');
    expect(four.asked).not.toContain('https://b.com/5');
    expect(await refusal('https://a.com/', web({ 'https://a.com/': to('http://[') }))).toBe(
      'address_refused',
    );
  });
});

describe('what comes back', () => {
  test('is HTML, JSON or text of a known encoding, and no longer than agreed by its own word', async () => {
    const kinds: [string, Response][] = [
      ['taken', html('x')],
      ['taken', html('{}', { 'content-type': 'application/ld+json; charset=utf-8' })],
      ['taken', html('x', { 'content-type': 'text/plain' })],
      ['page_refused', html('x', { 'content-type': 'application/pdf' })],
      ['page_refused', html('x', { 'content-type': 'image/svg+xml' })],
      ['page_refused', html('x', { 'content-type': '' })],
      ['page_refused', html('x', { 'content-encoding': 'gzip, gzip' })],
      ['page_refused', html('x', { 'content-encoding': 'zstd' })],
      ['page_refused', html('x', { 'content-length': '1001' })],
      ['page_refused', html('a\0b')],
    ];
    const found = kinds.map(([, answer]) =>
      refusal('https://a.com/', web({ 'https://a.com/': () => answer })),
    );
    expect(await Promise.all(found)).toEqual(kinds.map(([code]) => code));
  });

  test('is read as its charset says', async () => {
    const latin = new Uint8Array([0x5a, 0xfc, 0x72, 0x69, 0x63, 0x68]);
    const by = async (answer: () => Response) =>
      (await fetchUrl('https://a.com/', web({ 'https://a.com/': answer }))).text;
    expect(await by(() => html(latin, { 'content-type': 'text/html; charset=ISO-8859-1' }))).toBe(
      'Zürich',
    );
    expect(await by(() => html('Zürich', { 'content-type': 'text/html; charset=nonsense' }))).toBe(
      'Zürich',
    );
  });

  test('that never ends, or never begins, is left at the limit', async () => {
    let sent = 0;
    const endless = () =>
      html(
        new ReadableStream({
          pull: (to) => {
            sent++;
            to.enqueue(new Uint8Array(100).fill(65));
          },
        }),
      );
    expect(await refusal('https://a.com/', web({ 'https://a.com/': endless }))).toBe(
      'page_refused',
    );
    expect(sent).toBeLessThan(20);
    const never = new Promise<Response>(() => {});
    expect(await refusal('https://a.com/', web({ 'https://a.com/': () => never }), 20)).toBe(
      'page_unreachable',
    );
    const stalls = () =>
      html(new ReadableStream({ start: (to) => to.enqueue(new Uint8Array([65])) }));
    expect(await refusal('https://a.com/', web({ 'https://a.com/': stalls }), 20)).toBe(
      'page_unreachable',
    );
    const broken = async () => {
      throw new TypeError('reset');
    };
    expect(await refusal('https://a.com/', web({ 'https://a.com/': broken }))).toBe(
      'page_unreachable',
    );
  });
});

describe('a page that unpacks to much', () => {
  const packed = gzipSync(new Uint8Array(24 * 1024 * 1024).fill(65));
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' });
    response.end(packed);
  });
  beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)));
  afterAll(() => server.close());

  test('is counted as it unpacks and left', async () => {
    const { port } = server.address() as AddressInfo;
    const here: typeof fetch = (_, init) => fetch(`http://127.0.0.1:${port}/`, init);
    const refused = fetchUrl('https://a.com/', { fetch: here });
    await expect(refused).rejects.toMatchObject({ code: 'page_refused', detail: 'Too large' });
    expect(packed.length).toBeLessThan(100_000);
  });
});
