import { useCallback, useInsertionEffect, useRef, useState } from 'react';

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

type Acts = Record<string, (...given: never[]) => unknown>;

/** The same functions for good, each of which does what the one of the last rendering does. */
export function useSteady<T extends Acts>(now: T): T {
  const latest = useRef(now);
  useInsertionEffect(() => {
    latest.current = now;
  });
  const steady = useCallback(
    (name: string) =>
      (...given: never[]) =>
        latest.current[name]?.(...given),
    [],
  );
  const [all] = useState(
    () => Object.fromEntries(Object.keys(now).map((name) => [name, steady(name)])) as T,
  );
  return all;
}
