import type { Account } from '../account/store.ts';
import type { ApplySession } from '../apply/session.ts';
import { liveOrChangedSince } from '../db/sessions.ts';
import { note } from '../sync/log.ts';
import { type LiveState, queued } from './state.ts';
import { changeLive, readLive } from './store.ts';
import { newsOf } from './tell.ts';

/** How long a review without a change keeps the socket; the backend parks it then. */
const REVIEW_MS = 5 * 60_000;

/** Puts what the apply sessions have to tell into the queue; null where somebody else is signed in by now. */
export async function look({
  userId,
  backendUrl,
}: Account): Promise<{ state: LiveState; sessions: ApplySession[] } | null> {
  const before = await readLive();
  if (before?.userId !== userId) return null;
  const all = await liveOrChangedSince(before.lookedUntil);
  const sessions = all.filter(({ startedAt }) => startedAt >= before.since);
  const begun = sessions.filter(({ id }) => before.told[id] === undefined).length;
  // Before it can be sent: the log may claim too much, never too little.
  if (begun > 0) await note({ userId, host: new URL(backendUrl).host }, { fill: begun }, 0);
  const state = await changeLive(userId, (now) => looked(now, sessions));
  return state && { state, sessions };
}

/** The state after these sessions were told of: all that began under this sign-in and live, or changed since the last look. */
export function looked(state: LiveState, sessions: readonly ApplySession[]): LiveState {
  const told: LiveState['told'] = {};
  const news: LiveState['queue'] = [];
  // The earliest first: what ended makes room for what began after it.
  for (const session of sessions.toSorted((a, b) => a.updatedAt.localeCompare(b.updatedAt))) {
    const result = newsOf(session, state.told[session.id]);
    told[session.id] = result.told;
    news.push(...result.events);
  }
  const reviewing = new Map(
    sessions
      .filter(({ state: is }) => is === 'review' || is === 'siteAsks')
      .map((session) => [session.id, session]),
  );
  const next: LiveState = {
    ...state,
    told,
    queue: queued(state.queue, news),
    lookedUntil:
      [state.lookedUntil, ...sessions.map(({ updatedAt }) => updatedAt)].toSorted().at(-1) ?? '',
    proposals: state.proposals.filter((one) => isWaiting(reviewing.get(one.sessionId), one.key)),
    reviews: Object.fromEntries(
      Object.entries(state.reviews).filter(([sessionId]) => reviewing.has(sessionId)),
    ),
  };
  // Not a write for nothing: every one wakes whoever watches.
  return JSON.stringify(next) === JSON.stringify(state) ? state : next;
}

/** Whether the question still stands open, so that a proposal has a place. */
function isWaiting(session: ApplySession | undefined, key: string): boolean {
  const field = session?.fields.find(({ description }) => description.key === key);
  if (!field || field.value !== null) return false;
  // Written, and not read back yet.
  return field.pending === null && field.verdict?.state !== 'pending';
}

/** A fill or a submit is under way, or a review that somebody was at a moment ago. */
export function isUnderWay({ state, updatedAt }: ApplySession, now: number): boolean {
  if (state === 'filling' || state === 'submitting') return true;
  return (state === 'review' || state === 'siteAsks') && now - Date.parse(updatedAt) < REVIEW_MS;
}
