import { describe, expect, test } from 'vitest';
import { matchKeys } from './keys.ts';

const named = (key: string, label = key) => ({ key, label });

function match(gold: ReturnType<typeof named>[], described: ReturnType<typeof named>[]) {
  const { questions, rest } = matchKeys(gold, described);
  return {
    found: questions.map(({ described: fields }) => fields.map(({ key }) => key)),
    rest: rest.map(({ key }) => key),
  };
}

describe('labels and described fields find each other', () => {
  test.each([
    ['question_1[]', 'question_1[]'],
    ['question_1', 'question_1[]'],
    ['question_1[]', 'question_1'],
    ['candidate-location-select', 'candidate-location'],
    ['cards[7F-1][field0]', 'cards[7f-1][field0]'],
  ])('%s is %s', (gold, described) => {
    expect(match([named(gold, 'a')], [named(described, 'b')])).toEqual({
      found: [[described]],
      rest: [],
    });
  });

  test('near keys stay apart', () => {
    const { found, rest } = match(
      [named('question_1', 'a'), named('location', 'b')],
      [named('question_11', 'c'), named('candidate-location', 'd')],
    );
    expect(found).toEqual([[], []]);
    expect(rest).toEqual(['question_11', 'candidate-location']);
  });

  test('parts of one answer belong to one question', () => {
    const parts = ['start:month', 'start:year', 'history-school', 'history-endDate:year'];
    expect(
      match(
        [named('start'), named('history', 'Education')],
        parts.map((key) => named(key, '')),
      ),
    ).toEqual({ found: [parts.slice(0, 2), parts.slice(2)], rest: [] });
  });

  test('a part with labels of its own is a question of its own', () => {
    expect(
      match([named('start:month'), named('start')], [named('start:month'), named('start:year')]),
    ).toEqual({ found: [['start:month'], ['start:year']], rest: [] });
  });

  test('the same words match once, and not where two questions have them', () => {
    expect(match([named('a', 'Your city*')], [named('b', 'Your city')]).found).toEqual([['b']]);
    const twice = [named('b', 'City'), named('c', 'City')];
    expect(match([named('a', 'City')], twice).found).toEqual([[]]);
    expect(match([named('a', '')], [named('b', '')]).found).toEqual([[]]);
  });

  test('a consent beside a question is not its answer', () => {
    expect(match([named('phone')], [named('phone'), named('phone:communicationConsent')])).toEqual({
      found: [['phone']],
      rest: ['phone:communicationConsent'],
    });
  });
});
