import type { Collected } from '../collect.ts';
import { isProse, timeOf, withoutTime } from '../entries.ts';
import { blocksOf } from '../join.ts';
import type { Line } from '../types.ts';
import { hasTitleWord } from '../words/titles.ts';

export function readProjects(into: Collected, lines: readonly Line[], from: number): number {
  let at = from - 1;
  let body: Line[] = [];
  const flush = () => {
    const blocks = blocksOf(body);
    const bullets = blocks.filter(({ isBullet }) => isBullet);
    const prose = blocks.filter(({ isBullet }) => !isBullet);
    if (at >= from) {
      into.add(
        ['projects', at, 'description'],
        prose.map(({ text }) => text).join(' '),
        prose.flatMap((each) => each.lines),
        'paragraph',
      );
      for (const [index, { text, lines: own }] of bullets.entries()) {
        into.add(['projects', at, 'highlights', index], text, own, 'bullet');
      }
    }
    body = [];
  };
  for (const line of lines) {
    const hanging = body.at(-1);
    const [, title, told] = /^(\S.{1,40}?)\s+[—–]\s+(\p{Lu}.{15,})$/u.exec(line.text) ?? [];
    if (title && told && !line.isBullet && line.parts.length === 1) {
      flush();
      at += 1;
      into.add(['projects', at, 'name'], title, [line], 'heading');
      into.add(['projects', at, 'description'], told, [line], 'paragraph');
      continue;
    }
    const isHead =
      !isProse(line) &&
      !hasTitleWord(line.text) &&
      !(hanging && line.x > (lines[0]?.x ?? 0) + 2) &&
      (timeOf(line, true) !== null || hanging !== undefined || at < from || line.gap > 2);
    if (!isHead) {
      body.push(line);
      continue;
    }
    const prose = hanging && !hanging.isBullet && hanging.room !== null && hanging.room < 3;
    if (prose) {
      body.push(line);
      continue;
    }
    flush();
    at += 1;
    const range = timeOf(line, true);
    const [name = ''] = withoutTime(line.text).split(/\s+[|–—]\s+/u);
    into.add(['projects', at, 'name'], name, [line], 'heading');
    if (range?.start) into.add(['projects', at, 'startDate'], range.start, [line], 'dateLine');
    if (range?.end) into.add(['projects', at, 'endDate'], range.end, [line], 'dateLine');
  }
  flush();
  return at + 1;
}
