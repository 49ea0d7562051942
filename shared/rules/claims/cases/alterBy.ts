import type { Case } from './people.ts';

/** Ways to change a text; each gives every text that comes of it, none where nothing fits. */
export const swap = (text: string, from: string | RegExp, to: string) => {
  const next = text.replace(from, to);
  return next === text ? [] : [next];
};
const swaps = (pairs: string) =>
  pairs
    .trim()
    .split('\n')
    .map((pair) => pair.split(' > ').map((part) => part.trim()) as [string, string]);
export const table = (pairs: string) => {
  const rows = swaps(pairs);
  return ({ text }: Case) =>
    rows.flatMap(([from, to]) => swap(text, new RegExp(`(?<![\\w])${from}(?![\\w])`), to));
};
export const added =
  (...tails: string[]) =>
  ({ text }: Case) =>
    tails.map((tail) => text.replace(/\.$/, `${tail}.`));
export const also =
  (...sentences: string[]) =>
  ({ text }: Case) =>
    sentences.map((one) => `${text} ${one}`);
