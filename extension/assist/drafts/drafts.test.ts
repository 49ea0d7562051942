import type { ApplyAnswersResult } from '@jobai/shared/api/applyAnswers';
import type { FieldType } from '@jobai/shared/fields';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { ApiFault } from '../../api.ts';
import type { DraftBook, DraftRound } from '../../apply/drafts.ts';
import { receiptOf } from '../../apply/receipt.ts';
import { refilled } from '../../apply/refill.ts';
import { route } from '../../apply/router.ts';
import { ApplySession, type SessionField } from '../../apply/session.ts';
import { type SessionEvent, step } from '../../apply/transitions.ts';
import { db } from '../../db/database.ts';
import { exportEverything } from '../../db/exportAll.ts';
import { saveProfile } from '../../db/profile.ts';
import type { PageCommand } from '../../messages.ts';
import { grouped } from '../../ui/panel/groups.ts';
import { type FieldParts, sampleField, sampleSession } from '../../ui/panel/sample.ts';
import { Drafting } from './drafting.ts';
import { withNewQuestions } from './round.ts';

const ID = browser.runtime.id;
// Node gives `chrome-extension:` URLs no origin, so the extension's pages live at an ordinary address here.
const OURS = 'https://our-own-pages.test';
const PANEL = { id: ID, origin: OURS, url: `${OURS}/sidepanel.html` } as never;
const HASH = 'a'.repeat(64);

const question = (key: string, label: string, type: FieldType, parts: FieldParts = {}) =>
  sampleField(key, label, {
    ...parts,
    description: { widget: 'textarea', maxLength: 600, ...parts.description },
    decision: { action: 'ask', reason: 'ownWords', key, type, by: 'pattern', rule: '' },
  });
const WHY = question('why', 'Why do you want to work at Tidewater?', 'whyUs');
const TIME = question('time', 'Tell us about a time you shipped under pressure.', 'openQuestion');

const sessionOf = (...fields: SessionField[]): ApplySession =>
  sampleSession({ fields, hash: HASH, state: 'review' });

const TEXT = 'I led the rewrite. It was 40 % faster.';
const told = (round: DraftRound, flags: ApplyAnswersResult['drafts'][number]['flags'] = []) =>
  ({
    drafts: round.questions.map(({ key }) => ({
      key,
      kind: 'why_us' as const,
      text: TEXT,
      sentences: [
        { text: 'I led the rewrite.', facts: ['work.0.highlights.0'] },
        { text: 'It was 40 % faster.', facts: [] },
      ],
      flags,
      method: 'model' as const,
      by: {
        provider: 'groq',
        model: 'writer',
        inputTokens: 1,
        outputTokens: 1,
        costMicros: 1,
        keyOwner: 'backend' as const,
      },
    })),
    left: [],
    facts: [
      {
        id: 'work.0.highlights.0',
        kind: 'highlight' as const,
        text: 'Led the rewrite of the platform',
        path: 'work[0].highlights[0]',
      },
    ],
  }) satisfies ApplyAnswersResult;
const NUMBER = {
  start: 26,
  end: 30,
  text: '40 %',
  code: 'number' as const,
  why: 'No fact has this number.',
};

/** A backend that answers when it is let, and what it was asked. */
function world(owner: string | null = 'user-1') {
  const asked: DraftRound[] = [];
  const answers: PromiseWithResolvers<ApplyAnswersResult>[] = [];
  const signals: AbortSignal[] = [];
  return {
    asked,
    signals,
    owner: async () => owner,
    ask: (round: DraftRound, signal: AbortSignal) => {
      asked.push(structuredClone(round));
      signals.push(signal);
      const answer = Promise.withResolvers<ApplyAnswersResult>();
      answers.push(answer);
      return answer.promise;
    },
    say: (at: number, result: ApplyAnswersResult) => answers[at]?.resolve(result),
    fail: (at: number, fault: unknown) => answers[at]?.reject(fault),
  };
}

const stored = async () => ApplySession.parse(await db.sessions.get('session-1'));
const book = async (): Promise<DraftBook | undefined> => (await stored()).drafts;
const until = (what: () => Promise<unknown>) => vi.waitFor(what, { interval: 2, timeout: 1000 });
const settledAs = (state: DraftRound['state']) =>
  until(async () => expect((await book())?.rounds.at(-1)?.state).toBe(state));

const sent = vi.fn(async (_: number, __: PageCommand) => ({ ok: true }));
const written = () => sent.mock.calls.map(([, command]) => command);

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  sent.mockClear();
  browser.runtime.getURL = ((path: string) => `${OURS}${path}`) as never;
  browser.tabs.sendMessage = sent as never;
});

/** A session whose round was answered with these flags. */
async function drafted(
  flags: (typeof NUMBER)[] = [],
  fields: SessionField[] = [WHY],
): Promise<Drafting> {
  await db.sessions.put(sessionOf(...fields));
  const backend = world();
  const drafting = new Drafting(backend);
  await drafting.look();
  const [round] = backend.asked;
  if (!round) throw new Error('nothing was asked');
  backend.say(0, told(round, flags));
  await settledAs('answered');
  return drafting;
}

describe('what is asked', () => {
  test('F7: open questions for words of the person, and never one only they may answer', async () => {
    await db.sessions.put(
      sessionOf(
        WHY,
        TIME,
        question('health', 'Do you have a disability?', 'disabilityStatus'),
        question('told', 'Describe any health conditions you have', 'unknown'),
        question('pay', 'What are your salary expectations?', 'expectedSalary'),
        question('heard', 'How did you hear about us?', 'source'),
        question('more', 'Anything else?', 'additionalInformation'),
        question('eeo', 'Why?', 'openQuestion', { description: { section: 'eeoc' } }),
        question('unseen', 'Why us?', 'whyUs', { description: { blocked: 'hidden' } }),
        question('done', 'Why here?', 'whyUs', {
          value: { kind: 'text', text: 'mine' },
          source: { kind: 'person' },
        }),
        sampleField('list', 'Which team?', {
          description: { widget: 'select', options: ['A'] },
        }),
      ),
    );
    const backend = world();
    await new Drafting(backend).look();
    expect(backend.asked[0]?.body?.questions.map(({ key }) => key)).toEqual(['why', 'time']);
    expect(JSON.stringify(backend.asked)).not.toMatch(/disability|health|salary|mine/);
  });

  test('nothing without the person’s word', async () => {
    await db.sessions.put(sessionOf(WHY));
    const backend = world(null);
    const drafting = new Drafting(backend);
    await drafting.look();
    await drafting.handle({ type: 'drafts.ask', sessionId: 'session-1', keys: null, note: '' });
    expect(backend.asked).toEqual([]);
    expect(await book()).toBeUndefined();
  });

  test('once per question: read again and planned again it is not asked again, a new one is', async () => {
    const drafting = await drafted();
    const before = await stored();
    const fields = [WHY.description, TIME.description];
    const events: SessionEvent[] = [
      { type: 'planned', fields, decisions: [WHY.decision, TIME.decision] },
      { type: 'reading', fields, touched: [], errors: [], hash: HASH },
    ];
    await db.sessions.put(events.reduce((now, event) => step(now, event, new Date()), before));
    expect((await book())?.drafts).toEqual(before.drafts?.drafts);
    await drafting.look();
    const rounds = (await book())?.rounds.map(({ questions }) => questions.map(({ key }) => key));
    expect(rounds).toEqual([['why'], ['time']]);
  });

  test('a page that asks on and on is asked about five times by itself', async () => {
    const backend = world();
    const drafting = new Drafting(backend);
    const fields: SessionField[] = [];
    await db.sessions.put(sessionOf());
    for (let at = 0; at < 8; at += 1) {
      fields.push(question(`q${at}`, `Why, for the ${at}th time?`, 'openQuestion'));
      await db.sessions.put({ ...(await stored()), fields: [...fields] });
      await drafting.look();
    }
    expect(backend.asked).toHaveLength(5);
  });
});

describe('C1: the worker may die at any moment', () => {
  test('the request stands in the store before it is sent, and goes out again as the same one', async () => {
    await db.sessions.put(sessionOf(WHY));
    const first = world();
    const keyAtSending = Promise.withResolvers<unknown>();
    const dying = new Drafting({
      ...first,
      ask: async (round, signal) => {
        keyAtSending.resolve((await book())?.rounds[0]?.id);
        return first.ask(round, signal);
      },
    });
    await dying.look();
    await until(async () => expect(first.asked).toHaveLength(1));
    expect(await keyAtSending.promise).toBe(first.asked[0]?.id);

    const second = world();
    const next = new Drafting(second);
    await next.look();
    await next.look();
    expect(second.asked).toEqual(first.asked);
    second.say(0, told(second.asked[0] as DraftRound));
    await settledAs('answered');
    // The dead one's answer arrives after all: nothing twice.
    first.say(0, told(first.asked[0] as DraftRound));
    await next.look();
    expect([second.asked.length, (await book())?.drafts.length]).toEqual([1, 1]);
    expect((await book())?.rounds[0]?.body).toBeNull();
  });

  test('C6: drafts go into the export with their session', async () => {
    await drafted();
    const { file } = await exportEverything();
    expect(await file.text()).toContain(TEXT);
  });

  test('a damaged book costs the drafts, not the session', async () => {
    await drafted();
    await db.sessions.put({ ...(await stored()), drafts: { rounds: 1 } } as never);
    expect((await stored()).drafts).toBeUndefined();
  });
});

describe('stopped and failed', () => {
  test.each([
    [new ApiFault('offline'), 'offline', true],
    [new ApiFault('late'), 'late', true],
    [new ApiFault('budget_exhausted', { status: 429 }), 'budget', true],
    [new ApiFault('models_off', { status: 503 }), 'modelsOff', true],
    [new ApiFault('model_invalid', { status: 502 }), 'model', true],
    [new ApiFault('internal', { status: 500 }), 'model', true],
    [new ApiFault('invalid_request', { status: 422 }), 'refused', true],
    [new ApiFault('unclear'), 'unclear', false],
  ] as const)('%s is told as %s, and asked again %s', async (fault, problem, isSameKey) => {
    await db.sessions.put(sessionOf(WHY));
    const backend = world();
    const drafting = new Drafting(backend);
    await drafting.look();
    backend.fail(0, fault);
    await settledAs('failed');
    expect((await book())?.rounds[0]?.problem).toBe(problem);
    await drafting.look();
    expect(backend.asked).toHaveLength(1);
    await drafting.handle({ type: 'drafts.ask', sessionId: 'session-1', keys: null, note: '' });
    expect(backend.asked).toHaveLength(2);
    // What may have been paid for goes out under its own key; an answer nobody understood needs another.
    expect(backend.asked[0]?.id === backend.asked[1]?.id).toBe(isSameKey);
    expect(backend.asked[1]?.body).toEqual(backend.asked[0]?.body);
  });

  test('another account is not asked about a round of the one before', async () => {
    await db.sessions.put(sessionOf(WHY));
    await new Drafting(world('user-1')).look();
    const other = world('user-2');
    await new Drafting(other).look();
    await settledAs('failed');
    expect((await book())?.rounds[0]?.problem).toBe('signedOut');
    expect(other.asked).toEqual([]);
  });

  test('what was stopped is not taken when it comes, and can be asked for again at no further cost', async () => {
    await db.sessions.put(sessionOf(WHY));
    const backend = world();
    const drafting = new Drafting(backend);
    await drafting.look();
    await drafting.handle({ type: 'drafts.cancel', sessionId: 'session-1' });
    expect(backend.signals[0]?.aborted).toBe(true);
    backend.say(0, told(backend.asked[0] as DraftRound));
    await settledAs('cancelled');
    expect((await book())?.drafts).toEqual([]);
    await until(async () => {
      await drafting.handle({ type: 'drafts.ask', sessionId: 'session-1', keys: null, note: '' });
      expect(backend.asked).toHaveLength(2);
    });
    expect(backend.asked[1]).toEqual(backend.asked[0]);
  });

  test('again with a note or without one: the draft there is stays until the other came, which takes its place', async () => {
    await db.sessions.put(sessionOf(WHY));
    const backend = world();
    const drafting = new Drafting(backend);
    await drafting.look();
    backend.say(0, told(backend.asked[0] as DraftRound));
    await settledAs('answered');
    const at = { sessionId: 'session-1', keys: ['why'] };
    await drafting.handle({ type: 'drafts.ask', ...at, note: 'shorter' });
    expect(backend.asked[1]?.body).toMatchObject({
      note: 'shorter',
      previous: [{ key: 'why', text: TEXT }],
    });
    expect(backend.asked[1]?.id).not.toBe(backend.asked[0]?.id);
    expect((await book())?.drafts).toHaveLength(1);
    const other = told(backend.asked[1] as DraftRound);
    backend.say(1, { ...other, drafts: other.drafts.map((one) => ({ ...one, text: 'Shorter.' })) });
    await settledAs('answered');
    expect((await book())?.drafts.map(({ text }) => text)).toEqual(['Shorter.']);
    // Without a note: another version of what stands, as a new request and not the old one under its key.
    await drafting.handle({ type: 'drafts.ask', ...at, note: '' });
    expect(backend.asked[2]?.body?.previous).toEqual([{ key: 'why', text: 'Shorter.' }]);
    expect(backend.asked[2]?.body?.note).toBeUndefined();
    expect(new Set(backend.asked.map(({ id }) => id)).size).toBe(3);
  });

  test('a model’s draft is not exchanged for one by rules, and the next try takes the note along', async () => {
    await db.sessions.put(sessionOf(WHY));
    const backend = world();
    const drafting = new Drafting(backend);
    await drafting.look();
    backend.say(0, told(backend.asked[0] as DraftRound));
    await settledAs('answered');
    const at = { sessionId: 'session-1', keys: ['why'] };
    await drafting.handle({ type: 'drafts.ask', ...at, note: 'shorter' });
    const { drafts, ...rest } = told(backend.asked[1] as DraftRound);
    const rules = { text: 'By rules.', method: 'rules' as const, by: null };
    const byRules = drafts.map((one) => ({ ...one, ...rules }));
    backend.say(1, { ...rest, drafts: byRules, why: 'model_unavailable' });
    await settledAs('failed');
    expect((await book())?.rounds.at(-1)?.problem).toBe('rulesOnly');
    expect((await book())?.drafts.map(({ text }) => text)).toEqual([TEXT]);
    await drafting.handle({ type: 'drafts.ask', ...at, note: '' });
    expect(backend.asked[2]?.body?.note).toBe('shorter');
    // Under the same key the same answer would come.
    expect(backend.asked[2]?.id).not.toBe(backend.asked[1]?.id);
    // Where none stands, what rules made is better than nothing, and the one before it no loss.
    await drafting.handle({
      ...{ type: 'drafts.put', sessionId: 'session-1', state: 'dismissed' },
      draftId: (await book())?.drafts[0]?.id ?? '',
    });
    backend.say(2, { ...rest, drafts: byRules, why: 'model_unavailable' });
    await settledAs('answered');
    expect((await book())?.drafts.map(({ text }) => text)).toEqual(['By rules.']);
  });
});

describe('a draft stands in the form only once the person accepted it', () => {
  const accept = async (parts: object = {}) => {
    const draftId = (await book())?.drafts[0]?.id;
    const message = {
      ...{ type: 'apply.acceptDraft', sessionId: 'session-1', key: 'why', draftId, text: TEXT },
      ...{ remember: null, ...parts },
    };
    return route(message, PANEL);
  };
  const approve = () =>
    route(
      {
        ...{ type: 'apply.approve', sessionId: 'session-1', hash: HASH, approvalId: 'approval-1' },
        confirmed: ['why'],
      },
      PANEL,
    );
  /** What the page would tell after it wrote `text`. */
  const standsNow = async (text: string, touched: string[] = []) => {
    const before = await stored();
    const field = { ...WHY.description, value: { kind: 'text' as const, text } };
    const events: SessionEvent[] = [
      { type: 'verdict', key: 'why', verdict: { state: 'verified' } },
      { type: 'reading', fields: [field], touched, errors: [], hash: HASH },
    ];
    await db.sessions.put(
      events.slice(touched.length).reduce((now, event) => step(now, event, new Date()), before),
    );
  };

  test('it is written over nothing, and its source tells its facts, on the receipt too', async () => {
    await drafted();
    expect(await accept()).toEqual({ ok: true });
    expect(written()).toMatchObject([
      { type: 'write', key: 'why', over: null, order: { value: { kind: 'text', text: TEXT } } },
    ]);
    await standsNow(TEXT);
    const source = {
      kind: 'draft',
      facts: [{ id: 'work.0.highlights.0', text: 'Led the rewrite of the platform' }],
      flags: [],
      by: { provider: 'groq', model: 'writer' },
      isEdited: false,
    };
    const now = await stored();
    expect(now.fields[0]?.source).toMatchObject(source);
    const approval = { id: 'a', hash: HASH, at: now.updatedAt, clickedAt: null };
    expect(receiptOf({ ...now, approval }, 'application-1').fields[0]?.source).toMatchObject(
      source,
    );
    // A form the site shows anew gets it back, as any answer of the person.
    const anew = refilled(now, [WHY.description], { orders: [], asks: ['why'], entries: {} });
    expect(anew.orders).toMatchObject([{ key: 'why', value: { text: TEXT } }]);
    expect(await approve()).toEqual({ ok: true });
  });

  test('accepted it is no question again at any moment until it was read back', async () => {
    const required = { ...WHY.description, required: true };
    await drafted([], [{ ...WHY, description: required }]);
    expect(await accept()).toEqual({ ok: true });
    const isQuestion = ({ fields }: ApplySession) => grouped(fields).question.length > 0;
    const before = await stored();
    // A reading of before the write may come in between, and the verdict comes before the next one.
    const field = { ...required, value: { kind: 'text' as const, text: TEXT } };
    const reading = { type: 'reading' as const, touched: [], errors: [], hash: HASH };
    const events: SessionEvent[] = [
      { ...reading, fields: [required] },
      { type: 'verdict', key: 'why', verdict: { state: 'verified' } },
      { ...reading, fields: [field] },
    ];
    const all = events.map((_, at) =>
      events.slice(0, at + 1).reduce((now, event) => step(now, event, new Date()), before),
    );
    expect([before, ...all].map(isQuestion)).toEqual([false, false, false, false]);
    // Refused by the page, it is one again.
    const refused = { state: 'refused', reason: 'changed' } as const;
    const told = step(before, { type: 'verdict', key: 'why', verdict: refused }, new Date());
    expect(isQuestion(told)).toBe(true);
  });

  test('one with marked parts is refused until each was looked at', async () => {
    const drafting = await drafted([NUMBER]);
    expect(await accept()).toEqual({ ok: false, problem: 'unreviewed' });
    expect(written()).toEqual([]);
    const draftId = (await book())?.drafts[0]?.id ?? '';
    const looked = { type: 'drafts.seen', sessionId: 'session-1', draftId, flag: 0 } as const;
    await drafting.handle({ ...looked, own: null });
    expect(await accept()).toEqual({ ok: true });
    await standsNow(TEXT);
    expect((await stored()).fields[0]?.source).toMatchObject({
      flags: [{ text: '40 %', code: 'number', isSeen: true }],
    });
    expect(await approve()).toEqual({ ok: true });
  });

  test('or until the part was changed: other words are the person’s own', async () => {
    await drafted([NUMBER]);
    expect(await accept({ text: 'I led the rewrite. It was 40 % quicker.' })).toMatchObject({
      problem: 'unreviewed',
    });
    expect(await accept({ text: 'I led the rewrite. It was faster.' })).toEqual({ ok: true });
    await standsNow('I led the rewrite. It was faster.');
    expect((await stored()).fields[0]?.source).toMatchObject({ isEdited: true, flags: [] });
  });

  test('a form is not approved while a draft stands in it that nobody looked at, however it came there', async () => {
    await drafted([NUMBER]);
    const before = await stored();
    await standsNow(`${TEXT.replace('. ', '.\r\n')} `, ['why']);
    expect((await stored()).fields[0]?.source).toEqual({ kind: 'person' });
    expect(await approve()).toEqual({ ok: false, problem: 'unreviewed' });
    // By a source that says so itself, too.
    const [field = WHY] = before.fields;
    const source = {
      kind: 'draft' as const,
      ...{ id: 'gone', facts: [], by: null, isEdited: false },
      flags: [{ text: '40 %', code: 'number', isSeen: false }],
    };
    const value = { kind: 'text', text: 'It was 40 % faster' } as const;
    await db.sessions.put({ ...before, fields: [{ ...field, value, source }] });
    expect(await approve()).toEqual({ ok: false, problem: 'unreviewed' });
    expect((await stored()).state).toBe('review');
    expect(written()).toEqual([]);
  });

  test('it is never written over what the person typed, nor for another question, nor a second time', async () => {
    await drafted();
    expect(await accept({ draftId: 'another' })).toMatchObject({ problem: 'formChanged' });
    expect(await accept({ key: 'time' })).toMatchObject({ problem: 'formChanged' });
    await standsNow('My own words', ['why']);
    expect(await accept()).toMatchObject({ problem: 'formChanged' });
    const swapped = { ...WHY, description: { ...WHY.description, label: 'Why not?' } };
    await db.sessions.put({ ...(await stored()), fields: [swapped] });
    expect(await accept()).toMatchObject({ problem: 'formChanged' });
    await db.sessions.put({ ...(await stored()), fields: [WHY] });
    expect(await accept()).toEqual({ ok: true });
    expect(await accept()).toMatchObject({ problem: 'formChanged' });
    expect(written()).toHaveLength(1);
  });

  test('it is remembered where the person said so, in the one store of answers', async () => {
    await drafted();
    await accept({ remember: 'tenant' });
    expect(await db.answers.toArray()).toMatchObject([
      { label: WHY.description.label, tenant: 'tidewater', value: { text: TEXT } },
    ]);
  });
});

test('a draft is asked for no longer than the field takes and its words ask for', () => {
  const session = sessionOf(
    WHY,
    question('a', 'Why us? (max 300 characters)', 'whyUs'),
    question('b', 'Why this role?', 'whyUs', {
      description: { maxLength: null, description: 'Up to 50 words.' },
    }),
  );
  const { rounds } = withNewQuestions(session, { userId: 'user-1', now: new Date() });
  expect(rounds[0]?.body?.questions.map((each) => each.max_length)).toEqual([600, 300, 300]);
});

describe('what the person makes of a draft', () => {
  const at = { sessionId: 'session-1' };
  const own = (drafting: Drafting, draftId: string, text: string | null) =>
    drafting.handle({ type: 'drafts.own', ...at, draftId, text });
  const accept = async (text: string) =>
    route(
      {
        ...{ type: 'apply.acceptDraft', ...at, key: 'why', text, remember: null },
        draftId: (await book())?.drafts[0]?.id,
      },
      PANEL,
    );

  test('outlives the worker, a newer draft and one that does not come, until they leave it', async () => {
    const drafting = await drafted();
    const id = (await book())?.drafts[0]?.id ?? '';
    await own(drafting, id, 'I led the rewrite. Half');
    const backend = world();
    const next = new Drafting(backend);
    const again = async (answer: (round: DraftRound) => ApplyAnswersResult) => {
      const asked = backend.asked.length;
      await next.handle({ type: 'drafts.ask', ...at, keys: ['why'], note: 'shorter' });
      backend.say(asked, answer(backend.asked[asked] as DraftRound));
      await settledAs('answered');
    };
    await again(told);
    const [newer] = (await book())?.drafts ?? [];
    expect(newer?.id).not.toBe(id);
    expect(newer?.own?.text).toBe('I led the rewrite. Half');
    const none = { drafts: [], facts: [], left: [{ key: 'why', reason: 'no_facts' as const }] };
    await again(() => none);
    expect((await book())?.drafts).toEqual([newer]);
    expect((await book())?.left).toMatchObject([{ key: 'why', reason: 'no_facts' }]);
    await own(next, newer?.id ?? '', null);
    expect((await book())?.drafts[0]?.own).toBeNull();
  });

  test('is looked through as a draft is: what is marked in it is refused until looked at, in these very words', async () => {
    await saveProfile({ work: [{ name: 'Tidewater', highlights: ['Led the rewrite'] }] });
    const drafting = await drafted([NUMBER]);
    const id = (await book())?.drafts[0]?.id ?? '';
    const text = 'I led the rewrite at Tidewater. It was 40 % faster. I hired 900 people.';
    await own(drafting, id, text);
    const flagged = (await book())?.drafts[0]?.own?.flags ?? [];
    for (const { start, end, text: marked } of flagged) expect(text.slice(start, end)).toBe(marked);
    expect(flagged.map(({ text: marked }) => marked).join()).toMatch(/40 %.*900/);
    expect(await accept(text)).toEqual({ ok: false, problem: 'unreviewed' });
    const look = (flag: number, read: string) =>
      drafting.handle({ type: 'drafts.seen', ...at, draftId: id, flag, own: read });
    for (const flag of flagged.keys()) await look(flag, 'What stood there before.');
    expect(await accept(text)).toEqual({ ok: false, problem: 'unreviewed' });
    for (const flag of flagged.keys()) await look(flag, text);
    // Once more typed at: what they stood by stays so, what is new does not.
    await own(drafting, id, `${text} I also hired 77 dogs.`);
    expect(await accept(`${text} I also hired 77 dogs.`)).toMatchObject({ problem: 'unreviewed' });
    await own(drafting, id, text);
    expect(written()).toEqual([]);
    expect(await accept(text)).toEqual({ ok: true });
    const { pending } = (await stored()).fields[0] ?? WHY;
    expect(pending?.source).toMatchObject({ kind: 'draft', isEdited: true });
    const flags = pending?.source.kind === 'draft' ? pending.source.flags : [];
    expect(flags.map(({ isSeen }) => isSeen)).toEqual(flagged.map(() => true));
  });

  test('typed in and taken at once it is looked through all the same, and the panel is told what it found', async () => {
    await drafted();
    const text = 'I led the rewrite. I founded 12 companies.';
    expect(await accept(text)).toEqual({ ok: false, problem: 'unreviewed' });
    expect((await book())?.drafts[0]?.own).toMatchObject({
      text,
      flags: expect.arrayContaining([
        expect.objectContaining({ text: expect.stringMatching('12') }),
      ]),
    });
    expect(written()).toEqual([]);
  });
});
