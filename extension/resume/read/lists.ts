import type { Collected } from '../collect.ts';
import { findRanges } from '../dates.ts';
import { isProse, timeOf, withoutTime } from '../entries.ts';
import { type Block, blocksOf } from '../join.ts';
import type { Line } from '../types.ts';
import { isLanguage } from '../words/languages.ts';
import { hasTitleWord } from '../words/titles.ts';

/** Cuts at commas and other separators, but not inside brackets. */
export function splitList(text: string): string[] {
  return text
    .split(/(?:,(?!\d{3})|[;•·|])(?![^(]*\))\s*|\s+\/\s+/u)
    .map((each) => each.replace(/[.\s]+$/, '').trim())
    .filter(Boolean);
}

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

/** Whether lines under "Languages" speak of human ones. */
export const hasLanguages = (lines: readonly Line[]) =>
  lines.some(({ text }) => text.split(/[\s,;:()–—-]+/).some(isLanguage));

const beginsWithLanguage = ({ text }: Line) => isLanguage(text.split(/[\s:,(–—-]+/)[0] ?? '');

export function readLanguages(into: Collected, lines: readonly Line[], from: number): number {
  let at = from;
  for (const { parts, text, lines: own } of blocksOf(lines, beginsWithLanguage)) {
    const isPair = parts.length === 2 && isLanguage(parts[0] ?? '') && !isLanguage(parts[1] ?? '');
    for (const item of isPair
      ? [parts.join(': ')]
      : splitList(parts.length > 1 ? parts.join(', ') : text)) {
      const read = /^(.+?)\s*(?:[:(]|\s[–—-]\s)\s*(.+?)\)?$/u.exec(item);
      const spaced = /^(\S+)\s+(.+)$/u.exec(item);
      const [name, fluency] = isLanguage(item)
        ? [item, '']
        : read && isLanguage(read[1] ?? '')
          ? [read[1] ?? '', read[2] ?? '']
          : spaced && isLanguage(spaced[1] ?? '')
            ? [spaced[1] ?? '', spaced[2] ?? '']
            : ['', ''];
      if (!name) {
        into.doubt('language', item, own);
        continue;
      }
      into.add(['languages', at, 'language'], name, own, 'list');
      into.add(['languages', at, 'fluency'], fluency, own, 'list');
      at += 1;
    }
  }
  return at;
}

export function readCertificates(into: Collected, lines: readonly Line[], from: number): number {
  let at = from;
  const items = blocksOf(lines).flatMap(({ text, lines: own }) => {
    const several = text.split(/\s+[|·•]\s+/u);
    const isList = several.length > 1 && several.every((each) => findRanges(each).length > 0);
    return (isList ? several : [text]).map((each) => ({ text: each, own }));
  });
  for (const { text, own } of items) {
    const range = findRanges(text)[0];
    const bare = withoutTime(text).replace(/\s*\|\s*$/, '');
    const parts = bare.split(/\s+[|–—·]\s+/u);
    // "…, Secondary Mathematics" is no issuer; where a year follows, it is.
    const commas = range ? bare.split(/,\s+(?=[^,]+$)/u) : [bare];
    const [name = '', issuer = ''] = parts.length > 1 ? parts : commas;
    if (!name || name.length > 160) continue;
    into.add(['certificates', at, 'name'], name.replace(/[,.]$/, ''), own, 'list');
    into.add(['certificates', at, 'issuer'], issuer, own, 'list');
    const date = range?.start ?? range?.end;
    if (date) into.add(['certificates', at, 'date'], date, own, 'dateLine');
    at += 1;
  }
  return at;
}

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
