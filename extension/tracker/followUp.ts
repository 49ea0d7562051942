import type { Application, ApplicationStatus } from '@jobai/shared/application';

/** Someone else has the next move: silence means something here. */
const WAITING: ReadonlySet<ApplicationStatus> = new Set<ApplicationStatus>([
  'applied',
  'phone_screen',
  'interview',
]);
const DAY_MS = 86_400_000;

export function lastMove({ history, createdAt }: Application): string {
  return history.at(-1)?.at ?? createdAt;
}

/** Whole days since the last move. */
export function silentDays(application: Application, now: Date): number {
  return Math.floor((now.getTime() - Date.parse(lastMove(application))) / DAY_MS);
}

/**
 * Whether a follow-up is suggested: `afterDays` (0: never) without a move while the employer has the next one, no day
 * set already, and not dismissed since that move.
 */
export function isSilent(application: Application, now: Date, afterDays: number): boolean {
  const { status, dueOn, followUpDismissedAt } = application;
  if (afterDays === 0 || !WAITING.has(status) || dueOn !== null) return false;
  if (followUpDismissedAt && followUpDismissedAt >= lastMove(application)) return false;
  return silentDays(application, now) >= afterDays;
}
