import type { Frame } from '@playwright/test';

/** What a hasty script does from inside the page: write, announce, click. Nothing is waited for. */

type Writing = { selector: string; value: string; known: boolean };

/**
 * `known`: past React's own accessor, so that React notices, as it does by nature for a script in an extension's
 * isolated world. Otherwise plainly, as a script in the page would: React then takes the text for its own.
 */
export const writeValue = (form: Frame, writing: Writing): Promise<void> =>
  form.evaluate(({ selector, value, known }) => {
    const input = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
    if (!input) throw new Error(`nothing matches ${selector}`);
    const { prototype } =
      input instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
    const write = Object.getOwnPropertyDescriptor(prototype, 'value')?.set;
    if (known) write?.call(input, value);
    else input.value = value;
    for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
  }, writing);

/** Sets `checked` and says so. */
export const setChecked = (form: Frame, selector: string): Promise<void> =>
  form.evaluate((selector) => {
    const input = document.querySelector<HTMLInputElement>(selector);
    if (!input) throw new Error(`nothing matches ${selector}`);
    input.checked = true;
    for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
  }, selector);

/** `element.click()`, which neither moves the focus nor waits. */
export const click = (form: Frame, selector: string): Promise<void> =>
  form.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.click(), selector);

/** Puts a file into the first file input of the page, as if that were the résumé's. */
export const attachFirst = (form: Frame, name: string): Promise<void> =>
  form.evaluate((name) => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('no file input');
    const transfer = new DataTransfer();
    transfer.items.add(new File(['%PDF-1.7'], name, { type: 'application/pdf' }));
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, name);

/** Writes into every input there is, ticks every box, takes every first answer, and presses submit. */
export const rush = (form: Frame): Promise<void> =>
  form.evaluate(() => {
    for (const input of document.querySelectorAll<HTMLInputElement>(
      '#form input, #form textarea',
    )) {
      if (input.type === 'file') continue;
      if (input.type === 'checkbox' || input.type === 'radio') input.checked = true;
      else if (input.type === 'number') input.value = '7';
      else input.value = input.type === 'email' ? 'maya@example.com' : 'https://example.com';
      for (const type of ['input', 'change', 'click']) {
        if (type !== 'click') input.dispatchEvent(new Event(type, { bubbles: true }));
      }
    }
    document.querySelector<HTMLElement>('.ashby-application-form-submit-button')?.click();
  });
