import { useInsertionEffect, useRef, useState } from 'react';

/**
 * What the store answers is new in every part each time it changes. What did not change becomes what it was before, so that
 * only what shows a change is rendered again.
 */

type Plain = Record<string, unknown>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** `now`, with every part that equals the one at its place in `before` replaced by that; `before` itself where all do. */
export function keepEqual<T>(before: unknown, now: T): T {
  if (Object.is(before, now)) return now;
  if (Array.isArray(before) && Array.isArray(now)) {
    const kept = now.map((each, at) => keepEqual(before[at], each));
    const isSame = kept.length === before.length && kept.every((each, at) => each === before[at]);
    return (isSame ? before : kept) as T;
  }
  if (!isPlain(before) || !isPlain(now)) return now;
  const keys = Object.keys(now);
  const kept = Object.fromEntries(keys.map((key) => [key, keepEqual(before[key], now[key])]));
  const isSame =
    keys.length === Object.keys(before).length &&
    keys.every((key) => key in before && kept[key] === before[key]);
  return (isSame ? before : kept) as T;
}

/** A value that is another one only where it differs from the last. */
export function useKept<T>(now: T): T {
  // Written while it renders: a rendering that is thrown away leaves an equal value behind, which does no harm.
  const kept = useRef(now);
  kept.current = keepEqual(kept.current, now);
  return kept.current;
}

type Act = (...given: never[]) => unknown;

/** The same functions for good, each of which does what the one of the last rendering does; groups of them likewise. */
export function useSteady<T extends object>(now: T): T {
  const latest = useRef(now);
  useInsertionEffect(() => {
    latest.current = now;
  });
  const [all] = useState(() => steady(now, () => latest.current));
  return all;
}

function steady<T extends object>(first: T, latest: () => object): T {
  const each = Object.entries(first).map(([name, one]): [string, unknown] => {
    const now = () => (latest() as Record<string, unknown>)[name];
    if (typeof one === 'function') return [name, (...given: never[]) => (now() as Act)(...given)];
    return [name, isPlain(one) ? steady(one, now as () => object) : one];
  });
  return Object.fromEntries(each) as T;
}
