import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Checked } from '../../backup/check.ts';
import { BackupError } from '../../backup/read.ts';
import { unlinked } from '../../db/syncRecords.ts';
import { DataPage } from './data/DataPage.tsx';
import { OtherAccount } from './sync/OtherAccount.tsx';
import { SyncPage } from './sync/SyncPage.tsx';

/** What cannot be taken back: what a person sees at each step, how they get out of it, and what is said when it fails. */
afterEach(cleanup);

const counts = { profile: 1, files: 2, answers: 3, applications: 4, receipts: 5, pages: 0 };
const none = { profile: 0, files: 0, answers: 0, applications: 0, receipts: 0, pages: 0 };

function dataPage(over: Partial<Parameters<typeof DataPage>[0]> = {}) {
  const actions = { exportAll: vi.fn(), eraseAll: vi.fn(async () => counts) };
  const restoring = { read: vi.fn(), restore: vi.fn(async () => true), undo: vi.fn() };
  const schedule = { rhythm: 'off' as const, last: null, failed: null, kept: [] };
  const backing = { setRhythm: vi.fn(), backUpNow: vi.fn() };
  const page = (
    <DataPage
      {...{ counts, broken: [], room: null, actions }}
      restore={{ restored: null, actions: restoring }}
      backup={{ schedule, isAllowed: false, keptFiles: 7, actions: backing }}
      {...over}
    />
  );
  return { ...actions, restoring, ...render(page) };
}
/** By its name, not the one that folds a section of that name. */
const buttons = (name: string) =>
  screen
    .queryAllByRole<HTMLButtonElement>('button', { name })
    .filter((found) => !found.hasAttribute('aria-expanded'));
const button = (name: string) => {
  const [only, ...more] = buttons(name);
  if (!only || more.length > 0) throw new Error(`${more.length} more buttons "${name}"`);
  return only;
};
const press = (name: string) => fireEvent.click(button(name));
const inDialog = (name: string) =>
  within(screen.getByRole('alertdialog')).getByRole<HTMLButtonElement>('button', { name });
const said = (text: string | RegExp) => screen.queryByText(text, { exact: false });

describe('erasing this device', () => {
  const type = (text: string) =>
    fireEvent.change(screen.getByLabelText('Type erase to go on'), { target: { value: text } });

  test('says what stays before it asks: the account, and the files outside the browser', () => {
    dataPage({ accountHost: 'jobai.example', unsent: '2 changes are not in the account yet.' });
    expect(said('Your account at jobai.example and what is stored there stay')).toBeTruthy();
    expect(said('backup files you saved stay where they are')).toBeTruthy();
    expect(said('2 changes are not in the account yet.')).toBeNull();
    press('Erase everything');
    expect(screen.getByRole('alertdialog').textContent).toContain('This cannot be undone');
    expect(said('2 changes are not in the account yet.')).toBeTruthy();
  });

  test('cancelled, or with another word, it erases nothing, and asks from the beginning again', () => {
    const { eraseAll } = dataPage();
    expect(said('Your account at')).toBeNull();
    press('Erase everything');
    type('delete');
    expect(inDialog('Erase everything').disabled).toBe(true);
    type('erase ');
    expect(inDialog('Erase everything').disabled).toBe(false);
    fireEvent.click(inDialog('Cancel'));
    expect(screen.queryByRole('alertdialog')).toBeNull();
    press('Erase everything');
    expect(inDialog('Erase everything').disabled).toBe(true);
    expect(eraseAll).not.toHaveBeenCalled();
  });

  test('that failed is not said to be done', async () => {
    const eraseAll = vi.fn(async () => null);
    dataPage({ actions: { exportAll: vi.fn(), eraseAll } });
    press('Erase everything');
    type('erase');
    fireEvent.click(inDialog('Erase everything'));
    await waitFor(() => expect(eraseAll).toHaveBeenCalledOnce());
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(said('Everything was erased')).toBeNull();
  });
});

describe('restoring a backup', () => {
  const one = { id: 'a', company: 'Acme', title: 'Engineer' };
  const checked: Checked = {
    backup: {
      ...{ exportedAt: '2026-11-20T09:00:00.000Z', schema: 3, product: '0.1.0' },
      settings: undefined as never,
    },
    rows: { applications: [one, { ...one, id: 'b' }] },
    broken: [{ store: 'receipts', id: 'r', problem: 'noId', raw: { company: 'Brio' } }],
    ...{ leftBehind: 1, isUpgraded: true },
  };
  const effect = (over: object) => ({ added: 0, updated: 0, kept: 0, removed: 0, ...over });
  const effects = {
    add: { applications: effect({ added: 1, kept: 1 }) },
    replace: { applications: effect({ added: 2, removed: 4 }) },
  };
  const choose = () => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('there is nothing to choose a file with');
    fireEvent.change(input, { target: { files: [new File(['{}'], 'jobai-1.json')] } });
  };

  test('shows what is in the file and what would happen before anything does; discarded, nothing did', async () => {
    const { restoring } = dataPage();
    let read: (value: unknown) => void = () => {};
    restoring.read.mockReturnValue(new Promise((done) => (read = done)));
    choose();
    expect((await screen.findByText('Reading jobai-1.json')).role).toBe('status');
    expect(button('Choose a backup file').disabled).toBe(true);
    read({ checked, effects });
    expect(await screen.findByText('jobai-1.json')).toBeTruthy();
    expect(said('with JobAI 0.1.0, in an older form that was brought up to date')).toBeTruthy();
    expect(said('2 in the file')).toBeTruthy();
    expect(said('1 new · 1 here stay')).toBeTruthy();
    expect(said('Cannot be restored: 1')).toBeTruthy();
    expect(screen.getByText('Brio').closest('li')?.textContent).toContain('not an entry');
    expect(said('not opened again: 1')).toBeTruthy();
    press('Discard');
    expect(button('Choose a backup file').disabled).toBe(false);
    expect(said('jobai-1.json')).toBeNull();
    expect(restoring.restore).not.toHaveBeenCalled();
  });

  test('adds unless told otherwise; replacing looks dangerous, offers a copy first, and says what comes back', async () => {
    const { restoring } = dataPage({ syncsWith: 'ines@example.com' });
    restoring.read.mockResolvedValue({ checked, effects });
    choose();
    await screen.findByText('jobai-1.json');
    expect(said('entries that the backup lacks come back')).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: 'Replace everything here' }));
    expect(said('2 new · 4 here removed')).toBeTruthy();
    expect(said('Sync with ines@example.com is on: entries that the backup lacks')).toBeTruthy();
    const copy = screen.getByRole<HTMLInputElement>('checkbox', { name: /Save a copy/ });
    expect(copy.checked).toBe(true);
    // It did not go through (a toast says why): the review stays, and the other way is open.
    restoring.restore.mockResolvedValueOnce(false);
    press('Replace and restore');
    await waitFor(() => expect(restoring.restore).toHaveBeenCalledOnce());
    const choice = { name: 'jobai-1.json', mode: 'replace', withCopy: true };
    expect(restoring.restore).toHaveBeenLastCalledWith(checked, choice);
    expect(said('2 new · 4 here removed')).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: 'Add to what is here' }));
    press('Restore');
    await waitFor(() => expect(said('2 in the file')).toBeNull());
    const adding = { name: 'jobai-1.json', mode: 'add', withCopy: false };
    expect(restoring.restore).toHaveBeenLastCalledWith(checked, adding);
  });

  test('on an empty device there is nothing to choose: it is restored', async () => {
    const { restoring } = dataPage({ counts: none, syncsWith: 'ines@example.com' });
    restoring.read.mockResolvedValue({ checked, effects });
    choose();
    await screen.findByText('jobai-1.json');
    expect(screen.queryByRole('radio', { name: 'Replace everything here' })).toBeNull();
    expect(said('Save a copy')).toBeNull();
    press('Restore');
    const choice = { name: 'jobai-1.json', mode: 'replace', withCopy: false };
    await waitFor(() => expect(restoring.restore).toHaveBeenCalledWith(checked, choice));
  });

  test('a file that is none is refused with the reason, and another can be chosen', async () => {
    const { restoring } = dataPage();
    restoring.read.mockRejectedValueOnce(new BackupError('foreign'));
    choose();
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('jobai-1.json cannot be restored');
    expect(alert.textContent).toContain('This is not an export of JobAI. Nothing was changed.');
    const empty = { ...checked, rows: {}, broken: [] };
    restoring.read.mockResolvedValue({ checked: empty, effects: { add: {}, replace: {} } });
    choose();
    expect(await screen.findByText('There is nothing in this file to restore.')).toBeTruthy();
    expect(said('cannot be restored')).toBeNull();
    expect(buttons('Restore')).toEqual([]);
  });

  test('that was done is said, and can be taken back', () => {
    const undo = vi.fn();
    const actions = { read: vi.fn(), restore: vi.fn(), undo };
    const restored = { name: 'jobai-1.json', effects: effects.add };
    dataPage({ restore: { restored, actions } });
    const alert = within(screen.getByRole('alert'));
    expect(alert.getByText('Restored from jobai-1.json')).toBeTruthy();
    expect(alert.getByText('1 new · 1 here stay')).toBeTruthy();
    fireEvent.click(alert.getByRole('button', { name: 'Take it back' }));
    expect(undo).toHaveBeenCalledOnce();
  });
});

describe('data of another account', () => {
  const backendUrl = 'https://jobai.example';
  const owner = { userId: 'ada', email: 'ada@example.com', backendUrl };
  const account = { userId: 'ines', email: 'ines@example.com', backendUrl };
  const show = () => {
    const actions = { replace: vi.fn(), takeOver: vi.fn(), exportAll: vi.fn() };
    render(<OtherAccount {...{ owner, account, actions }} />);
    return actions;
  };

  test('is named with both addresses, and nothing has to be done', () => {
    const link = { ...unlinked(), owner, isOn: true };
    const view = { link, account, waiting: 0, filesToCome: 0, refused: [], disagreements: [] };
    render(
      <SyncPage
        view={{ ...view, log: [], hasSensitiveThere: false, isBusy: false }}
        actions={{} as never}
      />,
    );
    expect(
      said(
        'It belongs to ada@example.com. You are signed in as ines@example.com. Nothing is sent.',
      ),
    ).toBeTruthy();
    expect(
      said('There is nothing to do. Sync stays off until ada@example.com signs in again.'),
    ).toBeTruthy();
    // Nothing of the page of a device that syncs.
    expect(screen.queryByRole('button', { name: /sync now/i })).toBeNull();
  });

  test.each([
    [
      "Replace this device's data",
      'replace',
      'are removed from this device. This cannot be undone.',
    ],
    ['Keep it with my account', 'takeOver', 'is sent to the account ines@example.com and merged'],
  ] as const)('"%s" asks first; cancelled, nothing happens', (label, act, warning) => {
    const actions = show();
    press(label);
    expect(screen.getByRole('alertdialog').textContent).toContain(warning);
    expect(screen.getByRole('alertdialog').textContent).toContain('ada@example.com');
    fireEvent.click(inDialog('Cancel'));
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(actions[act]).not.toHaveBeenCalled();
    press(label);
    fireEvent.click(inDialog(label));
    expect(actions[act]).toHaveBeenCalledOnce();
    expect(screen.queryByRole('alertdialog')).toBeNull();
    for (const [name, other] of Object.entries(actions)) {
      if (name !== act) expect(other, name).not.toHaveBeenCalled();
    }
  });

  test('can be exported before anything is decided', () => {
    const actions = show();
    press('Export everything');
    expect(actions.exportAll).toHaveBeenCalledOnce();
  });
});
