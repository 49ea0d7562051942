import type { WhyRules } from '@jobai/shared/agents';
import type { JobAnalysis, ScorePart } from '@jobai/shared/analysis';
import type { ConsentState } from '../../../assist/kinds.ts';
import type { PanelReply } from '../../../messages.ts';

/** How the posting of the tab fits the person, as far as it is known. */
export type FitView = {
  /** The best there is: a model's, else the rules'. null: not worked out yet. */
  shown: JobAnalysis | null;
  /** Whether a model may be asked. */
  way: ConsentState;
  /** Where the posting's text would go; '' where nobody is signed in. */
  host: string;
  /** The backend is reading it right now. */
  isAsking: boolean;
  /** Why the backend's answer did not come; null: it did, or was not asked for. */
  fault: FitFault | null;
  /** Why the backend had no model read it. */
  why: WhyRules | null;
};

/** `fit_fault_<code>` in `_locales`. */
export const FIT_FAULTS = ['offline', 'late', 'signedOut', 'busy', 'refused', 'other'] as const;
export type FitFault = (typeof FIT_FAULTS)[number];

/** What the person can do about a fault, by the code the request failed with. */
export function fitFault(code: string): FitFault {
  if (code === 'offline' || code === 'late' || code === 'signedOut') return code;
  if (code === 'rate_limited' || code === 'budget_exhausted') return 'busy';
  if (code === 'invalid_request' || code === 'body_too_large' || code === 'malformed_request')
    return 'refused';
  return 'other';
}

export type FitActions = {
  /** Works it out anew; asks the backend where the person agreed. */
  again: () => Promise<PanelReply>;
  agree: (isAgreed: boolean) => Promise<PanelReply>;
};

/** Whether a score says anything: what is not known counts as neutral, and half of it would only look like a verdict. */
export function isKnown(parts: readonly Pick<ScorePart, 'isNeutral' | 'max'>[]): boolean {
  const sum = (some: typeof parts) => some.reduce((all, { max }) => all + max, 0);
  return sum(parts.filter(({ isNeutral }) => !isNeutral)) * 3 >= sum(parts);
}

/** `fit_band_<code>` in `_locales`. */
export type Band = 'strong' | 'good' | 'partial' | 'weak';

export function bandOf(score: number): Band {
  if (score >= 80) return 'strong';
  if (score >= 65) return 'good';
  return score >= 45 ? 'partial' : 'weak';
}
