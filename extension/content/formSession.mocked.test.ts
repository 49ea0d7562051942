import type { FieldValue } from '@jobai/shared/fields';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { greenhouse } from '../ats/greenhouse.ts';
import { FormPage } from '../dom/formPage.ts';
import { blockedBy, blockedNow, isFreeHere } from '../dom/visible.ts';
import type { PageRequest, WriteOrder } from '../messages.ts';
import { FormSession } from './formSession.ts';

// Nothing is drawn here: whatever is asked can be seen, and reads as its label says.
vi.mock(import('../dom/question.ts'), () => ({
  questionOf: ({ label }) => ({ text: label, labels: [], isUnseen: false }),
}));
vi.mock(import('../dom/visible.ts'), async (real) => ({
  ...(await real()),
  blockedBy: vi.fn(() => null),
  blockedNow: vi.fn(() => null),
  isFreeHere: vi.fn(() => true),
}));

const URL_HERE = 'https://job-boards.greenhouse.io/selkieworks/jobs/5550001';
const KEY = 'question_1';
const told: PageRequest[] = [];

const text = (said: string): FieldValue => ({ kind: 'text', text: said });
const order = (said: string): WriteOrder => ({
  ...{ key: KEY, label: 'Why us?', widget: 'textarea' },
  value: { kind: 'text', text: said },
});
const box = (): HTMLTextAreaElement => {
  const found = document.querySelector('textarea');
  if (!found) throw new Error('no box');
  return found;
};
/** As a person's own keys would: the page is told, and so is whoever watches the person. */
function type(said: string): void {
  box().value = said;
  const event = new Event('input', { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  box().dispatchEvent(event);
}

/** The fill waits a second for the person's hands; that second is over. */
function handsOff(): void {
  const now = Date.now() + 2000;
  vi.spyOn(Date, 'now').mockImplementation(() => now);
}

/** A form with one open question that was looked through and left to the person. */
async function filled(adapter = greenhouse): Promise<FormSession> {
  document.body.innerHTML = `<form id="application-form"><div class="text-input-wrapper">
    <label id="${KEY}-label" for="${KEY}">Why us?</label><textarea id="${KEY}"></textarea></div></form>`;
  const job = greenhouse.job(document, new URL(URL_HERE));
  if (!job) throw new Error('no job');
  const page = new FormPage(adapter, job);
  const inPage = { mark: () => undefined } as never;
  const { signal } = new AbortController();
  const session = new FormSession('session-1', page, inPage, async () => undefined, signal);
  await session.fill();
  told.length = 0;
  return session;
}

const verdicts = () =>
  told.flatMap((request) => (request.type === 'fill.verdict' ? request.verdicts : []));
const last = () => verdicts().at(-1)?.verdict;

beforeEach(() => {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(URL_HERE);
  told.length = 0;
  document.getAnimations = () => [];
  vi.restoreAllMocks();
  browser.runtime.sendMessage = vi.fn(async (request: PageRequest) => {
    told.push(structuredClone(request));
    return request.type === 'fill.plan' ? { orders: [], asks: [KEY], entries: {} } : { ok: true };
  }) as never;
  for (const seen of [blockedBy, blockedNow]) vi.mocked(seen).mockReturnValue(null);
  vi.mocked(isFreeHere).mockReturnValue(true);
});

describe('a draft is written over exactly what stood there when it was accepted', () => {
  test('nothing, or the draft before it', async () => {
    const session = await filled();
    await session.edit(KEY, order('First draft.'), null);
    expect([box().value, last()]).toEqual(['First draft.', { state: 'verified' }]);
    await session.edit(KEY, order('Second draft.'), text('First draft.'));
    expect([box().value, last()]).toEqual(['Second draft.', { state: 'verified' }]);
  });

  test.each([
    ['typed where nothing stood', 'My own words', null],
    ['typed over the draft before', 'First draft, in my words.', text('First draft.')],
    ['emptied by hand', '', text('First draft.')],
  ])('what the person did meanwhile stays: %s', async (_, mine, over) => {
    const session = await filled();
    if (over) await session.edit(KEY, order('First draft.'), null);
    type(mine);
    handsOff();
    await session.edit(KEY, order('Another draft.'), over);
    expect(box().value).toBe(mine);
    expect(last()).toEqual({ state: 'refused', reason: 'typedByPerson' });
    // And it counts as theirs in what is told of the form.
    const reading = told.findLast((request) => request.type === 'fill.reading');
    expect(reading).toMatchObject({ touched: [KEY] });
  });

  test('what they type while it is being written stays too, also where sites take time to read', async () => {
    const session = await filled({ ...greenhouse, attachFirst: true });
    box().addEventListener('change', () => queueMicrotask(() => type('Mine, at that moment')), {
      once: true,
    });
    await session.edit(KEY, order('A draft.'), null);
    expect(box().value).toBe('Mine, at that moment');
    expect(last()).toMatchObject({ state: 'notVerified', reason: 'readBackDiffers' });
  });

  test('the same words there already count as written', async () => {
    const session = await filled();
    box().value = 'A draft.';
    await session.edit(KEY, order('A draft.'), null);
    expect(last()).toEqual({ state: 'verified' });
  });
});

test('what the person says in the panel itself may replace anything', async () => {
  const session = await filled();
  type('Typed in the page');
  await session.edit(KEY, order('Said in the panel'));
  expect([box().value, last()]).toEqual(['Said in the panel', { state: 'verified' }]);
});
