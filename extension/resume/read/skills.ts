import type { Collected } from '../collect.ts';
import { type Block, blocksOf } from '../join.ts';
import type { Line } from '../types.ts';
import { splitList } from './splitList.ts';

export function readSkills(into: Collected, lines: readonly Line[], from: number): number {
  let at = from;
  const blocks = blocksOf(lines);
  for (const [index, { text, parts, lines: own, isBullet }] of blocks.entries()) {
    const [label, ...columns] = parts;
    const above = blocks[index - 1];
    // A list under a line of its own: that is its name.
    const isList = splitList(text).every((skill) => skill.split(/\s+/).length <= 4);
    if (
      !isBullet &&
      above &&
      isListName(above) &&
      /,/.test(text) &&
      isList &&
      !/^[^,]+:/.test(text)
    ) {
      const name = ['skills', at - 1];
      for (const [each, skill] of splitList(text).entries()) {
        into.add([...name, 'keywords', each], skill, own, 'list');
      }
      continue;
    }
    const colon = /^([^:,]{2,40}):\s+(.+)$/u.exec(text);
    const group = colon
      ? { name: colon[1], list: colon[2] }
      : columns.length === 1 && /,/.test(columns[0] ?? '')
        ? { name: label, list: columns[0] }
        : null;
    if (group?.name && group.list) {
      into.add(['skills', at, 'name'], group.name, own, 'list');
      for (const [index, skill] of splitList(group.list).entries()) {
        into.add(['skills', at, 'keywords', index], skill, own, 'list');
      }
      at += 1;
      continue;
    }
    // A sentence is no list of skills.
    if (text.length > 60 && !/[,;•·|]/.test(text)) continue;
    const skills = columns.length > 0 ? parts.flatMap(splitList) : splitList(text);
    // "Planned fairs, from permits to cleanup" has a comma too.
    if (!isList && skills.length < 3) continue;
    for (const skill of skills) {
      // What was done with a skill, in words, is no name of one.
      if (
        skill
          .replace(/\([^)]*\)/g, '')
          .trim()
          .split(/\s+/).length > 4
      )
        continue;
      into.add(['skills', at, 'name'], skill, own, 'list');
      at += 1;
    }
  }
  return at;
}

const isListName = ({ text, parts, isBullet }: Block) =>
  !isBullet && parts.length === 1 && !/[,;:•·|]/.test(text) && text.split(/\s+/).length <= 4;
