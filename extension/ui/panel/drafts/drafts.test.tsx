import type { SavedAnswer } from '@jobai/shared/answers';
import { jobFactsByRules } from '@jobai/shared/rules/match/jobFacts';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  DRAFT_PROBLEMS,
  type DraftBook,
  type DraftRound,
  type StoredDraft,
} from '../../../apply/drafts.ts';
import type { ApplySession } from '../../../apply/session.ts';
import messages from '../../../public/_locales/en/messages.json';
import { Panel } from '../Panel.tsx';
import { sampleActions, sampleField, sampleSession, sampleView } from '../sample.ts';
import { marked } from './marked.ts';
import type { DraftActions, DraftsView } from './model.ts';
import { suggestions } from './suggest.ts';

afterEach(cleanup);
vi.setConfig({ testTimeout: 30_000 });

const LABEL = 'Why Tidewater?';
const WHY = sampleField('why', LABEL, {
  description: { widget: 'textarea', required: true, maxLength: 300 },
  decision: {
    action: 'ask',
    reason: 'ownWords',
    key: 'why',
    type: 'whyUs',
    by: 'pattern',
    rule: '',
  },
});
const TEXT = 'I led the rewrite. It was 40 % faster.';
const FACT = {
  id: 'work.0.highlights.1',
  kind: 'highlight' as const,
  text: 'Contributed to the rewrite of the platform',
  path: 'work.0.highlights.1',
};
const DRAFT: StoredDraft = {
  ...{ id: 'round-1:why', key: 'why', label: LABEL, kind: 'why_us', text: TEXT, method: 'model' },
  sentences: [
    { text: 'I led the rewrite.', facts: [FACT.id] },
    { text: 'It was 40 % faster.', facts: [] },
  ],
  flags: [],
  by: {
    ...{ provider: 'groq', model: 'writer', inputTokens: 1, outputTokens: 1, costMicros: 1 },
    keyOwner: 'backend',
  },
  facts: [FACT],
  seen: [],
  state: 'open',
};
const FLAGGED: StoredDraft = {
  ...DRAFT,
  flags: [
    { start: 2, end: 5, text: 'led', code: 'strength', why: 'Your profile says you contributed.' },
    { start: 26, end: 30, text: '40 %', code: 'number', why: 'No fact has this number.' },
  ],
};
const round = (parts: Partial<DraftRound> = {}): DraftRound => ({
  ...{ id: 'round-1', userId: 'user-1', body: null, questions: [{ key: 'why', label: LABEL }] },
  ...{ state: 'answered', problem: null, why: null, at: '2026-11-20T19:03:00.000Z' },
  ...parts,
});
const book = (...drafts: StoredDraft[]): DraftBook => ({ rounds: [round()], drafts, left: [] });
const ON: DraftsView = {
  ...{ way: 'on', memory: 'agreed', host: 'api.jobai.example', facts: [FACT], jobFacts: null },
};

function show(
  drafts: DraftBook | undefined,
  {
    way = 'on',
    memory = 'agreed',
    ...parts
  }: Partial<ApplySession> & Partial<Pick<DraftsView, 'way' | 'memory'>> = {},
  acts: Partial<DraftActions> = {},
  answers: SavedAnswer[] = [],
) {
  const actions = sampleActions();
  const all = { ...actions, drafts: { ...actions.drafts, ...acts } };
  const panel = (now: DraftBook | undefined) => (
    <Panel
      view={sampleView({
        session: sampleSession({ fields: [WHY], drafts: now, ...parts }),
        drafts: { ...ON, way, memory },
        answers,
      })}
      actions={all}
    />
  );
  const { rerender } = render(panel(drafts));
  return { user: userEvent.setup(), after: (now: DraftBook) => rerender(panel(now)) };
}
const done = () => vi.fn(async () => ({ ok: true }) as const);
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const card = () => screen.getByRole('region', { name: `Draft for “${LABEL}”` });

it('search by meaning is asked for once drafts are allowed, in place, with a way to say no; drafts come either way', async () => {
  const agreeMemory = done();
  const { user } = show(book(DRAFT), { memory: 'unasked' }, { agreeMemory });
  expect(screen.getByText('AI draft, 1 fact')).toBeTruthy();
  expect(screen.getByText(/^Goes to api\.jobai\.example.*without e-mail, phone/)).toBeTruthy();
  await user.click(button('By words only'));
  await user.click(button('Allow search by meaning'));
  expect(agreeMemory.mock.calls).toEqual([[false], [true]]);
  for (const parts of [
    { memory: 'agreed' },
    { memory: 'declined' },
    { memory: 'unasked', way: 'unasked' },
  ] as const) {
    cleanup();
    show(book(DRAFT), parts);
    expect(screen.queryByRole('button', { name: 'Allow search by meaning' })).toBeNull();
  }
});

describe('a draft in its question', () => {
  it('says who wrote it from how many facts, and shows each sentence’s facts when asked', async () => {
    const { user } = show(book(DRAFT));
    expect(within(card()).getByText('AI draft, 1 fact')).toBeTruthy();
    expect(within(card()).getByText('Written by groq · writer')).toBeTruthy();
    const facts = button('What each sentence rests on');
    expect(facts.getAttribute('aria-expanded')).toBe('false');
    await user.click(facts);
    expect(facts.getAttribute('aria-expanded')).toBe('true');
    const [first, second] = within(card())
      .getAllByRole('listitem')
      .filter((one) => one.querySelector('ul'));
    expect(first?.textContent).toContain(FACT.text);
    expect(first?.textContent).toContain('Work 1');
    expect(second?.textContent).toContain('Rests on no fact of your profile.');
  });

  it('is accepted as it is, and remembered where the person says so', async () => {
    const accept = done();
    const { user } = show(book(DRAFT), {}, { accept });
    await user.click(screen.getByRole('checkbox', { name: 'Remember this answer' }));
    await user.click(button(`Accept the draft for “${LABEL}”`));
    expect(accept).toHaveBeenCalledWith('why', DRAFT.id, TEXT, 'tenant');
  });

  it('with marked parts can’t be accepted before each was looked at: word, reason, and where the focus goes on', async () => {
    const seen = done();
    const accept = done();
    const { user, after } = show(book(FLAGGED), {}, { seen, accept });
    const take = button(`Accept the draft for “${LABEL}”`);
    expect(take.hasAttribute('disabled')).toBe(true);
    expect(document.getElementById(take.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      '2 marked parts to look at first.',
    );
    const marks = [...card().querySelectorAll('mark')];
    expect(marks.map(({ textContent }) => textContent)).toEqual([
      'led (to check)',
      '40 % (to check)',
    ]);
    expect(marks.every((mark) => mark.querySelector('svg'))).toBe(true);
    expect(card().textContent).toContain(
      'Stronger than your profile: “led”. Your profile says you',
    );
    await user.click(button('It is right: led'));
    expect(seen).toHaveBeenLastCalledWith(DRAFT.id, 0, null);
    after(book({ ...FLAGGED, seen: [0] }));
    expect(document.activeElement).toBe(button('It is right: 40 %'));
    expect(take.hasAttribute('disabled')).toBe(true);
    await user.keyboard('{Enter}');
    expect(seen).toHaveBeenLastCalledWith(DRAFT.id, 1, null);
    after(book({ ...FLAGGED, seen: [0, 1] }));
    await waitFor(() => expect(document.activeElement).toBe(take));
    await user.keyboard('{Enter}');
    expect(accept).toHaveBeenCalledWith('why', DRAFT.id, TEXT, null);
  });

  it('is changed by the person: what was edited away needs no look, what stands still does', async () => {
    const accept = done();
    const { user } = show(book(FLAGGED), {}, { accept });
    await user.click(button(`Edit the draft for “${LABEL}”`));
    const box = screen.getByRole('textbox', { name: /Your version/ });
    expect(document.activeElement).toBe(box);
    await user.clear(box);
    await user.type(box, 'It was 40 % faster');
    expect(button('Use this text').hasAttribute('disabled')).toBe(true);
    await user.clear(box);
    await user.type(box, 'It was faster');
    await user.click(button('Use this text'));
    expect(accept).toHaveBeenCalledWith('why', DRAFT.id, 'It was faster', null);
    await user.click(within(card()).getByRole('button', { name: 'Cancel' }));
    expect(document.activeElement).toBe(button(`Edit the draft for “${LABEL}”`));
  });

  it('what the person makes of it is kept soon after they pause and when the panel goes, and is there again', async () => {
    const own = done();
    const { user } = show(book(DRAFT), {}, { own });
    await user.click(button(`Edit the draft for “${LABEL}”`));
    const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /Your version/ });
    await user.type(box(), ' And calmer.');
    await waitFor(() => expect(own).toHaveBeenLastCalledWith(DRAFT.id, `${TEXT} And calmer.`));
    await user.type(box(), ' Truly.');
    cleanup();
    const mine = `${TEXT} And calmer. Truly.`;
    expect(own).toHaveBeenLastCalledWith(DRAFT.id, mine);

    const kept = { ...DRAFT, own: { text: mine, flags: [], seen: [] } };
    const { after } = show(book(kept), {}, { own });
    expect(box().value).toBe(mine);
    // Looking at it again takes no focus, and another draft nothing of it.
    expect(document.activeElement).toBe(document.body);
    after(book({ ...kept, id: 'round-2:why', text: 'Another.' }));
    expect(box().value).toBe(mine);
    await user.click(within(card()).getByRole('button', { name: 'Cancel' }));
    expect(own).toHaveBeenLastCalledWith('round-2:why', null);
    expect(card().textContent).toContain('Another.');
  });

  it('edited, with parts the rules mark in it, can’t be taken before each was looked at', async () => {
    const seen = done();
    const accept = done();
    const mine = 'I founded Tidewater.';
    const flag = {
      ...{ start: 2, end: 9, text: 'founded', code: 'strength' as const },
      why: 'Your profile says you contributed.',
    };
    const own = { text: mine, flags: [flag], seen: [] };
    const { user, after } = show(book({ ...DRAFT, own }), {}, { seen, accept });
    const take = button('Use this text');
    expect(take.hasAttribute('disabled')).toBe(true);
    expect(card().textContent).toContain('Stronger than your profile: “founded”.');
    await user.click(button('It is right: founded'));
    expect(seen).toHaveBeenLastCalledWith(DRAFT.id, 0, mine);
    after(book({ ...DRAFT, own: { ...own, seen: [0] } }));
    await user.click(take);
    expect(accept).toHaveBeenCalledWith('why', DRAFT.id, mine, null);
  });

  it('stays in sight while its field is out of sight, and where asking again brought no other', () => {
    const unseen = { ...WHY, description: { ...WHY.description, blocked: 'hidden' as const } };
    show(
      { ...book(DRAFT), left: [{ key: 'why', label: LABEL, reason: 'no_facts' }] },
      { fields: [unseen] },
    );
    expect(card().textContent).toContain(TEXT);
    expect(button(`Accept the draft for “${LABEL}”`).hasAttribute('disabled')).toBe(false);
    expect(screen.getByText(messages.draft_left_no_facts.message)).toBeTruthy();
  });

  it('too long for the field says by how much', () => {
    show(book({ ...DRAFT, text: `${TEXT} `.repeat(9) }));
    expect(screen.getByText(/^50 characters longer than the field takes/)).toBeTruthy();
    expect(button(`Accept the draft for “${LABEL}”`).hasAttribute('disabled')).toBe(true);
  });

  it('is drafted again, with a note or without one, and stays until the other came', async () => {
    const ask = done();
    const { user, after } = show(book(DRAFT), {}, { ask });
    await user.click(button(`Draft again for “${LABEL}”`));
    await user.keyboard('shorter{Enter}');
    expect(ask).toHaveBeenCalledWith(['why'], 'shorter');
    // Without one it is asked for another version.
    await user.click(button(`Draft again for “${LABEL}”`));
    await user.click(button(`Draft again for “${LABEL}”`));
    expect(ask).toHaveBeenLastCalledWith(['why'], '');
    after({ ...book(DRAFT), rounds: [round(), round({ id: 'round-2', state: 'asking' })] });
    expect(card().textContent).toContain(TEXT);
    expect(card().textContent).toContain('Another draft is being written');
  });

  it('is dismissed, which can be taken back, and leaves the box of one’s own', async () => {
    const put = done();
    const { user, after } = show(book(DRAFT), {}, { put });
    expect(screen.queryByRole('textbox')).toBeNull();
    await user.click(button(`Dismiss the draft for “${LABEL}”`));
    expect(put).toHaveBeenCalledWith(DRAFT.id, 'dismissed');
    after(book({ ...DRAFT, state: 'dismissed' }));
    expect(screen.getByRole('textbox', { name: LABEL })).toBeTruthy();
    await user.click(button('Undo'));
    expect(put).toHaveBeenLastCalledWith(DRAFT.id, 'open');
  });

  it('that comes while the person writes takes nothing from them and is not taken over it', async () => {
    const { user, after } = show({ ...book(), rounds: [round({ state: 'asking' })] });
    await user.type(screen.getByRole('textbox', { name: LABEL }), 'My own words');
    after(book(DRAFT));
    const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: LABEL });
    expect([box.value, document.activeElement]).toEqual(['My own words', box]);
    expect(button(`Accept the draft for “${LABEL}”`).hasAttribute('disabled')).toBe(true);
    expect(card().textContent).toContain('You wrote something yourself below.');
  });
});

describe('drafting as a whole', () => {
  it('is asked about once, with where it goes', async () => {
    const agree = done();
    const { user } = show(undefined, { way: 'unasked' }, { agree });
    expect(screen.getByText(/^Goes to api\.jobai\.example and from there to a model/)).toBeTruthy();
    await user.click(button('Allow drafts'));
    expect(agree).toHaveBeenCalledWith(true);
  });

  it('shows its progress and can be stopped, in the fill too', async () => {
    const cancel = done();
    const asking = { ...book(), rounds: [round({ state: 'asking' })] };
    const { user } = show(asking, { state: 'filling' }, { cancel });
    expect(
      screen.getByRole('progressbar', { name: /Drafting an answer to 1 question/ }),
    ).toBeTruthy();
    await user.click(button('Stop drafting'));
    expect(cancel).toHaveBeenCalled();
  });

  it('drafts that come during the fill can be read, with their marks, and not yet taken', () => {
    show(book(FLAGGED), { state: 'filling', fields: [WHY] });
    expect(
      screen.getByText('You look at drafts once the form is filled.', { exact: false }),
    ).toBeTruthy();
    expect(document.querySelectorAll('mark')).toHaveLength(2);
    expect(screen.queryByRole('button', { name: /^Accept/ })).toBeNull();
  });

  it.each(DRAFT_PROBLEMS)('%s is told with what to do', async (problem) => {
    const ask = done();
    const failed = { ...book(), rounds: [round({ state: 'failed', problem })] };
    const { user } = show(failed, {}, { ask });
    const text = messages[`draft_problem_${problem}`].message;
    expect(screen.getByRole('alert').textContent).toContain(text);
    expect(text.split('. ').length).toBeGreaterThanOrEqual(2);
    await user.click(button('Try again'));
    expect(ask).toHaveBeenCalledWith(null, '');
  });

  it('says why no other draft came, beside the one that stands', async () => {
    const ask = done();
    const again = round({ id: 'round-2', state: 'failed', problem: 'late' });
    const { user } = show({ ...book(DRAFT), rounds: [round(), again] }, {}, { ask });
    expect(card().textContent).toContain('I led the rewrite.');
    expect(screen.getByRole('alert').textContent).toContain('There was no answer in time.');
    expect(screen.getByRole('alert').textContent).toContain('No other draft came');
    await user.click(button('Try again'));
    expect(ask).toHaveBeenCalledWith(['why'], '');
    // Whoever asked looks at the card, far below.
    expect(card().textContent).toContain('There was no answer in time.');
    await user.click(button(/^Try again for “Why/));
    expect(ask).toHaveBeenCalledTimes(2);
    expect(document.activeElement).toBe(button(/^Draft again/));
  });

  it('says plainly that rules wrote where no model did', () => {
    show({
      ...book({ ...DRAFT, method: 'rules', by: null }),
      rounds: [round({ why: 'no_model' })],
    });
    expect(screen.getByText(/^There is no key for a model/)).toBeTruthy();
    expect(card().textContent).toContain('Put together by rules, without a model');
    // Without a key there is nothing to try.
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });

  it.each([
    'model_unavailable',
    'model_timeout',
    'model_refused',
    'model_invalid',
    'review_failed',
  ] as const)('%s leaves drafts by rules, and a model can be tried again', async (why) => {
    const ask = done();
    const byRules = { ...DRAFT, method: 'rules' as const, by: null };
    const { user } = show({ ...book(byRules), rounds: [round({ why })] }, {}, { ask });
    expect(screen.getByText(messages[`draft_why_${why}`].message)).toBeTruthy();
    await user.click(button('Try again'));
    expect(ask).toHaveBeenCalledWith(['why'], '');
  });
});

it('a form with a drafted text nobody looked at is not approved, and leads to the marked part', async () => {
  const stands = {
    ...WHY,
    value: { kind: 'text' as const, text: `${TEXT}\n` },
    source: { kind: 'person' as const },
  };
  const seen = done();
  const { user } = show(book(FLAGGED), { fields: [stands] }, { seen });
  expect(
    screen.getByText(`A draft in the form has marked parts nobody looked at: ${LABEL}`),
  ).toBeTruthy();
  expect(button(/^Approve & submit/).hasAttribute('disabled')).toBe(true);
  await user.click(button('Next value'));
  expect(document.activeElement).toBe(button('It is right: led'));
  await user.keyboard('{Enter}');
  expect(seen).toHaveBeenCalledWith(DRAFT.id, 0, null);
});

describe('without a model', () => {
  const saved = (parts: Partial<SavedAnswer>): SavedAnswer => ({
    ...{ id: 'answer-1', label: 'Why us?', labelKey: 'why us', type: 'whyUs', ats: 'greenhouse' },
    ...{ tenant: 'tidewater', value: { kind: 'text', text: 'Because of the water.' } },
    ...{ origin: 'panel', createdAt: '2026-11-01T00:00:00.000Z' },
    updatedAt: '2026-11-01T00:00:00.000Z',
    ...parts,
  });

  it('own texts are inserted after what stands in the box, and nothing is asked of anybody', async () => {
    const { user } = show(undefined, { way: 'signedOut' }, {}, [saved({})]);
    expect(screen.getByText(/^Drafts with AI need an account/)).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: LABEL }), 'First. ');
    await user.click(button(/^Texts of your own to insert/));
    await user.click(button('Insert “Because of the water.”'));
    await user.click(button(`Insert “${FACT.text}”`));
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: LABEL }).value).toBe(
      `First. Because of the water. ${FACT.text}`,
    );
  });

  it('what was said to one employer is not offered to another, and only the facts that answer it', () => {
    const time = sampleField('time', 'Tell us about a time you scaled a Kafka cluster', {
      decision: { ...WHY.decision, type: 'openQuestion' } as never,
    });
    const fact = (id: string, kind: 'highlight' | 'language' | 'skill', text: string) =>
      ({ id, path: id, kind, text }) as const;
    const facts = [
      fact('a', 'language', 'Portuguese: native'),
      fact('b', 'highlight', 'Ran a team of six'),
      fact('c', 'highlight', 'Scaling of a Kafka cluster to 40 nodes'),
      fact('d', 'skill', 'Kafka'),
    ];
    const { job } = sampleSession();
    const elsewhere = saved({ tenant: 'other', type: 'openQuestion' });
    const jobFacts = jobFactsByRules(job);
    const found = suggestions(time, { facts, answers: [elsewhere], job, jobFacts: null });
    expect(found.map(({ id }) => id)).toEqual(['c', 'b', 'd']);
    // With a posting to go by, a few sentences made of facts come first, and none of them is anybody's invention.
    const [made] = suggestions(time, { facts, answers: [], job, jobFacts });
    expect(made).toMatchObject({ from: 'rules', text: expect.stringContaining('Kafka') });
    expect(
      suggestions(WHY, { facts: [], answers: [saved({ tenant: 'other' })], job, jobFacts: null }),
    ).toEqual([]);
  });
});

it('marked parts that overlap or lie outside never lose or double a letter', () => {
  const flag = (start: number, end: number) =>
    ({ start, end, text: '', code: 'number', why: '' }) as const;
  const pieces = marked({
    text: 'abcdef',
    flags: [flag(3, 5), flag(1, 4), flag(4, 4), flag(5, 99)],
  });
  expect(pieces).toEqual([
    { text: 'a', flag: null },
    { text: 'bcd', flag: 1 },
    { text: 'e', flag: 0 },
    { text: 'f', flag: null },
  ]);
});
