import type { Frame } from '@playwright/test';

/** What a hasty script does from inside the page: write, announce, click. Nothing is waited for. */

/** By selector; the events bubble. */
export const write = (
  form: Frame,
  selector: string,
  value: string,
  events: readonly string[] = ['input'],
): Promise<void> =>
  form.evaluate(
    ([selector, value, events]) => {
      const control = document.querySelector<HTMLInputElement>(selector);
      if (!control) throw new Error(`nothing at ${selector}`);
      control.value = value;
      for (const type of events) control.dispatchEvent(new Event(type, { bubbles: true }));
    },
    [selector, value, events] as const,
  );

export const dispatch = (form: Frame, selector: string, type: string): Promise<void> =>
  form.evaluate(
    ([selector, type]) => {
      document.querySelector(selector)?.dispatchEvent(new Event(type, { bubbles: true }));
    },
    [selector, type] as const,
  );

/** Sets the property, tells nobody. */
export const tick = (form: Frame, selector: string): Promise<void> =>
  form.evaluate((selector) => {
    const box = document.querySelector<HTMLInputElement>(selector);
    if (box) box.checked = true;
  }, selector);

/** Writes into every input there is, ticks every box, takes the first of every list, and sends. */
export const rush = (form: Frame): Promise<void> =>
  form.evaluate(() => {
    const form = document.querySelector<HTMLFormElement>('#application-form');
    for (const control of form?.querySelectorAll<HTMLInputElement>('input, textarea, select') ??
      []) {
      if (control.type === 'file') continue;
      if (control.type === 'checkbox' || control.type === 'radio') control.click();
      else if (control instanceof HTMLSelectElement) control.selectedIndex = 1;
      else control.value = control.type === 'email' ? 'maya@example.com' : 'Maya Okafor';
      control.dispatchEvent(new Event('input', { bubbles: true }));
    }
    form?.requestSubmit();
  });

/** Writes what the form requires, by property alone: that much a native POST takes. */
export const complete = (form: Frame): Promise<void> =>
  form.evaluate(() => {
    const all = document.querySelectorAll<HTMLInputElement>('#application-form [required]');
    for (const control of all) {
      if (control.type === 'checkbox' || control.type === 'radio') control.checked = true;
      else if (control instanceof HTMLSelectElement) control.selectedIndex = 1;
      else if (control.type !== 'file')
        control.value = control.type === 'email' ? 'maya@example.com' : 'Maya Okafor';
    }
  });
