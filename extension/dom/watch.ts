import type { Control } from '../ats/adapter.ts';
import type { FormPage } from './formPage.ts';
import { isByUs } from './ourHands.ts';

/** Attributes that decide whether a field shows or can be used. */
const SHOWS = ['class', 'style', 'hidden', 'open', 'inert', 'aria-hidden', 'disabled', 'readonly'];

/** What changes in the form after the fill, for the live review. Calls back once per burst of changes. */
export function watchForm(page: FormPage, changed: () => void, signal: AbortSignal): void {
  let scheduled: ReturnType<typeof setTimeout> | undefined;
  const schedule = () => {
    clearTimeout(scheduled);
    scheduled = setTimeout(changed, 150);
  };
  const observer = new MutationObserver(schedule);
  const root = page.form()?.parentElement ?? document.body;
  observer.observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: SHOWS,
  });
  // What comes into view or leaves it by style alone ends with one of the last three.
  for (const type of ['input', 'change', 'transitionend', 'animationend', 'toggle'] as const) {
    document.addEventListener(type, schedule, { capture: true, signal });
  }
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(scheduled);
  });
}

/** Where the person works while the fill goes on. */
export interface Touches {
  /** Keys of the fields they worked in: never written by the fill. */
  keys: Set<string>;
  /** Time of their last move in the form, ms since the epoch; 0: none. */
  lastAt: number;
}

/** Notes real key presses, clicks and drops inside controls, never our own events. */
export function watchTouches(page: FormPage, signal: AbortSignal): Touches {
  const touches: Touches = { keys: new Set(), lastAt: 0 };
  const note = (event: Event) => {
    if (!event.isTrusted || isByUs() || !(event.target instanceof Element)) return;
    // A box we click ourselves fires these as if a person had; theirs come after a press of key or mouse.
    if (/input|change/.test(event.type) && event.target.matches('[type=checkbox], [type=radio]')) {
      return;
    }
    const control = controlAround(page, event.target);
    if (!control) return;
    touches.keys.add(control.key);
    touches.lastAt = Date.now();
  };
  for (const type of ['keydown', 'mousedown', 'input', 'change', 'drop', 'paste'] as const) {
    document.addEventListener(type, note, { capture: true, signal });
  }
  return touches;
}

/** The innermost described control whose block holds `target`. */
export function controlAround(page: FormPage, target: Element): Control | null {
  const controls = page.controls();
  const inside = controls.filter(({ element }) => element.contains(target));
  if (inside.length) return inside.at(-1) ?? null;
  return controls.findLast(({ element }) => blockOf(element).contains(target)) ?? null;
}

function blockOf(element: HTMLElement): Element {
  return (
    element.closest(
      '.select, .file-upload, fieldset.checkbox, .text-input-wrapper, .checkbox__wrapper, .application-question, [data-field-path]',
    ) ?? element
  );
}
