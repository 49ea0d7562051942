import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import type { ApplySession, SessionField } from '../../apply/session.ts';
import type { PanelActions, PanelView } from './model.ts';
import { Panel } from './Panel.tsx';
import { sampleActions, sampleField, sampleSession, sampleView } from './sample.ts';

afterEach(cleanup);
// Typing letter by letter through a whole panel is slow on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const essay = sampleField('q1', 'Why us?', {
  description: { required: true, widget: 'textarea', maxLength: 20 },
});
const choice = sampleField('q2', 'Notice period?', {
  description: { required: true, widget: 'reactSelect', options: ['None', '1 month'] },
});
const consent = sampleField('c1', 'I agree to the privacy notice', {
  description: { required: true, widget: 'checkbox', section: 'consent' },
  decision: {
    action: 'never',
    reason: 'consent',
    key: 'c1',
    type: 'consent',
    by: 'pattern',
    rule: '',
  },
});
const phone = sampleField('phone', 'Phone', {
  description: { required: true, widget: 'telInput' },
  value: { kind: 'text', text: '912 345 678' },
  source: { kind: 'profile', path: 'basics.phone' },
  verdict: { state: 'verified' },
});

function show(
  fields: SessionField[],
  parts: {
    session?: Partial<ApplySession>;
    view?: Partial<PanelView>;
    actions?: Partial<PanelActions>;
  } = {},
) {
  const actions = sampleActions(parts.actions);
  const view = sampleView({ session: sampleSession({ fields, ...parts.session }), ...parts.view });
  const { rerender } = render(<Panel view={view} actions={actions} />);
  return {
    user: userEvent.setup(),
    update: (next: SessionField[]) =>
      rerender(
        <Panel
          view={{ ...view, session: sampleSession({ ...parts.session, fields: next }) }}
          actions={actions}
        />,
      ),
  };
}

const approve = () => screen.getByRole('button', { name: 'Approve & submit' });

const page = {
  ...{ id: '7:0', tabId: 7, frameId: 0, documentId: 'd', topOrigin: null, hasForm: true },
  ...{ url: sampleSession().formUrl, job: sampleSession().job, updatedAt: '2026-11-20T19:02:00Z' },
} as unknown as NonNullable<PanelView['page']>;

it('without a profile the next step is the first run, whatever the tab shows', async () => {
  const openOptions = vi.fn(async () => ({ ok: true }) as const);
  for (const shown of [page, null]) {
    const { user } = show([], {
      view: { session: null, page: shown, hasProfile: false },
      actions: { openOptions },
    });
    await user.click(screen.getByRole('button', { name: 'Set up your profile' }));
    cleanup();
  }
  expect(openOptions.mock.calls).toEqual([['welcome'], ['welcome']]);
});

it('a fill that ended is told beside the form it was for: by the person, or with its page', () => {
  show([], { view: { session: null, page, ended: 'byPerson' } });
  expect(screen.getByText(/^You ended the last fill\. Nothing was sent/)).toBeTruthy();
  cleanup();
  show([], { view: { session: null, page, ended: 'byPage' } });
  expect(screen.getByText(/^The page was loaded anew.* Start again/)).toBeTruthy();
});

it('a length that only the question names is counted, and longer is said without being refused', async () => {
  const asked = sampleField('q1', 'Why us?', {
    description: { widget: 'textarea', description: 'Two or three words.' },
  });
  const { user } = show([asked]);
  const box = screen.getByRole('textbox', { name: 'Why us?' });
  await user.type(box, 'Trains, mostly');
  expect(screen.getByText('2 words, 2 to 3 asked for')).toBeTruthy();
  await user.type(box, ' on time');
  expect(screen.getByText('4 words, 2 to 3 asked for · longer than asked')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Save' }).hasAttribute('disabled')).toBe(false);
});

it('approve is disabled and says why while a required question is open', () => {
  show([essay, phone]);
  expect(approve().hasAttribute('disabled')).toBe(true);
  const reason = document.getElementById(approve().getAttribute('aria-describedby') ?? '');
  expect(reason?.textContent).toBe('1 required question needs you before you can approve.');
});

it('approve is disabled while a verdict is pending', () => {
  show([{ ...phone, verdict: { state: 'pending' } }]);
  expect(approve().hasAttribute('disabled')).toBe(true);
  expect(screen.getByText('1 value is still being checked in the page.')).toBeTruthy();
});

it('approve names the job and the counts, and sends the hash that was shown', async () => {
  const approved = vi.fn<PanelActions['approve']>().mockResolvedValue({ ok: true });
  const { user } = show([phone], { actions: { approve: approved } });
  expect(
    screen.getByText(/Submits 1 answer for “Senior Backend Engineer, Forecasting” at Tidewater/),
  ).toBeTruthy();
  await user.click(approve());
  expect(approved).toHaveBeenCalledExactlyOnceWith('a'.repeat(64), []);
});

it('a refused approval is explained where it was asked for', async () => {
  const { user } = show([phone], {
    actions: { approve: () => Promise.resolve({ ok: false, problem: 'changedSinceApproval' }) },
  });
  await user.click(approve());
  expect((await screen.findByRole('alert')).textContent).toContain('nothing was sent');
});

it('a value nobody could verify is approved only once it was confirmed, and only that value', async () => {
  const approved = vi.fn<PanelActions['approve']>().mockResolvedValue({ ok: true });
  const doubtful: SessionField = {
    ...phone,
    verdict: { state: 'notVerified', reason: 'readBackDiffers', found: phone.value },
  };
  const { user, update } = show([doubtful], { actions: { approve: approved } });
  expect(approve().hasAttribute('disabled')).toBe(true);
  expect(screen.getByText('1 value waits for your look: Phone')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Phone: it is right as it stands' }));
  expect(screen.getByText('You confirmed this value.')).toBeTruthy();

  update([{ ...doubtful, value: { kind: 'text', text: '999 999 999' } }]);
  expect(approve().hasAttribute('disabled')).toBe(true);
  update([doubtful]);
  await user.click(approve());
  expect(approved).toHaveBeenCalledExactlyOnceWith('a'.repeat(64), ['phone']);
});

it('an answer typed but not saved blocks the approval', async () => {
  const optional = sampleField('o', 'Anything else?');
  const { user } = show([phone, optional]);
  expect(approve().hasAttribute('disabled')).toBe(false);
  await user.type(screen.getByRole('textbox', { name: 'Anything else?' }), 'Hello');
  expect(approve().hasAttribute('disabled')).toBe(true);
  expect(screen.getByText('Not saved yet')).toBeTruthy();
});

it('a question is answered by keyboard alone, and the focus goes on to the next one', async () => {
  const edit = vi.fn<PanelActions['edit']>().mockResolvedValue({ ok: true });
  const { user, update } = show([essay, choice, phone], { actions: { edit } });
  await user.click(screen.getByRole('button', { name: 'Next question' }));
  const card = screen.getByText('Why us?', { selector: 'h3 *' }).closest('li');
  expect(card?.contains(document.activeElement)).toBe(true);
  await user.keyboard('Because of {Tab}');
  expect(screen.getByText('11 of 20 characters')).toBeTruthy();
  await user.keyboard(' {Tab}');
  screen.getByRole('button', { name: 'Save' }).focus();
  await user.keyboard('{Enter}');
  expect(edit).toHaveBeenCalledExactlyOnceWith(
    'q1',
    { kind: 'text', text: 'Because of ' },
    'everywhere',
  );
  update([choice, { ...essay, value: { kind: 'text', text: 'Because of ' } }, phone]);
  await waitFor(() =>
    expect(
      screen
        .getByText('Notice period?', { selector: 'h3 *' })
        .closest('li')
        ?.contains(document.activeElement),
    ).toBe(true),
  );
});

it('a text over the limit is said and not written', async () => {
  const { user } = show([essay]);
  await user.type(screen.getByRole('textbox', { name: 'Why us?' }), 'x'.repeat(23));
  expect(screen.getByText('3 characters too long')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Save' }).hasAttribute('disabled')).toBe(true);
});

it('an answer can be remembered for this employer only', async () => {
  const edit = vi.fn<PanelActions['edit']>().mockResolvedValue({ ok: true });
  const { user } = show([choice], { actions: { edit } });
  await user.click(screen.getByRole('radio', { name: '1 month' }));
  await user.click(screen.getByRole('checkbox', { name: 'Remember this answer' }));
  await user.click(screen.getByRole('button', { name: /for every employer/ }));
  await user.click(screen.getByRole('option', { name: 'only for Tidewater Analytics' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(edit).toHaveBeenCalledExactlyOnceWith(
    'q2',
    { kind: 'option', option: '1 month' },
    'tenant',
  );
});

it('a sensitive question is answered in the page only, and remembering is not offered', () => {
  show([consent, phone]);
  const card = screen
    .getByText('I agree to the privacy notice', { selector: 'h3 *' })
    .closest('li');
  if (!card) throw new Error('no card');
  expect(within(card).getByRole('button', { name: 'Answer in the page' })).toBeTruthy();
  expect(within(card).queryByRole('checkbox')).toBeNull();
  expect(within(card).getByText(/Agreeing is your decision/)).toBeTruthy();
});

it('a filled value is edited in place: the focus goes in, and back to the pencil', async () => {
  const edit = vi.fn<PanelActions['edit']>().mockResolvedValue({ ok: true });
  const { user } = show([phone], { actions: { edit } });
  const pencil = screen.getByRole('button', { name: 'Edit “Phone”' });
  pencil.focus();
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Phone' }));
  await user.keyboard('9{Enter}');
  expect(edit).toHaveBeenCalledExactlyOnceWith(
    'phone',
    { kind: 'text', text: '912 345 6789' },
    null,
  );
  await waitFor(() => expect(document.activeElement).toBe(pencil));
});

it('undo puts one value back and can itself be undone', async () => {
  const undo = vi.fn<PanelActions['undo']>().mockResolvedValue({ ok: true });
  const edit = vi.fn<PanelActions['edit']>().mockResolvedValue({ ok: true });
  const { user } = show([phone], { actions: { undo, edit } });
  await user.click(screen.getByRole('button', { name: 'More for “Phone”' }));
  await user.click(screen.getByRole('menuitem', { name: 'Undo' }));
  expect(undo).toHaveBeenCalledExactlyOnceWith('phone');
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(edit).toHaveBeenCalledExactlyOnceWith('phone', phone.value, null);
});

it('undoing everything asks once', async () => {
  const undo = vi.fn<PanelActions['undo']>().mockResolvedValue({ ok: true });
  const { user } = show([phone], { actions: { undo } });
  await user.click(screen.getByRole('button', { name: 'Undo everything' }));
  const dialog = screen.getByRole('alertdialog');
  expect(undo).not.toHaveBeenCalled();
  await user.click(within(dialog).getByRole('button', { name: 'Undo everything' }));
  expect(undo).toHaveBeenCalledExactlyOnceWith(null);
});

it('labels from the page are shown as text, never as markup', () => {
  show([sampleField('x', '<img src=x onerror=alert(1)>')]);
  expect(document.querySelector('img')).toBeNull();
  expect(screen.getAllByText('<img src=x onerror=alert(1)>').length).toBeGreaterThan(0);
});

it('an embedded form names both hosts', () => {
  show([phone], { session: { topOrigin: 'https://careers.acme.example' } });
  expect(
    screen.getByText('Form from job-boards.greenhouse.io inside careers.acme.example'),
  ).toBeTruthy();
});

it('an embed in an embed names every host around it, and one that hides its own', () => {
  show([phone], {
    session: {
      topOrigin: 'https://careers.acme.example',
      between: ['null', 'http://frames.example'],
    },
  });
  expect(
    screen.getByText(
      'Form from job-boards.greenhouse.io inside careers.acme.example › http://frames.example › a page that hides its address',
    ),
  ).toBeTruthy();
});

it('only the person leaves an unknown outcome, and it takes one of two answers', async () => {
  const resolve = vi.fn<PanelActions['resolve']>().mockResolvedValue({ ok: true });
  const { user } = show([phone], {
    session: { state: 'unknown', problem: 'tabClosed' },
    actions: { resolve },
  });
  await user.click(screen.getByRole('button', { name: 'I did not' }));
  expect(resolve).toHaveBeenCalledExactlyOnceWith('notApplied');
});

it('filling shows the count and can be stopped', async () => {
  const cancel = vi.fn<PanelActions['cancel']>().mockResolvedValue({ ok: true });
  const { user } = show([phone], {
    session: { state: 'filling', progress: { done: 12, total: 31 } },
    actions: { cancel },
  });
  expect(screen.getByRole('progressbar').getAttribute('aria-valuetext')).toBe('12 of 31');
  await user.click(screen.getByRole('button', { name: 'Stop filling' }));
  expect(cancel).toHaveBeenCalledOnce();
});

it('a list of 200 options is searched by typing and chosen with Enter', async () => {
  const edit = vi.fn<PanelActions['edit']>().mockResolvedValue({ ok: true });
  const options = Array.from({ length: 200 }, (_, index) => `Country ${index}`);
  const list = sampleField('l', 'Country?', {
    description: { required: true, widget: 'reactSelect', options },
  });
  const { user } = show([list], { actions: { edit } });
  await user.type(screen.getByRole('combobox', { name: 'Country?' }), 'country 157');
  await user.keyboard('{ArrowDown}{Enter}');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(edit).toHaveBeenCalledExactlyOnceWith(
    'l',
    { kind: 'option', option: 'Country 157' },
    null,
  );
});

it('a page that stayed open after its application was sent does not sound an alarm, an older one does', () => {
  const sentAt = '2026-11-20T19:08:03.000Z';
  const duplicate: PanelView['duplicate'] = {
    id: 'a',
    jobKey: null,
    ats: 'greenhouse',
    company: 'Tidewater Analytics',
    title: 'Engineer',
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
    history: [{ at: sentAt, from: null, to: 'applied' }],
    createdAt: sentAt,
    updatedAt: sentAt,
  };
  const seen = (seenAt: string): PanelView => {
    const { job } = sampleSession();
    const page = {
      id: '7:0',
      tabId: 7,
      frameId: 0,
      documentId: 'd',
      url: job.url,
      topOrigin: null,
    };
    const open = { ...page, hasForm: true, job, seenAt, chosenAt: null };
    return sampleView({ session: null, page: open, duplicate });
  };
  const actions = sampleActions();
  const { rerender } = render(<Panel view={seen('2026-11-20T19:00:00.000Z')} actions={actions} />);
  expect(screen.getByText('Submitted and tracked')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Fill anyway' })).toBeTruthy();
  rerender(<Panel view={seen('2026-11-21T08:00:00.000Z')} actions={actions} />);
  expect(screen.getByText('You have been here before')).toBeTruthy();
});

it('a review can be ended without sending; it asks once', async () => {
  const close = vi.fn<PanelActions['close']>().mockResolvedValue({ ok: true });
  const { user } = show([essay, phone], { actions: { close } });
  await user.click(screen.getByRole('button', { name: 'End without sending' }));
  expect(close).not.toHaveBeenCalled();
  await user.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'End it' }));
  expect(close).toHaveBeenCalledOnce();
});

it('after everything was taken back it can be filled again', async () => {
  const close = vi.fn<PanelActions['close']>().mockResolvedValue({ ok: true });
  const start = vi.fn<PanelActions['start']>().mockResolvedValue({ ok: true });
  const source = { kind: 'profile', path: 'basics.phone' } as const;
  const value = { kind: 'text', text: '912 345 678' } as const;
  const planned: SessionField = {
    ...phone,
    decision: {
      action: 'fill',
      value,
      source,
      key: 'phone',
      type: 'phone',
      by: 'pattern',
      rule: '',
    },
  };
  const { user, update } = show([essay, planned], { actions: { close, start } });
  expect(screen.queryByRole('button', { name: 'Fill again' })).toBeNull();
  update([essay, { ...planned, value: null, source: null, verdict: { state: 'undone' } }]);
  await user.click(screen.getByRole('button', { name: 'Fill again' }));
  expect(close).toHaveBeenCalledBefore(start);
  expect(start).toHaveBeenCalledOnce();
});
