import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { type SyncLink, unlinked } from '../../db/syncRecords.ts';
import type { Disagreement } from '../../sync/conflicts.ts';
import type { SyncView } from '../options/sync/model.ts';
import { SyncPage } from '../options/sync/SyncPage.tsx';
import type { PanelView } from './model.ts';
import { Panel } from './Panel.tsx';
import { sampleActions, sampleField, sampleSession, sampleView } from './sample.ts';

/** What a press takes away together with its button: where the focus is then, and what is read out there. */
afterEach(cleanup);

const OK = { ok: true } as const;
const QUESTION = sampleField('why', 'Why Tidewater?', {
  description: { widget: 'textarea' },
  decision: {
    ...{ action: 'ask', reason: 'ownWords', key: 'why', type: 'whyUs', by: 'pattern', rule: '' },
  },
});
const page: PanelView['page'] = {
  ...{ id: '7:0', tabId: 7, frameId: 0, documentId: 'd', topOrigin: null, hasForm: true },
  ...{ url: sampleSession().formUrl, job: sampleSession().job, chosenAt: null },
  seenAt: '2026-11-20T19:02:00.000Z',
};
const FIT = { shown: null, host: 'jobai.example', isAsking: false, fault: 'offline' as const };
const DRAFTS = { memory: 'agreed' as const, host: 'jobai.example', facts: [], jobFacts: null };

/** The panel in a world where each thing said at once becomes so. */
function World({ before }: { before: PanelView }) {
  const [view, setView] = useState(before);
  const become = async (parts: Partial<PanelView>) => {
    setView((now) => ({ ...now, ...parts }));
    return OK;
  };
  const { fit, drafts } = view;
  const all = sampleActions();
  const say = (isYes: boolean) => (isYes ? 'agreed' : 'declined');
  const actions = sampleActions({
    start: () => become({ session: sampleSession({ state: 'filling' }) }),
    fit: {
      again: async () => OK,
      agree: (isYes) => become({ fit: fit && { ...fit, way: say(isYes) } }),
    },
    drafts: {
      ...all.drafts,
      agree: (isYes) =>
        become({
          drafts: drafts && { ...drafts, way: isYes ? 'on' : 'declined', memory: 'unasked' },
        }),
      agreeMemory: (isYes) => become({ drafts: drafts && { ...drafts, memory: say(isYes) } }),
    },
  });
  return <Panel view={view} actions={actions} />;
}

async function press(name: RegExp | string) {
  await userEvent.setup().click(screen.getByRole('button', { name }));
  await act(async () => undefined);
}
/** What is read out where the focus is. */
const heard = () => {
  const { activeElement } = document;
  if (activeElement === document.body) return 'nothing';
  const id = activeElement?.getAttribute('aria-describedby') ?? '';
  return document.getElementById(id)?.textContent ?? activeElement?.tagName;
};

test('"Not now" to postings, to drafts, to search by meaning: what holds instead is read out', async () => {
  render(<World before={sampleView({ page, fit: { ...FIT, why: null, way: 'unasked' } })} />);
  await press('Not now');
  expect(heard()).toContain('No model reads postings.');
  cleanup();
  const session = sampleSession({ fields: [QUESTION] });
  render(<World before={sampleView({ session, drafts: { ...DRAFTS, way: 'unasked' } })} />);
  await press('Not now');
  expect(heard()).toContain('Drafts with AI are off.');
  await press('Turn on');
  expect(heard()).toContain('Find facts for drafts by their meaning?');
  await press('By words only');
  expect(heard()).toBe('Facts are found by the words they share with the question.');
});

test('"Allow" goes on to what comes of it', async () => {
  const session = sampleSession({ fields: [QUESTION] });
  render(<World before={sampleView({ session, drafts: { ...DRAFTS, way: 'unasked' } })} />);
  await press('Allow drafts');
  expect(heard()).toContain('Find facts for drafts by their meaning?');
  await press('Allow search by meaning');
  expect(heard()).toBe('Facts are found by their meaning from now on.');
});

test('a press that leads to the next stage: its page is read from the start', async () => {
  render(<World before={sampleView({ page })} />);
  await press('Apply with AI');
  expect(screen.getByRole('button', { name: 'Stop filling' })).toBeTruthy();
  expect(heard()).toBe('MAIN');
});

const account = { userId: 'u', email: 'ines@example.com', backendUrl: 'https://jobai.example' };
const LINK: SyncLink = { ...unlinked(), owner: account, isOn: true };
const conflict = (id: string): Disagreement => ({
  ...{ id, userId: 'u', kind: 'application', docId: id, at: '2026-11-20T19:02:00.000Z' },
  ...{ path: ['notes'], title: id, mine: 'mine', theirs: 'theirs' },
});

function Sync() {
  const [rows, setRows] = useState(['Larkmoor', 'Pinegate'].map(conflict));
  const view: SyncView = {
    ...{ link: LINK, account, waiting: 0, filesToCome: 0, refused: [], disagreements: rows },
    ...{ log: [], hasSensitiveThere: false, isBusy: false },
  };
  const choose = (id: string) => setRows(rows.filter((row) => row.id !== id));
  return <SyncPage view={view} actions={{ choose } as never} />;
}

test('a choice between two devices leads to the next one, the last to how sync stands', async () => {
  render(<Sync />);
  await press(/^Use this one, .*Larkmoor/);
  expect(heard()).toMatch(/^Pinegate.*Use this one/);
  await press(/^Keep this one, .*Pinegate/);
  expect(heard()).toContain('ines@example.com at jobai.example');
});
