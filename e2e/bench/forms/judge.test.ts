import { describe, expect, test } from 'vitest';
import { GoldField } from './gold.ts';
import { judge } from './judge.ts';

const gold = (expect: object[], more: object = {}) =>
  GoldField.parse({ key: 'k', label: 'l', control: 'text', expect, ...more });
const fill = (value: unknown) => ({ fill: value });
const ASK = { ask: true };
const NEVER = { never: true };
const SKIP = { skip: true };

describe('a question is judged', () => {
  test.each([
    ['an accepted value', [fill('Yes')], [['yes']], 'correct'],
    ['the second accepted value', [fill('A'), fill('B')], [['B']], 'correct'],
    ['a value where asking is as good', [ASK, fill('No')], [['No']], 'correct'],
    ['another value', [fill('Yes')], [['No']], 'wrong'],
    ['another value where asking is right too', [fill('Yes'), ASK], [['No']], 'wrong'],
    ['a value where only asking is right', [ASK], [['No']], 'wrong'],
    ['a value in what must not be touched', [SKIP], [['x']], 'wrong'],
    ['a value where no machine may answer', [NEVER], [['No']], 'never'],
    ['the same with asking accepted', [ASK, NEVER], [['No']], 'never'],
    ['a wrong value beside an accepted one', [NEVER, fill('Yes')], [['No']], 'wrong'],
    ['nothing where only a value is right', [fill('Yes'), fill('Ja')], [[]], 'miss'],
    ['nothing described at all', [fill('Yes')], [], 'miss'],
    ['nothing where asking is accepted', [fill('Yes'), ASK], [], 'left'],
    ['nothing where no machine may answer', [NEVER], [], 'left'],
    ['two lists of one date', [fill('September 2013')], [['September'], ['2013']], 'correct'],
    [
      'the school of an education',
      [fill('Skerry College')],
      [['Skerry College'], ['BA']],
      'correct',
    ],
    ['several options in another order', [fill(['Go', 'Python'])], [['Python', 'Go']], 'correct'],
    ['an option too many', [fill(['Go', 'Python'])], [['Python', 'Go', 'SQL']], 'wrong'],
  ] as const)('%s', (_, accepted, answers, verdict) => {
    expect(judge(gold([...accepted]), answers)).toBe(verdict);
  });

  test('a ticked box says yes, or its only option', () => {
    expect(judge(gold([fill(true)]), [['✓']])).toBe('correct');
    expect(judge(gold([fill('I agree')], { options: ['I agree'] }), [['✓']])).toBe('correct');
    expect(judge(gold([fill('No')]), [['✓']])).toBe('wrong');
  });
});

test('labels without an accepted outcome are refused', () => {
  expect(() => gold([])).toThrow();
  expect(() => gold([{ guess: true }])).toThrow();
});
