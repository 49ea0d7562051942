import { DocumentError } from '../faults.ts';

export type WordRow = { text: string; size: number; isBold: boolean; links: string[] };
/** `rows`: cut at line breaks; tabs stay. */
export type Paragraph = { kind: 'paragraph'; rows: WordRow[]; isListItem: boolean; style: string };
export type Table = { kind: 'table'; rows: Paragraph[][][] };
export type Part = Paragraph | Table;

const TOKEN =
  /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|</g;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function unescaped(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : null;
    if (code !== null) return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    return ENTITIES[String(name)] ?? whole;
  });
}

const attribute = (attributes: string, name: string) =>
  new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1];

const empty = (): WordRow => ({ text: '', size: 0, isBold: false, links: [] });

/**
 * Paragraphs and tables of one part of a Word document, in order; tables inside tables become part of the cell around
 * them. Entities of its own or a declaration of them are refused.
 */
export function readWordXml(xml: string): Part[] {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new DocumentError('broken');
  const parts: Part[] = [];
  const paragraphs: Paragraph[] = [];
  const tables: Table[] = [];
  // Depth in parts that repeat what stands elsewhere (fallbacks), were deleted, or are no text.
  let skipped = 0;
  let inText = false;
  let inRun = false;
  const here = () => paragraphs.at(-1)?.rows.at(-1);
  const target = (): { push: (paragraph: Paragraph) => void } => {
    const table = tables[0];
    const cell = table?.rows.at(-1)?.at(-1);
    return cell ?? { push: (paragraph) => void parts.push(paragraph) };
  };
  for (const [, close, name = '', attributes = '', selfClose, text] of xml.matchAll(TOKEN)) {
    if (text !== undefined) {
      const row = here();
      if (inText && skipped === 0 && row) row.text += unescaped(text);
      continue;
    }
    const isOpen = !close;
    const opens = isOpen && !selfClose;
    if (/^(?:mc:Fallback|w:del|w:instrText|w:delText)$/.test(name)) {
      if (opens) skipped += 1;
      else if (close) skipped -= 1;
      continue;
    }
    if (skipped > 0) continue;
    switch (name) {
      case 'w:p':
        if (opens)
          paragraphs.push({ kind: 'paragraph', rows: [empty()], isListItem: false, style: '' });
        else if (close) {
          const done = paragraphs.pop();
          if (done?.rows.some((row) => row.text.trim())) target().push(done);
        }
        break;
      case 'w:tbl':
        if (opens) {
          const table: Table = { kind: 'table', rows: [] };
          if (tables.length === 0) parts.push(table);
          tables.push(table);
        } else if (close) tables.pop();
        break;
      case 'w:tr':
        if (opens && tables.length === 1) tables[0]?.rows.push([]);
        break;
      case 'w:tc':
        if (opens && tables.length === 1) tables[0]?.rows.at(-1)?.push([]);
        break;
      case 'w:r':
        inRun = opens;
        break;
      case 'w:t':
        inText = opens;
        break;
      case 'w:tab': {
        const row = here();
        // Inside the paragraph's own settings it only says where tabs stop.
        if (isOpen && inRun && row) row.text += '\t';
        break;
      }
      case 'w:br':
      case 'w:cr':
        if (isOpen) paragraphs.at(-1)?.rows.push(empty());
        break;
      case 'w:noBreakHyphen': {
        const row = here();
        if (isOpen && row) row.text += '-';
        break;
      }
      case 'w:pStyle': {
        const paragraph = paragraphs.at(-1);
        if (paragraph) paragraph.style = attribute(attributes, 'w:val') ?? '';
        break;
      }
      case 'w:numPr': {
        const paragraph = paragraphs.at(-1);
        if (paragraph && opens) paragraph.isListItem = true;
        break;
      }
      case 'w:numId': {
        const paragraph = paragraphs.at(-1);
        // 0 takes a style's list off again.
        if (paragraph && attribute(attributes, 'w:val') === '0') paragraph.isListItem = false;
        break;
      }
      case 'w:sz': {
        const row = here();
        if (row && inRun)
          row.size = Math.max(row.size, Number(attribute(attributes, 'w:val') ?? 0) / 2);
        break;
      }
      case 'w:b': {
        const row = here();
        if (row && inRun && attribute(attributes, 'w:val') !== 'false') row.isBold = true;
        break;
      }
      case 'w:hyperlink': {
        const id = attribute(attributes, 'r:id');
        if (opens && id) here()?.links.push(id);
        break;
      }
    }
  }
  return parts;
}
