import { describe, expect, test } from 'vitest';
import type { FillRecord } from './fills.ts';
import type { QuestionRecord } from './records.ts';
import { share, tallies } from './tally.ts';

function question(change: Partial<QuestionRecord>): QuestionRecord {
  return {
    page: 'lever/a',
    ats: 'lever',
    key: 'k',
    label: 'l',
    control: 'text',
    required: true,
    options: [],
    expected: [],
    onlyFill: true,
    action: 'fill',
    value: 'x',
    reason: '',
    source: '',
    type: '',
    rule: '',
    verdict: 'correct',
    ...change,
  };
}

const fillOf = (ok: boolean) => ({ page: 'lever/a', ats: 'lever', ok }) as FillRecord;

describe('the numbers', () => {
  const [lever, ashby, total] = tallies(
    [
      question({}),
      question({ onlyFill: false }),
      question({ verdict: 'miss', action: 'undescribed', value: null }),
      question({ verdict: 'left', action: 'ask', onlyFill: false, value: null }),
      question({ verdict: 'wrong' }),
      question({ verdict: 'never', onlyFill: false }),
      question({ verdict: 'extra', onlyFill: false }),
      question({ ats: 'ashby', page: 'ashby/b' }),
    ],
    [fillOf(true), fillOf(false)],
  );

  test('recall counts what only a value answers: a right value elsewhere does not raise it', () => {
    expect(lever).toMatchObject({ recalled: 1, toFill: 3 });
    expect(total).toMatchObject({ recalled: 2, toFill: 4 });
  });

  test('forbidden and unlabelled values count as wrong', () => {
    expect(lever).toMatchObject({ wrong: 3, never: 1, undescribed: 1, questions: 6 });
  });

  test('an ATS without pages has no row', () => {
    expect([lever?.name, ashby?.name, total?.name]).toEqual(['lever', 'ashby', 'total']);
    expect(total?.pages).toBe(2);
  });

  test('values that stand are counted of those planned on operable controls', () => {
    expect(lever).toMatchObject({ stand: 1, planned: 2 });
    expect(share(0, 0)).toBe(1);
  });
});
