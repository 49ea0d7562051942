import type { Column, Item, Line, LinkArea, PageItems, ResumeText } from '../types.ts';
import { findGutter, type Gutter } from './columns.ts';
import { type Piece, type Row, rowsOf } from './rows.ts';
import { runningRows } from './running.ts';

/** Marks of list items; the last two are what symbol fonts without a map give. */
const BULLET = /^(?:[•◦▪▫●○■□‣⁃∙·➢➤►▶✓✔❖\uf0b7\uf0a7\uf0d8]|[-–—*](?=\s))\s*/u;

type Placed = { row: Row; column: Column };

/** Rows in reading order. Beside each other, the columns' lines need not share baselines: each is read by itself. */
function inOrder(items: readonly Item[], rows: readonly Row[], gutter: Gutter | null): Placed[] {
  const first = gutter && rows[gutter.from];
  if (!gutter || !first) return rows.map((row) => ({ row, column: 'full' }));
  const top = first.y - 1;
  const bottom = rows[gutter.to + 1]?.y ?? Number.POSITIVE_INFINITY;
  const inside = items.filter(({ y }) => y >= top && y < bottom);
  const placed = (part: readonly Item[], column: Column) =>
    rowsOf(part).map((row): Placed => ({ row, column }));
  const full = (row: Row): Placed => ({ row, column: 'full' });
  return [
    ...rows.slice(0, gutter.from).map(full),
    ...placed(
      inside.filter(({ x }) => x < gutter.x - 3),
      'left',
    ),
    ...placed(
      inside.filter(({ x }) => x >= gutter.x - 3),
      'right',
    ),
    ...rows.slice(gutter.to + 1).map(full),
  ];
}

/** The main column goes on alone where the side one has ended. */
function isRightOnly(rows: readonly Row[], gutter: number | null): boolean {
  if (gutter === null || rows.length === 0) return false;
  return rows.every((row) => row.pieces.every(({ x }) => x >= gutter - 3));
}

/** Takes the mark of a list item off; it may stand in a piece of its own. */
export function splitBullet(parts: readonly string[]): { parts: string[]; isBullet: boolean } {
  const [first = '', ...rest] = parts;
  const bare = first.replace(BULLET, '');
  if (bare === first) return { parts: [...parts], isBullet: false };
  return { parts: bare === '' ? rest : [bare, ...rest], isBullet: true };
}

const endOf = (pieces: readonly Piece[]) => Math.max(...pieces.map(({ right }) => right));

/** The document's lines in the order people read them. */
export function layoutPages(pages: readonly PageItems[]): ResumeText {
  const laid = pages.map((page) => ({ ...page, rows: rowsOf(page.items) }));
  const running = runningRows(laid);
  const lines: Line[] = [];
  let lastGutter: number | null = null;
  laid.forEach(({ items, rows, width, links = [] }, at) => {
    const own = rows.filter((row) => !running.has(row));
    const edges = rows.filter((row) => running.has(row));
    const isEdge = (item: Item) => edges.some(({ y, size }) => Math.abs(y - item.y) < 0.35 * size);
    const gutter = findGutter(own, width);
    const isAlone = !gutter && isRightOnly(own, lastGutter);
    if (gutter) lastGutter = gutter.x;
    const ordered = inOrder(
      items.filter((item) => !isEdge(item)),
      own,
      gutter,
    );
    const placed = [
      ...(isAlone ? ordered.map(({ row }): Placed => ({ row, column: 'right' })) : ordered),
      ...edges.map((row): Placed => ({ row, column: 'full' })),
    ];
    addLines(lines, placed, { page: at + 1, links, running });
  });
  return { pages: pages.length, lines };
}

type OnPage = { page: number; links: readonly LinkArea[]; running: ReadonlySet<Row> };

function addLines(
  lines: Line[],
  placed: readonly Placed[],
  { page, links, running }: OnPage,
): void {
  const ends = new Map<Column, number>();
  for (const { row, column } of placed) {
    ends.set(column, Math.max(ends.get(column) ?? 0, endOf(row.pieces)));
  }
  let above: Placed | null = null;
  for (const each of placed) {
    const { row, column } = each;
    const { parts, isBullet } = splitBullet(row.pieces.map(({ text }) => text));
    const first = row.pieces[0];
    if (parts.length === 0 || !first) continue;
    const isSameColumn = above?.column === column;
    lines.push({
      at: lines.length,
      page,
      text: parts.join(' '),
      parts,
      isBullet,
      column,
      size: row.size,
      font: (row.pieces[isBullet && row.pieces.length > 1 ? 1 : 0] ?? first).font,
      x: first.x,
      gap: above && isSameColumn ? (row.y - above.row.y) / row.size : 0,
      room: ((ends.get(column) ?? 0) - endOf(row.pieces)) / row.size,
      isRunning: running.has(row),
      links: links.filter((link) => lies(link, row)).map(({ url }) => url),
    });
    above = each;
  }
}

const lies = (link: LinkArea, { y, pieces }: Row) =>
  y > link.y - 2 &&
  y < link.y + link.height + 4 &&
  pieces.some((piece) => piece.x < link.x + link.width && piece.right > link.x);
