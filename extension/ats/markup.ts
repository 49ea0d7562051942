/** Reading of text in a page's markup, shared by the adapters. */

/** Text of an element without its required marker, hidden twins, scripts and the parts that `drop` selects. */
export function textOf(element: Element | null | undefined, drop = ''): string {
  if (!element) return '';
  const copy = element.cloneNode(true) as Element;
  const extra = `[aria-hidden=true], .required, style, script, svg, input${drop && `, ${drop}`}`;
  for (const part of copy.querySelectorAll(extra)) part.remove();
  return (copy.textContent ?? '').replace(/[\s*✱]+$/, '').trim();
}

const BLOCKS =
  'p, li, br, h1, h2, h3, h4, h5, h6, div, section, article, header, footer, nav, form, table, tr';

/** What an element says to a person, each block on a line of its own; hidden twins, scripts and the like left out. */
export function linesOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll('[aria-hidden=true], style, script, svg, noscript'))
    part.remove();
  for (const block of copy.querySelectorAll(BLOCKS)) {
    block.before('\n');
    block.after('\n');
  }
  return (copy.textContent ?? '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}

/** Text of markup: no scripts run and nothing loads in a template's inert document. */
export function plainText(page: Document, html: string): string {
  const template = page.createElement('template');
  template.innerHTML = html;
  const blocks = template.content.querySelectorAll('p, li, br, h1, h2, h3, h4, div');
  for (const block of blocks) block.append('\n');
  return (template.content.textContent ?? '').replace(/\n\s*\n\s*/g, '\n').trim();
}
