import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { BACKUP_FAULTS, BackupError } from '../../backup/read.ts';
import { BACKUP_FILE_FAULTS, type Schedule } from '../../backup/schedule.ts';
import { STORE_FAULTS, StoreError } from '../../db/errors.ts';
import { t } from '../../i18n.ts';
import { PROFILE_PROBLEMS } from '../../profile/problems.ts';
import { DataPage } from './data/DataPage.tsx';
import { faultText } from './faultText.ts';
import { ImportBox } from './import/ImportBox.tsx';
import { ImportReview } from './import/ImportReview.tsx';
import { hrefOf, PAGES, routeOf } from './routes.ts';
import { WelcomePage } from './welcome/WelcomePage.tsx';

afterEach(cleanup);
// Typing key by key into whole pages takes seconds on a busy machine.
vi.setConfig({ testTimeout: 40_000 });
const data = {
  broken: [],
  room: null,
  restore: { restored: null, actions: { read: vi.fn(), restore: vi.fn(), undo: vi.fn() } },
  backup: {
    schedule: { rhythm: 'off', last: null, failed: null, kept: [] } as Schedule,
    isAllowed: false,
    keptFiles: 7,
    actions: { setRhythm: vi.fn(), backUpNow: vi.fn() },
  },
};
const counts = { profile: 1, files: 2, answers: 3, applications: 4, receipts: 5, pages: 1 };

describe('erasing', () => {
  test('needs the word typed, then says what was there', async () => {
    const user = userEvent.setup();
    const eraseAll = vi.fn(async () => counts);
    render(<DataPage {...data} counts={counts} actions={{ exportAll: vi.fn(), eraseAll }} />);
    await user.click(screen.getByRole('button', { name: 'Erase everything' }));
    const dialog = within(screen.getByRole('alertdialog'));
    const confirm = () => dialog.getByRole('button', { name: 'Erase everything' });
    await user.type(screen.getByLabelText('Type erase to go on'), 'eras');
    await user.click(confirm());
    expect(eraseAll).not.toHaveBeenCalled();
    await user.type(screen.getByLabelText('Type erase to go on'), 'e');
    await user.click(confirm());
    expect(eraseAll).toHaveBeenCalledOnce();
    expect((await screen.findByRole('alert')).textContent).toContain('Applications: 4');
  });
});

describe('backup files', () => {
  const actions = { exportAll: vi.fn(), eraseAll: vi.fn() };
  const show = (backup: Partial<typeof data.backup>) =>
    render(
      <DataPage
        {...data}
        counts={counts}
        actions={actions}
        backup={{ ...data.backup, ...backup }}
      />,
    );
  test('a permission that Chrome did not give is said, and the choice stays off', async () => {
    const user = userEvent.setup();
    const setRhythm = vi.fn(async () => false);
    show({ actions: { setRhythm, backUpNow: vi.fn() } });
    await user.click(screen.getByRole('radio', { name: 'Every week' }));
    expect(setRhythm).toHaveBeenCalledExactlyOnceWith('weekly');
    expect((await screen.findByRole('alert')).textContent).toContain('did not give the permission');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Off' }).checked).toBe(true);
  });
  test.each(BACKUP_FILE_FAULTS)('%s is said beside the last good one', (fault) => {
    show({
      isAllowed: true,
      schedule: {
        rhythm: 'daily',
        last: { at: '2026-11-20T09:00:00.000Z', name: 'JobAI/jobai-1.json', bytes: 184_000 },
        failed: { at: '2026-11-21T09:00:00.000Z', fault },
        kept: [],
      },
    });
    expect(screen.getByText(t(`keep_backupFault_${fault}`))).toBeTruthy();
    expect(screen.getByText('JobAI/jobai-1.json · 184 kB')).toBeTruthy();
  });
});

describe('import', () => {
  async function paste(text: string) {
    const user = userEvent.setup();
    const onRead = vi.fn();
    render(<ImportBox read={vi.fn()} onRead={onRead} onDocument={vi.fn()} />);
    await user.click(screen.getByRole('button', { name: 'Paste text' }));
    await user.click(screen.getByLabelText('Text of your résumé, or JSON Resume'));
    await user.paste(text);
    await user.click(screen.getByRole('button', { name: 'Read it' }));
    return onRead;
  }
  test('a fault names its line and column', async () => {
    const onRead = await paste('{\n  "basics": {,}\n}');
    expect(screen.getByRole('alert').textContent).toContain('line 2, column 14');
    expect(onRead).not.toHaveBeenCalled();
  });
  test('what was read is handed on for review', async () => {
    const onRead = await paste('{"basics": {"name": "Ana"}}');
    expect(onRead).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ profile: { basics: { name: 'Ana' } }, issues: [] }),
    );
  });
  test('the review keeps what is there and leaves presets out unless the person says otherwise', async () => {
    const user = userEvent.setup();
    const onTake = vi.fn();
    const issue = { path: 'work[0].startDate', problem: 'date', value: 'soon' } as const;
    render(
      <ImportReview
        read={{ profile: { preferences: { eeo: { gender: 'x' } } }, issues: [issue], readings: [] }}
        hasProfile
        onTake={onTake}
        onDiscard={vi.fn()}
      />,
    );
    expect(screen.getByText('Work 1 · From')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Take the valid part' }));
    expect(onTake).toHaveBeenLastCalledWith({ mode: 'keep', withEeo: false });
    await user.click(screen.getByRole('checkbox'));
    await user.click(screen.getByRole('radio', { name: 'Replace it' }));
    await user.click(screen.getByRole('button', { name: 'Take the valid part' }));
    expect(onTake).toHaveBeenLastCalledWith({ mode: 'replace', withEeo: true });
  });
});

describe('first run', () => {
  function show() {
    const actions = {
      saveProfile: vi.fn(async () => true),
      addFile: vi.fn(async () => null),
      readFile: vi.fn(),
      openJob: vi.fn(),
      skip: vi.fn(),
      finish: vi.fn(),
    };
    render(
      <WelcomePage profile={null} files={[]} accept={['.pdf']} shortcut="" actions={actions} />,
    );
    return { actions, user: userEvent.setup() };
  }
  test('five facts by keyboard, then the next step', async () => {
    const { actions, user } = show();
    await user.click(screen.getByRole('tab', { name: 'By hand' }));
    screen.getByLabelText('First name').focus();
    await user.keyboard('Ana');
    await user.tab();
    await user.keyboard('García');
    await user.tab();
    await user.keyboard('a@b.example');
    await user.tab();
    await user.keyboard('+33 6 11 22 33 44{Enter}');
    await waitFor(() => expect(screen.getByText('Step 2 of 3')).toBeTruthy());
    expect(actions.saveProfile).toHaveBeenCalledExactlyOnceWith({
      basics: {
        givenName: 'Ana',
        familyName: 'García',
        name: 'Ana García',
        email: 'a@b.example',
        phone: '+33 6 11 22 33 44',
      },
    });
  });
  test('every step and the whole can be skipped; a link that is no posting is not opened', async () => {
    const { actions, user } = show();
    await user.click(screen.getByRole('button', { name: 'Skip this step' }));
    await user.click(screen.getByRole('button', { name: 'Skip this step' }));
    await user.type(screen.getByLabelText('Have a job in mind?'), 'https://example.com{Enter}');
    expect(
      screen.getByText('This is not the link of a posting on Greenhouse, Lever or Ashby.'),
    ).toBeTruthy();
    expect(actions.openJob).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Skip setup' }));
    expect(actions.skip).toHaveBeenCalledOnce();
  });
});

test('every fault and every problem has its words', () => {
  for (const code of STORE_FAULTS) expect(faultText(new StoreError(code))).not.toBe('');
  for (const code of BACKUP_FAULTS) expect(faultText(new BackupError(code))).not.toBe('');
  for (const problem of PROFILE_PROBLEMS) expect(t(`profile_problem_${problem}`)).not.toBe('');
  expect(faultText(new TypeError('odd'))).toContain('odd');
});

test('routes survive the hash', () => {
  for (const page of PAGES) {
    expect(routeOf(hrefOf(page === 'receipts' ? { page, id: 'a/b c' } : { page }))).toEqual(
      page === 'receipts' ? { page, id: 'a/b c' } : { page },
    );
  }
  expect(routeOf('#/welcome')).toEqual({ page: 'welcome' });
  expect(routeOf('#/nonsense')).toEqual({ page: 'profile' });
  expect(routeOf('#/receipts/%E0%A4%A')).toEqual({ page: 'receipts', id: '%E0%A4%A' });
});
