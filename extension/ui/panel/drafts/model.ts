import { draftFor, isDraftable } from '@jobai/shared/drafting';
import type { Fact } from '@jobai/shared/facts';
import type { JobFacts } from '@jobai/shared/jobFacts';
import type { Scope } from '@jobai/shared/remembering';
import { questionKind } from '@jobai/shared/rules/questionKind';
import type { DraftBook, DraftRound, StoredDraft } from '../../../apply/drafts.ts';
import type { SessionField } from '../../../apply/session.ts';
import type { ConsentState } from '../../../assist/kinds.ts';
import type { PanelReply } from '../../../messages.ts';

/** What the panel knows of drafting besides the drafts, which stand in the session. */
export type DraftsView = {
  /** Whether the backend may be asked. `unasked`: the person has not said yet. */
  way: 'on' | 'unasked' | 'declined' | 'localOnly' | 'signedOut';
  /** Whether the profile may be looked through by its meaning; 'unasked' asks beside the drafts. */
  memory: ConsentState;
  /** Where it would go; '' while nobody is signed in. */
  host: string;
  /** What the profile says, to insert by hand. */
  facts: readonly Fact[];
  /** What the posting asks for, read on this device; null: there is no form. */
  jobFacts: JobFacts | null;
};

export type DraftActions = {
  /** Writes a draft into the page, as it is or as the person changed it. */
  accept: (
    key: string,
    draftId: string,
    text: string,
    remember: Scope | null,
  ) => Promise<PanelReply>;
  /** null: every open question without a draft. `note`: what should be different, '' nothing. */
  ask: (keys: string[] | null, note: string) => Promise<PanelReply>;
  cancel: () => Promise<PanelReply>;
  /** The person looked at this marked part and stands by it; `own`: of their version, which reads so; null: of the draft. */
  seen: (draftId: string, flag: number, own: string | null) => Promise<PanelReply>;
  /** Keeps what the person makes of a draft, and has it looked through; null: they leave it as it was. */
  own: (draftId: string, text: string | null) => Promise<PanelReply>;
  put: (draftId: string, state: StoredDraft['state']) => Promise<PanelReply>;
  agree: (isAgreed: boolean) => Promise<PanelReply>;
  agreeMemory: (isAgreed: boolean) => Promise<PanelReply>;
};

/** Where one question stands. */
export type QuestionDraft = {
  draft: StoredDraft | null;
  /** The last request about it; null: none. */
  round: DraftRound | null;
  /** Why the backend leaves it to the person; null: it does not. */
  left: DraftBook['left'][number]['reason'] | null;
};

const NOTHING: QuestionDraft = { draft: null, round: null, left: null };

export function questionDraft(
  book: DraftBook | undefined,
  { description }: SessionField,
): QuestionDraft {
  if (!book) return NOTHING;
  const isThis = (one: { key: string; label: string }) =>
    one.key === description.key && one.label === description.label;
  return {
    draft: draftFor(book.drafts, description),
    round: book.rounds.findLast(({ questions }) => questions.some(isThis)) ?? null,
    left: book.left.find(isThis)?.reason ?? null,
  };
}

/** Open questions whose answer may be drafted or put together from the profile. */
export function draftableFields(fields: readonly SessionField[]): SessionField[] {
  return fields.filter(
    (field) => field.value === null && field.pending === null && mayDraft(field),
  );
}

export function mayDraft(field: SessionField): boolean {
  return isDraftable(field, questionKind(field.description.label));
}

/** Whether its draft is shown: a field that is covered or hidden for a moment takes no draft away that was there. */
export function mayShowDraft({ description, decision }: SessionField): boolean {
  const seen = { ...description, blocked: null };
  return isDraftable({ description: seen, decision }, questionKind(description.label));
}
