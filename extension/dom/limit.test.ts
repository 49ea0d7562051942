import { afterEach, expect, test } from 'vitest';
import { limitIn, wordsAround } from './limit.ts';

/** A limit the page tells of in words or by a counter is known before anything is written. */

test.each([
  ['At most 1,000 characters. Plain text is fine.', 0, 1000],
  ['Maximum 300 characters.', 0, 300],
  ['(max. 250 Zeichen)', 0, 250],
  ['Maximum 1 500 caractères', 0, 1500],
  ['Máximo de 400 caracteres', 0, 400],
  ['500 caratteri massimo', 0, 500],
  ['maximaal 200 tekens', 0, 200],
  ['Max: 200 tekens', 0, 200],
  ['Character limit: 180', 0, 180],
  ['300 characters or less', 0, 300],
  ['238 characters remaining', 12, 250],
  ['Between 100 and 500 characters', 0, 500],
  ['250-character summary', 0, 250],
  ['Noch 88 Zeichen übrig', 12, 100],
  ['Cover note0/250', 0, 250],
  ['12 / 250', 12, 250],
])('%s, with %i characters in it: %s', (text, length, limit) => {
  expect(limitIn(text, length)).toBe(limit);
});

test.each([
  ['At least 200 characters', 0],
  ['Minimum 50 characters', 0],
  ['200 caractères au moins', 0],
  ['mind. 100 Zeichen', 0],
  ['Available 24/7', 0],
  ['Score 3/10 or more', 5],
  ['Date: 01/11/2027', 0],
  ['Up to 3 files', 0],
  ['Tell us about a time you led up to 20 people', 0],
])('%s is no limit', (text, length) => {
  expect(limitIn(text, length)).toBeNull();
});

afterEach(() => document.body.replaceChildren());

test('words of another control are not taken for this one’s', () => {
  document.body.innerHTML = `<form><div id="a"><label>One</label><input><span>0/40</span></div>
    <div><label>Two</label><input><span>0/90</span></div></form>`;
  const [first, second] = document.querySelectorAll('input');
  const form = document.querySelector('form');
  expect(limitIn(wordsAround(first as HTMLElement, form), 0)).toBe(40);
  expect(limitIn(wordsAround(second as HTMLElement, form), 0)).toBe(90);
});
