import { WhyRules } from '@jobai/shared/agents';
import {
  AnswerDraft,
  ApplyAnswersInput,
  type ApplyAnswersResult,
  LEFT_REASONS,
} from '@jobai/shared/api/applyAnswers';
import { reviewOf } from '@jobai/shared/drafting';
import { Fact, Flag } from '@jobai/shared/facts';
import type { Source } from '@jobai/shared/fields';
import { Instant } from '@jobai/shared/job';
import * as z from 'zod';
import type { ApplySession } from './session.ts';

/**
 * Drafts for the open questions of one form, kept with its apply session. Pure. A draft never stands in the form by
 * itself: the person accepts it, and what the truth review marked in it only after each part was looked at.
 */

/** Why no drafts came; `draft_problem_<code>` in `_locales` says what to do. */
export const DRAFT_PROBLEMS = [
  'signedOut',
  'offline',
  'late', // no answer in time; asking again gets the same answer, where there is one by then
  'busy', // too many requests
  'budget', // the money set aside for models is used up
  'modelsOff',
  'model', // the model refused, broke or answered something else
  'rulesOnly', // no model answered, and what rules put together is no better than the draft that stands
  'unclear', // an answer this version does not understand
  'refused', // the backend takes no such request
] as const;
export const DraftProblem = z.enum(DRAFT_PROBLEMS);
export type DraftProblem = z.infer<typeof DraftProblem>;

const key = z.string().min(1).max(300);

/** One request for drafts, stored before it is sent (C1). */
export const DraftRound = z.object({
  /** Its Idempotency-Key: sent again after a crash, it has no second effect and costs nothing. */
  id: z.string().min(1).max(100),
  /** The account it is asked under. */
  userId: z.string().max(100),
  /** Exactly what is asked, until the answer came: a repeat has to be the same request. */
  body: ApplyAnswersInput.nullable(),
  questions: z.array(z.object({ key, label: z.string().max(5000) })).max(20),
  state: z.enum(['asking', 'answered', 'failed', 'cancelled']),
  problem: DraftProblem.nullable(),
  /** Why rules wrote and no model did; null: a model did. */
  why: WhyRules.nullable(),
  at: Instant,
});
export type DraftRound = z.infer<typeof DraftRound>;

/** Characters of an answer that is kept; what a form takes is shorter. */
export const MAX_OWN_CHARS = 50_000;

/** Places in `flags` the person looked at and stands by. */
const seen = z.array(z.int().min(0)).max(1000);

export const StoredDraft = AnswerDraft.extend({
  id: z.string().min(1).max(200),
  /** The question as it was asked; another one under the same key has no draft (F6). */
  label: z.string().max(5000),
  facts: z.array(Fact).max(100),
  seen,
  state: z.enum(['open', 'dismissed']),
  /**
   * What the person made of it and has not put into the form yet, looked through as a draft is (ownText.ts): it outlives
   * the panel, the worker and a newer draft.
   */
  own: z
    .object({ text: z.string().max(MAX_OWN_CHARS), flags: z.array(Flag), seen })
    .nullish()
    .catch(null),
});
export type StoredDraft = z.infer<typeof StoredDraft>;

const LeftQuestion = z.object({ key, label: z.string().max(5000), reason: z.enum(LEFT_REASONS) });

export const DraftBook = z.object({
  rounds: z.array(DraftRound).max(200),
  drafts: z.array(StoredDraft).max(1000),
  /** Questions the backend leaves to the person. */
  left: z.array(LeftQuestion).max(1000),
});
export type DraftBook = z.infer<typeof DraftBook>;

export const NO_DRAFTS: DraftBook = { rounds: [], drafts: [], left: [] };

type Question = { key: string; label: string };
const isAbout =
  ({ key, label }: Question) =>
  (other: Question) =>
    other.key === key && other.label === label;

/** Where an accepted draft came from, as it is shown and recorded. */
export function draftSource(draft: StoredDraft, text: string): Extract<Source, { kind: 'draft' }> {
  const { id, facts, by } = draft;
  const { flags, seen } = reviewOf(draft, text);
  return {
    kind: 'draft',
    id,
    facts: facts.map((fact) => ({ id: fact.id, text: fact.text.slice(0, 2000) })),
    flags: flags.flatMap((flag, at) =>
      text.includes(flag.text)
        ? [{ text: flag.text.slice(0, 2000), code: flag.code, isSeen: seen.includes(at) }]
        : [],
    ),
    by: by && { provider: by.provider, model: by.model },
    isEdited: text !== draft.text,
  };
}

/**
 * The book after the backend answered a round; a round that is not waited for any more changes nothing. Where rules
 * answered because no model did, a model's draft the person has already is not exchanged for theirs.
 */
export function answered(book: DraftBook, roundId: string, told: ApplyAnswersResult): DraftBook {
  const round = book.rounds.find(({ id }) => id === roundId);
  if (round?.state !== 'asking') return book;
  const labels = new Map(round.questions.map((one) => [one.key, one.label]));
  const facts = new Map(told.facts.map((fact) => [fact.id, fact]));
  let keptAny = false;
  const fresh = told.drafts.flatMap((draft): StoredDraft[] => {
    const label = labels.get(draft.key);
    if (label === undefined || draft.text.trim() === '') return [];
    const cited = new Set(draft.sentences.flatMap((sentence) => sentence.facts));
    const earlier = book.drafts.find(isAbout({ key: draft.key, label }));
    if (!draft.by && earlier?.by && earlier.state === 'open') {
      keptAny = true;
      return [];
    }
    return [
      {
        ...draft,
        id: `${roundId}:${draft.key}`.slice(0, 200),
        label,
        facts: [...cited].flatMap((id) => facts.get(id) ?? []).slice(0, 100),
        seen: [],
        state: 'open',
        // What the person is writing is theirs, whatever else comes.
        own: earlier?.own ?? null,
      },
    ];
  });
  const left = told.left.flatMap(({ key, reason }) => {
    const label = labels.get(key);
    return label === undefined ? [] : [{ key, label, reason }];
  });
  const isDrafted = (one: Question) => fresh.some(isAbout(one));
  const isAnew = (one: Question) => isDrafted(one) || left.some(isAbout(one));
  const ended: Partial<DraftRound> = keptAny
    ? // Its body holds what the person asked to be different: the next try takes it along.
      { state: 'failed', problem: 'rulesOnly' }
    : { state: 'answered', body: null, problem: null };
  return {
    rounds: book.rounds.map((one) =>
      one.id === roundId ? { ...one, ...ended, why: told.why ?? null } : one,
    ),
    // Where no other came, the one that the person sees stays.
    drafts: [...book.drafts.filter((one) => !isDrafted(one)), ...fresh],
    left: [...book.left.filter((one) => !isAnew(one)), ...left],
  };
}

/** The round in another state; only one that is waited for ends, and an answered one never begins again. */
export function withRound(
  book: DraftBook,
  roundId: string,
  change: { state: 'failed'; problem: DraftProblem } | { state: 'cancelled' | 'asking' },
): DraftBook {
  return {
    ...book,
    rounds: book.rounds.map((one) => {
      const isWaiting = one.state === 'asking';
      const fits = change.state === 'asking' ? one.state !== 'answered' : isWaiting;
      return one.id === roundId && fits ? { ...one, problem: null, ...change } : one;
    }),
  };
}

/** A draft changed by what the person did with it. */
export function withDraft(
  book: DraftBook,
  draftId: string,
  change: (draft: StoredDraft) => StoredDraft,
): DraftBook {
  return { ...book, drafts: book.drafts.map((one) => (one.id === draftId ? change(one) : one)) };
}

/** The draft with what the person made of it; a part they stood by before stays looked at. null: they left it as it was. */
export function withOwn(
  draft: StoredDraft,
  own: { text: string; flags: readonly Flag[] } | null,
): StoredDraft {
  if (!own) return { ...draft, own: null };
  const stoodBy = [draft, ...(draft.own ? [draft.own] : [])].flatMap(({ flags, seen: places }) =>
    places.flatMap((at) => flags[at] ?? []),
  );
  const isStoodBy = (flag: Flag) =>
    stoodBy.some(({ text, code }) => text === flag.text && code === flag.code);
  const flags = [...own.flags];
  const places = flags.flatMap((flag, at) => (isStoodBy(flag) ? [at] : []));
  return { ...draft, own: { text: own.text, flags, seen: places } };
}

/** The session with what is done to its drafts; `updatedAt` tells whoever watches. */
export function changeDrafts(
  session: ApplySession,
  change: (book: DraftBook) => DraftBook,
  now: Date,
): ApplySession {
  const before = session.drafts ?? NO_DRAFTS;
  const drafts = change(before);
  return drafts === before ? session : { ...session, drafts, updatedAt: now.toISOString() };
}
