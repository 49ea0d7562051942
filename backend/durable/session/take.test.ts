import { evictDurableObject } from 'cloudflare:test';
import { env, exports } from 'cloudflare:workers';
import type { EventType } from '@jobai/shared/events';
import { CLOSE, EmitReply, PING } from '@jobai/shared/live';
import * as fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { LiveClient, somebody, tokenOf } from '../../testing/liveClient.ts';

/** More under JOBAI_VERIFY. */
const RUNS = 'JOBAI_VERIFY' in env ? 1000 : 15;

const objectOf = (user: string) => env.SESSION.getByName(user);
const later = (ms: number) => vi.setSystemTime(Date.now() + ms);

function told(type: EventType, data: object, id: string = crypto.randomUUID()) {
  return { id, event: { type, agent: 'applier', message: 'm', data, sessionId: 'run' } };
}
const typed = (done: number, id?: string) =>
  told('applier:type', { fields: ['email'], done, total: 9 }, id);
const frame = (length = 100) =>
  told('browser:screenshot', { image: `data:image/webp;base64,${'A'.repeat(length)}` });

async function post(user: string, body: unknown): Promise<Response> {
  return exports.default.fetch('http://backend/api/live/events', {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await tokenOf(user)}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify(body),
  });
}

afterEach(() => {
  vi.useRealTimers();
});

describe("a device's own events", () => {
  test('count once per id, however and however often they come', async () => {
    const user = somebody();
    const device = await LiveClient.enter(user);
    const events = [typed(1, 'e1'), typed(2, 'e2')];
    device.send({ type: 'emit', events });
    await device.first('taken');
    await evictDurableObject(objectOf(user));
    device.send({ type: 'emit', events: [...events, typed(3, 'e3')] });
    const again = await device.until(() => device.of('taken')[1]);
    expect(again.results).toEqual([
      { id: 'e1', seq: 1, duplicate: true },
      { id: 'e2', seq: 2, duplicate: true },
      { id: 'e3', seq: 3, duplicate: false },
    ]);
    const byPost = await Promise.all([
      post(user, { events: [typed(3, 'e3'), typed(4, 'e4')] }),
      post(user, { events: [typed(4, 'e4')] }),
    ]);
    expect(byPost.map(({ status }) => status)).toEqual([200, 200]);
    const taken = await Promise.all(
      byPost.map(async (response) => EmitReply.parse(await response.json()).results),
    );
    expect(taken.flat().filter(({ duplicate }) => !duplicate)).toEqual([
      { id: 'e4', seq: 4, duplicate: false },
    ]);
    await device.settled();
    expect(device.events().map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
    device.close();
  });

  test('are only those of an apply session, each by its own schema', async () => {
    const user = somebody();
    const response = await post(user, {
      events: [
        told('scout:complete', { count: 1 }, 'a'),
        {
          id: 'b',
          event: { type: 'scout:complete', agent: 'scout', message: '', data: { count: 1 } },
        },
        {
          id: 'c',
          event: { type: 'draft:parked', agent: 'system', message: '', data: { after_s: 1 } },
        },
        told('applier:type', { fields: ['password'], done: 1, total: 1 }, 'd'),
        { id: 'e', event: null },
        typed(1, 'f'),
      ],
    });
    const { results } = EmitReply.parse(await response.json());
    expect(results.map(({ seq, code }) => [seq, code])).toEqual([
      [null, 'badMessage'],
      [null, 'notYours'],
      [null, 'notYours'],
      [null, 'badMessage'],
      [null, 'badMessage'],
      [1, undefined],
    ]);
  });

  test('are kept by their schema: a value that slipped in is dropped', async () => {
    const user = somebody();
    const slip = { fields: ['email'], done: 1, total: 1, value: 'ada@example.com' };
    await post(user, { events: [told('applier:type', slip)] });
    const client = await LiveClient.enter(user);
    await client.settled();
    expect(client.events()).toHaveLength(1);
    expect(JSON.stringify(client.got)).not.toContain('ada@example.com');
    client.close();
  });

  test.each([
    [{}, 422],
    [{ events: [] }, 422],
    [{ events: Array.from({ length: 51 }, (_, n) => typed(n)) }, 422],
    [{ events: [{ event: {} }] }, 422],
  ])('posted in another shape are refused: %#', async (body, status) => {
    expect((await post(somebody(), body)).status).toBe(status);
  });

  test('of strangers are refused', async () => {
    const response = await exports.default.fetch('http://backend/api/live/events', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ events: [typed(1)] }),
    });
    expect(response.status).toBe(401);
  });
});

describe('live view', () => {
  test('shows the others two frames a second, and keeps none', async () => {
    const user = somebody();
    const [device, watcher] = [await LiveClient.enter(user), await LiveClient.enter(user)];
    vi.setSystemTime(Date.now());
    for (let n = 0; n < 3; n++) device.send({ type: 'emit', events: [frame()] });
    await device.until(() => device.of('taken')[2]);
    later(500);
    device.send({ type: 'emit', events: [frame(200_000)] });
    await device.until(() => device.of('taken')[3]);
    const codes = device.of('taken').map(({ results }) => results[0]?.code);
    expect(codes).toEqual([undefined, 'tooFast', 'tooFast', undefined]);
    await watcher.settled();
    const frames = watcher.events().filter(({ type }) => type === 'browser:screenshot');
    expect(frames.map(({ seq }) => seq)).toEqual([0, 0]);
    expect(device.events().some(({ type }) => type === 'browser:screenshot')).toBe(false);
    const late = await LiveClient.enter(user);
    expect(late.of('welcome')[0]).toMatchObject({ seq: 0, replay: 0 });
    for (const client of [device, watcher, late]) client.close();
  });

  test('of a picture that is too large ends the connection', async () => {
    const device = await LiveClient.enter(somebody());
    device.send({ type: 'emit', events: [frame(300_000)] });
    expect((await device.gone()).code).toBe(1009);
  });
});

describe('a client that misbehaves', () => {
  test.each([
    ['no JSON', '{"type":'],
    ['an unknown type', '{"type":"draft:approve"}'],
    ['a list', '[]'],
    ['a deep one', `${'['.repeat(5000)}${']'.repeat(5000)}`],
    ['a batch of 51', JSON.stringify({ type: 'emit', events: Array(51).fill(typed(1)) })],
    [
      'an answer too long',
      JSON.stringify({ type: 'hitl:response', hitl_id: 'q', response: 'x'.repeat(4001) }),
    ],
  ])('gets a code for %s and stays', async (_, text) => {
    const client = await LiveClient.enter(somebody());
    client.ws.send(text);
    expect(await client.first('error')).toMatchObject({ code: 'badMessage' });
    await client.settled();
    client.close();
  });

  test('gets codes for bytes and for what is too large, and at the fifth it has to go', async () => {
    const client = await LiveClient.enter(somebody());
    const large = { type: 'hitl:response', hitl_id: 'q', response: 'x', pad: 'x'.repeat(70_000) };
    client.ws.send(new Uint8Array([1, 2]));
    client.send(large);
    client.send({ type: 'emit', events: [frame(40_000), frame(40_000)] });
    client.ws.send('?');
    client.ws.send('?');
    expect((await client.gone()).code).toBe(1008);
    const codes = client.of('error').map(({ code }) => code);
    expect(codes).toEqual(['binary', 'tooLarge', 'tooLarge', 'badMessage', 'badMessage']);
  });

  test('that floods is slowed down, then has to go; the others notice nothing', async () => {
    const user = somebody();
    const [flood, calm] = [await LiveClient.enter(user), await LiveClient.enter(user)];
    for (let n = 0; n < 200; n++) flood.send({ type: 'emit', events: [typed(n)] });
    expect((await flood.gone()).code).toBe(CLOSE.tooMany);
    expect(flood.of('taken').length).toBeGreaterThanOrEqual(38);
    expect(flood.of('taken').length).toBeLessThan(60);
    await calm.settled();
    calm.close();
  });

  test('may ping as often as it likes', async () => {
    const client = await LiveClient.enter(somebody());
    for (let n = 0; n < 200; n++) client.ws.send(PING);
    await client.until(() => client.of('pong').length === 200);
    expect(client.of('error')).toEqual([]);
    client.close();
  });
});

/** What is not in memory can't be evicted: asking wakes it first. */
async function evict(user: string, options?: { webSockets: 'close' }): Promise<void> {
  await objectOf(user).hitlOutcome('none');
  await evictDurableObject(objectOf(user), options);
}

describe('over any number of losses', () => {
  const step = fc.oneof(
    { weight: 5, arbitrary: fc.constant('emit' as const) },
    { weight: 2, arbitrary: fc.constant('tell' as const) },
    { weight: 2, arbitrary: fc.constant('drop' as const) },
    { weight: 2, arbitrary: fc.constant('return' as const) },
    { weight: 1, arbitrary: fc.constant('evict' as const) },
    { weight: 1, arbitrary: fc.constant('kill' as const) },
  );

  test(
    'a client that resumes has every event once and in order',
    async () => {
      const counts = { events: 0, losses: 0, replayed: 0 };
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 60 }), async (steps) => {
          const user = somebody();
          const clientId = crypto.randomUUID();
          const got: number[] = [];
          let client: LiveClient | null = null;
          let total = 0;
          const read = () => {
            for (const { event, replayed } of client?.of('event') ?? []) {
              if (event.seq === 0) continue;
              got.push(event.seq);
              if (replayed) counts.replayed += 1;
            }
          };
          const drop = () => {
            if (!client) return;
            read();
            client.ws.close(1000);
            client = null;
            counts.losses += 1;
          };
          const back = async () => {
            client ??= await LiveClient.enter(user, { lastSeq: got.at(-1) ?? 0, clientId });
          };
          await back();
          for (const what of steps) {
            if (what === 'emit') {
              await objectOf(user).emit({
                type: 'scout:complete',
                agent: 'scout',
                message: '',
                data: { count: 1 },
              });
              total += 1;
            } else if (what === 'tell') {
              // The same event twice, as after a lost answer.
              const id = crypto.randomUUID();
              await objectOf(user).take([typed(1, id)]);
              await objectOf(user).take([typed(1, id)]);
              total += 1;
            } else if (what === 'drop') drop();
            else if (what === 'return') await back();
            else if (what === 'evict') await evict(user);
            else {
              drop();
              await evict(user, { webSockets: 'close' });
            }
          }
          drop();
          await back();
          await (client as LiveClient | null)?.settled();
          drop();
          counts.events += total;
          expect(got).toEqual(Array.from({ length: total }, (_, index) => index + 1));
        }),
        { numRuns: RUNS },
      );
      console.info(
        `live session: ${JSON.stringify({ runs: RUNS, ...counts })}, none lost or doubled`,
      );
    },
    RUNS * 3000,
  );
});
