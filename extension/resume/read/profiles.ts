import { linkOf, linksIn, type ReadLink } from '@jobai/shared/rules/links';
import type { Collected } from '../collect.ts';
import type { Line } from '../types.ts';
import { EMAIL } from './contact.ts';
import type { Piece } from './pieces.ts';

/** Addresses may be broken where a side column ends. */
function withBroken(pieces: readonly Piece[]): { text: string; lines: Line[] }[] {
  const whole: { text: string; lines: Line[] }[] = [];
  for (const { text, line } of pieces) {
    const last = whole.at(-1);
    if (
      last &&
      /(?:\w\.\w|\/)\S*[-/]$/.test(last.text) &&
      !/[@\s]/.test(last.text) &&
      /^[\w%-]/.test(text)
    ) {
      whole[whole.length - 1] = { text: last.text + text, lines: [...last.lines, line] };
    } else whole.push({ text, lines: [line] });
  }
  return whole;
}

export function readLinks(into: Collected, pieces: readonly Piece[]): void {
  const profiles: string[] = [];
  let hasUrl = false;
  const take = ({ url, network, username }: ReadLink, lines: Line[], rule: 'pattern' | 'link') => {
    if (network && username) {
      if (profiles.includes(network)) return;
      const at = profiles.push(network) - 1;
      const path = ['basics', 'profiles', at];
      into.add([...path, 'network'], network, lines, rule);
      into.add([...path, 'username'], decode(username), lines, rule);
      into.add([...path, 'url'], url, lines, rule);
    } else if (!hasUrl) {
      hasUrl = true;
      into.add(['basics', 'url'], url, lines, rule);
    }
  };
  for (const { text, lines } of withBroken(pieces.filter(({ label }) => label !== 'private'))) {
    const plain = text.replace(EMAIL, '').trim();
    for (const link of linksIn(plain, true)) take(link, lines, 'pattern');
  }
  // A word like "GitHub" that leads somewhere.
  for (const { line } of pieces) {
    for (const url of line.links) {
      const link = /^https?:/i.test(url) ? linkOf(url) : null;
      if (link?.network) take(link, [line], 'link');
    }
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
