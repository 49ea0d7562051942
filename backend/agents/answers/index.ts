import { defineAgent } from '../agent.ts';
import { Answer, AnswerInput, chosenFacts } from './answer.ts';
import { prompt, type Said, slotOf } from './prompt.ts';
import { doubts, flagsOf, reasons } from './review.ts';
import { byRules } from './rules.ts';

/** Drafts the answer to one open question of a form from the person's facts; every sentence says which. */
export const answers = defineAgent<AnswerInput, Answer, Said>({
  id: 'answers',
  input: AnswerInput,
  output: Answer,
  model: 'writer',
  prompt,
  finish({ sentences: said }, input) {
    const idOf = new Map(chosenFacts(input).map(({ id }, at) => [slotOf(at), id]));
    const sentences = said.flatMap(({ text, facts }) => {
      const plain = text.replace(/\s+/g, ' ').trim();
      const ids = [...new Set(facts.flatMap((slot) => idOf.get(slot) ?? []))];
      return plain ? [{ text: plain, facts: ids }] : [];
    });
    const text = sentences.map((sentence) => sentence.text).join(' ');
    return { text, sentences, flags: flagsOf(text, sentences, input) };
  },
  rules: byRules,
  review: reasons,
  doubts,
});
