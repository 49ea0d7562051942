import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { env, exports } from 'cloudflare:workers';
import { CLOSE, PING, Ticket } from '@jobai/shared/live';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { BAD_TOKENS } from '../../testing/badTokens.ts';
import { connect, LiveClient, SIGNER, somebody, tokenOf } from '../../testing/liveClient.ts';
import { seconds, USER_A } from '../../testing/tokens.ts';

const clientId = () => crypto.randomUUID();
const objectOf = (user: string) => env.SESSION.getByName(user);
const later = (ms: number) => vi.setSystemTime(Date.now() + ms);

afterEach(() => {
  vi.useRealTimers();
});

async function ticketFor(user: string): Promise<string> {
  const response = await exports.default.fetch('http://backend/api/live/ticket', {
    method: 'POST',
    headers: { authorization: `Bearer ${await tokenOf(user)}` },
  });
  expect(response.status).toBe(201);
  return Ticket.parse(await response.json()).ticket;
}

describe('the door', () => {
  test('answers 426 to who does not upgrade, and 422 without a person', async () => {
    const plain = await exports.default.fetch(`http://backend/api/live?user=${somebody()}`);
    expect(plain.status).toBe(426);
    expect(await plain.json()).toMatchObject({ code: 'upgrade_required' });
    expect((await connect('somebody')).status).toBe(422);
  });

  test.each([
    [{}, 101],
    [{ origin: 'chrome-extension://abcdefghijklmnopabcdefghijklmnop' }, 101],
    [{ origin: 'https://app.example.com' }, 101],
    [{ origin: 'chrome-extension://ponmlkjihgfedcbaponmlkjihgfedcba' }, 403],
    [{ origin: 'https://app.example.com.evil.example' }, 403],
    [{ origin: 'null' }, 403],
  ])('to a page at %j it answers %i', async (headers, status) => {
    const response = await connect(somebody(), headers as Record<string, string>);
    expect(response.status).toBe(status);
    response.webSocket?.accept();
    response.webSocket?.close();
  });
});

describe('a first message with a token', () => {
  test('lets the person in, also when the object left memory in between', async () => {
    const user = somebody();
    const client = await LiveClient.open(user);
    await evictDurableObject(objectOf(user));
    client.send({ type: 'auth', token: await tokenOf(user), clientId: clientId() });
    expect(await client.first('welcome')).toMatchObject({ seq: 0, replay: 0 });
    client.close();
  });

  test("does not open another person's session", async () => {
    const client = await LiveClient.open(somebody());
    client.send({ type: 'auth', token: await tokenOf(somebody()), clientId: clientId() });
    expect(await client.first('error')).toMatchObject({ code: 'badToken' });
    expect((await client.gone()).code).toBe(CLOSE.unauthorized);
  });

  test.each(BAD_TOKENS)('is refused: $name', async ({ make }) => {
    const client = await LiveClient.open(USER_A);
    client.send({ type: 'auth', token: await make(SIGNER), clientId: clientId() });
    expect((await client.gone()).code).toBe(CLOSE.unauthorized);
    expect(client.of('welcome')).toEqual([]);
    expect(client.events()).toEqual([]);
  });

  test.each([
    ['no JSON', 'hello'],
    ['another message', '{"type":"resume","lastSeq":0}'],
    ['an unknown message', '{"type":"become:admin"}'],
    ['a number', '1'],
    ['bytes', new Uint8Array([1, 2, 3])],
  ])('has to be that: %s ends the connection', async (_, first) => {
    const client = await LiveClient.open(somebody());
    client.ws.send(first);
    expect(await client.first('error')).toMatchObject({ code: 'authFirst' });
    expect((await client.gone()).code).toBe(CLOSE.unauthorized);
  });

  test('has to come within five seconds, and who never sends it leaves nothing behind', async () => {
    const user = somebody();
    const client = await LiveClient.open(user);
    later(5000);
    expect(await runDurableObjectAlarm(objectOf(user))).toBe(true);
    expect((await client.gone()).code).toBe(CLOSE.authTimeout);
    await runInDurableObject(objectOf(user), async (_, { storage }) => {
      expect(await storage.getAlarm()).toBeNull();
      expect(
        storage.sql.exec("SELECT 1 FROM sqlite_master WHERE name = 'events'").toArray(),
      ).toEqual([]);
    });
  });
});

describe('a ticket', () => {
  test('opens the session once, also where several come with it at the same time', async () => {
    const user = somebody();
    const ticket = await ticketFor(user);
    const clients = await Promise.all(Array.from({ length: 5 }, () => LiveClient.open(user)));
    for (const client of clients) client.send({ type: 'ticket', ticket, clientId: clientId() });
    await Promise.all(clients.map((c) => c.until(() => c.closed ?? c.of('welcome')[0])));
    expect(clients.filter((client) => client.of('welcome').length === 1)).toHaveLength(1);
    const refused = clients.filter((client) => client.closed?.code === CLOSE.unauthorized);
    expect(refused).toHaveLength(4);
    for (const client of refused)
      expect(client.of('error')[0]).toMatchObject({ code: 'badTicket' });
  });

  test('is for the person who asked and nobody else', async () => {
    const ticket = await ticketFor(somebody());
    const client = await LiveClient.open(somebody());
    client.send({ type: 'ticket', ticket, clientId: clientId() });
    expect(await client.first('error')).toMatchObject({ code: 'badTicket' });
  });

  test('is worth nothing after its time', async () => {
    const user = somebody();
    const ticket = await ticketFor(user);
    later(46_000);
    const client = await LiveClient.open(user);
    client.send({ type: 'ticket', ticket, clientId: clientId() });
    expect((await client.gone()).code).toBe(CLOSE.unauthorized);
  });

  test('is not given to strangers', async () => {
    const response = await exports.default.fetch('http://backend/api/live/ticket', {
      method: 'POST',
    });
    expect(response.status).toBe(401);
  });
});

describe('a connection', () => {
  test('ends with its sign-in', async () => {
    const user = somebody();
    const client = await LiveClient.open(user);
    const token = await tokenOf(user, { exp: seconds(60) });
    client.send({ type: 'auth', token, clientId: clientId() });
    await client.first('welcome');
    later(61_000);
    await runDurableObjectAlarm(objectOf(user));
    expect(await client.first('error')).toMatchObject({ code: 'expired' });
    expect((await client.gone()).code).toBe(CLOSE.unauthorized);
  });

  test('whose sign-in ended is told nothing more, before any alarm', async () => {
    const user = somebody();
    const client = await LiveClient.open(user);
    const token = await tokenOf(user, { exp: seconds(60) });
    client.send({ type: 'auth', token, clientId: clientId() });
    await client.first('welcome');
    later(61_000);
    const draft = {
      type: 'scout:complete',
      agent: 'scout',
      message: '',
      data: { count: 1 },
    } as const;
    await objectOf(user).emit(draft);
    client.send({ type: 'resume', lastSeq: 0 });
    await client.gone();
    expect(client.events()).toEqual([]);
  });

  test('goes on with a fresh token', async () => {
    const user = somebody();
    const id = clientId();
    const client = await LiveClient.open(user);
    const token = await tokenOf(user, { exp: seconds(60) });
    client.send({ type: 'auth', token, clientId: id });
    await client.first('welcome');
    client.send({ type: 'auth', token: await tokenOf(user), clientId: id, lastSeq: 0 });
    await client.until(() => client.of('welcome').length === 2);
    later(61_000);
    await client.settled();
    expect(client.closed).toBeNull();
    client.close();
  });

  test('is one per device: its newer one takes over', async () => {
    const user = somebody();
    const id = clientId();
    const older = await LiveClient.enter(user, { clientId: id });
    const newer = await LiveClient.enter(user, { clientId: id });
    expect((await older.gone()).code).toBe(CLOSE.replaced);
    await newer.settled();
    newer.close();
  });

  test('of an eleventh device is refused, and the ten stay', async () => {
    const user = somebody();
    const ten = await Promise.all(Array.from({ length: 10 }, () => LiveClient.enter(user)));
    const eleventh = await LiveClient.open(user);
    eleventh.send({ type: 'auth', token: await tokenOf(user), clientId: clientId() });
    expect((await eleventh.gone()).code).toBe(CLOSE.tooMany);
    for (const client of ten) {
      await client.settled();
      client.close();
    }
  });

  test('of strangers who only wait keeps nobody out', async () => {
    const user = somebody();
    const strangers: LiveClient[] = [];
    for (let n = 0; n < 15; n++) strangers.push(await LiveClient.open(user));
    const client = await LiveClient.enter(user);
    expect(
      strangers.filter(({ closed }) => closed?.code === CLOSE.tooMany).length,
    ).toBeGreaterThanOrEqual(5);
    client.close();
    for (const stranger of strangers) stranger.close();
  });

  test('ends when the person signs out everywhere, and its tickets are void', async () => {
    const user = somebody();
    const ticket = await ticketFor(user);
    const client = await LiveClient.enter(user);
    const response = await exports.default.fetch('http://backend/api/live/end', {
      method: 'POST',
      headers: { authorization: `Bearer ${await tokenOf(user)}` },
    });
    expect(response.status).toBe(204);
    expect((await client.gone()).code).toBe(CLOSE.gone);
    const again = await LiveClient.open(user);
    again.send({ type: 'ticket', ticket, clientId: clientId() });
    expect((await again.gone()).code).toBe(CLOSE.unauthorized);
  });

  test('that ends while its token is looked at is not let in after all', async () => {
    const user = somebody();
    const client = await LiveClient.open(user);
    const other = await LiveClient.enter(user);
    client.send({ type: 'auth', token: await tokenOf(user), clientId: clientId() });
    for (let n = 0; n < 50; n++) client.ws.send('nonsense');
    await client.gone();
    await other.settled();
    expect(other.events().filter(({ type }) => type === 'connected')).toEqual([]);
    other.close();
  });

  test('is kept alive by pings that wake nobody', async () => {
    const user = somebody();
    const client = await LiveClient.enter(user);
    const stub = objectOf(user);
    // A spy stays in this instance's memory only: a message that reached it would be counted.
    await runInDurableObject(stub, (session) => {
      const woken = vi.spyOn(session, 'webSocketMessage');
      Object.assign(globalThis, { woken });
    });
    client.ws.send(PING);
    await client.first('pong');
    const { woken } = globalThis as unknown as { woken: ReturnType<typeof vi.fn> };
    expect(woken).not.toHaveBeenCalled();
    await client.settled();
    expect(woken).toHaveBeenCalledTimes(1);
    client.close();
  });
});
