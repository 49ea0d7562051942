import * as z from 'zod';
import { ADDRESS_FAULTS } from './address.ts';

/**
 * What the extension's own pages ask of the background about the account. The router (apply/router.ts) takes these from
 * pages of this install alone. Answers never contain a token.
 */

const email = z.string().trim().min(1).max(320);
const password = z.string().min(1).max(500);
/** As the e-mail shows it; people copy it with spaces. */
const code = z
  .string()
  .max(100)
  .transform((text) => text.replaceAll(/[\s-]/g, ''))
  .pipe(z.string().min(1).max(64));

export const AccountRequest = z.discriminatedUnion('type', [
  /** Is a backend at this address, in order and of our time? Kept as the address when it is. */
  z.object({ type: z.literal('account.connect'), address: z.string().max(2000) }),
  z.object({ type: z.literal('account.signUp'), email, password }),
  z.object({ type: z.literal('account.signIn'), email, password }),
  /** Sends a code that signs in; a new address gets an account by it. */
  z.object({ type: z.literal('account.sendCode'), email }),
  /** Sends a code that lets the person set a new password. */
  z.object({ type: z.literal('account.forgot'), email }),
  /** Sends the awaited code once more. */
  z.object({ type: z.literal('account.resend') }),
  /** The awaited code. */
  z.object({ type: z.literal('account.verify'), code }),
  /** No longer waits for it. */
  z.object({ type: z.literal('account.cancel') }),
  z.object({ type: z.literal('account.setPassword'), password }),
  /** Sends a code to the new address. */
  z.object({ type: z.literal('account.changeEmail'), email }),
  /** Here; `everywhere`: on every device. */
  z.object({ type: z.literal('account.signOut'), everywhere: z.boolean() }),
  /** Deletes the account with everything the backend has of it. */
  z.object({ type: z.literal('account.delete') }),
  /** Renews the sign-in where that is due: a page that shows the account wants to know whether it still holds. */
  z.object({ type: z.literal('account.check') }),
]);
export type AccountRequest = z.infer<typeof AccountRequest>;

/** `account_problem_<code>` in `_locales`. */
export const AccountProblem = z.enum([
  ...ADDRESS_FAULTS,
  'unreachable',
  /** As `unreachable`; over https a certificate Chrome refuses looks the same to us. */
  'unreachableHttps',
  /** Somebody answers, but not to this extension: another program, or its id is not in the backend's settings. */
  'notLetIn',
  'notJobAI',
  'tooOld',
  'databaseDown',
  'notConfigured',
  /** The backend answers, its sign-in server does not. */
  'signInDown',
  'wrongPassword',
  'notConfirmed',
  'wrongCode',
  'weakPassword',
  'samePassword',
  'emailTaken',
  'badEmail',
  'tooMany',
  'signUpOff',
  'signedOut',
  /** The server wants a fresh sign-in before this. */
  'signInAgain',
  'notDeleted',
  /** Repeated until given up: the extension itself does not answer. */
  'noReply',
  'other',
]);
export type AccountProblem = z.infer<typeof AccountProblem>;

export const AccountReply = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    /**
     * `code`: one was sent. `otherCode`: the other address of a change confirms it with a code of its own.
     * `newPassword`: signed in by the code of a reset, and the new password is still to be set.
     */
    next: z.enum(['code', 'otherCode', 'newPassword']).optional(),
    /** Of the backend, after `account.connect`. */
    version: z.string().optional(),
    /** Signed out here, but the server could not be told. */
    isLocalOnly: z.boolean().optional(),
  }),
  z.object({
    ok: z.literal(false),
    problem: AccountProblem,
    /** In the server's words, where ours have none for it. */
    detail: z.string().optional(),
  }),
]);
export type AccountReply = z.infer<typeof AccountReply>;
