import { tidy } from '../../apply/sameValue.ts';
import { until } from '../wait.ts';
import type { Writer } from './writer.ts';

const PRESSED_MS = 1000;

const buttons = (element: HTMLElement) => [...element.querySelectorAll<HTMLElement>('button')];
const textOf = (button: HTMLElement) => tidy(button.textContent ?? '');

/** `aria-pressed` since October 2026, before that a hashed class with this prefix (§3.3). */
function isPressed(button: HTMLElement): boolean {
  return button.getAttribute('aria-pressed') === 'true' || /(^|\s)_active_/.test(button.className);
}

/** Two buttons for yes and no. The box behind them is unchecked for "No" and for untouched alike, so it says nothing. */
export const yesNoButtons: Writer = {
  part: (element) => element,
  options: (element) => buttons(element).map(textOf),
  read: (element) => {
    const pressed = buttons(element).find(isPressed);
    return pressed ? { kind: 'option', option: textOf(pressed) } : null;
  },
  async write(element, value, { signal }) {
    if (value.kind !== 'option') return 'changed';
    const [button, other] = buttons(element).filter((one) => textOf(one) === tidy(value.option));
    if (other) return 'severalOptionsFit';
    if (!button) return 'noOptionFits';
    if (!isPressed(button)) button.click();
    await until(() => isPressed(button), signal, PRESSED_MS);
    return null;
  },
  async clear(element, { signal }) {
    const pressed = buttons(element).find(isPressed);
    if (!pressed) return null;
    // A second press takes the answer back where the site allows it.
    pressed.click();
    return (await until(() => !isPressed(pressed), signal, PRESSED_MS)) ? null : 'readBackDiffers';
  },
};
