import type { Decision, FieldDescription, FieldValue } from '@jobai/shared/fields';
import { describe, expect, test } from 'vitest';
import type { ApplySession, SessionState } from './session.ts';
import { InvalidStep, type SessionEvent, step } from './transitions.ts';

const now = new Date('2026-11-23T10:00:00Z');
const HASH = 'a'.repeat(64);
const text = (value: string): FieldValue => ({ kind: 'text', text: value });

function description(key: string, value: FieldValue | null = null): FieldDescription {
  return {
    key,
    label: key,
    description: '',
    section: 'main',
    index: null,
    widget: 'text',
    required: true,
    options: null,
    maxLength: null,
    accept: '',
    autocomplete: '',
    known: null,
    value,
    blocked: null,
  };
}

const fillEmail: Decision = {
  key: 'email',
  type: 'email',
  by: 'adapter',
  rule: '',
  action: 'fill',
  value: { kind: 'text', text: 'ada@example.com' },
  source: { kind: 'profile', path: 'basics.email' },
};

function session(state: SessionState, change: Partial<ApplySession> = {}): ApplySession {
  const at = now.toISOString();
  return {
    id: 's1',
    tabId: 1,
    frameId: 0,
    documentId: 'd1',
    formUrl: 'https://job-boards.greenhouse.io/acme/jobs/1',
    topOrigin: null,
    job: {
      ats: 'greenhouse',
      tenant: 'acme',
      jobId: '1',
      title: 'Engineer',
      company: 'Acme',
      location: 'Berlin',
      countryCode: 'DE',
      url: 'https://job-boards.greenhouse.io/acme/jobs/1',
      posting: '',
      salary: null,
      language: 'en',
    },
    state,
    problem: null,
    siteText: '',
    limit: '',
    fields: [],
    progress: { done: 0, total: 0 },
    hash: HASH,
    approval: null,
    confirmation: null,
    duplicateOf: null,
    applicationId: null,
    receiptId: null,
    history: [],
    startedAt: at,
    updatedAt: at,
    ...change,
  };
}

const run = (start: ApplySession, ...events: SessionEvent[]) =>
  events.reduce((current, event) => step(current, event, now), start);

const approved: SessionEvent = { type: 'approved', approvalId: 'a1', hash: HASH };
const confirmed: SessionEvent = {
  type: 'confirmed',
  confirmation: { by: 'url', url: '', text: 'Thank you', at: now.toISOString() },
};
const reading = (
  value: FieldValue | null,
  touched: string[] = [],
): Extract<SessionEvent, { type: 'reading' }> => ({
  type: 'reading',
  fields: [description('email', value)],
  touched,
  errors: [],
  hash: HASH,
});
const planned: SessionEvent = {
  type: 'planned',
  fields: [description('email')],
  decisions: [fillEmail],
};
const written = [
  { type: 'verdict', key: 'email', verdict: { state: 'pending' } },
  { type: 'verdict', key: 'email', verdict: { state: 'verified' } },
] satisfies SessionEvent[];

describe('F1: submitting is entered by an approval only and left by proof, refusal or the person', () => {
  test.each<[SessionState, SessionEvent]>([
    ['filling', approved],
    ['submitting', approved],
    ['submitted', approved],
    ['unknown', approved],
    ['failed', approved],
    ['review', confirmed],
    ['filling', confirmed],
    ['review', { type: 'resolved', outcome: 'applied' }],
    ['submitting', { type: 'closed' }],
    ['unknown', { type: 'closed' }],
    ['unknown', { type: 'lost', problem: 'tabClosed' }],
    ['submitted', reading(null)],
    ['submitting', reading(null)],
  ])('%s refuses %o', (state, event) => {
    expect(() => step(session(state), event, now)).toThrow(InvalidStep);
  });

  test('approval of another hash is refused', () => {
    expect(() => step(session('review', { hash: 'b'.repeat(64) }), approved, now)).toThrow(
      InvalidStep,
    );
  });

  test('a closed tab after the click is unknown, before any approval it is an end', () => {
    const clicked: SessionEvent = { type: 'clicked', approvalId: 'a1' };
    const lost: SessionEvent = { type: 'lost', problem: 'tabClosed' };
    expect(run(session('review'), approved, clicked, lost)).toMatchObject({
      state: 'unknown',
      problem: 'tabClosed',
    });
    expect(run(session('review'), lost).state).toBe('ended');
  });

  test('proof that comes after `unknown` is kept as evidence, the person decides', () => {
    const late = run(
      session('review'),
      approved,
      { type: 'noProof', problem: 'noAnswerFromSite' },
      confirmed,
    );
    expect(late.state).toBe('unknown');
    expect(late.confirmation?.text).toBe('Thank you');
    expect(run(late, { type: 'resolved', outcome: 'applied' }).state).toBe('submitted');
    expect(run(late, { type: 'resolved', outcome: 'notApplied' }).state).toBe('ended');
  });

  test('an approval that was clicked can not be taken back as not sent', () => {
    const clicked = run(session('review'), approved, { type: 'clicked', approvalId: 'a1' });
    expect(() => step(clicked, { type: 'notSent', problem: 'notClicked' }, now)).toThrow(
      InvalidStep,
    );
  });

  test('the site asking for something voids the approval', () => {
    const asked = run(session('review'), approved, {
      type: 'siteAsks',
      problem: 'securityCode',
      text: '',
    });
    expect(asked).toMatchObject({ state: 'siteAsks', approval: null, problem: 'securityCode' });
    expect(run(asked, { ...approved, approvalId: 'a2' }).state).toBe('submitting');
  });
});

describe('sources follow what stands', () => {
  const filled = run(session('filling'), planned, ...written, reading(text('ada@example.com')));

  test('a written value carries the source of its plan', () => {
    expect(filled.state).toBe('review');
    expect(filled.fields[0]).toMatchObject({
      value: text('ada@example.com'),
      source: { kind: 'profile', path: 'basics.email' },
      verdict: { state: 'verified' },
    });
  });

  test('a value the person typed over is theirs and no longer verified', () => {
    const [field] = run(filled, reading(text('other@example.com'), ['email'])).fields;
    expect(field).toMatchObject({ source: { kind: 'person' }, verdict: null });
  });

  test('a value the page changed by itself is the page’s', () => {
    const [field] = run(filled, reading(text('page@example.com'))).fields;
    expect(field?.source).toEqual({ kind: 'page' });
  });

  test('an edit in the panel is the person’s, pending until it is read back', () => {
    const edited = run(filled, {
      type: 'edited',
      key: 'email',
      value: text('new@example.com'),
      source: { kind: 'person' },
    });
    expect(edited.fields[0]?.verdict).toEqual({ state: 'pending' });
    const after = run(edited, ...written, reading(text('new@example.com')));
    expect(after.fields[0]).toMatchObject({
      source: { kind: 'person' },
      verdict: { state: 'verified' },
    });
  });

  test('an emptied field has no source', () => {
    expect(run(filled, reading(null)).fields[0]).toMatchObject({ value: null, source: null });
  });
});

test('planning again keeps what was decided and adds new questions in the form’s order', () => {
  const more: SessionEvent = {
    type: 'planned',
    fields: [description('race'), description('email')],
    decisions: [
      {
        key: 'race',
        type: 'race',
        by: 'adapter',
        rule: '',
        action: 'never',
        reason: 'demographic',
      },
      { ...fillEmail, source: { kind: 'person' } },
    ],
  };
  const { fields } = run(session('filling'), planned, more);
  expect(fields.map(({ description: { key } }) => key)).toEqual(['race', 'email']);
  expect(fields[1]?.decision).toEqual(fillEmail);
});

test('progress counts planned fields that have any verdict', () => {
  expect(run(session('filling'), planned).progress).toEqual({ done: 0, total: 1 });
  expect(run(session('filling'), planned, ...written).progress).toEqual({ done: 1, total: 1 });
});

test('the site’s notice of limits stays in the review until the site takes it away', () => {
  const told = step(session('review'), { ...reading(null), limit: 'Twice in 90 days' }, now);
  expect(told.limit).toBe('Twice in 90 days');
  // A script of before the notice was told says nothing about it.
  expect(step(told, reading(null), now).limit).toBe('Twice in 90 days');
  expect(step(told, { ...reading(null), limit: '' }, now).limit).toBe('');
});
