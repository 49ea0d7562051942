import { describe, expect, it } from 'vitest';
import type { SessionField } from '../../apply/session.ts';
import { type ApproveBlock, approveBlock } from './approval.ts';
import { askedAfter, askedIn, grouped } from './groups.ts';
import { type PanelState, type PanelView, panelState } from './model.ts';
import { canRemember } from './remember.ts';
import { sampleField, sampleSession, sampleView } from './sample.ts';

const { job } = sampleSession();
const page: PanelView['page'] = {
  id: '7:0',
  tabId: 7,
  frameId: 0,
  documentId: 'd',
  url: job.url,
  topOrigin: null,
  hasForm: true,
  job,
  seenAt: '2026-11-20T19:02:00.000Z',
  chosenAt: null,
};
const earlier: PanelView['duplicate'] = {
  id: 'a',
  jobKey: 'greenhouse:tidewater:4417203',
  ats: 'greenhouse',
  company: job.company,
  title: job.title,
  location: '',
  url: null,
  status: 'applied',
  priority: 'medium',
  salary: null,
  notes: '',
  nextStep: '',
  dueOn: null,
  origin: 'apply',
  receiptId: null,
  history: [],
  createdAt: '2026-10-28T20:14:00.000Z',
  updatedAt: '2026-10-28T20:14:00.000Z',
};
const openQuestion = sampleField('q', 'Why us?', { description: { required: true } });
const answered = sampleField('a', 'Name', {
  description: { required: true },
  value: { kind: 'text', text: 'Maya' },
  verdict: { state: 'verified' },
});
const pending = { ...answered, verdict: { state: 'pending' as const } };
const during = (parts: Parameters<typeof sampleSession>[0]) =>
  sampleView({ page, session: sampleSession(parts) });

const STATES: [string, PanelView, PanelState][] = [
  ['nothing open', sampleView(), 'noForm'],
  ['not a job site', sampleView({ access: 'notAJobSite' }), 'noForm'],
  ['access withheld', sampleView({ access: 'withheld' }), 'withheld'],
  ['access withheld goes before the form', sampleView({ access: 'withheld', page }), 'withheld'],
  [
    'a posting that is gone, also without a profile',
    sampleView({
      page: {
        ...page,
        hasForm: false,
        scan: {
          fields: [],
          signs: { closed: { by: 'text', text: 'x' }, deadline: '', limit: '' },
          at: page.seenAt,
        },
      },
      hasProfile: false,
    }),
    'closed',
  ],
  ['no profile', sampleView({ page, hasProfile: false }), 'noProfile'],
  ['no form and no profile', sampleView({ hasProfile: false }), 'noForm'],
  ['applied before', sampleView({ page, duplicate: earlier }), 'duplicate'],
  ['a form', sampleView({ page }), 'ready'],
  ['an ended session', during({ state: 'ended' }), 'ready'],
  ['filling', during({ state: 'filling' }), 'filling'],
  ['a required question is open', during({ fields: [openQuestion] }), 'needsYou'],
  ['only optional questions are open', during({ fields: [sampleField('o', 'O')] }), 'review'],
  ['a required value is being checked', during({ fields: [pending] }), 'review'],
  ['submitting', during({ state: 'submitting' }), 'submitting'],
  ['submitted', during({ state: 'submitted' }), 'submitted'],
  ['site asks', during({ state: 'siteAsks', fields: [openQuestion] }), 'siteAsks'],
  ['unknown', during({ state: 'unknown' }), 'unknown'],
  ['failed', during({ state: 'failed' }), 'failed'],
];
it.each(STATES)('panelState: %s', (_, view, state) => expect(panelState(view)).toBe(state));

const ready = during({ fields: [answered] });
const BLOCKS: [string, PanelView, number, ApproveBlock | null][] = [
  ['all required answered and verified', ready, 0, null],
  ['a required question', during({ fields: [openQuestion] }), 0, { code: 'required', count: 1 }],
  ['typed but not written', ready, 2, { code: 'unsaved', count: 2 }],
  ['a pending verdict', during({ fields: [pending] }), 0, { code: 'pending', count: 1 }],
  ['offline', { ...ready, online: false }, 0, { code: 'offline' }],
  ['no reading yet', during({ fields: [answered], hash: null }), 0, { code: 'reading' }],
  ['another request', { ...ready, busy: 'apply.edit' }, 0, { code: 'busy' }],
];
it.each(BLOCKS)('approveBlock: %s', (_, view, unsaved, block) =>
  expect(approveBlock(view, unsaved, [])).toEqual(block),
);

describe('grouped', () => {
  const decided = { key: 'k', type: 'unknown', by: 'none', rule: '' } as const;
  const optionalNever = sampleField('n', 'Gender', {
    decision: { ...decided, action: 'never', reason: 'demographic' },
  });
  const consent = sampleField('c', 'I agree', {
    description: { required: true },
    decision: { ...decided, action: 'never', reason: 'consent' },
  });
  const honeypot = sampleField('h', 'Leave empty', {
    description: { required: true, blocked: 'hidden' },
    decision: { ...decided, action: 'skip', reason: 'hidden' },
  });
  const undone = sampleField('u', 'Website', { verdict: { state: 'undone' } });
  const marked = { ...answered, error: 'Enter a valid name' };
  const doubtful = sampleField('d', 'Phone', {
    value: { kind: 'text', text: '912' },
    verdict: { state: 'notVerified', reason: 'readBackDiffers', found: null },
  });

  it('asks the required first, then the optional', () => {
    const { question } = grouped([sampleField('o', 'O'), openQuestion, marked]);
    expect(question).toEqual([marked, openQuestion, sampleField('o', 'O')]);
  });
  it('puts a required sensitive question before the person and leaves an optional one alone', () => {
    const groups = grouped([optionalNever, consent]);
    expect(groups.question).toEqual([consent]);
    expect(groups.leftAlone).toEqual([optionalNever]);
  });
  it('never counts a hidden field as a question, even if it claims to be required', () => {
    expect(grouped([honeypot]).notTouched).toEqual([honeypot]);
    expect(approveBlock(during({ fields: [answered, honeypot] }), 0, [])).toBeNull();
  });
  it('does not ask again for an optional value the person took back', () => {
    expect(grouped([undone]).leftAlone).toEqual([undone]);
  });
  it('does not ask for a box whose answer is to leave it unticked', () => {
    const unticked = sampleField('current-role-1_1', 'Current role', {
      description: { widget: 'checkbox' },
      decision: {
        action: 'fill',
        key: 'current-role-1_1',
        type: 'employmentCurrent',
        by: 'adapter',
        rule: '',
        value: { kind: 'checked', checked: false },
        source: { kind: 'profile', path: 'work[1]' },
      },
      verdict: { state: 'verified' },
    });
    expect(grouped([unticked]).leftAlone).toEqual([unticked]);
  });
  it('shows doubtful values before the verified ones', () => {
    expect(grouped([answered, doubtful]).filled).toEqual([doubtful, answered]);
  });
  it('a doubtful value blocks the approval until it is confirmed by name', () => {
    const view = during({ fields: [answered, doubtful] });
    expect(approveBlock(view, 0, [])).toEqual({ code: 'doubtful', fields: [doubtful] });
    expect(approveBlock(view, 0, ['d'])).toBeNull();
  });
  it('a value of ours that is out of sight now is doubtful, what a site keeps there is not', () => {
    const hidden = (source: SessionField['source']) => ({
      ...sampleField('d', 'Phone', { description: { blocked: 'hidden' } }),
      value: { kind: 'text', text: '912' } as const,
      source,
    });
    const ours = hidden({ kind: 'profile', path: 'basics.phone' });
    expect(approveBlock(during({ fields: [answered, ours] }), 0, [])?.code).toBe('doubtful');
    expect(
      approveBlock(during({ fields: [answered, hidden({ kind: 'page' })] }), 0, []),
    ).toBeNull();
    expect(
      approveBlock(during({ fields: [answered, { ...ours, value: null }] }), 0, []),
    ).toBeNull();
  });
});

it('a form that cannot be read is not said to be just being read', () => {
  const session = sampleSession({ fields: [], hash: null, problem: 'formUnreadable' });
  expect(approveBlock(sampleView({ session }), 0, [])).toEqual({ code: 'unreadable' });
});

describe('a question in the very words of another', () => {
  const fields = [
    sampleField('a', 'Have you worked here before?'),
    sampleField('trap', 'Leave this empty', { description: { blocked: 'hidden' } }),
    sampleField('a-more', 'If yes, tell us more'),
    sampleField('b', 'Do you know somebody here?'),
    sampleField('b-more', 'If yes, tell us more'),
    sampleField('c', 'Anything else?'),
  ];
  const after = (key: string) =>
    askedAfter(
      askedIn(fields),
      fields.find(({ description }) => description.key === key) ?? sampleField(key, ''),
    );
  it('is told apart by the one it follows', () => {
    expect(after('a-more')).toBe('Have you worked here before?');
    expect(after('b-more')).toBe('Do you know somebody here?');
  });
  it('any other needs no such help', () => expect(after('c')).toBeNull());
});

describe('canRemember (F7)', () => {
  const typed = (type: 'race' | 'whyUs', section: 'main' | 'demographic' = 'main') =>
    sampleField('k', 'K', {
      description: { section },
      decision: { action: 'ask', reason: 'personal', key: 'k', type, by: 'pattern', rule: '' },
    });
  it('an ordinary question can be remembered', () =>
    expect(canRemember(typed('whyUs'))).toBe(true));
  it('a sensitive type can not', () => expect(canRemember(typed('race'))).toBe(false));
  it('nor anything in a demographic section', () =>
    expect(canRemember(typed('whyUs', 'demographic'))).toBe(false));
});
