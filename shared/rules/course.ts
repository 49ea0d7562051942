import type { Application, ApplicationStatus } from '../application.ts';

/** How far one came, read from the history of an application. */
export type Course = {
  /** Left the person's desk: applied, or at a stage that follows. */
  isSent: boolean;
  /** When the employer was written to; null where the history begins later. ISO instant. */
  appliedAt: string | null;
  /** The employer's first answer that was not taken back: any stage after `applied`, or a rejection. */
  answeredAt: string | null;
  hadOffer: boolean;
  lastMoveAt: string;
};

/** Stages in order; what ends an application stands outside of it. */
const STAGE: Partial<Record<ApplicationStatus, number>> = {
  saved: 0,
  applied: 1,
  phone_screen: 2,
  interview: 3,
  offer: 4,
  accepted: 5,
};
const APPLIED = 1;
const OFFER = 4;

/**
 * A move back to an earlier stage takes back what had been said of later ones ("interview" by mistake, back to
 * "applied"); an end takes nothing back.
 */
export function courseOf({ history, status, createdAt }: Application): Course {
  const moves = [...history].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  // A row whose history says nothing of its status, from before there was one.
  if (moves.at(-1)?.to !== status)
    moves.push({ at: moves.at(-1)?.at ?? createdAt, from: null, to: status });
  let stage = 0;
  let appliedAt: string | null = null;
  let answeredAt: string | null = null;
  let isSent = false;
  for (const { at, to } of moves) {
    const next = STAGE[to];
    if (next !== undefined) {
      stage = next;
      isSent = next >= APPLIED;
      if (to === 'applied') appliedAt ??= at;
      if (next < APPLIED) appliedAt = null;
      if (next <= APPLIED) answeredAt = null;
      else answeredAt ??= at;
    } else if (to === 'rejected') {
      isSent = true;
      answeredAt ??= at;
    } else if (to === 'no_reply') isSent = true;
  }
  return {
    isSent,
    appliedAt,
    answeredAt,
    hadOffer: stage >= OFFER,
    lastMoveAt: moves.at(-1)?.at ?? createdAt,
  };
}
