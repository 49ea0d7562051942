import { isOffPage, shownBox } from './box.ts';
import { isFaded, isIllegible } from './drawn.ts';
import { glanced } from './glance.ts';

/** The text of an element as a person reads it: what is not drawn is left out, what CSS writes is put in. */

const LETTERS = /[\p{L}\p{N}]{2}/u;
/** Marks beside a question, not part of it. */
const MARK = /^[\s(*✱＊:]*(?:required|optional)?[\s)*✱＊:]*$/i;

/** `counts`: which elements' own text is looked at; all of them when absent. */
export function seenText(
  root: Element,
  counts: (element: Element) => boolean = () => true,
): string {
  const parts: string[] = [];
  const isLegible = remembered((element) => counts(element) && isRead(element));
  const read = (element: Element) => {
    if (/^(script|style|template|input|textarea|select|svg|option)$/.test(element.localName))
      return;
    parts.push(written(element, '::before'));
    for (const node of element.childNodes) {
      if (node instanceof Element) read(node);
      else if (node instanceof Text && node.data.trim() && isLegible(element))
        parts.push(node.data);
    }
    parts.push(written(element, '::after'));
  };
  read(root);
  return parts
    .filter((part) => !MARK.test(part))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

export const hasLetters = (text: string) => LETTERS.test(text);

/** Words that CSS adds; a star or an icon is none. */
function written(element: Element, pseudo: string): string {
  const style = getComputedStyle(element, pseudo);
  const text = /^"(.*)"$/s.exec(style.content)?.[1] ?? '';
  const isSeen = Number.parseFloat(style.fontSize) > 4 && style.visibility === 'visible';
  return hasLetters(text) && isSeen ? text : '';
}

const isRead = glanced((element): boolean => {
  if (!(element instanceof HTMLElement) || !element.checkVisibility({ visibilityProperty: true }))
    return false;
  if (isFaded(element) || isIllegible(element)) return false;
  const box = shownBox(element, 'byScrolling', 3);
  return box !== null && !isOffPage(element, box);
});

function remembered(ask: (element: Element) => boolean): (element: Element) => boolean {
  const answers = new Map<Element, boolean>();
  return (element) => {
    const known = answers.get(element) ?? ask(element);
    answers.set(element, known);
    return known;
  };
}
