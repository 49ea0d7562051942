import { noonOf } from '@jobai/shared/rules/days';

/** "12 Nov" in the person's own language; the year only when it is another one. */
export function shortDay(day: string, today: string): string {
  const sameYear = day.slice(0, 4) === today.slice(0, 4);
  return noonOf(day).toLocaleDateString(undefined, {
    day: 'numeric',
    month: 'short',
    ...(!sameYear && { year: 'numeric' }),
  });
}

/** "Thursday, 12 November 2026" in the person's own language. */
export function longDay(day: string): string {
  return noonOf(day).toLocaleDateString(undefined, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}
