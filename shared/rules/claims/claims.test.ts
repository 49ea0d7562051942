import { describe, expect, test } from 'vitest';
import { alterations } from './cases/alter.ts';
import { DRAFTS } from './cases/drafts.ts';
import { PARAPHRASES } from './cases/paraphrases.ts';
import { type Case, PEOPLE, TODAY } from './cases/people.ts';
import { reviewClaims } from './review.ts';

const review = ({ who, text, cited }: Case) =>
  reviewClaims(text, cited, PEOPLE[who].facts, PEOPLE[who].job, TODAY);
const shown = (one: Case) =>
  `${one.who}: ${one.text} ← ${review(one)
    .map(({ text, code }) => `${code}(${text})`)
    .join(' ')}`;

describe('claims of a draft', () => {
  test('a true draft is not flagged', () => {
    expect(DRAFTS.filter((one) => review(one).length > 0).map(shown)).toEqual([]);
  });
  test('of the altered drafts none is unflagged', () => {
    const altered = alterations(DRAFTS);
    console.log(altered.length);
    expect(altered.length).toBeGreaterThanOrEqual(300);
    expect(
      altered.filter((one) => review(one).length === 0).map((one) => `${one.how}: ${one.text}`),
    ).toEqual([]);
  });
});
test('paraphrases', () => {
  const flagged = PARAPHRASES.filter((one) => review(one).length > 0);
  console.log(PARAPHRASES.length, flagged.length);
  expect(flagged.map(shown)).toEqual([]);
});
