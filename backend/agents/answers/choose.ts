import type { Fact, QuestionKind } from '@jobai/shared/facts';
import type { JobFacts } from '@jobai/shared/jobFacts';
import { fold } from '@jobai/shared/rules/labels';

/** Facts a writer sees of a person, at most. */
const MOST = 18;

/** What kinds of facts answer what kinds of questions; the rest decide words. */
const LEADING: Partial<Record<QuestionKind, readonly Fact['kind'][]>> = {
  why_us: ['highlight', 'summary', 'preference', 'role'],
  why_role: ['highlight', 'summary', 'preference', 'role'],
  about_you: ['summary', 'role', 'highlight', 'education'],
  time_when: ['highlight', 'project'],
  years_with: ['role', 'skill', 'highlight'],
  strength: ['highlight', 'skill', 'answer'],
  weakness: ['answer', 'summary'],
  goals: ['preference', 'summary', 'role'],
};

const SMALL = new Set(
  'the and for with that this from have has was were are our your you they will can what why how when who tell about describe please more most any all its not but into over which would could been being than then them role position company team work job experience'.split(
    ' ',
  ),
);

/** Words that tell texts apart, cut to a stem: "migrated" and "migration" meet. */
function wordsOf(text: string): Set<string> {
  const words = fold(text).match(/[\p{L}\p{N}+#]{2,}/gu) ?? [];
  return new Set(words.filter((word) => !SMALL.has(word)).map((word) => word.slice(0, 6)));
}

/**
 * Ids of the facts that fit a question best, the best first, with the role that a highlight belongs to. `ranked`: ids
 * that retrieval found, which go first. Words alone decide where it found nothing.
 */
export function chooseFacts(
  facts: readonly Fact[],
  {
    question,
    kind,
    job,
    ranked,
  }: { question: string; kind: QuestionKind; job: JobFacts; ranked: readonly string[] },
): string[] {
  const asked = wordsOf(question);
  const wanted = wordsOf([job.role, ...job.skills.map(({ name }) => name)].join(' '));
  const leading = LEADING[kind] ?? [];
  const scored = facts.map((fact, at) => {
    const words = [...wordsOf(fact.text)];
    const met = words.filter((word) => asked.has(word)).length;
    const useful = words.filter((word) => wanted.has(word)).length;
    const found = ranked.indexOf(fact.id);
    const score =
      met * 3 +
      Math.min(useful, 4) +
      (leading.includes(fact.kind) ? 3 : 0) +
      (found >= 0 ? 6 - Math.min(found, 5) : 0) +
      // What is told first, a person holds for the newest or the most telling.
      1 / (1 + at);
    return { fact, score };
  });
  const best = scored.sort((a, b) => b.score - a.score).map(({ fact }) => fact);
  const ids = new Set<string>();
  for (const fact of best) {
    if (ids.size >= MOST) break;
    const parent = facts.find(({ id, kind: is }) => is === 'role' && fact.id.startsWith(`${id}.`));
    if (parent && ids.size + 1 < MOST) ids.add(parent.id);
    ids.add(fact.id);
  }
  return [...ids];
}
