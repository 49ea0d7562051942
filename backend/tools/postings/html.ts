import { type CheerioAPI, load } from 'cheerio/slim';
import { DomHandler, Parser } from 'htmlparser2';
import { hidingRules } from './sheets.ts';
import { textOf } from './visibleText.ts';

/** No page is nested deeper by honest hands; a parser's work grows with it. */
const MAX_DEPTH = 2000;

/** One element around everything, and none deeper than that. */
class ShallowHandler extends DomHandler {
  #depth = 0;

  override onparserinit(parser: Parser): void {
    super.onparserinit(parser);
    // Selecting below the document itself compares each of its children with every other.
    super.onopentag('page', {});
  }

  override onopentag(name: string, attributes: Record<string, string>): void {
    if (this.#depth >= MAX_DEPTH) throw new TooDeep();
    this.#depth++;
    super.onopentag(name, attributes);
  }

  override onclosetag(): void {
    this.#depth--;
    super.onclosetag();
  }
}

class TooDeep extends Error {}

/**
 * A document as htmlparser2 reads it: in time that grows with its length, which the standard's own algorithm does not
 * promise. What stands behind a nest that is too deep is not read.
 */
export function parseHtml(html: string): CheerioAPI {
  const handler = new ShallowHandler();
  const parser = new Parser(handler, { decodeEntities: true });
  try {
    parser.end(html);
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
  }
  return load(handler.root, { xml: { xmlMode: false } }, false);
}

/** The visible text of a piece of HTML, as the ATSs put it into their JSON. */
export function textOfHtml(html: string): string {
  const $ = parseHtml(html);
  return textOf($.root()[0], hidingRules($));
}

/** Greenhouse escapes its HTML once more: `&lt;p&gt;`. */
export const unescaped = (text: string): string =>
  text.includes('<') ? text : parseHtml(text).root().text();
