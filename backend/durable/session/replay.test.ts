import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import type { EventDraft } from '@jobai/shared/events';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { LiveClient, somebody } from '../../testing/liveClient.ts';

const objectOf = (user: string) => env.SESSION.getByName(user);
const news = (count: number): EventDraft => ({
  type: 'scout:complete',
  agent: 'scout',
  message: 'Done.',
  data: { count },
});
async function emit(user: string, times: number): Promise<void> {
  for (let n = 0; n < times; n++) await objectOf(user).emit(news(n));
}
const seqs = (client: LiveClient) => client.events().map(({ seq }) => seq);
const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

afterEach(() => {
  vi.useRealTimers();
});

describe('events', () => {
  test('reach every device of the person in one order, and nobody else', async () => {
    const [user, other] = [somebody(), somebody()];
    const devices = [await LiveClient.enter(user), await LiveClient.enter(user)];
    const stranger = await LiveClient.enter(other);
    const waiting = await LiveClient.open(user);
    await emit(user, 3);
    for (const device of devices) {
      await device.settled();
      expect(seqs(device).filter(Boolean)).toEqual([1, 2, 3]);
      expect(device.events().at(-1)).toMatchObject({ ...news(2), seq: 3 });
    }
    await stranger.settled();
    expect(stranger.events()).toEqual([]);
    expect(waiting.got).toEqual([]);
    for (const client of [...devices, stranger, waiting]) client.close();
  });

  test('the last fifty come to who is new', async () => {
    const user = somebody();
    await emit(user, 60);
    const client = await LiveClient.enter(user);
    await client.settled();
    expect(client.of('welcome')[0]).toMatchObject({ seq: 60, replay: 50 });
    expect(seqs(client)).toEqual(range(11, 60));
    expect(client.of('snapshot')).toEqual([]);
    client.close();
  });

  test('what was missed comes to who is back, and only that', async () => {
    const user = somebody();
    await emit(user, 30);
    const client = await LiveClient.enter(user, { lastSeq: 27 });
    await client.settled();
    expect(seqs(client)).toEqual([28, 29, 30]);
    client.send({ type: 'resume', lastSeq: 29 });
    await client.settled();
    expect(seqs(client)).toEqual([28, 29, 30, 30]);
    client.close();
  });

  test('that are gone are said to be gone, with what is open now', async () => {
    const user = somebody();
    await objectOf(user).requestHitl({ id: 'q1', agent: 'cover_letter', question: 'Which tone?' });
    await emit(user, 60);
    const client = await LiveClient.enter(user, { lastSeq: 5 });
    await client.settled();
    expect(client.of('snapshot')[0]).toMatchObject({ from: 12, seq: 61 });
    expect(client.of('snapshot')[0]?.open.hitl).toMatchObject([
      { hitl_id: 'q1', question: 'Which tone?' },
    ]);
    expect(seqs(client)).toEqual(range(12, 61));
    client.close();
  });

  test('a client that knows more than there is starts anew', async () => {
    const user = somebody();
    await emit(user, 5);
    await objectOf(user).erase();
    await emit(user, 2);
    const client = await LiveClient.enter(user, { lastSeq: 5 });
    await client.settled();
    expect(client.of('snapshot')[0]).toMatchObject({ from: 1, seq: 2 });
    expect(seqs(client)).toEqual([1, 2]);
    client.close();
  });

  test('keep counting through evictions, with the sockets that were open', async () => {
    const user = somebody();
    const client = await LiveClient.enter(user);
    for (let round = 0; round < 5; round++) {
      await emit(user, 2);
      await evictDurableObject(objectOf(user));
    }
    await emit(user, 1);
    await client.settled();
    expect(seqs(client)).toEqual(range(1, 11));
    client.close();
  });

  test('are kept for a day, read or not, and their numbers never come again', async () => {
    const user = somebody();
    await emit(user, 3);
    vi.setSystemTime(Date.now() + 24 * 60 * 60_000);
    expect(await runDurableObjectAlarm(objectOf(user))).toBe(true);
    await runInDurableObject(objectOf(user), async (_, { storage }) => {
      expect(storage.sql.exec('SELECT count(*) AS n FROM events').one()).toEqual({ n: 0 });
      expect(await storage.getAlarm()).toBeNull();
    });
    expect(await objectOf(user).emit(news(1))).toBe(4);
    const client = await LiveClient.enter(user, { lastSeq: 2 });
    await client.settled();
    expect(client.of('snapshot')[0]).toMatchObject({ from: 4, seq: 4 });
    client.close();
  });

  test('as are questions that are over, with their answers', async () => {
    const user = somebody();
    const object = objectOf(user);
    await object.requestHitl({ id: 'q', agent: 'chat', question: 'Which?', timeoutMs: 1000 });
    await object.requestHitl({ id: 'r', agent: 'chat', question: 'What?', timeoutMs: 1000 });
    const client = await LiveClient.enter(user);
    client.send({ type: 'hitl:response', hitl_id: 'q', response: 'this' });
    await client.settled();
    client.close();
    vi.setSystemTime(Date.now() + 2000);
    expect(await runDurableObjectAlarm(object)).toBe(true);
    expect(await object.hitlOutcome('q')).toEqual({ status: 'answered', response: 'this' });
    vi.setSystemTime(Date.now() + 24 * 60 * 60_000);
    expect(await runDurableObjectAlarm(object)).toBe(true);
    await runInDurableObject(object, async (_, { storage }) => {
      expect(storage.sql.exec('SELECT count(*) AS n FROM hitl').one()).toEqual({ n: 0 });
      expect(await storage.getAlarm()).toBeNull();
    });
  });

  test('comings and goings are told to the others and never kept', async () => {
    const user = somebody();
    const first = await LiveClient.enter(user);
    const second = await LiveClient.enter(user);
    await first.until(() => first.events()[0]);
    second.close();
    await first.until(() => first.events()[1]);
    expect(first.events()).toMatchObject([
      { type: 'connected', seq: 0, data: { devices: 2 } },
      { type: 'disconnected', seq: 0, data: { devices: 1 } },
    ]);
    const third = await LiveClient.enter(user);
    await third.settled();
    expect(third.of('welcome')[0]).toMatchObject({ seq: 0, replay: 0 });
    first.close();
    third.close();
  });

  test('that are none are an error of whoever emits them', async () => {
    await runInDurableObject(objectOf(somebody()), async (session) => {
      const bad = { ...news(1), data: {} } as never;
      await expect(session.emit(bad)).rejects.toThrow('not an event');
    });
  });

  test('erased, nothing is left of the session', async () => {
    const user = somebody();
    const client = await LiveClient.enter(user);
    await emit(user, 3);
    await objectOf(user).requestHitl({ id: 'q', agent: 'chat', question: 'Which?' });
    await objectOf(user).erase();
    expect((await client.gone()).code).toBe(4410);
    expect(await objectOf(user).hitlOutcome('q')).toBeNull();
    await runInDurableObject(objectOf(user), async (_, { storage }) => {
      expect(await storage.getAlarm()).toBeNull();
      const tables = storage.sql.exec(
        "SELECT name FROM sqlite_master WHERE name NOT LIKE '\\_cf%' ESCAPE '\\'",
      );
      expect(tables.toArray()).toEqual([]);
    });
  });
});
