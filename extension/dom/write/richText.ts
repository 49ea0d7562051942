import { tidy } from '../../apply/sameValue.ts';
import { byUs } from '../ourHands.ts';
import { until } from '../wait.ts';
import type { Writer } from './writer.ts';

/**
 * Editors over `contenteditable` (ProseMirror, Quill, Lexical, Slate …) hold their own document and put back what is
 * written into their markup. They take what the browser's own editing brings, and what is pasted.
 */

const TAKE_MS = 500;

const BLOCK = /^(?:address|blockquote|div|dd|dt|h[1-6]|li|p|pre|section)$/;

/** What stands in it, a line per paragraph and break; the break an editor keeps at the end of a paragraph is none. */
function textOf(editor: HTMLElement): string {
  const lines: string[] = [];
  let line: string | null = null;
  const end = () => {
    if (line !== null) lines.push(line);
    line = null;
  };
  const visit = (node: Node) => {
    if (node instanceof Text) line = (line ?? '') + node.data;
    else if (node instanceof HTMLBRElement && node.nextSibling) {
      line ??= '';
      end();
    } else if (node instanceof HTMLElement && BLOCK.test(node.localName)) {
      end();
      // Also an empty paragraph is a line; a block around paragraphs is none of its own.
      if (![...node.children].some(({ localName }) => BLOCK.test(localName))) line = '';
      node.childNodes.forEach(visit);
      end();
    } else node.childNodes.forEach(visit);
  };
  editor.childNodes.forEach(visit);
  end();
  return lines.join('\n').replace(/[\u200b\ufeff]/g, '');
}

function selectAll(editor: HTMLElement): void {
  editor.focus({ preventScroll: true });
  const range = document.createRange();
  range.selectNodeContents(editor);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/** Deprecated, and the one call that edits as a keyboard does: with `beforeinput`, undo, and the editor's own rules. */
function insert(editor: HTMLElement, text: string): void {
  selectAll(editor);
  byUs(() => document.execCommand('insertText', false, text));
}

const REMOVING = [
  () => byUs(() => document.execCommand('delete')),
  // What the editor takes over from the keyboard itself.
  (editor: HTMLElement) =>
    editor.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Backspace', bubbles: true, cancelable: true }),
    ),
];

async function remove(editor: HTMLElement, signal: AbortSignal): Promise<boolean> {
  for (const move of REMOVING) {
    selectAll(editor);
    move(editor);
    if (await holds(editor, '', signal)) return true;
  }
  return false;
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
    await remove(element, signal);
    element.blur();
    return 'readBackDiffers';
  },
  async clear(element, { signal }) {
    const isEmpty = await remove(element, signal);
    element.blur();
    return isEmpty ? null : 'readBackDiffers';
  },
};
