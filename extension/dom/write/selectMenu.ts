import { tidy } from '../../apply/sameValue.ts';
import { until } from '../wait.ts';

/** Parts and moves of react-select 5 as Greenhouse builds it (contract §0.2, §1.6). */

const STEP_MS = 400; // a menu that opens does so within a task or two
const LOAD_MS = 10_000; // options that come from a server

export function shellOf(input: HTMLElement): HTMLElement {
  return (
    input.closest<HTMLElement>('.select-shell') ?? input.closest<HTMLElement>('.select') ?? input
  );
}

export function controlOf(input: HTMLElement): HTMLElement | null {
  return input.closest<HTMLElement>('.select__control');
}

const menuOf = (input: HTMLElement) => shellOf(input).querySelector('.select__menu');

export const optionsOf = (input: HTMLElement) => [
  ...shellOf(input).querySelectorAll<HTMLElement>('.select__option'),
];

const press = (target: Element, type: 'mousedown' | 'mouseup') =>
  target.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, button: 0 }));

export function key(input: HTMLElement, name: string): void {
  input.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
}

/**
 * Opens the list by the gentlest move that works, one at a time: sending them blindly can open and close it again,
 * because Greenhouse wraps the control in a toggle of its own.
 */
export async function openMenu(input: HTMLElement, signal: AbortSignal): Promise<boolean> {
  const control = controlOf(input);
  if (!control) return false;
  const icon = control.querySelector<HTMLElement>('.select__indicators button');
  const moves = [
    () => press(control, 'mousedown'),
    () => press(control, 'mouseup'),
    () => icon?.click(),
    () => {
      input.focus({ preventScroll: true });
      key(input, 'ArrowDown');
    },
  ];
  for (const move of moves) {
    if (menuOf(input)) return true;
    move();
    if (await until(() => menuOf(input), signal, STEP_MS)) return true;
  }
  return false;
}

/** Leaves the list without choosing; typed text goes with it. */
export async function closeMenu(input: HTMLInputElement, signal: AbortSignal): Promise<void> {
  if (menuOf(input)) key(input, 'Escape');
  await until(() => !menuOf(input), signal, STEP_MS);
  input.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
}

export function isLoading(input: HTMLElement): boolean {
  return (
    shellOf(input).querySelector('.select__loading-indicator, .select__menu-notice--loading') !==
    null
  );
}

export function saysNone(input: HTMLElement): boolean {
  return shellOf(input).querySelector('.select__menu-notice--no-options') !== null;
}

/** Options once the list has loaded; empty when it says it has none or stays silent. */
export async function loadedOptions(
  input: HTMLElement,
  signal: AbortSignal,
  stale: ReadonlySet<HTMLElement> = new Set(),
): Promise<HTMLElement[]> {
  const found = await until(
    () => {
      if (isLoading(input)) return null;
      const options = optionsOf(input);
      if (options.length && !options.every((option) => stale.has(option))) return { options };
      return saysNone(input) ? { options: [] } : null;
    },
    signal,
    LOAD_MS,
  );
  return found?.options ?? [];
}

export const textOf = (option: HTMLElement) => tidy(option.textContent ?? '');

/** Chosen text of a single list, '' when none. */
export function singleValue(input: HTMLElement): string {
  return tidy(shellOf(input).querySelector('.select__single-value')?.textContent ?? '');
}

/** Chosen texts of a multiple list. */
export function multiValues(input: HTMLElement): string[] {
  return [...shellOf(input).querySelectorAll<HTMLElement>('.select__multi-value__label')].map(
    textOf,
  );
}
