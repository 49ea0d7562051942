import { fold } from '@jobai/shared/rules/labels';
import { NUMBER_WORDS } from '@jobai/shared/rules/numberWords';
import { type Choice, only } from './pick.ts';

/** Bounds of a bucket; `open`: the bound itself is outside. */
type Range = { low: number; high: number; lowOpen: boolean; highOpen: boolean };

/** Buckets of whole years: "6-10", "10+", "less than 2", "more than 10". Year nine lasts until the tenth begins. */
export function chooseYears(years: number, options: readonly string[]): Choice {
  const whole = Math.floor(years);
  const ranges = options.map((option) => ({ option, range: rangeIn(yearsText(option)) }));
  const byWhole = ranges.filter(
    ({ range }) => range && (inside(whole, range) || inside(years, range)),
  );
  if (byWhole.length < 2) return only(byWhole.map(({ option }) => option));
  return only(
    byWhole.filter(({ range }) => range && inside(years, range)).map(({ option }) => option),
  );
}

function yearsText(option: string): string {
  const text = fold(option);
  if (/^(?:none|no experience)\b/.test(text)) return '0';
  // "6 months" is no number of years.
  return /\bmonths?\b/.test(text) && !/\byears?\b/.test(text) ? '' : text;
}

/** Buckets of money in one currency: "£45,001 – £55,000", "$150k+". */
export function chooseMoney(amount: number, options: readonly string[]): Choice {
  const fitting = options.filter((option) => {
    const range = rangeIn(moneyText(option));
    return range && range.high >= 1000 && inside(amount, range);
  });
  return only(fitting);
}

function moneyText(option: string): string {
  return fold(option)
    .replace(/(\d)[.,' ](?=\d{3}(?!\d))/g, '$1')
    .replace(/(\d+(?:\.\d+)?)\s*k\b/g, (_, n: string) => String(Number(n) * 1000))
    .replace(/[$€£₹¥]/g, ' ')
    .replace(/\b(?:usd|eur|gbp|cad|aud|inr|chf)\b/g, ' ');
}

/** Spans of time: "2 weeks", "1-3 months", "Immediately"; "2" where the question counts in weeks (`unitDays`). */
export function chooseDays(days: number, options: readonly string[], unitDays?: number): Choice {
  return only(
    options.filter((option) => {
      const range = daysRange(option, unitDays);
      return range && inside(days, range);
    }),
  );
}

/** Days of a single span: "two weeks" → 14; null for anything else. */
export function daysIn(text: string): number | null {
  const range = daysRange(text);
  return range && range.low === range.high ? range.low : null;
}

function daysRange(option: string, unitDays?: number): Range | null {
  const text = fold(option).replace(
    /\b(?:an?|eine?[mnr]?|une?|uma?|een) (?=(?:week|month|day|woche|monat|semaine|mois|semana|mes))/g,
    '1 ',
  );
  if (
    /\b(?:immediate(?:ly)?|asap|right away|no notice|none|available now|now|sofort|inmediat\w*|immediat\w*|imediat\w*|keine|geen|ninguno|aucun|nessuno|nenhum)\b/.test(
      text,
    )
  ) {
    return { low: 0, high: 0, lowOpen: false, highOpen: false };
  }
  const units = [
    ...text.matchAll(
      /\b(day|week|weken|month|tage?|dag|woche|monat|maand|jour|giorn|semaine|settiman|mois|dia|semana|mes)/g,
    ),
  ];
  const unit = units[0]?.[1];
  if (new Set(units.map(([, word]) => word?.[0])).size > 1) return null;
  const length = unit ? daysOf(unit) : /^[\d\s+<>-]+$/.test(text) && unitDays;
  if (!length) return null;
  const range = rangeIn(text);
  return range && { ...range, low: range.low * length, high: range.high * length };
}

function daysOf(unit: string): number {
  return /^(?:d|ta|jo|gi)/.test(unit) ? 1 : /^(?:w|s)/.test(unit) ? 7 : 30;
}

function rangeIn(folded: string): Range | null {
  const text = NUMBER_WORDS.reduce(
    (out, word, n) => out.replace(new RegExp(`\\b${word}\\b`, 'g'), String(n)),
    folded,
  );
  const numbers = [...text.matchAll(/\d+(?:\.\d+)?/g)].map(([n]) => Number(n));
  const [a, b, ...more] = numbers;
  if (a === undefined || more.length) return null;
  const closed = { lowOpen: false, highOpen: false };
  if (b !== undefined) {
    return /\d\s*(?:years?|yrs?|weeks?|months?|days?)?\s*(?:-|to|and|bis|a)\s*\d/.test(
      text.replace(/\s+/g, ' '),
    ) && a <= b
      ? { low: a, high: b, ...closed }
      : null;
  }
  if (/\b(?:less|fewer|lower) than\b|\b(?:under|below)\b|</.test(text)) {
    return { low: 0, high: a, lowOpen: false, highOpen: true };
  }
  if (/\b(?:up to|within|at most|max(?:imum)?|or (?:less|fewer))\b|≤/.test(text))
    return { low: 0, high: a, ...closed };
  if (/\b(?:more|greater) than\b|\b(?:over|above)\b(?! ?$)|>/.test(text)) {
    return { low: a, high: Infinity, lowOpen: true, highOpen: false };
  }
  if (
    /\d\s*(?:years?|yrs?|weeks?|months?|days?)?\s*\+|\b(?:or (?:more|over|above|longer)|and (?:above|over|more|up)|at least|plus|minimum)\b|≥/.test(
      text,
    )
  ) {
    return { low: a, high: Infinity, ...closed };
  }
  return { low: a, high: a, ...closed };
}

function inside(value: number, { low, high, lowOpen, highOpen }: Range): boolean {
  return (lowOpen ? value > low : value >= low) && (highOpen ? value < high : value <= high);
}
