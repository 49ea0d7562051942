import { tidy } from '../../apply/sameValue.ts';
import { until } from '../wait.ts';
import type { Writer } from './writer.ts';

/**
 * Editors over `contenteditable` (ProseMirror, Quill, Lexical, Slate …) hold their own document and put back what is
 * written into their markup. They take what the browser's own editing brings, and what is pasted.
 */

const TAKE_MS = 500;

/** Everything that stands in it, as lines. */
// biome-ignore lint/performance/useDomNodeTextContent: paragraphs are lines, which textContent runs together
const textOf = (editor: HTMLElement) => editor.innerText.replace(/\u200b|\ufeff/g, '');

function selectAll(editor: HTMLElement): void {
  editor.focus({ preventScroll: true });
  const range = document.createRange();
  range.selectNodeContents(editor);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

function insert(editor: HTMLElement, text: string): void {
  selectAll(editor);
  // Deprecated, and the one call that edits as a keyboard does: with `beforeinput`, undo, and the editor's own rules.
  document.execCommand(text ? 'insertText' : 'delete', false, text);
}

function paste(editor: HTMLElement, text: string): void {
  selectAll(editor);
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  editor.dispatchEvent(event);
}

async function holds(editor: HTMLElement, text: string, signal: AbortSignal): Promise<boolean> {
  const isThere = () => tidy(textOf(editor)) === tidy(text);
  // An editor that takes nothing back says so a task later.
  await new Promise((resolve) => setTimeout(resolve));
  return (await until(isThere, signal, TAKE_MS)) === true;
}

/** Text with formatting of its own, of which we write none. */
export const richText: Writer = {
  part: (element) => element,
  read: (element) => {
    const text = textOf(element).trim();
    return text ? { kind: 'text', text } : null;
  },
  async write(element, value, { signal, isSame }) {
    if (value.kind !== 'text') return 'changed';
    for (const move of [insert, paste]) {
      if (!isSame()) return 'changed';
      move(element, value.text);
      if (await holds(element, value.text, signal)) {
        element.blur();
        return null;
      }
    }
    insert(element, '');
    element.blur();
    return 'readBackDiffers';
  },
  async clear(element, { signal }) {
    insert(element, '');
    const isEmpty = await holds(element, '', signal);
    element.blur();
    return isEmpty ? null : 'readBackDiffers';
  },
};
