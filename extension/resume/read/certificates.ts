import { findRanges } from '@jobai/shared/rules/partialDates';
import type { Collected } from '../collect.ts';
import { withoutTime } from '../entries.ts';
import { blocksOf } from '../join.ts';
import type { Line } from '../types.ts';

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
