import { isFromDevices, parseDraft } from '@jobai/shared/events';
import { describe, expect, test } from 'vitest';
import type { ApplySession, SessionField } from '../apply/session.ts';
import { sampleField, sampleSession } from '../ui/panel/sample.ts';
import { isUnderWay, looked } from './look.ts';
import { freshState, type LiveState } from './state.ts';
import { newsOf } from './tell.ts';

const START = '2026-11-01T10:00:00.000Z';
const at = (minute: number) => `2026-11-01T10:0${minute}:00.000Z`;
const CANARY = 'canary-7f3a';

const filled = (key: string, parts: Partial<SessionField> = {}) =>
  sampleField(key, `Label of ${key}`, {
    decision: {
      action: 'fill',
      key,
      type: 'email',
      by: 'pattern',
      rule: '',
      value: { kind: 'text', text: CANARY },
      source: { kind: 'profile', path: 'basics.email' },
    },
    value: { kind: 'text', text: CANARY },
    source: { kind: 'profile', path: 'basics.email' },
    verdict: { state: 'verified' },
    ...parts,
  });

function session(parts: Partial<ApplySession>): ApplySession {
  const state = parts.state ?? 'filling';
  return sampleSession({
    state,
    startedAt: START,
    updatedAt: START,
    history: [{ state: 'filling', at: START }],
    fields: [],
    progress: { done: 0, total: 0 },
    hash: null,
    approval: null,
    confirmation: null,
    problem: null,
    applicationId: null,
    ...parts,
  });
}
const history = (...states: ApplySession['state'][]) =>
  states.map((state) => ({ state, at: START }));
const typesOf = (news: ReturnType<typeof newsOf>) => news.events.map(({ event }) => event.type);
const hash = (letter: string) => letter.repeat(64);

describe('what an apply session tells', () => {
  test('a whole application, step by step, each thing once', () => {
    const steps: Partial<ApplySession>[] = [
      {},
      { fields: [filled('email')], progress: { done: 1, total: 2 } },
      {
        state: 'review',
        history: history('filling', 'review'),
        fields: [filled('email'), sampleField('city', 'Which city?')],
        progress: { done: 2, total: 2 },
        hash: hash('a'),
      },
      {
        state: 'review',
        history: history('filling', 'review'),
        fields: [
          filled('email'),
          sampleField('city', 'Which city?', {
            value: { kind: 'text', text: CANARY },
            source: { kind: 'person' },
            verdict: { state: 'verified' },
          }),
        ],
        progress: { done: 2, total: 2 },
        hash: hash('b'),
      },
      {
        state: 'submitting',
        history: history('filling', 'review', 'submitting'),
        approval: { id: 'approval-1', hash: hash('b'), at: START, clickedAt: null },
        progress: { done: 2, total: 2 },
      },
      {
        state: 'submitted',
        history: history('filling', 'review', 'submitting', 'submitted'),
        approval: { id: 'approval-1', hash: hash('b'), at: START, clickedAt: START },
        applicationId: 'application-1',
        progress: { done: 2, total: 2 },
      },
    ];
    let told: ReturnType<typeof newsOf>['told'] | undefined;
    const heard: string[][] = [];
    for (const step of steps) {
      const news = newsOf(session(step), told);
      heard.push(typesOf(news));
      told = news.told;
      // Seen again, nothing is new.
      expect(newsOf(session(step), told).events).toEqual([]);
    }
    expect(heard).toEqual([
      ['task:started', 'applier:start', 'applier:navigate'],
      ['applier:type', 'task:progress'],
      ['applier:type', 'task:progress', 'draft:review', 'hitl:request'],
      ['hitl:response'],
      ['draft:confirm'],
      ['applier:click', 'applier:complete', 'task:complete'],
    ]);
  });

  test('the same after a crash at any point: one look at the end tells no less', () => {
    const end = session({
      state: 'submitted',
      history: history('filling', 'review', 'submitting', 'submitted'),
      fields: [filled('email')],
      progress: { done: 1, total: 1 },
      approval: { id: 'approval-1', hash: hash('b'), at: START, clickedAt: START },
    });
    expect(typesOf(newsOf(end, undefined))).toEqual([
      'task:started',
      'applier:start',
      'applier:navigate',
      'applier:type',
      'task:progress',
      'draft:review',
      'draft:confirm',
      'applier:click',
      'applier:complete',
      'task:complete',
    ]);
    const [one, again] = [newsOf(end, undefined), newsOf(end, undefined)];
    expect(one).toEqual(again);
    expect(new Set(one.events.map(({ id }) => id)).size).toBe(one.events.length);
  });

  test.each([
    ['failed', 'noForm', ['applier:complete', 'task:failed']],
    ['ended', 'tabClosed', ['applier:complete', 'task:failed']],
    ['unknown', 'noAnswerFromSite', ['applier:complete']],
    ['siteAsks', 'securityCode', ['draft:review']],
  ] as const)('%s (%s) is told as it is', (state, problem, types) => {
    const { told } = newsOf(session({}), undefined);
    const news = newsOf(session({ state, problem, history: history('filling', state) }), told);
    expect(typesOf(news)).toEqual(types);
    expect(JSON.stringify(news.events)).toContain(problem);
  });

  test('closing a finished one says nothing more', () => {
    const before = session({ state: 'submitted', history: history('filling', 'submitted') });
    const { told } = newsOf(before, undefined);
    const after = session({ state: 'ended', history: history('filling', 'submitted', 'ended') });
    expect(newsOf(after, told).events).toEqual([]);
  });

  test('never holds a value, an address behind its question mark, or a sensitive question', () => {
    const sensitive = sampleField('gender', 'What is your gender?', {
      decision: {
        action: 'ask',
        reason: 'notUnderstood',
        key: 'gender',
        type: 'gender',
        by: 'none',
        rule: '',
      },
    });
    const asked = sampleField('city', 'Which city?');
    const file = filled('cv', {
      description: { ...filled('cv').description, widget: 'fileUpload' },
    });
    const full = session({
      state: 'review',
      history: history('filling', 'review'),
      formUrl: `https://jobs.lever.co/acme/1?email=${CANARY}#${CANARY}`,
      fields: [
        filled('email'),
        file,
        asked,
        sensitive,
        { ...sensitive, value: { kind: 'option', option: CANARY }, source: { kind: 'person' } },
        sampleField('note', 'Anything else?', {
          value: { kind: 'text', text: CANARY },
          source: { kind: 'person' },
          verdict: { state: 'verified' },
        }),
      ],
      progress: { done: 1, total: 1 },
      hash: hash('a'),
    });
    const { events } = newsOf(full, undefined);
    const text = JSON.stringify(events);
    expect(text).not.toContain(CANARY);
    expect(text).not.toContain('gender');
    expect(text).not.toContain('basics.email');
    expect(typesOf({ events } as never)).toContain('applier:upload');
    for (const { event } of events) {
      expect(parseDraft(event)).toEqual(event);
      expect(isFromDevices(event.type)).toBe(true);
    }
  });

  test('a field changed again shows that somebody is at it, without naming what stands', () => {
    const first = session({
      state: 'review',
      history: history('filling', 'review'),
      hash: hash('a'),
    });
    const { told } = newsOf(first, undefined);
    const { events } = newsOf({ ...first, hash: hash('b') }, told);
    expect(events.map(({ event }) => event.data)).toEqual([{ by: 'person' }]);
  });
});

describe('a look at the sessions', () => {
  const state = (): LiveState => ({ ...freshState('ada', new Date(START)), lookedUntil: START });

  test('keeps a proposal while its question stands open, and a request while its review waits', () => {
    const open = session({
      id: 's',
      state: 'review',
      history: history('filling', 'review'),
      updatedAt: at(1),
      fields: [sampleField('city', 'Which city?')],
    });
    const proposal = { hitlId: 's#0', sessionId: 's', key: 'city', text: 'Oslo', at: at(1) };
    const before: LiveState = { ...state(), proposals: [proposal], reviews: { s: 'confirm' } };
    const during = looked(before, [open]);
    expect(during).toMatchObject({ proposals: [proposal], reviews: { s: 'confirm' } });
    const answered = sampleField('city', 'Which city?', { value: { kind: 'text', text: 'Oslo' } });
    expect(looked(during, [{ ...open, fields: [answered] }]).proposals).toEqual([]);
    const sent = {
      ...open,
      state: 'submitting' as const,
      history: history('filling', 'review', 'submitting'),
    };
    expect(looked(during, [sent])).toMatchObject({ proposals: [], reviews: {} });
  });

  test('grows by what is open, not by what ever was', () => {
    let now = state();
    for (let n = 1; n <= 9; n++) {
      const one = session({
        id: `s${n}`,
        updatedAt: at(n),
        state: 'ended',
        history: history('filling', 'ended'),
      });
      now = looked(now, [one]);
    }
    expect(Object.keys(now.told)).toEqual(['s9']);
    expect(now.queue.length).toBe(9 * 5);
    expect(now.lookedUntil).toBe(at(9));
  });

  test('a queue that grows too long loses progress first, then the oldest', () => {
    const many = Array.from({ length: 200 }, (_, n) =>
      session({
        id: `s${n}`,
        fields: [filled('email')],
        progress: { done: 1, total: 1 },
      }),
    );
    const { queue } = looked(state(), many);
    expect(queue.length).toBeLessThanOrEqual(300);
    expect(queue.some(({ event }) => event.type === 'applier:type')).toBe(false);
    expect(queue.at(-1)?.event.sessionId).toBe('s199');
  });

  test.each([
    ['filling', 0, true],
    ['submitting', 60, true],
    ['review', 4, true],
    ['review', 6, false],
    ['siteAsks', 4, true],
    ['submitted', 0, false],
    ['unknown', 0, false],
  ] as const)('%s, changed %i minutes ago, needs the socket: %s', (is, minutes, needs) => {
    const now = Date.parse(START) + minutes * 60_000;
    expect(isUnderWay(session({ state: is }), now)).toBe(needs);
  });
});
