import { ApiFault } from '../../api.ts';
import type { DraftProblem } from '../../apply/drafts.ts';

/** Why no drafts came, in what the person can do about it. */
export function problemOf(cause: unknown): DraftProblem {
  if (!(cause instanceof ApiFault)) return 'unclear';
  switch (cause.code) {
    case 'unclear':
      // Of something before the backend, which could not reach it.
      return cause.status >= 500 ? 'offline' : 'unclear';
    case 'signedOut':
    case 'offline':
    case 'late':
      return cause.code;
    case 'unauthenticated':
    case 'token_invalid':
    case 'token_expired':
      return 'signedOut';
    case 'rate_limited':
      return 'busy';
    case 'budget_exhausted':
      return 'budget';
    case 'models_off':
    case 'no_model':
      return 'modelsOff';
    case 'model_unavailable':
    case 'model_timeout':
    case 'model_refused':
    case 'model_invalid':
      return 'model';
    case 'idempotency_in_progress':
      return 'late';
    default:
      return cause.status >= 500 ? 'model' : 'refused';
  }
}
