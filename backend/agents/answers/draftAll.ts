import type {
  AnswerDraft,
  ApplyAnswersInput,
  ApplyAnswersResult,
  LeftReason,
  OpenQuestion,
} from '@jobai/shared/api/applyAnswers';
import type { Fact, QuestionKind } from '@jobai/shared/facts';
import type { JobFacts } from '@jobai/shared/jobFacts';
import { type Ran, type RunContext, runAgent } from '../run.ts';
import type { Answer } from './answer.ts';
import { chooseFacts } from './choose.ts';
import { answers } from './index.ts';
import { triage } from './triage.ts';

/** Questions at work at once: each is an outgoing connection, and a Worker has six. */
const AT_ONCE = 3;

export interface Drafting {
  asked: Pick<ApplyAnswersInput, 'questions' | 'note' | 'previous'>;
  job: JobFacts;
  facts: Fact[];
  samples: string[];
  /** Ids of facts that fit a text, the best first; empty where nothing is known. Must not throw. */
  retrieve: (text: string) => Promise<string[]>;
}

type Outcome = { draft: AnswerDraft; why: Ran<Answer>['why'] } | { key: string; left: LeftReason };

/**
 * Drafts for every question of a form that may have one, each on its own: what stands in one question reaches no other.
 * Questions that are left never reach a prompt.
 */
export async function draftAll(
  drafting: Drafting,
  context: RunContext,
): Promise<ApplyAnswersResult> {
  const { questions } = drafting.asked;
  const tell = async (event: Parameters<NonNullable<RunContext['tell']>>[0]) =>
    context.tell?.(event);
  const message = `Drafting answers to open questions: ${questions.length}`;
  await tell({
    type: 'answers:start',
    agent: 'answers',
    message,
    data: { questions: questions.length },
  });
  const outcomes: Outcome[] = [];
  for (let at = 0; at < questions.length; at += AT_ONCE) {
    const batch = questions.slice(at, at + AT_ONCE).map(async (question): Promise<Outcome> => {
      const { key } = question;
      const { kind, left } = { kind: null, left: undefined, ...triage(question) };
      if (kind === null) return { key, left: left ?? 'not_text' };
      const ran = await draftOne(question, kind, drafting, context);
      const { text, sentences, flags } = ran.output;
      if (text === '') return { key, left: 'no_facts' };
      await tell({
        type: 'answers:draft',
        agent: 'answers',
        message: 'A draft is ready',
        data: { key },
      });
      const { method, by, why } = ran;
      return { draft: { key, kind, text, sentences, flags, method, by }, why };
    });
    outcomes.push(...(await Promise.all(batch)));
  }
  const drafts = outcomes.flatMap((each) => ('draft' in each ? [each.draft] : []));
  const left = outcomes.flatMap((each) =>
    'left' in each ? [{ key: each.key, reason: each.left }] : [],
  );
  const done = { drafts: drafts.length, left: left.length };
  await tell({
    type: 'answers:complete',
    agent: 'answers',
    message: 'The drafts are ready',
    data: done,
  });
  const cited = new Set(drafts.flatMap((d) => d.sentences.flatMap((sentence) => sentence.facts)));
  const why = outcomes.flatMap((each) => ('draft' in each && each.why ? [each.why] : []))[0];
  const facts = drafting.facts.filter(({ id }) => cited.has(id));
  return { drafts, left, facts, ...(why && { why }) };
}

async function draftOne(
  { key, label, description, widget, max_length: maxLength }: OpenQuestion,
  kind: QuestionKind,
  { asked, job, facts, samples, retrieve }: Drafting,
  context: RunContext,
): Promise<Ran<Answer>> {
  if (facts.length === 0)
    return { output: { text: '', sentences: [], flags: [] }, method: 'rules', by: null };
  const question = { label, description, widget, maxLength };
  // Rules choose by themselves.
  const isWritten = context.models.can(answers.model);
  const ranked = isWritten ? await retrieve(`${label}\n${job.role}`) : [];
  const chosen = chooseFacts(facts, { question: `${label} ${description}`, kind, job, ranked });
  const previous = asked.previous?.find((each) => each.key === key)?.text ?? null;
  const input = { question, kind, job, facts, chosen, samples, note: asked.note ?? null, previous };
  return runAgent(answers, input, context);
}
