import type { KeyTestOutcome } from '@jobai/shared/api/modelTest';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { ToastProvider } from '../../base/Toasts.tsx';
import { AssistantPage } from './AssistantPage.tsx';
import type { AssistantActions, AssistantView, NewKey } from './model.ts';

afterEach(cleanup);

const SUM = {
  ...{ calls: 3, failed: 1, input_tokens: 1000, output_tokens: 234, cost_micros: 2500 },
  ...{ own_cost_micros: 20_000, mean_latency_ms: 1500 },
};
const VIEW: AssistantView = {
  host: 'jobai.example',
  isLocalOnly: false,
  consents: { analysis: 'agreed', answers: 'declined', memory: 'unasked' },
  keys: { groq: '••••••••x9Q2', gemini: null, compatible: null },
  tests: {},
  usage: {
    ...{ since: '2026-11-01', total: SUM, by_agent: [{ agent: 'analyst', ...SUM }], by_day: [] },
    today: { spent_micros: 2500, limit_micros: 500_000 },
    models: { on: true, fast: true, writer: true, embed: true },
  },
};

/** What the first key's row says of its test. */
const status = () => {
  const row = screen.getByText('••••••••x9Q2').closest('li');
  if (!row) throw new Error('no row');
  return within(row).getByRole('status');
};

function show(view: Partial<AssistantView> = {}, isKept = true) {
  const actions = {
    setLocalOnly: vi.fn(),
    say: vi.fn(),
    addKey: vi.fn(async (_: NewKey) => isKept),
    removeKey: vi.fn(),
    testKey: vi.fn(),
    stopTest: vi.fn(),
    readUsage: vi.fn(),
  } satisfies AssistantActions;
  render(
    <ToastProvider>
      <AssistantPage view={{ ...VIEW, ...view }} actions={actions} />
    </ToastProvider>,
  );
  return actions;
}

it('each kind is allowed and taken back by itself; local only overrides them all', async () => {
  const { say, setLocalOnly } = show();
  await userEvent.click(screen.getByRole('button', { name: 'Take back Postings' }));
  await userEvent.click(screen.getByRole('button', { name: 'Allow Open questions' }));
  expect(say.mock.calls).toEqual([
    ['analysis', false],
    ['answers', true],
  ]);
  await userEvent.click(screen.getByRole('checkbox', { name: /^Local only/ }));
  expect(setLocalOnly).toHaveBeenCalledWith(true);
  cleanup();
  show({ consents: { analysis: 'localOnly', answers: 'localOnly', memory: 'localOnly' } });
  expect(screen.queryByRole('button', { name: /^(Take back|Allow)/ })).toBeNull();
});

it('a key is typed unseen, handed on once and gone from the page; the kept one shows its end alone', async () => {
  const { addKey, removeKey } = show();
  const box = screen.getByLabelText<HTMLInputElement>('Key');
  expect(box.type).toBe('password');
  await userEvent.type(box, 'gsk_new');
  await userEvent.click(screen.getByRole('button', { name: 'Save key' }));
  expect(addKey.mock.calls).toEqual([[{ kind: 'groq', key: 'gsk_new' }]]);
  expect(box.value).toBe('');
  expect(screen.getByText('••••••••x9Q2')).toBeTruthy();
  expect(screen.getByText(/Not part of exports or backups/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Delete the key for Groq' }));
  expect(removeKey).not.toHaveBeenCalled();
  expect(screen.getByRole('alertdialog').textContent).toContain('can’t be shown again');
  await userEvent.click(screen.getByRole('button', { name: 'Delete key' }));
  expect(removeKey).toHaveBeenCalledWith('groq');
});

it('what is no key is said beside the box, and what was typed stays to be put right', async () => {
  show({}, false);
  const box = screen.getByLabelText<HTMLInputElement>('Key');
  await userEvent.type(box, 'two words{Enter}');
  expect(await screen.findByText(/^This cannot be used/)).toBeTruthy();
  expect(box.value).toBe('two words');
});

it('a kept key is tested, the test can be cancelled, and what came of it is said with what to do', async () => {
  const { testKey } = show();
  await userEvent.click(screen.getByRole('button', { name: 'Test the key for Groq' }));
  expect(testKey).toHaveBeenCalledWith('groq');
  cleanup();
  const { stopTest } = show({ tests: { groq: { state: 'testing' } } });
  expect(status().textContent).toBe('Asking one small question with this key…');
  await userEvent.click(
    screen.getByRole('button', { name: 'Cancel the test of the key for Groq' }),
  );
  expect(stopTest).toHaveBeenCalledWith('groq');
  const told = (outcome: KeyTestOutcome, retry_after: number | null = null) => {
    cleanup();
    const test = {
      key: 'groq',
      outcome,
      provider: 'groq',
      model: 'a/b',
      took_ms: 1234,
      retry_after,
    };
    show({ tests: { groq: { state: 'told', test: { ...test, key: 'groq' } } } });
    return status().textContent;
  };
  expect(told('works')).toBe('Worksgroq · a/b · 1.2 s');
  expect(told('key_refused')).toMatch(/^Key refused.*does not accept this key/);
  expect(told('model_unknown')).toMatch(/^No such model.*Check the model’s name/);
  expect(told('quota', 6.2)).toMatch(/^Limit reached.*asked again in 7 s\.$/);
  cleanup();
  show({ tests: { groq: { state: 'failed', why: 'signedOut' } } });
  expect(status().textContent).toMatch(/Sign in under Account first/);
});

it('use says calls, cost and waiting time per agent; what the backend did not say can be read again', async () => {
  show();
  const line = screen.getByText('Reading postings').closest('li');
  if (!line) throw new Error('no line');
  expect(within(line).getByText('$0.0025')).toBeTruthy();
  expect(line.textContent).toMatch(/Calls: 3 · failed: 1 · tokens: 1,234 · 1\.5 s each/);
  cleanup();
  const { readUsage } = show({ usage: 'failed' });
  await userEvent.click(screen.getByRole('button', { name: 'Read again' }));
  expect(readUsage).toHaveBeenCalledOnce();
});
