import type { AccountProblem, AccountReply } from '../../../extension/account/messages.ts';
import type { AccountView, AskAccount } from '../../../extension/ui/account/model.ts';
import { sampleView } from '../../../extension/ui/panel/sample.ts';
import { PAGE, type State } from './parts.ts';

const NOBODY: AccountView = {
  backendUrl: 'http://127.0.0.1:8787',
  person: null,
  pending: null,
  ended: null,
};
const INES: AccountView = {
  ...NOBODY,
  backendUrl: 'https://jobai.tidewater.example',
  person: { userId: 'user-1', email: 'ines.marlow@example.com' },
};
const ELSEWHERE: AccountView = { ...NOBODY, backendUrl: INES.backendUrl };
const email = 'ines.marlow@example.com';
const waits = (purpose: NonNullable<AccountView['pending']>['purpose'], view = NOBODY) => ({
  ...view,
  pending: { purpose, email },
});
const replies =
  (reply: AccountReply): AskAccount =>
  () =>
    Promise.resolve(reply);
const refuses = (problem: AccountProblem) => replies({ ok: false, problem });

/** The account page, and the line of the panel that leads to it. */
export const ACCOUNT: State[] = [
  { name: 'account-sign-in', account: NOBODY },
  { name: 'account-sign-up', account: NOBODY, presses: [/^Create an account/] },
  { name: 'account-by-code', account: NOBODY, presses: [/^Sign in by code/] },
  { name: 'account-forgot', account: NOBODY, presses: [/^Forgot password/] },
  { name: 'account-empty', account: NOBODY, presses: [/^Sign in$/] },
  { name: 'account-server', account: NOBODY, presses: [/^Change or test/] },
  {
    name: 'account-server-good',
    account: ELSEWHERE,
    ask: replies({ ok: true, version: '0.1.0' }),
    presses: [/^Change or test/, /^Test connection/],
  },
  {
    name: 'account-server-unreachable',
    account: ELSEWHERE,
    ask: refuses('unreachableHttps'),
    presses: [/^Change or test/, /^Test connection/],
  },
  { name: 'account-code', account: waits('signUp') },
  { name: 'account-code-again', account: waits('signIn'), presses: [/^Send it again/] },
  {
    name: 'account-code-missing',
    account: waits('reset'),
    ask: refuses('wrongCode'),
    presses: [/^Continue/],
  },
  { name: 'account-new-password', account: waits('newPassword', INES) },
  { name: 'account-signed-in', account: INES },
  {
    name: 'account-signed-in-open',
    account: INES,
    presses: [/^Change e-mail/, /^Change password/, /^Delete account/],
  },
  { name: 'account-email-change', account: waits('emailChange', INES) },
  {
    name: 'account-sign-out-fails',
    account: INES,
    ask: refuses('signInDown'),
    presses: [/^Sign out$/],
  },
  { name: 'account-delete', account: INES, presses: [/^Delete account/, /^Delete account/] },
  { name: 'account-revoked', account: { ...NOBODY, ended: 'revoked' } },
  { name: 'account-deleted', account: { ...NOBODY, ended: 'deleted' } },
  {
    name: 'account-long',
    account: {
      ...INES,
      backendUrl: `https://${'a-very-long-name.'.repeat(12)}example`,
      person: { userId: 'x', email: `${'y'.repeat(200)}@example.com` },
    },
  },
  { name: 'panel-signed-out', view: sampleView({ page: PAGE, account: NOBODY }) },
  { name: 'panel-signed-in', view: sampleView({ page: PAGE, account: INES }) },
  { name: 'panel-revoked', view: sampleView({ account: { ...NOBODY, ended: 'revoked' } }) },
  {
    name: 'panel-sign-in',
    view: sampleView({ account: NOBODY }),
    press: /^Sign in$/,
  },
];
