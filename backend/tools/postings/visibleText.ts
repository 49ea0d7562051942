import type { CheerioAPI } from 'cheerio/slim';
import { hasBackground, hides } from './hides.ts';
import { around, type Element, type HidingRules, isHiddenBy } from './sheets.ts';

/** A page's text as a person would see it. Hidden text is dropped: it is written for machines, by whoever hides it. */

/** No text of a posting: code, other documents, controls (their labels and options are the form's), the site around it. */
const NOT_TEXT = new Set(
  'script,style,noscript,template,iframe,noframes,object,embed,svg,canvas,math,audio,video,head,title,nav,footer,aside,label,select,option,datalist,button,input,textarea,progress,meter,rp,rt'.split(
    ',',
  ),
);
const BLOCK = new Set(
  'address,article,blockquote,br,dd,details,div,dl,dt,fieldset,figcaption,figure,form,h1,h2,h3,h4,h5,h6,header,hr,li,main,ol,p,pre,section,summary,table,tbody,td,tfoot,th,thead,tr,ul'.split(
    ',',
  ),
);

type Node = ReturnType<CheerioAPI['root']>[0] extends infer R
  ? R extends { children: (infer C)[] }
    ? C
    : never
  : never;

function isUnseen(element: Element, rules: HidingRules): boolean {
  const { name, attribs } = element;
  if (NOT_TEXT.has(name)) return true;
  if ('hidden' in attribs || 'inert' in attribs || 'popover' in attribs) return true;
  if (attribs['aria-hidden']?.toLowerCase() === 'true') return true;
  if (name === 'dialog' && !('open' in attribs)) return true;
  // A page that hides all of itself waits for its script.
  if (name === 'html' || name === 'body') return false;
  // <font color="white">, the oldest of them.
  const { style = '', color } = attribs;
  const whole = color && name === 'font' ? `color:${color};${style}` : style;
  if (whole && hides(whole, onBackground(element))) return true;
  return isHiddenBy(rules, element);
}

function onBackground(element: Element): boolean {
  for (const { attribs } of around(element))
    if (attribs.bgcolor || hasBackground(attribs.style ?? '')) return true;
  return false;
}

/**
 * The visible text under `root`, a line per block. Without recursion, and each element is looked at once: a page may be
 * made to keep a reader busy.
 */
export function textOf(root: { children: unknown } | undefined, rules: HidingRules): string {
  const parts: string[] = [];
  const stack: (Node | string)[] = [...((root?.children ?? []) as Node[])].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'string') parts.push(node);
    else if (node.type === 'text') parts.push(node.data.replace(/\s+/g, ' '));
    else if ('attribs' in node && !isUnseen(node, rules)) {
      const isBlock = BLOCK.has(node.name);
      if (isBlock) {
        parts.push('\n');
        stack.push('\n');
      }
      if (node.name === 'li') parts.push('- ');
      for (let at = node.children.length - 1; at >= 0; at--) stack.push(node.children[at] as Node);
    }
  }
  return parts
    .join('')
    .replace(/ *\n */g, '\n')
    .replace(/\n{2,}/g, '\n\n');
}
