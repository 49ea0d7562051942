import { DocumentError } from '../faults.ts';
import { splitBullet } from '../layout/layout.ts';
import { tidy } from '../layout/rows.ts';
import type { Column, Line, ResumeText } from '../types.ts';
import { headingOf } from '../words/headings.ts';
import { type Paragraph, type Part, readWordXml } from './wordXml.ts';
import { unzipTexts } from './zip.ts';

/** Inflated text parts of the largest résumé are some hundred kB. */
const MAX_XML = 16 * 1024 * 1024;
const PARTS =
  /^word\/(?:document|header\d*|_rels\/document\.xml|_rels\/header\d*\.xml)\.(?:xml|rels)$/;

/** Lines of a Word document (ECMA-376 WordprocessingML): paragraphs, list items, and tables by rows or by columns. */
export function docxLines(bytes: Uint8Array): ResumeText {
  const files = unzipTexts(bytes, PARTS, MAX_XML);
  const main = files.get('word/document.xml');
  if (main === undefined) throw new DocumentError('broken');
  const links = relationsOf(files.get('word/_rels/document.xml.rels') ?? '');
  const headers = [...files].filter(([name]) => /^word\/header\d*\.xml$/.test(name));
  const lines: Line[] = [];
  const seen = new Set<string>();
  for (const [, xml] of headers) {
    // First pages often have their own; the same text twice is said once.
    const parts = readWordXml(xml).filter(
      (part) => part.kind === 'paragraph' && !seen.has(textOf(part)),
    );
    for (const part of parts) if (part.kind === 'paragraph') seen.add(textOf(part));
    addParts(lines, parts, links);
  }
  addParts(lines, readWordXml(main), links);
  return { pages: 1, lines };
}

const textOf = (paragraph: Paragraph) => paragraph.rows.map(({ text }) => text).join('\n');

function relationsOf(xml: string): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  for (const [tag] of xml.matchAll(/<Relationship\b[^>]*>/g)) {
    const id = /\bId="([^"]*)"/.exec(tag)?.[1];
    const target = /\bTarget="(https?:[^"]*)"/.exec(tag)?.[1];
    if (id && target) links.set(id, target.replaceAll('&amp;', '&'));
  }
  return links;
}

function addParts(lines: Line[], parts: readonly Part[], links: ReadonlyMap<string, string>): void {
  for (const part of parts) {
    if (part.kind === 'paragraph') addParagraph(lines, part, links, 'full');
    else for (const row of part.rows) addTableRow(lines, row, links);
  }
}

function addParagraph(
  lines: Line[],
  paragraph: Paragraph,
  links: ReadonlyMap<string, string>,
  column: Column,
): void {
  paragraph.rows.forEach((row, at) => {
    const { parts, isBullet } = splitBullet(row.text.split('\t').map(tidy).filter(Boolean));
    push(lines, parts, {
      isBullet: isBullet || (paragraph.isListItem && at === 0),
      size: row.size,
      font: /^(?:heading|berschrift|überschrift|titre|titulo|ttulo|titolo|kop|rubrik)/i.test(
        paragraph.style,
      )
        ? paragraph.style
        : row.isBold
          ? 'bold'
          : '',
      gap: at === 0 ? 1.6 : 1.1,
      column,
      links: row.links.flatMap((id) => links.get(id) ?? []),
    });
  });
}

type Look = Pick<Line, 'isBullet' | 'size' | 'font' | 'gap' | 'column' | 'links'>;

function push(lines: Line[], parts: readonly string[], look: Look): void {
  if (parts.length === 0) return;
  const isFirst = lines.at(-1)?.column !== look.column;
  lines.push({
    ...look,
    at: lines.length,
    page: 1,
    text: parts.join(' '),
    parts,
    x: 0,
    gap: isFirst ? 0 : look.gap,
    room: null,
    isRunning: false,
  });
}

/** Cells beside each other are one row; cells with headings of their own are columns. */
function addTableRow(
  lines: Line[],
  cells: Paragraph[][],
  links: ReadonlyMap<string, string>,
): void {
  const hasHeading = (cell: Paragraph[]) =>
    cell.some((each) => each.rows.some(({ text }) => headingOf(tidy(text))));
  if (cells.length < 2 || cells.filter(hasHeading).length >= 2) {
    cells.forEach((cell, at) => {
      const column = cells.length < 2 ? 'full' : at === 0 ? 'left' : 'right';
      for (const paragraph of cell) addParagraph(lines, paragraph, links, column);
    });
    return;
  }
  const columns = cells.map((cell) => {
    const own: Line[] = [];
    for (const paragraph of cell) addParagraph(own, paragraph, links, 'full');
    return own;
  });
  const height = Math.max(...columns.map((column) => column.length));
  for (let at = 0; at < height; at += 1) {
    const row = columns.flatMap((column) => column[at] ?? []);
    const last = row.at(-1);
    if (!last) continue;
    push(
      lines,
      row.flatMap(({ parts }) => parts),
      {
        ...last,
        gap: at === 0 ? 1.6 : last.gap,
        column: 'full',
        links: row.flatMap((line) => line.links),
      },
    );
  }
}
