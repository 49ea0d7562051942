import { text } from './text.ts';
import type { Writer } from './writer.ts';

/**
 * Phone box wrapped by intl-tel-input. It re-formats while one types and may show its own dial code, which counts as
 * empty: "+1" alone is nobody's number.
 */
export const telInput: Writer = {
  ...text,
  read: (element) => {
    const { value } = element as HTMLInputElement;
    return value.replace(/\D/g, '').length > 4 ? { kind: 'text', text: value } : null;
  },
};
