import { isAuthError, isAuthRetryableFetchError } from '@supabase/auth-js';
import { ApiFault } from '../api.ts';
import type { AccountProblem, AccountReply } from './messages.ts';
import { OfflineError } from './session.ts';
import { ServerChanged } from './store.ts';

/** Codes of Supabase Auth as what the person can do about them. */
const BY_CODE: Record<string, AccountProblem> = {
  invalid_credentials: 'wrongPassword',
  email_not_confirmed: 'notConfirmed',
  otp_expired: 'wrongCode',
  otp_disabled: 'signUpOff',
  signup_disabled: 'signUpOff',
  email_provider_disabled: 'signUpOff',
  weak_password: 'weakPassword',
  same_password: 'samePassword',
  user_already_exists: 'emailTaken',
  email_exists: 'emailTaken',
  email_address_invalid: 'badEmail',
  email_address_not_authorized: 'badEmail',
  validation_failed: 'badEmail',
  over_request_rate_limit: 'tooMany',
  over_email_send_rate_limit: 'tooMany',
  session_not_found: 'signedOut',
  session_expired: 'signedOut',
  no_authorization: 'signedOut',
  bad_jwt: 'signedOut',
  user_not_found: 'signedOut',
  reauthentication_needed: 'signInAgain',
};

/** A fault as an answer. Defects stay errors. */
export function replyOf(fault: unknown): AccountReply {
  if (fault instanceof OfflineError) return { ok: false, problem: 'signInDown' };
  // The page shows the new address; who signs in again does so there.
  if (fault instanceof ServerChanged) return { ok: false, problem: 'other' };
  if (fault instanceof ApiFault) {
    if (fault.code === 'signedOut') return { ok: false, problem: 'signedOut' };
    return fault.isPassing
      ? { ok: false, problem: 'unreachable' }
      : { ok: false, problem: 'other', detail: fault.detail || fault.code };
  }
  if (!isAuthError(fault)) throw fault;
  if (isAuthRetryableFetchError(fault)) return { ok: false, problem: 'signInDown' };
  if (fault.name === 'AuthSessionMissingError') return { ok: false, problem: 'signedOut' };
  const known = BY_CODE[fault.code ?? ''] ?? (fault.status === 429 ? 'tooMany' : undefined);
  return known
    ? { ok: false, problem: known }
    : { ok: false, problem: 'other', detail: fault.message.slice(0, 300) };
}
