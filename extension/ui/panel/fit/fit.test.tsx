import { WHY_RULES } from '@jobai/shared/agents';
import { SCORE_PARTS } from '@jobai/shared/analysis';
import { analyse } from '@jobai/shared/rules/match/analyse';
import { jobFactsByRules } from '@jobai/shared/rules/match/jobFacts';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import messages from '../../../public/_locales/en/messages.json';
import { ToastProvider } from '../../base/Toasts.tsx';
import { sampleActions, sampleSession, sampleView } from '../sample.ts';
import { FitCard } from './FitCard.tsx';
import { bandOf, FIT_FAULTS, type FitActions, type FitView, fitFault } from './model.ts';

afterEach(cleanup);

const JOB = { ...sampleSession().job, posting: 'Requirements\nGo and <b>Kubernetes</b>' };
const NOW = new Date('2026-11-26');
const BY = {
  ...{ provider: 'groq', model: 'a-model', inputTokens: 1, outputTokens: 1, costMicros: 1 },
  keyOwner: 'person' as const,
};
const shown = (by: typeof BY | null = null) =>
  analyse(jobFactsByRules(JOB), { skills: [{ name: 'Go' }] }, { now: NOW, by });

function show(fit: Partial<FitView>, actions: Partial<FitActions> = {}) {
  const done = async () => ({ ok: true }) as const;
  const openOptions = vi.fn(done);
  const view = sampleView({
    fit: {
      ...{ shown: shown(), way: 'agreed', host: 'jobai.example' },
      ...{ isAsking: false, fault: null, why: null, ...fit },
    },
  });
  const all = sampleActions({ openOptions, fit: { again: done, agree: done, ...actions } });
  render(
    <ToastProvider>
      <FitCard view={view} actions={all} />
    </ToastProvider>,
  );
  return { openOptions };
}

it('says the score in a word, what is there and what is missing, and who read the posting', async () => {
  show({});
  expect(screen.getByRole('heading', { name: `Fit ${shown().match_score}` })).toBeTruthy();
  expect(screen.getByText('by rules on this device')).toBeTruthy();
  expect(screen.getByText('Kubernetes')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: /^Why \d/ }));
  for (const { points, max } of shown().breakdown) {
    expect(screen.getAllByText(`${points} of ${max}`).length).toBeGreaterThan(0);
  }
  for (const summary of document.querySelectorAll('details')) {
    summary.open = true;
    fireEvent(summary, new Event('toggle'));
  }
  // Words of the posting are text, whatever they look like.
  expect(screen.getByText(/<b>Kubernetes<\/b>/)).toBeTruthy();
});

it('a model that answered is named, and whose key paid for it', () => {
  show({ shown: shown(BY) });
  expect(screen.getByText('read by groq · a-model, with your key')).toBeTruthy();
});

it('asks in place before anything is sent, saying what goes where', async () => {
  const agree = vi.fn(async () => ({ ok: true }) as const);
  show({ way: 'unasked' }, { agree });
  expect(screen.getByText(/Goes to jobai\.example .*Your profile is not part of it/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Not now' }));
  await userEvent.click(screen.getByRole('button', { name: 'Allow for postings' }));
  expect(agree.mock.calls).toEqual([[false], [true]]);
});

it('a fault keeps what rules found and says what to do; an ended sign-in leads to the account', async () => {
  const again = vi.fn(async () => ({ ok: true }) as const);
  show({ fault: 'offline' }, { again });
  expect(screen.getByRole('heading', { name: /^Fit \d/ })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(again).toHaveBeenCalledOnce();
  cleanup();
  const { openOptions } = show({ fault: 'signedOut' });
  await userEvent.click(screen.getByRole('button', { name: 'Open Account' }));
  expect(openOptions).toHaveBeenCalledWith('account');
});

it('where next to nothing is known no score pretends to be a verdict', async () => {
  const job = { ...JOB, posting: 'Come and join us.', location: '', countryCode: null };
  show({ shown: analyse(jobFactsByRules(job), {}, { now: NOW, by: null }) });
  expect(screen.getByRole('heading', { name: 'Fit not known' })).toBeTruthy();
  expect(screen.queryByText(/^(Strong|Good|Partial|Weak) fit$/)).toBeNull();
  expect(screen.getByRole('button', { name: 'Why it is not known' })).toBeTruthy();
});

it('nothing worked out yet is a skeleton; a model at work is said beside what rules found', () => {
  show({ shown: null });
  expect(screen.getByRole('status', { name: 'Loading' })).toBeTruthy();
  cleanup();
  show({ isAsking: true });
  expect(screen.getByText(/a model at jobai\.example is reading/)).toBeTruthy();
});

it('every fault, reason, part and band has words, and every code of a request its fault', () => {
  const texts: Record<string, { message: string }> = messages;
  const bands = [0, 45, 65, 80, 100].map((score) => `band_${bandOf(score)}`);
  const keys = [
    ...FIT_FAULTS.map((code) => `fault_${code}`),
    ...WHY_RULES.map((code) => `why_${code}`),
    ...SCORE_PARTS.map((part) => `part_${part}`),
  ];
  for (const key of [...keys, ...bands]) expect(texts[`fit_${key}`]?.message, key).toMatch(/\S/);
  for (const code of FIT_FAULTS) {
    expect(texts[`fit_fault_${code}`]?.message.split('. ').length).toBeGreaterThan(2);
  }
  expect(['budget_exhausted', 'invalid_request', 'late', 'internal'].map(fitFault)).toEqual([
    ...['busy', 'refused', 'late', 'other'],
  ]);
});
