import type { Application } from '@jobai/shared/application';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ToastProvider } from '../base/Toasts.tsx';
import type { PopupActions, PopupView } from './model.ts';
import { Popup } from './Popup.tsx';

afterEach(cleanup);
// Typing key by key into whole pages takes seconds on a busy machine.
vi.setConfig({ testTimeout: 40_000 });

const application: Application = {
  id: 'a1',
  jobKey: null,
  ats: null,
  company: 'Acme',
  title: 'Engineer',
  location: '',
  url: 'https://acme.example/jobs/1',
  status: 'applied',
  priority: 'medium',
  salary: null,
  notes: '',
  nextStep: 'Ask for news',
  dueOn: '2026-01-10',
  origin: 'manual',
  receiptId: null,
  history: [],
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
};

const view: PopupView = {
  today: '2026-01-10',
  formHere: null,
  applyProblem: null,
  due: [],
  dueCount: 0,
  recent: [application],
  query: '',
  found: null,
  brokenCount: 0,
  openOutcomes: [],
  needsFirstRun: false,
};

function show(change: Partial<PopupView> = {}) {
  const actions = {
    search: vi.fn(),
    apply: vi.fn(),
    turnOff: vi.fn(),
    turnOn: vi.fn(),
    add: vi.fn(async () => true),
    edit: vi.fn(async () => true),
    move: vi.fn(),
    remove: vi.fn(),
    openPosting: vi.fn(),
    openReceipt: vi.fn(),
    openDetails: vi.fn(),
    openTracker: vi.fn(),
    openOptions: vi.fn(),
    resolve: vi.fn(),
    openFirstRun: vi.fn(),
  } satisfies PopupActions;
  render(
    <ToastProvider>
      <Popup view={{ ...view, ...change }} actions={actions} />
    </ToastProvider>,
  );
  return { actions, user: userEvent.setup() };
}

describe('by keyboard alone', () => {
  test('a status is moved', async () => {
    const { actions, user } = show();
    screen.getByRole('button', { name: 'Status of Engineer at Acme: Applied' }).focus();
    await user.keyboard('{Enter}');
    const menu = await screen.findByRole('menu');
    expect(within(menu).getAllByRole('menuitemradio')).toHaveLength(9);
    within(menu).getByRole('menuitemradio', { name: 'Phone screen' }).focus();
    await user.keyboard('{Enter}');
    expect(actions.move).toHaveBeenCalledExactlyOnceWith(application, 'phone_screen');
  });

  test('the status it has is no move: nothing is offered to undo', async () => {
    const { actions, user } = show();
    await user.click(screen.getByRole('button', { name: 'Status of Engineer at Acme: Applied' }));
    await user.click(await screen.findByRole('menuitemradio', { name: 'Applied' }));
    expect(actions.move).not.toHaveBeenCalled();
  });

  test('an application is added; the link names nothing but itself', async () => {
    const { actions, user } = show();
    screen.getByRole('button', { name: 'Add' }).focus();
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByLabelText('Link to the posting'));
    await user.keyboard('https://job-boards.greenhouse.io/acme/jobs/123');
    expect(screen.getByText('Job posting recognised')).toBeTruthy();
    await user.tab();
    await user.keyboard('Acme');
    await user.tab();
    await user.keyboard('Engineer{Enter}');
    await waitFor(() =>
      expect(actions.add).toHaveBeenCalledExactlyOnceWith(
        expect.objectContaining({
          company: 'Acme',
          title: 'Engineer',
          status: 'saved',
          url: 'https://job-boards.greenhouse.io/acme/jobs/123',
          dueOn: null,
        }),
      ),
    );
  });
});

test('what is missing or wrong is said, and nothing is added', async () => {
  const { actions, user } = show();
  await user.click(screen.getByRole('button', { name: 'Add' }));
  await user.type(screen.getByLabelText('Link to the posting'), 'javascript:alert(1)');
  await user.click(screen.getByRole('button', { name: 'Add' }));
  expect(screen.getAllByText('Fill this in to save.')).toHaveLength(2);
  expect(screen.getByText(/Enter a full address/)).toBeTruthy();
  expect(actions.add).not.toHaveBeenCalled();
});

test('a refused save keeps what was typed', async () => {
  const { actions, user } = show();
  actions.add.mockResolvedValue(false);
  await user.click(screen.getByRole('button', { name: 'Add' }));
  await user.type(screen.getByRole('textbox', { name: /Company/ }), 'Acme');
  await user.type(screen.getByRole('textbox', { name: /Job title/ }), 'Engineer');
  await user.click(screen.getByRole('button', { name: 'Add' }));
  expect(actions.add).toHaveBeenCalledOnce();
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: /Company/ }).value).toBe('Acme');
});

test('editing sends what was changed and nothing else, the status least of all', async () => {
  const { actions, user } = show();
  await user.click(screen.getByRole('button', { name: /^More for/ }));
  await user.click(await screen.findByRole('menuitem', { name: 'Edit' }));
  await user.type(screen.getByRole('textbox', { name: 'Notes' }), 'Ask Maya');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  // What another page changed meanwhile stays as it is there.
  expect(actions.edit).toHaveBeenCalledExactlyOnceWith('a1', { notes: 'Ask Maya' });
});

describe('"Apply with AI"', () => {
  const formHere = {
    company: 'Acme',
    title: 'Engineer',
    topOrigin: null,
    off: null,
    atsName: 'Greenhouse',
  };
  test('stands there only where a form is open', () => {
    show();
    expect(screen.queryByRole('button', { name: 'Apply with AI' })).toBeNull();
  });
  test('an earlier application is a question, not a second fill', async () => {
    const { actions, user } = show({ formHere, applyProblem: 'duplicate' });
    await user.click(screen.getByRole('button', { name: 'Apply with AI' }));
    await user.click(screen.getByRole('button', { name: 'Fill it anyway' }));
    expect(actions.apply.mock.calls).toEqual([[false], [true]]);
  });
  test('an embedded form names the page around it', () => {
    show({
      formHere: {
        ...formHere,
        topOrigin: 'https://careers.acme.example',
        off: null,
        atsName: 'Greenhouse',
      },
    });
    expect(screen.getByText('The form is embedded in careers.acme.example.')).toBeTruthy();
  });
  test.each(['unknown', 'null'])('a page around whose origin is %s breaks nothing', (topOrigin) => {
    show({ formHere: { ...formHere, topOrigin } });
    expect(screen.getByText('The form is embedded in a page that hides its address.')).toBeTruthy();
  });
});

test('due entries are listed once, with their next step', () => {
  show({ due: [application] });
  expect(screen.getAllByText('Engineer')).toHaveLength(1);
  expect(screen.getByText('Due today')).toBeTruthy();
  expect(screen.getByText('Next: Ask for news')).toBeTruthy();
});

test('what is due beyond the list is led to', async () => {
  const { actions, user } = show({ due: [application], dueCount: 1000 });
  await user.click(screen.getByRole('button', { name: 'All 1000 in the tracker' }));
  await user.click(screen.getByRole('button', { name: 'Open tracker' }));
  expect(actions.openTracker).toHaveBeenCalledTimes(2);
});

test('a long list is shown whole, after its first rows', async () => {
  const rows = Array.from({ length: 30 }, (_, n) => ({ ...application, id: `a${n}` }));
  show({ recent: rows });
  await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(30));
});

test('with nothing tracked the next step is taught', () => {
  show({ recent: [] });
  expect(screen.getByText('No applications yet')).toBeTruthy();
  expect(screen.queryByRole('searchbox')).toBeNull();
});

test('a search that finds nothing says so', () => {
  show({ query: 'zzz', found: { rows: [], hasMore: false } });
  expect(screen.getByRole('heading', { name: 'Nothing found' })).toBeTruthy();
});

test('switched off here: no way to fill, and one press turns it on again', async () => {
  const user = userEvent.setup();
  const page = { company: 'Acme', title: '', topOrigin: null, atsName: 'Greenhouse' };
  const { actions } = show({ formHere: { ...page, off: 'tenant' } });
  expect(screen.getByText('JobAI is off for Acme')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Apply with AI' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Turn on again' }));
  expect(actions.turnOn).toHaveBeenCalledOnce();
});

test('turning off names what it turns off', async () => {
  const user = userEvent.setup();
  const page = { company: 'Acme', title: 'Engineer', topOrigin: null, atsName: 'Greenhouse' };
  const { actions } = show({ formHere: { ...page, off: null } });
  await user.click(screen.getByRole('button', { name: 'Turn off on this site' }));
  await user.click(screen.getByRole('menuitem', { name: 'Only for Acme' }));
  expect(actions.turnOff).toHaveBeenCalledExactlyOnceWith('tenant');
});
