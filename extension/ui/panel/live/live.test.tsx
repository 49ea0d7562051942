import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import type { LiveStatus } from '../../../live/status.ts';
import type { PanelActions, PanelLive } from '../model.ts';
import { Panel } from '../Panel.tsx';
import { sampleActions, sampleField, sampleSession, sampleView } from '../sample.ts';
import { proposedValue } from './ProposedAnswer.tsx';

afterEach(cleanup);
vi.setConfig({ testTimeout: 30_000 });

const city = sampleField('city', 'Which city?', { description: { required: true } });
const notice = sampleField('notice', 'Notice period?', {
  description: { widget: 'reactSelect', options: ['None', '1 month', '2 months'] },
});
const proposal = (key: string, text: string): PanelLive['proposals'][number] => ({
  hitlId: `session-1#${key}`,
  sessionId: 'session-1',
  key,
  text,
  at: '2026-11-20T19:05:00.000Z',
});

function show(live: Partial<PanelLive> | undefined, actions: Partial<PanelActions> = {}) {
  const view = sampleView({
    session: sampleSession({ fields: [city, notice] }),
    ...(live && { live: { status: { state: 'connected' }, proposals: [], asked: null, ...live } }),
  });
  return render(<Panel view={view} actions={sampleActions(actions)} />);
}

it.each<[LiveStatus, string | null]>([
  [{ state: 'off' }, null],
  [{ state: 'idle' }, null],
  [{ state: 'connected' }, 'Live updates on'],
  [{ state: 'offline' }, 'The server was not reached. Everything here works without it.'],
  [{ state: 'signedOut' }, 'Signed out. Everything here works without an account.'],
])('says %j in one line, or nothing', (status, text) => {
  const { container } = show({ status });
  const line = container.querySelector('p:has(> [role="status"])');
  expect(line?.textContent ?? null).toBe(text);
  if (line) expect(line.querySelector('svg')).toBeTruthy();
});

it('counts down to the next try, and does not read out every second', async () => {
  const { container } = show({ status: { state: 'reconnecting', retryAt: Date.now() + 60_000 } });
  const count = screen.getByText(/^Live updates interrupted: trying again in \d+ s$/);
  expect(count.getAttribute('aria-hidden')).toBe('true');
  const left = () => Number(/\d+/.exec(count.textContent)?.[0]);
  const before = left();
  expect(before).toBeLessThanOrEqual(60);
  expect(container.querySelector('p > [role="status"]')?.textContent).toBe(
    'Live updates: connecting again',
  );
  await waitFor(() => expect(left()).toBeLessThan(before), { timeout: 5000 });
});

it('without a live session the panel is as it was', () => {
  const { container } = show(undefined);
  expect(container.textContent).not.toContain('Live updates');
});

it('an answer from another device is written only when the person takes it', async () => {
  const edit = vi.fn<PanelActions['edit']>().mockResolvedValue({ ok: true });
  show({ proposals: [proposal('city', ' Oslo ')] }, { edit });
  expect(edit).not.toHaveBeenCalled();
  await userEvent.setup().click(screen.getByRole('button', { name: 'Use this answer' }));
  expect(edit).toHaveBeenCalledExactlyOnceWith('city', { kind: 'text', text: 'Oslo' }, null);
});

it('an answer that no option says is shown and can not be taken, only put away', async () => {
  const dismissProposal = vi.fn<PanelActions['dismissProposal']>().mockResolvedValue({ ok: true });
  show({ proposals: [proposal('notice', 'a month or so')] }, { dismissProposal });
  expect(screen.queryByRole('button', { name: 'Use this answer' })).toBeNull();
  screen.getByText('No option says exactly this. Choose one below.');
  await userEvent.setup().click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(dismissProposal).toHaveBeenCalledExactlyOnceWith('session-1#notice');
});

it('a sensitive question takes no proposal, whoever makes one', () => {
  const consent = { ...city, decision: { ...city.decision, type: 'consent' as const } };
  const view = sampleView({
    session: sampleSession({ fields: [consent] }),
    live: { status: { state: 'connected' }, proposals: [proposal('city', 'yes')], asked: null },
  });
  render(<Panel view={view} actions={sampleActions()} />);
  expect(screen.queryByText('Answered on your other device')).toBeNull();
});

it('a confirm from another device is told of and approves nothing', async () => {
  const approve = vi.fn<PanelActions['approve']>().mockResolvedValue({ ok: true });
  const seenAsked = vi.fn<PanelActions['seenAsked']>().mockResolvedValue({ ok: true });
  show({ asked: 'confirm' }, { approve, seenAsked });
  screen.getByText(/only you can approve it/);
  await userEvent.setup().click(screen.getByRole('button', { name: 'Got it' }));
  expect(seenAsked).toHaveBeenCalledTimes(1);
  expect(approve).not.toHaveBeenCalled();
});

it.each([
  [city, 'Oslo', { kind: 'text', text: 'Oslo' }],
  [{ ...city, description: { ...city.description, maxLength: 3 } }, 'Oslo', null],
  [notice, '1 MONTH ', { kind: 'option', option: '1 month' }],
  [notice, 'month', null],
  [{ ...notice, description: { ...notice.description, options: null } }, '1 month', null],
  [{ ...city, description: { ...city.description, widget: 'checkbox' as const } }, 'yes', null],
  [
    { ...city, description: { ...city.description, widget: 'fileUpload' as const } },
    'cv.pdf',
    null,
  ],
])('proposed words become a value only where they are one (%#)', (field, text, value) => {
  expect(proposedValue(field, text)).toEqual(value);
});
