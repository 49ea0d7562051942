import { splitBullet } from '../layout/layout.ts';
import { tidy } from '../layout/rows.ts';
import type { Line, ResumeText } from '../types.ts';

const MARKDOWN = /^(?:#{1,6}\s+|>\s+)/;

/** Lines of a plain text or Markdown file. Several spaces or a tab set texts apart; an empty line is a wider space. */
export function textLines(raw: string): ResumeText {
  const lines: Line[] = [];
  let gap = 0;
  for (const row of raw.replace(/^\uFEFF/, '').split(/\r\n?|\n/)) {
    gap += 1;
    if (/^[\s=_*~-]*$/.test(row)) continue;
    const heading = MARKDOWN.exec(row.trim())?.[0].trim().length ?? 0;
    const plain = row
      .trim()
      .replace(MARKDOWN, '')
      .replace(/\*\*|__|`/g, '')
      .replace(/^([*_])(.+)\1$/, '$2')
      .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, '$1');
    const { parts, isBullet } = splitBullet(
      plain
        .split(/\t+|\s{3,}/)
        .map(tidy)
        .filter(Boolean),
    );
    if (parts.length === 0) continue;
    const links = [...row.matchAll(/\]\((https?:[^)\s]+)\)/g)].map(([, url = '']) => url);
    lines.push({
      at: lines.length,
      page: 1,
      text: parts.join(' '),
      parts,
      isBullet,
      column: 'full',
      size: heading === 1 ? 20 : 0,
      font: heading > 0 ? `h${heading}` : '',
      x: /^\s*/.exec(row)?.[0].length ?? 0,
      gap: lines.length === 0 ? 0 : gap,
      room: null,
      isRunning: false,
      links,
    });
    gap = 0;
  }
  return { pages: 1, lines };
}
