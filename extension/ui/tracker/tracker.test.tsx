import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { testRow } from '../../tracker/testRow.ts';
import { EntryForm } from './EntryForm.tsx';
import { draftOf, editOf, newEntryOf, readDraft } from './entryDraft.ts';
import { FollowUps } from './FollowUps.tsx';
import { ImportPage } from './import/ImportPage.tsx';
import { RemindersDialog } from './RemindersDialog.tsx';
import { type TrackerRoute, trackerHref, trackerRouteOf } from './routes.ts';

afterEach(cleanup);
// Typing key by key into whole pages takes seconds on a busy machine.
vi.setConfig({ testTimeout: 40_000 });

describe('routes', () => {
  test.each<[string, TrackerRoute]>([
    ['', { view: 'board' }],
    ['#/table', { view: 'table' }],
    ['#/application/a%2Fb', { view: 'application', id: 'a/b' }],
    ['#/application/%E0', { view: 'application', id: '%E0' }],
    ['#/application/', { view: 'board' }],
    ['#/../options.html', { view: 'board' }],
  ])('%s', (hash, route) => {
    expect(trackerRouteOf(hash)).toEqual(route);
  });
  test('every route finds back from its address', () => {
    const routes: TrackerRoute[] = [
      { view: 'calendar' },
      { view: 'new' },
      { view: 'application', id: 'a/b #' },
    ];
    for (const route of routes) expect(trackerRouteOf(trackerHref(route))).toEqual(route);
  });
});

describe('the draft of an entry', () => {
  const salary = { min: 1000, max: null, currency: 'EUR', period: 'month' } as const;
  const row = testRow({ salary, url: 'https://acme.example/1', dueOn: '2026-01-05' });

  test('unchanged it is no edit; changed it names only what changed', () => {
    expect(editOf(row, readDraft(draftOf(row)).stored)).toEqual({});
    const changed = { ...draftOf(row), notes: 'x', dueOn: '', currency: 'chf' };
    expect(editOf(row, readDraft(changed).stored)).toEqual({
      notes: 'x',
      dueOn: null,
      salary: { ...salary, currency: 'CHF' },
    });
  });
  test('says what is wrong', () => {
    const wrong = { company: ' ', url: 'javascript:1', salaryMin: '90k', salaryMax: '80k' };
    expect(readDraft({ ...draftOf(row), ...wrong }).faults).toEqual({
      company: 'missing',
      url: 'link',
      salaryMax: 'order',
    });
  });
  test('an entry from elsewhere keeps the day it came into its status', () => {
    const { stored } = readDraft(draftOf(row));
    const since = newEntryOf(stored, 'interview', '2026-01-02').since ?? '';
    expect(new Date(since).getDate()).toBe(2);
    expect(newEntryOf(stored, 'saved', '')).not.toHaveProperty('since');
  });
});

describe('editing', () => {
  const row = testRow();

  test('leaving saves what was typed; what is not valid is not', async () => {
    const edit = vi.fn(async () => true);
    const user = userEvent.setup();
    const first = render(<EntryForm row={row} rows={[row]} actions={{ edit }} />);
    await user.type(screen.getByLabelText('Notes'), 'call Ana');
    first.unmount();
    expect(edit).toHaveBeenCalledExactlyOnceWith(row, { notes: 'call Ana' });
    const second = render(<EntryForm row={row} rows={[row]} actions={{ edit }} />);
    await user.clear(screen.getByRole('textbox', { name: /Company/ }));
    second.unmount();
    expect(edit).toHaveBeenCalledOnce();
  });

  test('a refused save keeps what was typed, and a move elsewhere does not touch it', async () => {
    const edit = vi.fn(async () => false);
    const user = userEvent.setup();
    const { rerender } = render(<EntryForm row={row} rows={[row]} actions={{ edit }} />);
    await user.type(screen.getByLabelText('Notes'), 'call Ana');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(edit).toHaveBeenCalledOnce();
    const moved = { ...row, status: 'offer' as const, nextStep: 'Answer' };
    rerender(<EntryForm row={moved} rows={[moved]} actions={{ edit }} />);
    expect(screen.getByLabelText<HTMLTextAreaElement>('Notes').value).toBe('call Ana');
    expect(screen.getByLabelText<HTMLInputElement>('Next step').value).toBe('Answer');
  });
});

test('the longest silence stands first, each with its two ways out', async () => {
  const actions = { planFollowUp: vi.fn(), dismissFollowUp: vi.fn(), move: vi.fn() };
  const since = (id: string, at: string) =>
    testRow({ id, title: id, history: [{ at, from: null, to: 'applied' }] });
  const short = since('short', '2026-01-10T00:00:00.000Z');
  const long = since('long', '2026-01-01T00:00:00.000Z');
  const user = userEvent.setup();
  const now = new Date('2026-02-01T00:00:00.000Z');
  render(
    <FollowUps rows={[short, long]} days={14} now={now} today="2026-02-01" actions={actions} />,
  );
  await user.click(screen.getByRole('button', { name: /^No news for 14 days/ }));
  const items = screen.getAllByRole('listitem');
  expect(items.map((item) => within(item).getByRole('link').textContent)).toEqual([
    'long',
    'short',
  ]);
  await user.click(screen.getByRole('button', { name: /^Plan a follow-up: long/ }));
  await user.click(screen.getByRole('button', { name: /^Not needed: a follow-up for short/ }));
  expect(actions.planFollowUp).toHaveBeenCalledExactlyOnceWith(long);
  expect(actions.dismissFollowUp).toHaveBeenCalledExactlyOnceWith(short);
});

test('the number of silent days is a whole number of days, 0 for never', async () => {
  const onSave = vi.fn();
  const user = userEvent.setup();
  render(<RemindersDialog days={14} onSave={onSave} onClose={vi.fn()} />);
  const field = screen.getByRole('textbox');
  for (const wrong of ['', '-1', '1.5', '366', 'x']) {
    await user.clear(field);
    if (wrong) await user.type(field, wrong);
    expect(screen.getByRole('button', { name: 'Save' })).toHaveProperty('disabled', true);
  }
  await user.clear(field);
  await user.type(field, '0');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(onSave).toHaveBeenCalledExactlyOnceWith(0);
});

test('a column the file names another way is assigned by hand, and the rows follow', async () => {
  const onTake = vi.fn(async () => true);
  const user = userEvent.setup();
  render(<ImportPage rows={[]} onTake={onTake} onClose={vi.fn()} />);
  const file = new File(['Betrieb,Role\nAcme,Cook\n,Baker\n'], 'list.csv', { type: 'text/csv' });
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no file input');
  await user.upload(input, file);
  await screen.findByText('New: 0. Tracked already: 0. With faults, left out: 2.');
  await user.click(screen.getByRole('button', { name: /Not in this file Company/ }));
  await user.click(screen.getByRole('option', { name: 'Betrieb' }));
  await screen.findByText('New: 1. Tracked already: 0. With faults, left out: 1.');
  expect(screen.getByText('Company: This is needed.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Import 1' }));
  expect(onTake).toHaveBeenCalledExactlyOnceWith([
    expect.objectContaining({ company: 'Acme', title: 'Cook', status: 'saved' }),
  ]);
});
