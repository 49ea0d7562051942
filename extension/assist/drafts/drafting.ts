import type { ApplyAnswersResult } from '@jobai/shared/api/applyAnswers';
import type { Job } from '@jobai/shared/job';
import {
  answered,
  changeDrafts,
  type DraftBook,
  type DraftRound,
  NO_DRAFTS,
  type StoredDraft,
  withDraft,
  withOwn,
  withRound,
} from '../../apply/drafts.ts';
import { reviewOwnText } from '../../apply/ownText.ts';
import type { ApplySession } from '../../apply/session.ts';
import { changeSession, getSession, liveSessions } from '../../db/sessions.ts';
import type { DraftsRequest } from './messages.ts';
import { problemOf } from './problems.ts';
import { withNewQuestions, withWish } from './round.ts';

/** What drafting needs of the world. */
export interface World {
  /** The account to ask under; null: nobody is signed in, or the person did not agree to it. */
  owner(): Promise<string | null>;
  /** Sends the round's body under its key; its signal ends it. */
  ask(round: DraftRound, signal: AbortSignal): Promise<ApplyAnswersResult>;
}

const isOpen = ({ state }: ApplySession) =>
  state === 'filling' || state === 'review' || state === 'siteAsks';

/**
 * Asks for drafts of open questions while a form is filled and reviewed. Everything stands in the session before it is
 * sent and when it came: whoever runs this next goes on where it stopped (C1). It writes into no form.
 */
export class Drafting {
  /** Requests under way in this life of the worker, by round. */
  private readonly running = new Map<string, AbortController>();

  constructor(private readonly world: World) {}

  /** New questions are asked about, and what was asked before and not answered is asked for again. */
  async look(): Promise<void> {
    const sessions = (await liveSessions()).filter(isOpen);
    if (sessions.length === 0) return;
    const owner = await this.world.owner();
    for (const session of sessions) await this.lookAt(session, owner);
  }

  /** What the person asks for in the panel. */
  async handle(request: Exclude<DraftsRequest, { type: 'drafts.look' }>): Promise<void> {
    const { sessionId } = request;
    switch (request.type) {
      case 'drafts.ask': {
        const userId = await this.world.owner();
        const session = await getSession(sessionId);
        if (userId === null || !session || !isOpen(session)) return;
        const wish = { keys: request.keys, note: request.note };
        const after = await changeSession(sessionId, (now) => {
          const at = new Date();
          return changeDrafts(now, () => withWish(now, wish, { userId, now: at }), at);
        });
        if (after) this.send(after, userId);
        return;
      }
      case 'drafts.cancel': {
        const rounds = (await getSession(sessionId))?.drafts?.rounds ?? [];
        const ids = rounds.filter(({ state }) => state === 'asking').map(({ id }) => id);
        // Stored first: an answer that comes meanwhile is not taken any more.
        await change(sessionId, (book) =>
          ids.reduce((now, id) => withRound(now, id, { state: 'cancelled' }), book),
        );
        for (const id of ids) this.running.get(id)?.abort(new Error('not wanted any more'));
        return;
      }
      case 'drafts.seen':
        return change(sessionId, (book) =>
          withDraft(book, request.draftId, (draft) => seenBy(draft, request)),
        );
      case 'drafts.own': {
        const { draftId, text } = request;
        const session = await getSession(sessionId);
        const draft = session?.drafts?.drafts.find(({ id }) => id === draftId);
        if (!session || !draft) return;
        const own = text === null ? null : await reviewedText(draft, text, session.job);
        return change(sessionId, (book) => withDraft(book, draftId, (now) => withOwn(now, own)));
      }
      case 'drafts.put':
        return change(sessionId, (book) =>
          withDraft(book, request.draftId, (draft) => ({ ...draft, state: request.state })),
        );
    }
  }

  private async lookAt(session: ApplySession, owner: string | null): Promise<void> {
    let now: ApplySession | null = session;
    const at = new Date();
    if (owner !== null) {
      const who = { userId: owner, now: at };
      // Most looks find nothing new and write nothing.
      if (withNewQuestions(session, who) !== (session.drafts ?? NO_DRAFTS)) {
        now = await changeSession(session.id, (current) =>
          changeDrafts(current, () => withNewQuestions(current, who), at),
        );
      }
    }
    if (now) this.send(now, owner);
  }

  /** Everything that waits for an answer and is not asked for yet in this life of the worker. */
  private send({ id, drafts }: ApplySession, owner: string | null): void {
    for (const round of drafts?.rounds ?? []) {
      if (round.state !== 'asking' || this.running.has(round.id)) continue;
      const stop = new AbortController();
      this.running.set(round.id, stop);
      void this.ask(id, round, owner, stop.signal)
        .catch((cause) => console.error('JobAI: drafts could not be stored', cause))
        .finally(() => this.running.delete(round.id));
    }
  }

  private async ask(
    sessionId: string,
    round: DraftRound,
    owner: string | null,
    signal: AbortSignal,
  ): Promise<void> {
    let told: ApplyAnswersResult;
    try {
      if (owner !== round.userId) throw new SignedOut();
      told = await this.world.ask(round, signal);
    } catch (cause) {
      if (signal.aborted) return;
      const problem = cause instanceof SignedOut ? 'signedOut' : problemOf(cause);
      return change(sessionId, (book) => withRound(book, round.id, { state: 'failed', problem }));
    }
    return change(sessionId, (book) => answered(book, round.id, told));
  }
}

const reviewedText = async (draft: StoredDraft, text: string, job: Job) => ({
  text,
  flags: await reviewOwnText(draft, text, job),
});

/** A word on a version that reads otherwise by now says nothing of what stands there. */
function seenBy(
  draft: StoredDraft,
  { flag, own }: Extract<DraftsRequest, { type: 'drafts.seen' }>,
): StoredDraft {
  const also = (seen: number[]) => [...new Set([...seen, flag])];
  if (own === null) return { ...draft, seen: also(draft.seen) };
  if (draft.own?.text !== own) return draft;
  return { ...draft, own: { ...draft.own, seen: also(draft.own.seen) } };
}

/** The round is another account's, or its owner took their word back. */
class SignedOut extends Error {}

async function change(sessionId: string, edit: (book: DraftBook) => DraftBook): Promise<void> {
  await changeSession(sessionId, (session) => changeDrafts(session, edit, new Date()));
}
