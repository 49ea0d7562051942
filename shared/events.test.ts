import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EMITTERS, EVENT_TYPES, handle, isFleeting, LiveEvent, parseDraft } from './events.ts';

const page = readFileSync(new URL('../docs/events.md', import.meta.url), 'utf8');
const rows = [...page.matchAll(/^\| `([\w:-]+)` \| (.+?) \| (.+?) \| (.+?) \|$/gm)].map(
  ([, type, emitter, payload, when]) => ({ type, emitter, payload, when }),
);

/** What the page has to say of each event, read off the schemas. */
const contract = LiveEvent.options.map(({ shape }) => {
  const agents: readonly string[] = shape.agent.options;
  return {
    type: shape.type.value,
    emitter: agents.length === EMITTERS.length ? 'any' : agents.join(', '),
    payload: Object.entries(shape.data.shape)
      .map(([key, schema]) => (schema.safeParse(undefined).success ? `${key}?` : key))
      .join(', '),
    when: expect.any(String),
  };
});

/** The names of the earlier system, from its list of event types. */
const REFERENCE =
  `connected disconnected pipeline:start pipeline:complete pipeline:error scout:start scout:searching
  scout:found scout:complete analyst:start analyst:fetching analyst:analyzing analyst:result company:start
  company:researching company:result resume:start resume:tailoring resume:generated resume:complete cover_letter:start
  cover_letter:generating cover_letter:complete applier:start applier:navigate applier:click applier:type applier:upload
  applier:screenshot applier:complete draft:review draft:confirm draft:edit hitl:request hitl:response browser:screenshot
  chat:message task:queued task:started task:progress task:complete task:failed network:search_start
  network:match_found network:search_complete`.split(/\s+/);

describe('events', () => {
  test('docs/events.md says exactly what the union says, in its order', () => {
    expect(rows).toEqual(contract);
  });

  test('every event of the earlier system has its name here', () => {
    expect(REFERENCE).toHaveLength(45);
    expect(REFERENCE.filter((type) => !EVENT_TYPES.some((known) => known === type))).toEqual([]);
  });

  test('a draft is taken without place and time, and with its own payload only', () => {
    const draft = { type: 'scout:complete', agent: 'scout', message: 'Done', data: { count: 3 } };
    expect(parseDraft({ ...draft, seq: 7, extra: 1 })).toEqual(draft);
    expect(parseDraft({ ...draft, data: { count: 3, secret: 'x' } })).toEqual(draft);
    expect(parseDraft({ ...draft, agent: 'analyst' })).toBeNull();
    expect(parseDraft({ ...draft, data: {} })).toBeNull();
    for (const wrong of [null, 'x', [], { type: 'nothing' }]) expect(parseDraft(wrong)).toBeNull();
  });

  test.each([
    'data:image/svg+xml;base64,PHN2Zz4=',
    'https://tracker.example/x.png',
    'data:image/png;base64,not base64',
    `data:image/png;base64,${'A'.repeat(300_000)}`,
  ])('a live frame is a bounded bitmap and no address: %.40s', (image) => {
    const draft = { type: 'browser:screenshot', agent: 'applier', message: '', data: { image } };
    expect(parseDraft(draft)).toBeNull();
  });

  test('an event reaches the handler of its type', () => {
    const handlers = Object.fromEntries(EVENT_TYPES.map((type) => [type, () => type]));
    const event = LiveEvent.parse({
      seq: 1,
      type: 'draft:parked',
      agent: 'system',
      message: 'Parked',
      data: { after_s: 300 },
      timestamp: '2026-11-01T10:00:00.000Z',
    });
    expect(handle(event, handlers as never)).toBe('draft:parked');
  });

  test('pictures and comings and goings are never kept', () => {
    expect(EVENT_TYPES.filter(isFleeting)).toEqual([
      'connected',
      'disconnected',
      'browser:screenshot',
    ]);
  });
});
