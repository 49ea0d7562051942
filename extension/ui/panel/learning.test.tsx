import type { SavedAnswer } from '@jobai/shared/answers';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SessionField } from '../../apply/session.ts';
import type { PanelActions } from './model.ts';
import { Panel } from './Panel.tsx';
import {
  type FieldParts,
  sampleActions,
  sampleField,
  sampleSession,
  sampleView,
} from './sample.ts';

afterEach(cleanup);
vi.setConfig({ testTimeout: 30_000 });

/** A phone number the profile filled and the person changed in the page. */
const corrected = (parts: FieldParts = {}): SessionField =>
  sampleField('phone', 'Phone', {
    description: { required: true, widget: 'telInput' },
    decision: {
      action: 'fill',
      key: 'phone',
      type: 'phone',
      by: 'adapter',
      rule: '',
      value: { kind: 'text', text: '912 345 678' },
      source: { kind: 'profile', path: 'basics.phone' },
    },
    value: { kind: 'text', text: '555 0100' },
    source: { kind: 'person' },
    ...parts,
  });

const answer = (parts: Partial<SavedAnswer> = {}): SavedAnswer => ({
  id: 'answer-1',
  label: 'Phone',
  labelKey: 'phone',
  type: 'phone',
  ats: null,
  tenant: null,
  value: { kind: 'text', text: '555 0100' },
  origin: 'panel',
  createdAt: '2026-11-01T00:00:00.000Z',
  updatedAt: '2026-11-01T00:00:00.000Z',
  ...parts,
});

function show(
  fields: SessionField[],
  answers: SavedAnswer[] = [],
  actions: Partial<PanelActions> = {},
) {
  const view = sampleView({ session: sampleSession({ fields }), answers });
  const all = sampleActions(actions);
  const { rerender } = render(<Panel view={view} actions={all} />);
  return {
    user: userEvent.setup(),
    update: (next: SavedAnswer[]) =>
      rerender(<Panel view={{ ...view, answers: next }} actions={all} />),
  };
}

const prompt = () => screen.queryByRole('group', { name: /use your answer in later forms/ });

describe('a correction made in the page', () => {
  it('is kept for the employers the person names, and that can be undone', async () => {
    const remember = vi.fn<PanelActions['remember']>().mockResolvedValue({ ok: true });
    const forget = vi.fn<PanelActions['forget']>().mockResolvedValue({ ok: true });
    const { user, update } = show([corrected()], [], { remember, forget });
    await user.click(screen.getByRole('button', { name: 'Yes, only for Tidewater Analytics' }));
    expect(remember).toHaveBeenCalledExactlyOnceWith('phone', 'tenant');
    update([answer({ tenant: 'tidewater', ats: 'greenhouse' })]);
    expect(prompt()).toBeNull();
    expect(screen.getByText('Remembered for Tidewater Analytics.')).toBeTruthy();
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(forget).toHaveBeenCalledExactlyOnceWith('answer-1');
  });

  it('that replaced a saved answer is undone to that one', async () => {
    const putBack = vi.fn<PanelActions['putBack']>().mockResolvedValue({ ok: true });
    const before = answer({ value: { kind: 'text', text: '555 0199' } });
    const { user, update } = show([corrected()], [before], { putBack });
    await user.click(screen.getByRole('button', { name: 'Yes, for every employer' }));
    update([answer()]);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(putBack).toHaveBeenCalledExactlyOnceWith(before);
  });

  it('is asked about once', async () => {
    const { user, update } = show([corrected()]);
    await user.click(within(prompt() as HTMLElement).getByRole('button', { name: 'No' }));
    expect(prompt()).toBeNull();
    update([]);
    expect(prompt()).toBeNull();
    // It is still there for whoever changes their mind.
    await user.click(screen.getByRole('button', { name: 'More for “Phone”' }));
    await user.click(screen.getByRole('menuitem', { name: 'Remember this answer' }));
    expect(prompt()).not.toBeNull();
  });

  it('of a fact says what the profile says, and leads there', async () => {
    const openOptions = vi.fn<PanelActions['openOptions']>().mockResolvedValue({ ok: true });
    const { user } = show([corrected()], [], { openOptions });
    expect(screen.getByText('Your profile says “912 345 678”.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '“Phone”: change it in your profile' }));
    expect(openOptions).toHaveBeenCalledExactlyOnceWith('profile/basics.phone');
  });

  const decided = (type: SessionField['decision']['type']) =>
    ({ ...corrected().decision, type }) as SessionField['decision'];
  it.each([
    [
      'a value that was planned',
      corrected({ source: { kind: 'profile', path: 'basics.phone' } }),
      [],
    ],
    ['what is kept already', corrected(), [answer()]],
    ['what is still being written', corrected({ verdict: { state: 'pending' } }), []],
    ['F7: a sensitive question', corrected({ decision: decided('gender') }), []],
    ['one of several blocks', corrected({ description: { index: 0, section: 'education' } }), []],
    ['an answer to what was asked', corrected({ decision: sampleField('x', 'X').decision }), []],
  ])('nothing is asked about %s', (_, field, answers) => {
    show([field], answers);
    expect(prompt()).toBeNull();
  });

  it('that is true of one employer is offered for that one only', () => {
    show([corrected({ decision: decided('previousEmployment') })]);
    expect(screen.getByRole('button', { name: 'Yes, only for Tidewater Analytics' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Yes, for every employer' })).toBeNull();
  });
});

describe('a correction made in the panel', () => {
  it('is asked about where it is made, and not again in its row', async () => {
    const edit = vi.fn<PanelActions['edit']>().mockResolvedValue({ ok: true });
    const planned = corrected({
      value: { kind: 'text', text: '912 345 678' },
      source: { kind: 'profile', path: 'basics.phone' },
      verdict: { state: 'verified' },
    });
    const view = sampleView({ session: sampleSession({ fields: [planned] }) });
    const actions = sampleActions({ edit });
    const { rerender } = render(<Panel view={view} actions={actions} />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Edit “Phone”' }));
    await user.clear(screen.getByRole('textbox', { name: 'Phone' }));
    await user.type(screen.getByRole('textbox', { name: 'Phone' }), '555 0100');
    expect(screen.getByText('Your profile says “912 345 678”.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(edit).toHaveBeenCalledOnce());
    expect(edit).toHaveBeenCalledWith('phone', { kind: 'text', text: '555 0100' }, null);
    const after = sampleSession({ fields: [corrected({ verdict: { state: 'verified' } })] });
    rerender(<Panel view={{ ...view, session: after }} actions={actions} />);
    expect(await screen.findByText('555 0100')).toBeTruthy();
    expect(prompt()).toBeNull();
  });
});

describe('a saved answer in the form', () => {
  const used = (scope: 'tenant' | 'everywhere') =>
    corrected({
      source: { kind: 'answer', id: 'answer-1', label: 'Phone', scope },
      verdict: { state: 'verified' },
    });

  it('says whose answer it is', () => {
    show([used('tenant')], [answer()]);
    expect(screen.getByText('your answer, Tidewater Analytics')).toBeTruthy();
    cleanup();
    show([used('everywhere')], [answer()]);
    expect(screen.getByText('saved answer')).toBeTruthy();
  });

  it('is forgotten at its field, and put back', async () => {
    const forget = vi.fn<PanelActions['forget']>().mockResolvedValue({ ok: true });
    const putBack = vi.fn<PanelActions['putBack']>().mockResolvedValue({ ok: true });
    const { user, update } = show([used('tenant')], [answer()], { forget, putBack });
    await user.click(screen.getByRole('button', { name: 'More for “Phone”' }));
    await user.click(screen.getByRole('menuitem', { name: /Forget the saved answer/ }));
    expect(forget).toHaveBeenCalledExactlyOnceWith('answer-1');
    update([]);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(putBack).toHaveBeenCalledExactlyOnceWith(answer());
    await user.click(screen.getByRole('button', { name: 'More for “Phone”' }));
    expect(screen.queryByRole('menuitem', { name: /Forget/ })).toBeNull();
  });
});
