import type { Profile } from '@jobai/shared/profile';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { StoreError } from '../../../db/errors.ts';
import { ProfileForm } from './ProfileForm.tsx';
import { placeText } from './placeText.ts';

afterEach(cleanup);
// Typing key by key into whole pages takes seconds on a busy machine.
vi.setConfig({ testTimeout: 40_000 });

const stored: Profile = {
  basics: { name: 'Ana María García', email: 'a@b.example', mood: 'good' },
  work: [
    { name: 'Acme', position: 'Engineer' },
    { name: 'Old', position: 'Intern', endDate: '2015' },
  ],
  publications: [1],
};

function show() {
  const save = vi.fn<(profile: Profile) => Promise<void>>(async () => undefined);
  render(<ProfileForm stored={stored} save={save} />);
  return { save, user: userEvent.setup() };
}
const savedLast = (save: ReturnType<typeof show>['save']) => save.mock.lastCall?.[0];

test('what is typed is saved after a pause, unknown keys beside it kept', async () => {
  const { save, user } = show();
  await user.type(screen.getByLabelText('Headline'), 'Dev');
  // A pause between two keys is a pause too, on a busy machine.
  const typed = { ...stored, basics: { ...stored.basics, label: 'Dev' } };
  await waitFor(() => expect(savedLast(save)).toEqual(typed), { timeout: 20_000 });
  await screen.findByText('Saved', {}, { timeout: 20_000 });
});

test('a value that does not fit is explained and held back; the rest is saved', async () => {
  const { save, user } = show();
  await user.type(screen.getByLabelText('E-mail'), '@@');
  await user.type(screen.getByLabelText('City'), 'Lyon');
  await screen.findByText('This is not an e-mail address.', {}, { timeout: 20_000 });
  const fitting = { email: 'a@b.example', location: { city: 'Lyon' } };
  await waitFor(() => expect(savedLast(save)?.basics).toMatchObject(fitting), { timeout: 20_000 });
  expect(screen.getByText('Saved, except one field that needs fixing')).toBeTruthy();
});

test('answers in one’s own words, projects and certificates are edited as everything else', async () => {
  const { save } = show();
  // Typing key by key is tested above; here it would only take long.
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
  const write = (box: Element | undefined, value: string) =>
    fireEvent.change(box as Element, { target: { value } });
  press('Add an answer');
  write(screen.getByLabelText('Question'), 'Why do you leave?');
  write(screen.getByLabelText('Your answer'), 'To build');
  press('Add an answer');
  write(screen.getAllByLabelText('Question')[1], 'Why do you leave?');
  expect(screen.getByText(/^This question is listed above already/)).toBeTruthy();
  press('Add a project');
  write(screen.getByLabelText('Project'), 'Tides');
  press('Add a certificate');
  write(screen.getByLabelText('Issued by'), 'RYA');
  await waitFor(
    () =>
      expect(savedLast(save)).toEqual({
        ...stored,
        preferences: { behavioralAnswers: { 'Why do you leave?': 'To build' } },
        projects: [{ name: 'Tides' }],
        certificates: [{ issuer: 'RYA' }],
      }),
    { timeout: 20_000 },
  );
});

test('undo takes the last change back', async () => {
  const { save, user } = show();
  await user.click(screen.getByRole('button', { name: 'Remove: Engineer · Acme' }));
  expect(screen.queryByText('Engineer · Acme')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(screen.getByText('Engineer · Acme')).toBeTruthy();
  await waitFor(() => expect(savedLast(save)?.work).toEqual(stored.work), { timeout: 20_000 });
});

test('entries are reordered by keyboard', async () => {
  const { save, user } = show();
  screen.getByRole('button', { name: 'Move down: Engineer · Acme' }).focus();
  await user.keyboard('{Enter}');
  await waitFor(
    () => expect(savedLast(save)?.work?.map((job) => job.name)).toEqual(['Old', 'Acme']),
    { timeout: 20_000 },
  );
});

test('a name is split only as the person chooses', async () => {
  const { save, user } = show();
  expect(screen.getByLabelText<HTMLInputElement>('First name').value).toBe('');
  await user.click(screen.getByRole('button', { name: 'Ana | María García' }));
  await waitFor(
    () =>
      expect(savedLast(save)?.basics).toMatchObject({
        name: 'Ana María García',
        givenName: 'Ana',
        familyName: 'María García',
      }),
    { timeout: 20_000 },
  );
});

test('a full disk says so, keeps what was typed and can be retried', async () => {
  const { save, user } = show();
  save.mockRejectedValue(new StoreError('storageFull'));
  await user.type(screen.getByLabelText('Headline'), 'Dev');
  await screen.findByText(/disk space of this browser is used up/, {}, { timeout: 20_000 });
  expect(screen.getByLabelText<HTMLInputElement>('Headline').value).toBe('Dev');
  save.mockResolvedValue(undefined);
  await user.click(await screen.findByRole('button', { name: 'Try again' }, { timeout: 20_000 }));
  await screen.findByText('Saved', {}, { timeout: 20_000 });
  expect(savedLast(save)?.basics?.label).toBe('Dev');
});

test('leaving at once still saves', async () => {
  const { save, user } = show();
  await user.type(screen.getByLabelText('Headline'), 'D');
  cleanup();
  expect(savedLast(save)?.basics?.label).toBe('D');
});

test.each([
  ['work[1].startDate', 'Work 2 · From'],
  ['basics.location.countryCode', 'Address · Country'],
  ['basics.email', 'E-mail'],
  [
    'preferences.workAuthorization.DE.needsSponsorship',
    'Permission to work · Germany · Needs sponsorship, now or later',
  ],
  ['preferences.expectedSalary.amount', 'Expected salary · Amount'],
  ['x-unknown[0]', 'x-unknown 1'],
])('%s reads as "%s"', (path, text) => {
  expect(placeText(path)).toBe(text);
});
