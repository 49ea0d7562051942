import type { Collected } from '../collect.ts';
import { blocksOf } from '../join.ts';
import type { Line } from '../types.ts';
import { isLanguage } from '../words/languages.ts';
import { splitList } from './splitList.ts';

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
