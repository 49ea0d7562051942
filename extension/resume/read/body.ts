import type { Collected } from '../collect.ts';
import { blocksOf } from '../join.ts';
import type { Line } from '../types.ts';

/** What is told about an entry: list items one by one, prose as a whole. */
export function writeBody(into: Collected, path: (string | number)[], body: readonly Line[]): void {
  const blocks = blocksOf(body);
  for (const [at, { text, lines }] of blocks.filter(({ isBullet }) => isBullet).entries()) {
    into.add([...path, 'highlights', at], text, lines, 'bullet');
  }
  const prose = blocks.filter(({ isBullet }) => !isBullet);
  into.add(
    [...path, 'summary'],
    prose.map(({ text }) => text).join(' '),
    prose.flatMap(({ lines }) => lines),
    'paragraph',
  );
}
