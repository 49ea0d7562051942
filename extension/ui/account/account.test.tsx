import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import type { AccountReply } from '../../account/messages.ts';
import { AccountContent } from './AccountContent.tsx';
import { AccountLine } from './AccountLine.tsx';
import type { AccountView, AskAccount } from './model.ts';

const NOBODY: AccountView = {
  backendUrl: 'https://jobai.example',
  person: null,
  pending: null,
  ended: null,
};
const ANA: AccountView = { ...NOBODY, person: { userId: 'user-1', email: 'ana@example.com' } };

afterEach(cleanup);

function show(view: AccountView, reply: AccountReply = { ok: true }) {
  const ask = vi.fn<AskAccount>(async () => reply);
  const { rerender } = render(<AccountContent view={view} ask={ask} />);
  return { ask, become: (next: AccountView) => rerender(<AccountContent view={next} ask={ask} />) };
}
const button = (name: string) => screen.getByRole('button', { name });

test('nothing is sent before the fields make sense, and each fault stands at its field', async () => {
  const { ask } = show(NOBODY);
  await userEvent.click(button('Sign in'));
  expect(screen.getByText('This is not an e-mail address.')).toBeTruthy();
  expect(screen.getByText('Enter your password.')).toBeTruthy();
  expect(ask).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(screen.getByLabelText('E-mail'));
});

test('an address typed for one way is kept for the next, and the focus goes with it', async () => {
  const { ask } = show(NOBODY);
  await userEvent.type(screen.getByLabelText('E-mail'), 'ana@example.com');
  await userEvent.click(button('Forgot password'));
  expect(document.activeElement).toBe(screen.getByLabelText('E-mail'));
  await userEvent.keyboard('{Enter}');
  expect(ask).toHaveBeenCalledWith({ type: 'account.forgot', email: 'ana@example.com' });
});

test('a code that is given up leaves the address in its field, and what was said before is over', async () => {
  const { become } = show(ANA);
  await userEvent.click(button('Sign out'));
  expect(screen.getByText(/^You are signed out/)).toBeTruthy();
  become(NOBODY);
  become({ ...NOBODY, pending: { purpose: 'signIn', email: 'ana@example.com' } });
  expect(screen.queryByText(/^You are signed out/)).toBeNull();
  become(NOBODY);
  const email = screen.getByLabelText<HTMLInputElement>('E-mail');
  expect([email.value, document.activeElement]).toEqual(['ana@example.com', email]);
});

test('a refusal is read out in plain words', async () => {
  show(
    { ...NOBODY, pending: { purpose: 'signIn', email: 'ana@example.com' } },
    { ok: false, problem: 'wrongCode' },
  );
  await userEvent.type(screen.getByLabelText('Code'), '123 456{Enter}');
  expect((await screen.findByRole('alert')).textContent).toBe(
    'That code is wrong or too old. Ask for a new one.',
  );
  expect(document.activeElement).toBe(screen.getByLabelText('Code'));
});

test('who signed in is told so; who was there already is not', () => {
  const { become } = show(NOBODY);
  become(ANA);
  expect(screen.getByText('You are signed in.')).toBeTruthy();
  cleanup();
  show(ANA);
  expect(screen.queryByText('You are signed in.')).toBeNull();
});

test('a changed address is told where the focus is', () => {
  const { become } = show({ ...ANA, pending: { purpose: 'emailChange', email: 'b@example.com' } });
  become({ ...ANA, person: { userId: 'user-1', email: 'b@example.com' } });
  expect(document.activeElement?.textContent).toBe('Your e-mail address is now b@example.com.');
});

test('what waits unsent, what stops the sync and what is still to be agreed stand where the account does', async () => {
  const on = { stage: 'on', waiting: 3, fault: 'offline' } as const;
  show({ ...ANA, sync: on });
  expect(screen.getByText(/^3 changes are not in your account yet/)).toBeTruthy();
  expect(screen.getByText('jobai.example did not answer. You may be offline.')).toBeTruthy();
  cleanup();
  render(<AccountLine view={{ ...ANA, sync: on }} ask={vi.fn<AskAccount>()} />);
  expect(screen.getByText('Not synced')).toBeTruthy();
  cleanup();
  show({ ...ANA, sync: { stage: 'ask', waiting: 3, fault: null } });
  expect(screen.getByText('Keep what is on this device with your account?')).toBeTruthy();
  expect(screen.queryByText(/not in your account yet/)).toBeNull();
  cleanup();
  show({ ...ANA, sync: { stage: 'otherAccount', waiting: 3, fault: null } });
  expect(screen.getByText('The data on this device belongs to another account')).toBeTruthy();
});

test('an address that does not work is not taken, and the one in use is named', async () => {
  show(NOBODY, { ok: false, problem: 'unreachable' });
  await userEvent.click(button('Change or test'));
  await userEvent.clear(screen.getByLabelText('Address of the server'));
  await userEvent.type(screen.getByLabelText('Address of the server'), 'other.example{Enter}');
  expect(await screen.findByText('Nothing was changed: jobai.example is still used.')).toBeTruthy();
  await userEvent.click(button('Close'));
  expect(document.activeElement).toBe(button('Change or test'));
  cleanup();
  show(NOBODY, { ok: true, version: '1.2.3' });
  await userEvent.click(button('Change or test'));
  await userEvent.clear(screen.getByLabelText('Address of the server'));
  await userEvent.type(screen.getByLabelText('Address of the server'), 'b.example/docs{Enter}');
  expect(await screen.findByText(/^JobAI 1\.2\.3 answers at b\.example and/)).toBeTruthy();
});

test('deleting the account asks once, and says what stays', async () => {
  const { ask } = show(ANA);
  await userEvent.click(button('Delete account'));
  await userEvent.click(screen.getAllByRole('button', { name: 'Delete account' })[1] as Element);
  expect(ask).not.toHaveBeenCalled();
  const dialog = screen.getByRole('alertdialog');
  expect(dialog.textContent).toContain('On this device everything stays.');
  const confirm = [...dialog.querySelectorAll('button')].at(-1) as Element;
  await userEvent.click(confirm);
  expect(ask.mock.calls).toEqual([[{ type: 'account.delete' }]]);
});

test('while somebody is signed in the server can’t be changed under their tokens', () => {
  show(ANA);
  expect(screen.queryByText('Change or test')).toBeNull();
});
