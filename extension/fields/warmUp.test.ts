import { expect, test, vi } from 'vitest';
import { PATTERNS } from './patterns.ts';
import { warmUp } from './warmUp.ts';

test('every pattern that asks for the label has been tried afterwards', () => {
  const tried = new Set<RegExp>();
  const test = RegExp.prototype.test;
  const spy = vi.spyOn(RegExp.prototype, 'test').mockImplementation(function (this: RegExp, text) {
    tried.add(this);
    return test.call(this, text);
  });
  warmUp();
  spy.mockRestore();
  const labels = PATTERNS.filter(({ in: places, sections }) => !places && !sections);
  expect(labels.length).toBeGreaterThan(50);
  expect(labels.filter(({ match }) => !tried.has(match)).map(({ id }) => id)).toEqual([]);
});
