import { afterEach, expect, test, vi } from 'vitest';
import { dayOf, isChosen, pickDay } from './calendar.ts';
import { datePicker } from './datePicker.ts';
import { testTools } from './testTools.ts';

/** A calendar as react-datepicker draws it, that turns its pages. */

const NAMES: Record<string, string[]> = {
  en: ['November 2026', 'December 2026', 'January 2027'],
  de: ['November 2026', 'Dezember 2026', 'Januar 2027'],
};

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.lang = '';
});

function picker(language = 'en', last = 2): HTMLInputElement {
  document.documentElement.lang = language;
  document.body.innerHTML = `<div><div class="react-datepicker-wrapper"><div class="react-datepicker__input-container">
    <input></div></div></div>`;
  const input = document.querySelector('input') as HTMLInputElement;
  const draw = (month: number) => {
    document.querySelector('.react-datepicker')?.remove();
    const calendar = document.createElement('div');
    calendar.className = 'react-datepicker';
    const days = Array.from({ length: 28 }, (_, at) => `0${String(at + 1).padStart(2, '0')}`);
    calendar.innerHTML = `<button class="react-datepicker__navigation--previous"></button>
      ${month < last ? '<button class="react-datepicker__navigation--next"></button>' : ''}
      <div class="react-datepicker__current-month">${NAMES[language]?.[month]}</div>
      <i class="react-datepicker__day--011 react-datepicker__day--outside-month"></i>
      ${days.map((day) => `<i class="react-datepicker__day--${day}"></i>`).join('')}`;
    calendar
      .querySelector('[class*="--next"]')
      ?.addEventListener('click', () => setTimeout(() => draw(month + 1)));
    for (const cell of calendar.querySelectorAll('i:not([class*=outside])')) {
      cell.addEventListener('click', () => {
        input.value = `${cell.className.slice(-2)}/01/2027`;
        calendar.remove();
      });
    }
    input.closest('.react-datepicker-wrapper')?.after(calendar);
  };
  input.addEventListener('click', () => draw(0));
  return input;
}

test('a date is read only as the plan writes it', () => {
  expect(dayOf('01/11/2027')).toEqual({ year: 2027, month: 1, day: 11 });
  expect(dayOf('2027-01-11')).toBeNull();
});

test.each(['en', 'de'])(
  'the month is turned to and the day of that month is clicked (%s)',
  async (language) => {
    const input = picker(language);
    expect(await pickDay(input, { year: 2027, month: 1, day: 11 }, testTools())).toBeNull();
    expect(input.value).toBe('11/01/2027');
  },
);

test('a month beyond what the picker offers is refused', async () => {
  const input = picker('en', 1);
  expect(await pickDay(input, { year: 2027, month: 1, day: 11 }, testTools())).toBe('noOptionFits');
  expect(input.value).toBe('');
});

test('a day chosen in another month is not the one that was meant', () => {
  const input = picker();
  input.click();
  document
    .querySelector('.react-datepicker__day--012')
    ?.classList.add('react-datepicker__day--selected');
  expect(isChosen(input, { year: 2026, month: 11, day: 12 })).toBe(true);
  expect(isChosen(input, { year: 2026, month: 12, day: 12 })).toBe(false);
});

test('a box that takes no typing is clicked through, and what it says then is what stands', async () => {
  const input = picker();
  input.addEventListener('input', () => {
    input.value = '';
  });
  const tools = testTools({ writes: vi.fn() });
  expect(await datePicker.write(input, { kind: 'text', text: '01/11/2027' }, tools)).toBeNull();
  expect(tools.writes).toHaveBeenCalledWith({ kind: 'text', text: '11/01/2027' });
});

test('a readonly box is judged by what holds it: it can be clicked', () => {
  const input = picker();
  input.readOnly = true;
  expect(datePicker.part(input)).toBe(input.parentElement);
});

test('no day is clicked for a question that was swapped while the calendar turned', async () => {
  const input = picker();
  let looks = 0;
  const tools = testTools({ isSame: () => looks++ < 1 });
  expect(await pickDay(input, { year: 2027, month: 1, day: 11 }, tools)).toBe('changed');
  expect(input.value).toBe('');
});
