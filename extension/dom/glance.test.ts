import { expect, test } from 'vitest';
import { atOneGlance, glanced, lookAgain } from './glance.ts';

function counted() {
  let asked = 0;
  const ask = glanced(() => {
    asked++;
    return undefined;
  });
  return { ask, times: () => asked };
}

const element = document.createElement('div');

test('within one look an element is asked once, whatever the answer', () => {
  const { ask, times } = counted();
  atOneGlance(() => {
    ask(element);
    atOneGlance(() => ask(element));
    ask(element);
  });
  expect(times()).toBe(1);
});

test('nothing is kept beyond the look, nor without one, nor past a fault', () => {
  const { ask, times } = counted();
  ask(element);
  ask(element);
  atOneGlance(() => ask(element));
  expect(() =>
    atOneGlance(() => {
      ask(element);
      throw new Error('gone');
    }),
  ).toThrow('gone');
  ask(element);
  expect(times()).toBe(5);
});

test('after a scroll it is asked anew', () => {
  const { ask, times } = counted();
  atOneGlance(() => {
    ask(element);
    lookAgain();
    ask(element);
  });
  expect(times()).toBe(2);
});
