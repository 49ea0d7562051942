import { currencyInText } from '@jobai/shared/rules/currencies';
import { fold } from '@jobai/shared/rules/labels';

/**
 * Whether two answers say the same: phones with or without country code, dates in any spelling, money, URLs without
 * scheme and last slash, case and Unicode apart. `hint` is the text around the field, which may show its date format.
 */
export function sameAnswer(a: string, b: string, hint = ''): boolean {
  if (plain(a) === plain(b)) return true;
  return samePhone(a, b) || sameDate(a, b, hint) || sameMoney(a, b) || sameUrls(a, b);
}

/** Folded, without punctuation at the ends; a country in a list of phone codes shows its code behind it. */
function plain(text: string): string {
  return fold(text)
    .replace(/^(\p{L}.*?)\s*\(?\+\d{1,4}\)?$/u, '$1')
    .replace(/^[\s"'([-]+|[\s"')\].,;:!?-]+$/g, '');
}

const PHONE = /^\+?[\d\s().\-/]{9,25}$/;

/** With or without country code, however grouped. */
export function samePhone(a: string, b: string): boolean {
  if (!PHONE.test(a.trim()) || !PHONE.test(b.trim())) return false;
  const [short = '', long = ''] = [a, b]
    .map((text) => text.replace(/\D/g, ''))
    .sort((x, y) => x.length - y.length);
  // Nine digits at least: below, an end of a number is no number.
  return short.length >= 9 && long.endsWith(short) && long.length - short.length <= 3;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const two = (part: string | number) => String(part).padStart(2, '0');
const DAY_FIRST = /\bd{1,2}\s*[/.-]\s*m{1,2}\b|\bjj\s*[/.-]\s*mm\b|\btt\s*[/.-]\s*mm\b/i;

/** The same day or month. */
export function sameDate(a: string, b: string, hint: string): boolean {
  const date = dateOf(a, hint);
  return date !== null && date === dateOf(b, hint);
}

/** ISO 8601, to the day or the month; null for what is no date. */
function dateOf(text: string, hint: string): string | null {
  const date = fold(text).replace(/(\d)(?:st|nd|rd|th)\b/g, '$1');
  const iso = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(date);
  if (iso) return [iso[1], two(iso[2] ?? ''), ...(iso[3] ? [two(iso[3])] : [])].join('-');
  const numbers = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(date);
  if (numbers) {
    const [, first = '', second = '', year = ''] = numbers;
    const dayFirst = DAY_FIRST.test(hint) || Number(first) > 12;
    return [year, two(dayFirst ? second : first), two(dayFirst ? first : second)].join('-');
  }
  const monthYear = /^(\d{1,2})[/.-](\d{4})$/.exec(date);
  if (monthYear) return `${monthYear[2]}-${two(monthYear[1] ?? '')}`;
  const words = /^(?:(\d{1,2}) )?([a-z]{3,9})\.?(?: (\d{1,2}))?,? (\d{4})$/.exec(date);
  const month = MONTHS.indexOf((words?.[2] ?? '').slice(0, 3)) + 1;
  if (!words || month === 0) return null;
  const day = words[1] ?? words[3];
  return [words[4], two(month), ...(day ? [two(day)] : [])].join('-');
}

const SIGN = /(?:us|ca|au)?[$€£¥₹]|\b(?:usd|eur|gbp|cad|aud|inr|chf|jpy)\b/g;
const PERIOD =
  /(?:per|\/|an?|each)\s*(year|annum|month|day|hour|yr)s?\b|\b(yearly|annually|monthly|daily|hourly)\b/;

interface Money {
  amount: number;
  currency: string | null;
  period: string | null;
}

/** Equal amounts; what only one of them names, a currency or a period, is no difference. */
function sameMoney(a: string, b: string): boolean {
  const [one, other] = [moneyOf(a), moneyOf(b)];
  if (!one || !other || one.amount !== other.amount) return false;
  const agree = (x: string | null, y: string | null) => x === null || y === null || x === y;
  return agree(one.currency, other.currency) && agree(one.period, other.period);
}

/** null where anything but one amount, its currency and its period is said. */
function moneyOf(text: string): Money | null {
  const said = fold(text);
  const period = PERIOD.exec(said);
  const rest = said.replace(PERIOD, ' ').replace(SIGN, ' ').trim();
  const found = /^(\d[\d.,\s']*)(k)?$/.exec(rest);
  if (!found) return null;
  const digits = (found[1] ?? '').replace(/[\s']/g, '').replace(/[.,](?=\d{3}(?:\D|$))/g, '');
  const amount = Number(digits.replace(',', '.')) * (found[2] ? 1000 : 1);
  if (!Number.isFinite(amount) || amount <= 0) return null;
  const currency = currencyInText(text);
  return {
    amount,
    // "$" alone says dollars of some country.
    currency: currency === '$' ? null : currency,
    period: PERIOD_OF[period?.[1] ?? period?.[2] ?? ''] ?? null,
  };
}

const PERIOD_OF: Readonly<Record<string, string>> = {
  year: 'year',
  yr: 'year',
  annum: 'year',
  yearly: 'year',
  annually: 'year',
  month: 'month',
  monthly: 'month',
  day: 'day',
  daily: 'day',
  hour: 'hour',
  hourly: 'hour',
};

/** Every address in order, without scheme, "www." and last slash. */
function sameUrls(a: string, b: string): boolean {
  const [one, other] = [urlsOf(a), urlsOf(b)];
  return one !== null && one === other;
}

function urlsOf(text: string): string | null {
  const parts = text.split(/[\s,;]+/).filter(Boolean);
  if (
    !parts.length ||
    !parts.every((part) => /^(https?:\/\/)?[\w-]+(\.[\w-]+)+(\/\S*)?$/i.test(part))
  )
    return null;
  return parts
    .map((part) =>
      fold(part)
        .replace(/^https?:\/\/(www\.)?|^www\./, '')
        .replace(/\/+$/, ''),
    )
    .join(' ');
}
