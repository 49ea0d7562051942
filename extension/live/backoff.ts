const FIRST_MS = 1000;
const LONGEST_MS = 60_000;

/** How long to wait before the next try, ms: twice as long each time, up to a minute; by chance between half and all of it. */
export function waitBefore(attempt: number, random: number): number {
  const longest = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempt, 16));
  return Math.round(longest * (0.5 + random / 2));
}
