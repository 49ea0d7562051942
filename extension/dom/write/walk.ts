import { until } from '../wait.ts';

/**
 * Lists that hold only a part of their options in the page: rows in view only, or one page after another. They are read
 * and reached as a person does, by scrolling.
 */

const ROW_MS = 300; // rows of a new view, drawn on a frame or two
const PAGE_MS = 250; // until a list that loads more says so
const LOAD_MS = 10_000;
const MAX_STEPS = 600;
/** What one question to the background may hold. */
const MAX_OPTIONS = 2000;

export interface OpenList {
  /** What is in the page at this moment. */
  options(): HTMLElement[];
  isLoading(): boolean;
}

/** The part of an open list that scrolls; null where everything shows. */
export function scrollerOf(option: HTMLElement | undefined): HTMLElement | null {
  for (let at = option?.parentElement ?? null; at && at !== document.body; at = at.parentElement) {
    const { overflowY } = getComputedStyle(at);
    if (/auto|scroll/.test(overflowY) && at.scrollHeight > at.clientHeight + 1) return at;
  }
  return null;
}

/**
 * Goes through the list from its top, until `visit` takes an option; null when none was taken up to its end. Pages that
 * load at the end are waited for.
 */
export async function walk(
  list: OpenList,
  visit: (option: HTMLElement) => boolean,
  signal: AbortSignal,
): Promise<HTMLElement | null> {
  const scroller = scrollerOf(list.options()[0]);
  if (scroller && scroller.scrollTop > 0) await scrollTo(scroller, 0, list, signal);
  for (let step = 0; step < MAX_STEPS; step++) {
    const found = list.options().find(visit);
    if (found || !scroller) return found ?? null;
    const isAtEnd = scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 1;
    const moved = isAtEnd
      ? await nextPage(scroller, list, signal)
      : await scrollTo(scroller, scroller.scrollTop + scroller.clientHeight * 0.8, list, signal);
    if (!moved) return null;
  }
  return null;
}

/** Every text of the list, in its order. */
export async function allTexts(
  list: OpenList,
  textOf: (option: HTMLElement) => string,
  signal: AbortSignal,
): Promise<string[]> {
  const texts = new Set<string>();
  await walk(
    list,
    (option) => {
      texts.add(textOf(option));
      return texts.size >= MAX_OPTIONS;
    },
    signal,
  );
  return [...texts];
}

const rowsOf = ({ options }: OpenList) =>
  options()
    .map((option) => option.textContent)
    .join('\n');

async function scrollTo(
  scroller: HTMLElement,
  top: number,
  list: OpenList,
  signal: AbortSignal,
): Promise<boolean> {
  const [before, rows] = [scroller.scrollTop, rowsOf(list)];
  // react-select counts turns of the wheel: it has to hear of one that is not at the end, or the next end is none to it.
  turnWheel(scroller, top < before ? -1 : 1);
  scroller.scrollTop = top;
  if (scroller.scrollTop === before) return false;
  // The browser's own event comes with the next frame, which a tab in the background does not draw.
  scroller.dispatchEvent(new Event('scroll'));
  const isWindow = sumOfHeights(list) < scroller.scrollHeight * 0.9;
  if (isWindow) await until(() => rowsOf(list) !== rows, signal, ROW_MS);
  return true;
}

const sumOfHeights = ({ options }: OpenList) =>
  options().reduce((sum, option) => sum + option.offsetHeight, 0);

/**
 * A turn of the wheel at the end: lists that load more listen to it, or look where they stand. Twice, as one that has just
 * drawn a page may not listen yet.
 */
async function nextPage(
  scroller: HTMLElement,
  list: OpenList,
  signal: AbortSignal,
): Promise<boolean> {
  const rows = rowsOf(list);
  const isMore = () => rowsOf(list) !== rows;
  for (let turn = 0; turn < 2 && !isMore(); turn++) {
    scroller.scrollTop -= 40;
    turnWheel(scroller, 1);
    scroller.scrollTop = scroller.scrollHeight;
    turnWheel(scroller, 100);
    scroller.dispatchEvent(new Event('scroll'));
    await until(() => isMore() || list.isLoading(), signal, PAGE_MS);
    if (list.isLoading()) await until(() => isMore() && !list.isLoading(), signal, LOAD_MS);
  }
  return isMore();
}

function turnWheel(scroller: HTMLElement, deltaY: number): void {
  scroller.dispatchEvent(new WheelEvent('wheel', { deltaY, bubbles: true, cancelable: true }));
}
