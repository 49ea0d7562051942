import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import type { EventType } from '@jobai/shared/events';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { LiveClient, somebody } from '../../testing/liveClient.ts';

const objectOf = (user: string) => env.SESSION.getByName(user);
const later = (ms: number) => vi.setSystemTime(Date.now() + ms);
const RUN = 'run-1';

function told(type: EventType, data: object, id: string = crypto.randomUUID()) {
  return { id, event: { type, agent: 'applier', message: 'm', data, sessionId: RUN } };
}
const REVIEW = { fields_filled: ['email'], open: 1, open_required: 0, ready_to_submit: true };
const START = {
  ats: 'lever',
  company: 'Acme',
  role: 'Engineer',
  url: 'https://jobs.lever.co/acme/1',
};

/** A device that filled a form and waits at its review. */
async function reviewing(user: string): Promise<LiveClient> {
  const device = await LiveClient.enter(user);
  device.send({
    type: 'emit',
    events: [told('applier:start', START), told('draft:review', REVIEW)],
  });
  await device.first('taken');
  return device;
}
const types = (client: LiveClient) =>
  client
    .events()
    .filter(({ seq }) => seq > 0)
    .map(({ type }) => type);

afterEach(() => {
  vi.useRealTimers();
});

describe('a question', () => {
  test('is answered by the first, everybody hears it, and later answers are told so', async () => {
    const user = somebody();
    const [one, two] = [await LiveClient.enter(user), await LiveClient.enter(user)];
    await objectOf(user).requestHitl({ id: 'q', agent: 'cover_letter', question: 'Which tone?' });
    await two.until(() => two.events().find(({ type }) => type === 'hitl:request'));
    one.send({ type: 'hitl:response', hitl_id: 'q', response: 'formal' });
    await one.settled();
    two.send({ type: 'hitl:response', hitl_id: 'q', response: 'casual' });
    expect(await two.first('error')).toEqual({ type: 'error', code: 'late', about: 'q' });
    for (const client of [one, two]) {
      const answers = client.events().filter(({ type }) => type === 'hitl:response');
      expect(answers).toMatchObject([{ data: { hitl_id: 'q', by: 'remote', response: 'formal' } }]);
      client.close();
    }
    expect(await objectOf(user).hitlOutcome('q')).toEqual({
      status: 'answered',
      response: 'formal',
    });
  });

  test('nobody answers in time is left to the person, also after an eviction', async () => {
    const user = somebody();
    const client = await LiveClient.enter(user);
    await objectOf(user).requestHitl({ id: 'q', agent: 'chat', question: 'Which?' });
    await evictDurableObject(objectOf(user));
    later(119_000);
    await runDurableObjectAlarm(objectOf(user));
    expect(await objectOf(user).hitlOutcome('q')).toEqual({ status: 'pending', response: null });
    later(1_000);
    await runDurableObjectAlarm(objectOf(user));
    expect(
      await client.until(() => client.events().find(({ type }) => type === 'hitl:timeout')),
    ).toMatchObject({ data: { hitl_id: 'q' }, message: expect.stringContaining('left for you') });
    client.send({ type: 'hitl:response', hitl_id: 'q', response: 'too late' });
    expect(await client.first('error')).toMatchObject({ code: 'late' });
    expect(await objectOf(user).hitlOutcome('q')).toEqual({ status: 'timeout', response: null });
    client.close();
  });

  test('of another person, or that nobody asked, can not be answered', async () => {
    const [user, other] = [somebody(), somebody()];
    await objectOf(user).requestHitl({ id: 'q', agent: 'chat', question: 'Which?' });
    const client = await LiveClient.enter(other);
    client.send({ type: 'hitl:response', hitl_id: 'q', response: 'mine' });
    expect(await client.first('error')).toMatchObject({ code: 'noSuchRequest', about: 'q' });
    expect((await objectOf(user).hitlOutcome('q'))?.status).toBe('pending');
    client.close();
  });

  test('asked twice under one id is asked once', async () => {
    const user = somebody();
    const client = await LiveClient.enter(user);
    for (let n = 0; n < 3; n++) {
      await objectOf(user).requestHitl({ id: 'q', agent: 'chat', question: 'Which?' });
    }
    await client.settled();
    expect(types(client)).toEqual(['hitl:request']);
    client.close();
  });

  test('answered at the form is told without its words, and ends for everybody', async () => {
    const user = somebody();
    const device = await reviewing(user);
    const other = await LiveClient.enter(user);
    device.send({ type: 'emit', events: [told('hitl:request', { hitl_id: 'f', field: 'city' })] });
    const request = await other.until(() =>
      other.events().find(({ type }) => type === 'hitl:request'),
    );
    expect(request.data).toMatchObject({ expires_at: expect.any(String), field: 'city' });
    device.send({
      type: 'emit',
      events: [told('hitl:response', { hitl_id: 'f', by: 'device', response: 'secret words' })],
    });
    await other.until(() => other.events().find(({ type }) => type === 'hitl:response'));
    expect(JSON.stringify([...other.got, ...device.got])).not.toContain('secret words');
    other.send({ type: 'hitl:response', hitl_id: 'f', response: 'late' });
    expect(await other.first('error')).toMatchObject({ code: 'late' });
    await runInDurableObject(objectOf(user), (_, { storage }) => {
      const rows = storage.sql.exec('SELECT * FROM hitl').toArray();
      expect(JSON.stringify(rows)).not.toContain('secret words');
    });
    device.close();
    other.close();
  });
});

describe('a draft', () => {
  test.each([
    ['draft:confirm', 'confirm', ['draft:review-open']],
    ['draft:edit', 'edit', ['draft:edit', 'draft:review-open']],
  ])(
    '%s from another device opens its review and does nothing else',
    async (type, asked, effect) => {
      const user = somebody();
      const device = await reviewing(user);
      const other = await LiveClient.enter(user, { lastSeq: 2 });
      other.send({ type, sessionId: RUN });
      await device.until(() => types(device).includes('draft:review-open'));
      expect(types(device)).toEqual(['applier:start', 'draft:review', ...effect]);
      expect(device.events().at(-1)).toMatchObject({ sessionId: RUN, data: { asked } });
      // The run still waits for the panel: its state is what it was.
      await other.settled();
      const third = await LiveClient.enter(user);
      expect(third.of('welcome')[0]?.open.runs).toEqual([{ sessionId: RUN, state: 'review' }]);
      for (const client of [device, other, third]) client.close();
    },
  );

  test('no message of any kind a client may send makes an approval', async () => {
    const user = somebody();
    const device = await reviewing(user);
    const other = await LiveClient.enter(user, { lastSeq: 2 });
    other.send({ type: 'draft:confirm', sessionId: RUN });
    other.send({ type: 'draft:confirm', sessionId: RUN, approve: true });
    other.send({ type: 'draft:edit', sessionId: RUN });
    other.send({ type: 'draft:approve', sessionId: RUN });
    other.send({ type: 'hitl:response', hitl_id: RUN, response: 'approve' });
    await other.settled();
    await device.settled();
    expect(types(device)).not.toContain('draft:confirm');
    device.close();
    other.close();
  });

  test('that nobody knows, or that is submitted already, has no review to open', async () => {
    const user = somebody();
    const device = await reviewing(user);
    const other = await LiveClient.enter(user);
    other.send({ type: 'draft:confirm', sessionId: 'run-2' });
    expect(await other.first('error')).toMatchObject({ code: 'noSuchDraft', about: 'run-2' });
    device.send({ type: 'emit', events: [told('draft:confirm', { approval_id: 'a' })] });
    await device.until(() => device.of('taken')[1]);
    other.send({ type: 'draft:confirm', sessionId: RUN });
    await other.until(() => other.of('error')[1]);
    device.send({ type: 'emit', events: [told('applier:complete', { status: 'submitted' })] });
    await device.until(() => device.of('taken')[2]);
    const third = await LiveClient.enter(user);
    expect(third.of('welcome')[0]?.open.runs).toEqual([]);
    for (const client of [device, other, third]) client.close();
  });

  test('left alone for five minutes is parked, not lost; taken up, it waits on', async () => {
    const user = somebody();
    const device = await reviewing(user);
    later(200_000);
    device.send({ type: 'emit', events: [told('draft:edit', { by: 'person', field: 'city' })] });
    await device.until(() => device.of('taken')[1]);
    later(299_000);
    await runDurableObjectAlarm(objectOf(user));
    expect(types(device)).not.toContain('draft:parked');
    later(1_000);
    await runDurableObjectAlarm(objectOf(user));
    await device.until(() => types(device).includes('draft:parked'));
    const other = await LiveClient.enter(user);
    expect(other.of('welcome')[0]?.open.runs).toEqual([{ sessionId: RUN, state: 'parked' }]);
    other.send({ type: 'draft:confirm', sessionId: RUN });
    await device.until(() => types(device).includes('draft:review-open'));
    device.close();
    other.close();
  });

  test('that is over asks nobody any more', async () => {
    const user = somebody();
    const device = await reviewing(user);
    device.send({ type: 'emit', events: [told('hitl:request', { hitl_id: 'f' })] });
    device.send({ type: 'emit', events: [told('applier:complete', { status: 'ended' })] });
    await device.until(() => device.of('taken')[2]);
    later(121_000);
    await runDurableObjectAlarm(objectOf(user));
    expect(types(device)).not.toContain('hitl:timeout');
    device.close();
  });
});

describe('the one alarm', () => {
  test('stands at the earliest of all deadlines', async () => {
    const user = somebody();
    const at = () =>
      runInDurableObject(objectOf(user), async (_, { storage }) => (await storage.getAlarm()) ?? 0);
    const near = (expected: number, actual: number) =>
      expect(Math.abs(actual - expected)).toBeLessThan(2000);
    const start = Date.now();
    const device = await reviewing(user);
    near(start + 300_000, await at());
    await objectOf(user).requestHitl({ id: 'q', agent: 'chat', question: 'Which?' });
    near(start + 120_000, await at());
    const waiting = await LiveClient.open(user);
    near(start + 5_000, await at());
    waiting.close();
    device.send({ type: 'hitl:response', hitl_id: 'q', response: 'this' });
    await device.settled();
    near(start + 300_000, await at());
    device.close();
  });
});
