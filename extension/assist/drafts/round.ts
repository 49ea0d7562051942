import { MAX_OPEN_QUESTIONS, MAX_POSTING_CHARS } from '@jobai/shared/api/applyAnswers';
import { draftFor, isDraftable } from '@jobai/shared/drafting';
import type { FieldDescription } from '@jobai/shared/fields';
import { lengthAsked } from '@jobai/shared/rules/lengthAsked';
import { questionKind } from '@jobai/shared/rules/questionKind';
import {
  type DraftBook,
  type DraftProblem,
  type DraftRound,
  NO_DRAFTS,
  withRound,
} from '../../apply/drafts.ts';
import type { ApplySession, SessionField } from '../../apply/session.ts';

/** How often a form may ask something new before the person has to ask for drafts of it: every round may cost money. */
const BY_ITSELF = 5;

/** Questions that wait for words of the person; F7: those only they may answer are not among them. */
function openQuestions({ fields }: ApplySession): SessionField[] {
  return fields.filter(
    (field) =>
      field.value === null &&
      field.pending === null &&
      isDraftable(field, questionKind(field.description.label)),
  );
}

const isIn =
  (rounds: readonly DraftRound[]) =>
  ({ description: { key, label } }: SessionField) =>
    rounds.some(({ questions }) => questions.some((one) => one.key === key && one.label === label));

type Who = { userId: string; now: Date };

/** The book with a round for questions nobody asked about yet: once per question and wording, however often it is read. */
export function withNewQuestions(session: ApplySession, who: Who): DraftBook {
  const book = session.drafts ?? NO_DRAFTS;
  if (book.rounds.length >= BY_ITSELF) return book;
  const isAsked = isIn(book.rounds);
  return withFields(
    book,
    session,
    openQuestions(session).filter((field) => !isAsked(field)),
    who,
  );
}

/**
 * The book after the person asked for drafts: of these questions, or of all that have none. What failed or was stopped
 * goes out again as it was, under its own key: what was paid for already is not paid for twice.
 */
export function withWish(
  session: ApplySession,
  { keys, note }: { keys: string[] | null; note: string },
  who: Who,
): DraftBook {
  let book = session.drafts ?? NO_DRAFTS;
  const isAnswered = isIn(book.rounds.filter(({ state }) => state === 'answered'));
  const wanted = openQuestions(session).filter((field) =>
    keys ? keys.includes(field.description.key) : !isAnswered(field),
  );
  const underWay = isIn(book.rounds.filter(({ state }) => state === 'asking'));
  let open = wanted.filter((field) => !underWay(field));
  if (note === '') {
    for (const round of book.rounds.filter(canRepeat)) {
      if (round.userId !== who.userId || !open.some(isIn([round]))) continue;
      book = withRound(book, round.id, { state: 'asking' });
      open = open.filter((field) => !isIn([round])(field));
    }
  }
  return withFields(book, session, open, who, note || wishBefore(book, open));
}

/** What the last try for these questions was to make different, where only rules answered it. */
function wishBefore({ rounds }: DraftBook, fields: readonly SessionField[]): string {
  const last = rounds.findLast((round) => fields.some(isIn([round])));
  return (last?.problem === 'rulesOnly' && last.body?.note) || '';
}

/** These answers come again under the same key: one nobody understood, and one that rules gave. */
const KEPT_ANSWERS: readonly (DraftProblem | null)[] = ['unclear', 'rulesOnly'];

const canRepeat = ({ state, problem, body }: DraftRound) =>
  body !== null &&
  (state === 'cancelled' || (state === 'failed' && !KEPT_ANSWERS.includes(problem)));

function withFields(
  book: DraftBook,
  { job }: ApplySession,
  fields: readonly SessionField[],
  { userId, now }: Who,
  note = '',
): DraftBook {
  if (fields.length === 0) return book;
  const asked = fields.slice(0, MAX_OPEN_QUESTIONS);
  const previous = asked.flatMap(({ description }) => {
    const draft = draftFor(book.drafts, description);
    return draft ? [{ key: draft.key, text: draft.text }] : [];
  });
  const round: DraftRound = {
    id: crypto.randomUUID(),
    userId,
    body: {
      job: {
        url: job.url,
        title: job.title,
        company: job.company,
        location: job.location,
        posting: job.posting.slice(0, MAX_POSTING_CHARS),
      },
      questions: asked.map(({ description, decision }) => ({
        key: description.key,
        label: description.label,
        description: description.description,
        type: decision.type,
        widget: description.widget,
        max_length: longest(description),
        required: description.required,
      })),
      ...(note && { note }),
      ...(previous.length > 0 && { previous }),
    },
    questions: asked.map(({ description: { key, label } }) => ({ key, label })),
    state: 'asking',
    problem: null,
    why: null,
    at: now.toISOString(),
  };
  return { ...book, rounds: [...book.rounds, round].slice(-200) };
}

/** A word and the space after it, in characters, as people write. */
const WORD = 6;

/** What an answer may count: the field's own limit, and what only its words ask for. */
function longest({ label, description, maxLength }: FieldDescription): number | null {
  const asked = lengthAsked(`${label}\n${description}`);
  const most =
    asked?.unit === 'characters'
      ? asked.max
      : asked?.unit === 'words' && asked.max
        ? asked.max * WORD
        : null;
  return most === null || maxLength === null ? (most ?? maxLength) : Math.min(most, maxLength);
}
