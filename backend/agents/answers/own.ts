import type { SavedAnswer } from '@jobai/shared/answers';
import type { Fact } from '@jobai/shared/facts';
import { isSensitive, valueText } from '@jobai/shared/fields';
import { questionKind } from '@jobai/shared/rules/questionKind';
import { triage } from './triage.ts';

/** Characters from which an answer shows how somebody writes. */
const TELLING = 120;
const SAMPLES = 2;
const SAMPLE_CHARS = 700;

/** Answers in the person's own words, the longest first; nothing sensitive, nothing personal (F7, M3). */
function prose(saved: readonly SavedAnswer[]): SavedAnswer[] {
  return saved
    .filter(({ label, type, value }) => {
      if (value.kind !== 'text' || value.text.length < TELLING || isSensitive(type)) return false;
      const asked = { key: '-', label, description: '', type, widget: 'textarea' as const };
      const { left } = triage({ ...asked, max_length: null, required: false });
      return left === undefined && questionKind(value.text.slice(0, 300)) !== 'sensitive';
    })
    .sort((a, b) => valueText(b.value).length - valueText(a.value).length);
}

/** How the person writes. Answers for every employer first: those for one speak of it. */
export function samplesOf(saved: readonly SavedAnswer[]): string[] {
  const own = prose(saved);
  return [...own.filter(({ tenant }) => !tenant), ...own.filter(({ tenant }) => tenant)]
    .slice(0, SAMPLES)
    .map(({ value }) => valueText(value).slice(0, SAMPLE_CHARS));
}

/** What the person said of themselves to every employer: facts in their own words. */
export function factsOfAnswers(saved: readonly SavedAnswer[]): Fact[] {
  return prose(saved)
    .filter(({ tenant, label }) => !tenant && !/^why/.test(questionKind(label)))
    .map(({ id, value }) => ({
      ...{ id: `answer.${id}`, kind: 'answer' as const, path: `answers[${id}]` },
      text: valueText(value).trim(),
    }));
}
