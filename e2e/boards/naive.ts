import type { Frame } from '@playwright/test';

/** What a hasty script does from inside the page: write, announce, click. Nothing is waited for. */

/**
 * Writes past React's own accessor, as a script in an extension's isolated world does by nature: there
 * `input.value = x` and an input event are enough for a text field of this page.
 */
export const writeValue = (form: Frame, id: string, value: string): Promise<void> =>
  form.evaluate(
    ([id, value]) => {
      const input = document.getElementById(id);
      const { prototype } =
        input instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
      Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(input, value);
      input?.dispatchEvent(new Event('input', { bubbles: true }));
      input?.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [id, value] as const,
  );

export const clickControl = (form: Frame, id: string): Promise<void> =>
  form.evaluate((id) => {
    document.getElementById(id)?.closest<HTMLElement>('.select__control')?.click();
  }, id);

/** Mouse events on a react-select's control, all in one go. */
export const mouseAll = (form: Frame, id: string, types: readonly string[]): Promise<void> =>
  form.evaluate(
    ([id, types]) => {
      const control = document.getElementById(id)?.closest('.select__control');
      for (const type of types) {
        control?.dispatchEvent(
          new MouseEvent(type, { bubbles: true, cancelable: true, button: 0 }),
        );
      }
    },
    [id, types] as const,
  );

/** Writes into every input there is, ticks every box, and presses submit. */
export const rush = (form: Frame): Promise<void> =>
  form.evaluate(() => {
    const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    for (const input of document.querySelectorAll<HTMLInputElement>('#application-form input')) {
      if (input.type === 'file') continue;
      if (input.type === 'checkbox') input.click();
      else write?.call(input, input.id === 'email' ? 'maya@example.com' : '4155550132');
      input.dispatchEvent(new Event('input', { bubbles: true }));
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }
    document.querySelector<HTMLElement>('.application--submit button')?.click();
  });
