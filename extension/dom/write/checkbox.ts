import type { Writer } from './writer.ts';

/** One box on its own. */
export const checkbox: Writer = {
  // The native box is often drawn over; its label is what people click.
  part: (element) => {
    const box = element as HTMLInputElement;
    return box.closest<HTMLElement>('.checkbox__wrapper') ?? box.labels?.[0] ?? box;
  },
  read: (element) =>
    (element as HTMLInputElement).checked ? { kind: 'checked', checked: true } : null,
  async write(element, value) {
    const box = element as HTMLInputElement;
    if (value.kind !== 'checked') return 'changed';
    if (box.checked !== value.checked) box.click();
    return null;
  },
  async clear(element) {
    const box = element as HTMLInputElement;
    if (box.checked) box.click();
    return null;
  },
};
