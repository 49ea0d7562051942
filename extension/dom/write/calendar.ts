import type { Refusal } from '@jobai/shared/fields';
import { until } from '../wait.ts';
import type { WriteTools } from './writer.ts';

/** The open calendar of react-datepicker 4 to 9: `.react-datepicker__current-month`, days by class name. */

export interface Day {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
}

const OPEN_MS = 1000;
const TURN_MS = 600;
/** Twenty years of clicks; what is further away is the person's. */
const MAX_TURNS = 240;

/** "01/11/2027", as a plan writes dates for this picker; null for anything else. */
export function dayOf(text: string): Day | null {
  const [, month, day, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text.trim()) ?? [];
  return year ? { year: Number(year), month: Number(month), day: Number(day) } : null;
}

/** The calendar that hangs at this box, or in a portal while it is the only one. */
function calendarOf(input: HTMLElement): HTMLElement | null {
  const near = input.closest('.react-datepicker-wrapper')?.parentElement;
  const own = near?.querySelectorAll<HTMLElement>('.react-datepicker') ?? [];
  if (own.length === 1) return own[0] ?? null;
  const all = document.querySelectorAll<HTMLElement>('.react-datepicker');
  return all.length === 1 ? (all[0] ?? null) : null;
}

/** "January 2027" in the page's language or English, as months since year 0; null when it can't be read. */
function shownMonth(calendar: HTMLElement): number | null {
  const text = (calendar.querySelector('.react-datepicker__current-month')?.textContent ?? '')
    .normalize('NFC')
    .toLowerCase();
  const year = /\d{4}/.exec(text)?.[0];
  const month = monthNames(document.documentElement.lang).findIndex((names) =>
    names.some((name) => text.includes(name)),
  );
  return year && month >= 0 ? Number(year) * 12 + month : null;
}

/** By month, the long names only: "mar" stands in "März" and in "Marzo". */
function monthNames(language: string): string[][] {
  const languages = [...new Set(['en', ...(language ? [language] : [])])].filter(
    (one) => Intl.DateTimeFormat.supportedLocalesOf(one).length,
  );
  const nameIn = (language: string, month: number) =>
    new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
      .format(Date.UTC(2024, month, 15))
      .toLowerCase();
  return Array.from({ length: 12 }, (_, month) => languages.map((one) => nameIn(one, month)));
}

const monthNumber = ({ year, month }: Day) => year * 12 + month - 1;

function cellOf(calendar: HTMLElement, { day }: Day): HTMLElement | null {
  const name = `.react-datepicker__day--0${String(day).padStart(2, '0')}`;
  return calendar.querySelector<HTMLElement>(
    `${name}:not(.react-datepicker__day--outside-month, .react-datepicker__day--disabled)`,
  );
}

/** Whether the picker took just this day, as its open calendar shows. */
export function isChosen(input: HTMLElement, day: Day): boolean {
  const calendar = calendarOf(input);
  return (
    calendar !== null &&
    shownMonth(calendar) === monthNumber(day) &&
    cellOf(calendar, day)?.classList.contains('react-datepicker__day--selected') === true
  );
}

/** Opens the calendar, turns its pages to the month, and clicks the day. */
export async function pickDay(
  input: HTMLInputElement,
  day: Day,
  { signal, isSame }: Pick<WriteTools, 'signal' | 'isSame'>,
): Promise<Refusal | null> {
  if (!calendarOf(input)) input.click();
  const calendar = await until(() => calendarOf(input), signal, OPEN_MS);
  if (!calendar) return 'noOptions';
  for (let turns = 0; turns <= MAX_TURNS; turns++) {
    const open = calendarOf(input);
    const shown = open && shownMonth(open);
    if (!open || shown === null) return 'noOptions';
    if (!isSame()) return 'changed';
    const away = monthNumber(day) - shown;
    if (away === 0) {
      const cell = cellOf(open, day);
      cell?.click();
      return cell ? null : 'noOptionFits';
    }
    const button = open.querySelector<HTMLElement>(
      `.react-datepicker__navigation--${away > 0 ? 'next' : 'previous'}`,
    );
    if (!button) return 'noOptionFits'; // the picker's own first or last month
    button.click();
    const isTurned = () => {
      const now = calendarOf(input);
      return now !== null && shownMonth(now) !== shown;
    };
    if (!(await until(isTurned, signal, TURN_MS))) return 'noOptionFits';
  }
  return 'noOptionFits';
}
