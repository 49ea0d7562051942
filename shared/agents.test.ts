import { describe, expect, test } from 'vitest';
import { AGENT_IDS, AgentId, WHY_RULES } from './agents.ts';
import {
  ApplyAnswersInput,
  ApplyAnswersResult,
  LEFT_REASONS,
  MAX_OPEN_QUESTIONS,
} from './api/applyAnswers.ts';
import { Fact, FLAG_CODES, QUESTION_KINDS } from './facts.ts';

const question = {
  key: 'question_1',
  label: 'Why us?',
  description: '',
  type: 'whyUs',
  widget: 'textarea',
  max_length: 500,
  required: true,
};
const asked = {
  job: {
    url: 'https://jobs.lever.co/acme/1',
    title: 'Engineer',
    company: 'Acme',
    location: '',
    posting: '',
  },
  questions: [question],
};

describe('what passes between a form and whoever drafts its answers', () => {
  test('a request carries what the form asks, and no value of a field', () => {
    expect(ApplyAnswersInput.parse(asked)).toEqual(asked);
    const withValue = { ...asked, questions: [{ ...question, value: 'x' }] };
    expect(ApplyAnswersInput.safeParse(withValue).success).toBe(false);
    const many = Array.from({ length: MAX_OPEN_QUESTIONS + 1 }, () => question);
    expect(ApplyAnswersInput.safeParse({ ...asked, questions: many }).success).toBe(false);
  });

  test('a result names who wrote it, its facts, its flags and why it was not a model', () => {
    const facts = [
      { id: 'skills.0', kind: 'skill', text: 'Go', path: 'skills[0]' },
      {
        ...{ id: 'work.0.highlights.0', kind: 'highlight', text: 'Built it', path: 'work[0]' },
        dates: { start: '2020-01', end: null },
      },
    ].map((fact) => Fact.parse(fact));
    const flag = { start: 0, end: 2, text: 'Go', code: FLAG_CODES[0], why: 'No fact says so' };
    const sentences = [{ text: 'Go', facts: ['skills.0'] }];
    const result = {
      drafts: QUESTION_KINDS.map((kind) => ({
        ...{ key: 'question_1', kind, text: 'Go', sentences, flags: [flag] },
        ...{ method: 'rules', by: null },
      })),
      left: LEFT_REASONS.map((reason) => ({ key: 'question_2', reason })),
      facts,
      why: WHY_RULES[0],
    };
    expect(ApplyAnswersResult.parse(result)).toEqual(result);
  });

  test('the agents are those of the earlier system, and the one that drafts answers', () => {
    expect(AGENT_IDS).toHaveLength(11);
    expect(AgentId.safeParse('applier').success).toBe(false);
  });
});
