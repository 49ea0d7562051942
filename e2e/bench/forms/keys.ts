import { labelKey } from '@jobai/shared/rules/labels';

/** Which described fields of the extension belong to which labelled question; keys differ in detail between the two. */

interface Named {
  key: string;
  label: string;
}

export interface Matched<G, D> {
  /** In the order of the labels; no described field: the extension did not see it. */
  questions: { gold: G; described: D[] }[];
  /** Described fields of no labelled question. */
  rest: D[];
}

/** Parts that together hold one answer: a date of two lists, a school with its degree. */
const PART =
  /^(.+?)(?::(?:day|month|year)|-(?:school|degree|major|startDate|endDate)(?::(?:month|year))?)$/;

/** "question_1[]" and "question_1", "candidate-location-select" and "candidate-location" are one. */
function bare(key: string): string {
  return key
    .trim()
    .toLowerCase()
    .replace(/\[\]$/, '')
    .replace(/[-_]select$/, '');
}

const wholeOf = (key: string) => PART.exec(key)?.[1] ?? null;

/** Exact keys first, then bare keys, then parts of one question, then the one field with the same words. */
export function matchKeys<G extends Named, D extends Named>(
  gold: readonly G[],
  described: readonly D[],
): Matched<G, D> {
  const free = new Set(described);
  const found = new Map<G, D[]>();
  const take = (fits: (question: G, field: D) => boolean, many = false) => {
    for (const question of gold) {
      if (found.has(question)) continue;
      const fields = [...free].filter((field) => fits(question, field));
      const taken = many ? fields : fields.slice(0, 1);
      if (!taken.length) continue;
      found.set(question, taken);
      for (const field of taken) free.delete(field);
    }
  };
  take((question, field) => field.key === question.key);
  take((question, field) => bare(field.key) === bare(question.key));
  take((question, field) => {
    const whole = wholeOf(field.key);
    return whole !== null && bare(whole) === bare(question.key);
  }, true);
  const isOnly = (label: string, of: Iterable<Named>) =>
    [...of].filter((one) => labelKey(one.label) === labelKey(label)).length === 1;
  const open = gold.filter((question) => !found.has(question));
  take(
    ({ label }, field) =>
      labelKey(label) !== '' &&
      labelKey(label) === labelKey(field.label) &&
      isOnly(label, open) &&
      isOnly(label, free),
  );
  return {
    questions: gold.map((question) => ({ gold: question, described: found.get(question) ?? [] })),
    rest: [...free],
  };
}
