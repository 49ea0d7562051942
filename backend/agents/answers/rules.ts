import { reviewDraft } from '@jobai/shared/rules/claims/review';
import { draftByRules } from '@jobai/shared/rules/draftByRules';
import { personalIn } from '../redact.ts';
import { type Answer, type AnswerInput, limitOf } from './answer.ts';

const NOTHING: Answer = { text: '', sentences: [], flags: [] };

/** Without a model: facts as sentences, to be worked on. A telephone number in a summary is no part of an answer. */
export function byRules({ question, facts, job }: AnswerInput): Answer {
  const clean = facts.filter(({ text }) => personalIn(text).length === 0);
  const asked = { label: question.label, maxLength: limitOf(question) };
  const draft = draftByRules(asked, clean, job);
  if (!draft) return NOTHING;
  return { ...draft, flags: reviewDraft(draft.text, draft.sentences, facts, job) };
}
