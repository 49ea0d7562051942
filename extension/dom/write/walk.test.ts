import { afterEach, beforeEach, expect, test } from 'vitest';
import { allTexts, walk } from './walk.ts';

/** Lists with rows in view alone, and lists that load at their end. */

const ROW = 30;
const VIEW = 90;
const { signal } = new AbortController();
let list: HTMLElement;
let names: string[];

beforeEach(() => {
  names = Array.from({ length: 40 }, (_, at) => `Row ${at}`);
  list = document.createElement('div');
  list.style.overflowY = 'auto';
  document.body.append(list);
});
afterEach(() => document.body.replaceChildren());

const options = () => [...list.querySelectorAll<HTMLElement>('[role=option]')];
const textOf = (option: HTMLElement) => option.textContent ?? '';

/** Layout as a browser would have it. */
function layOut(rows: () => number): void {
  let top = 0;
  Object.defineProperties(list, {
    clientHeight: { get: () => VIEW },
    scrollHeight: { get: () => rows() * ROW },
    scrollTop: {
      get: () => top,
      set: (wanted: number) => {
        top = Math.max(0, Math.min(wanted, rows() * ROW - VIEW));
      },
    },
  });
}

function draw(shown: string[]): void {
  list.replaceChildren(
    ...shown.map((name) => {
      const option = document.createElement('div');
      option.role = 'option';
      option.textContent = name;
      Object.defineProperty(option, 'offsetHeight', { get: () => ROW });
      return option;
    }),
  );
}

function windowed(): void {
  layOut(() => names.length);
  const show = () => {
    const from = Math.floor(list.scrollTop / ROW);
    draw(names.slice(from, from + 4));
  };
  list.addEventListener('scroll', () => setTimeout(show));
  show();
}

test('every row of a list that shows those in view alone is read', async () => {
  windowed();
  const found = await allTexts({ options, isLoading: () => false }, textOf, signal);
  expect(found).toEqual(names);
});

test('a row out of view is reached from wherever the list stands', async () => {
  windowed();
  list.scrollTop = 900;
  list.dispatchEvent(new Event('scroll'));
  const isWanted = (option: HTMLElement) => textOf(option) === 'Row 2';
  const found = await walk({ options, isLoading: () => false }, isWanted, signal);
  expect(found?.textContent).toBe('Row 2');
  expect(found?.isConnected).toBe(true);
});

test('pages that load at the end are waited for, up to the last one', async () => {
  let pages = 1;
  let loading = false;
  layOut(() => pages * 10);
  const show = () => draw(names.slice(0, pages * 10));
  show();
  list.addEventListener('wheel', ({ deltaY }) => {
    const room = list.scrollHeight - list.clientHeight - list.scrollTop;
    if (deltaY <= room || loading || pages === 4) return;
    loading = true;
    setTimeout(() => {
      pages++;
      loading = false;
      show();
    }, 20);
  });
  const found = await allTexts({ options, isLoading: () => loading }, textOf, signal);
  expect(found).toEqual(names);
});

test('a list that shows all it has is not scrolled', async () => {
  draw(names.slice(0, 3));
  const isWanted = (option: HTMLElement) => textOf(option) === 'Row 9';
  expect(await walk({ options, isLoading: () => false }, isWanted, signal)).toBeNull();
  expect(list.scrollTop).toBe(0);
});
