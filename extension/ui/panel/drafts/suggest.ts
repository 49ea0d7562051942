import type { SavedAnswer } from '@jobai/shared/answers';
import type { Fact, QuestionKind } from '@jobai/shared/facts';
import type { Job } from '@jobai/shared/job';
import type { JobFacts } from '@jobai/shared/jobFacts';
import { draftByRules } from '@jobai/shared/rules/draftByRules';
import { questionKind } from '@jobai/shared/rules/questionKind';
import type { SessionField } from '../../../apply/session.ts';

/** A text of the person's own that may help with a question; put together on this device, without any model. */
export type Suggestion =
  /** Sentences made of facts, none of them anybody's invention. */
  | { from: 'rules'; id: string; text: string }
  | { from: 'answer'; id: string; text: string; label: string }
  | { from: 'fact'; id: string; text: string; path: string };

const MOST = { answers: 2, facts: 3 };

/** What a question of each kind is answered with; others by their words alone. */
const FITS: Partial<Record<QuestionKind, readonly Fact['kind'][]>> = {
  why_us: ['summary', 'highlight'],
  why_role: ['summary', 'role', 'highlight'],
  about_you: ['summary', 'role'],
  time_when: ['highlight', 'answer', 'project'],
  years_with: ['role', 'skill'],
  strength: ['skill', 'highlight', 'answer'],
  weakness: ['answer'],
  goals: ['summary', 'preference', 'answer'],
};

/** Little words say nothing about what is asked. */
const LITTLE =
  /^(?:the|and|you|your|our|for|with|have|has|had|are|was|were|why|what|how|when|which|who|that|this|from|about|would|like|tell|time|describe|please|into|not|can|did|does|any|their|them|they|work|working|company|role|position|job)$/;

/** The beginnings of its words: "scaled" and "scaling" are one. */
function stems(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}+#]{3,}/gu) ?? [];
  return new Set(words.filter((word) => !LITTLE.test(word)).map((word) => word.slice(0, 5)));
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((word) => b.has(word)).length;
}

/**
 * Remembered answers to questions like this one, else a few sentences made of facts; then single facts that answer it. The
 * best first.
 */
export function suggestions(
  { description, decision }: SessionField,
  {
    facts,
    answers,
    job,
    jobFacts,
  }: {
    facts: readonly Fact[];
    answers: readonly SavedAnswer[];
    job: Job;
    /** What the posting asks for; null: it is not known. */
    jobFacts: JobFacts | null;
  },
): Suggestion[] {
  const kind = questionKind(description.label);
  const asked = stems(`${description.label} ${description.description}`);
  const alike = answers
    .filter((answer) => isHere(answer, job) && answer.type === decision.type)
    .flatMap((answer) => {
      if (answer.value.kind !== 'text') return [];
      const isSameKind = kind !== 'other' && questionKind(answer.label) === kind;
      const score = shared(asked, stems(answer.label)) + (isSameKind ? 1 : 0);
      const { text } = answer.value;
      return [{ score, from: 'answer' as const, id: answer.id, text, label: answer.label }];
    });
  const said = facts.map((fact) => {
    const weight = FITS[kind]?.indexOf(fact.kind) ?? -1;
    const score = 2 * shared(asked, stems(fact.text)) + (weight < 0 ? 0 : 3 - weight);
    return { score, from: 'fact' as const, id: fact.id, text: fact.text, path: fact.path };
  });
  const own = best(alike, MOST.answers);
  const drafted = jobFacts && own.length === 0 ? draftByRules(description, facts, jobFacts) : null;
  const made = drafted ? [{ from: 'rules' as const, id: 'rules', text: drafted.text }] : [];
  return [...own, ...made, ...best(said, MOST.facts)];
}

/** The ones with a reason, by how much of one; equal ones as they stand. */
function best<T extends { score: number }>(all: readonly T[], most: number): Omit<T, 'score'>[] {
  return all
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ score: _, ...rest }) => rest);
}

/** What was said to one employer is not offered to another. */
function isHere({ ats, tenant }: SavedAnswer, job: Job): boolean {
  return (
    (ats === null || ats === job.ats) &&
    (tenant === null || tenant.toLowerCase() === job.tenant.toLowerCase())
  );
}
