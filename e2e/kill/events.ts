import { EmitReply, ServerMessage } from '@jobai/shared/live';
import { expect } from '@playwright/test';
import { type Api, parsed, type Writer } from './writer.ts';

/** As many as the session keeps for replay, with room (EVENT_HISTORY of the test). */
export const HISTORY = 1000;
const MOST = 900;

const event = (n: number) => ({
  type: 'task:progress',
  agent: 'applier',
  message: '',
  data: { task_id: 'run', done: n, total: 100_000 },
});

/** Tells these events; null where nobody answered. */
async function tell(api: Api, ids: number[]): Promise<Map<string, number | null> | null> {
  const events = ids.map((n) => ({ id: `e${n}`, event: event(n) }));
  const answer = await api.send('POST', '/live/events', { events });
  if (!answer) return null;
  return new Map(parsed(EmitReply, answer).results.map(({ id, seq }) => [id, seq]));
}

/** Every event that is kept, as a device that has none gets them. */
async function replayed({ url, userId, token }: Api): Promise<{ seq: number; done: number }[]> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/api/live?user=${userId}`);
  const events: { seq: number; done: number }[] = [];
  await new Promise<void>((resolve, reject) => {
    let awaited = Number.POSITIVE_INFINITY;
    const look = () => events.length >= awaited && resolve();
    socket.addEventListener('open', () =>
      socket.send(JSON.stringify({ type: 'auth', token, clientId: crypto.randomUUID() })),
    );
    socket.addEventListener('message', ({ data }) => {
      const message = ServerMessage.parse(JSON.parse(String(data)));
      if (message.type === 'welcome') awaited = message.replay;
      if (message.type === 'event' && message.event.type === 'task:progress') {
        events.push({ seq: message.event.seq, done: message.event.data.done });
      }
      look();
    });
    socket.addEventListener('close', ({ code }) => reject(new Error(`closed with ${code}`)));
  });
  socket.close();
  return events;
}

/** A device that tells what its fill does, two events at a time. */
export function eventWriter(): Writer {
  const acknowledged = new Map<string, number>();
  let next = 0;
  let unheard = 0;
  return {
    what: 'live events',
    async write(api) {
      if (next >= MOST) return false;
      const ids = [next++, next++];
      const taken = await tell(api, ids);
      if (!taken) unheard += ids.length;
      for (const [id, seq] of taken ?? []) if (seq !== null) acknowledged.set(id, seq);
      return taken !== null;
    },
    async check(api) {
      const events = await replayed(api);
      expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
      const places = new Map(events.map(({ seq, done }) => [`e${done}`, seq]));
      expect(places.size).toBe(events.length);
      for (const [id, seq] of acknowledged) expect(places.get(id), id).toBe(seq);
      // Told again, as a device does that never heard back, nothing counts twice.
      for (let n = 0; n < next; n += 50) {
        const ids = Array.from({ length: Math.min(50, next - n) }, (_, index) => n + index);
        for (const [id, seq] of (await tell(api, ids)) ?? []) {
          const place = places.get(id);
          if (place !== undefined) expect(seq, id).toBe(place);
        }
      }
      const after = await replayed(api);
      expect(new Set(after.map(({ done }) => done)).size).toBe(after.length);
      expect(after).toHaveLength(next);
      return { acknowledged: acknowledged.size, unheard };
    },
  };
}
