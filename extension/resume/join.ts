import type { Line } from './types.ts';

/** A text that may run over several lines. */
export type Block = { text: string; parts: readonly string[]; lines: Line[]; isBullet: boolean };

// Before a hyphen these are words of their own: "on-call", "co-founder".
const KEEPS_HYPHEN =
  /(?:^|[\s(])(?:on|off|co|re|non|self|well|multi|cross|end|full|part|long|short|high|low|real|open|pre|post|in|so|up|e|x|\p{Lu}\p{L}*|\d+\p{L}*)-$/iu;

/** Puts a line behind another; a word divided at the end of a line is closed up. */
export function joinTexts(first: string, next: string): string {
  if (/\p{L}-$/u.test(first) && /^\p{Ll}/u.test(next)) {
    const isCompound = KEEPS_HYPHEN.test(first.toLowerCase()) || /-\p{L}+-$/u.test(first);
    return isCompound ? first + next : first.slice(0, -1) + next;
  }
  return `${first} ${next}`;
}

/** Space between the lines of one paragraph: the least there is. */
function leadingOf(lines: readonly Line[]): number {
  const gaps = lines.map(({ gap }) => gap).filter((gap) => gap > 0);
  return gaps.length > 0 ? Math.min(...gaps) : 0;
}

const opens = (text: string) =>
  (text.match(/[([]/g)?.length ?? 0) > (text.match(/[)\]]/g)?.length ?? 0);

/** Whether a line goes on in the next: its next word had no room, and no wider space sets them apart. */
function runsOn(line: Line, next: Line, leading: number, isFirstWide: boolean): boolean {
  if (next.isBullet || next.column !== line.column || line.parts.length > 1) return false;
  if (next.parts.length > 1 || line.font !== next.font || line.size !== next.size) return false;
  if (line.page !== next.page) return !/[.:!?]$/.test(line.text) && /^\p{Ll}/u.test(next.text);
  // "Tools: …" begins something of its own.
  if (/^[^:]{2,30}:\s/.test(next.text)) return false;
  if (next.gap > leading * 1.12 + 0.02) return false;
  if (line.room === null) return false;
  if (opens(line.text) || /\p{L}-$/u.test(line.text)) return true;
  const word = next.text.split(' ')[0] ?? '';
  const needs = 0.25 + word.length * 0.5;
  return line.room < needs || isFirstWide;
}

/** Lines put together to texts. `leading`: in font sizes, where the lines themselves don't show it. */
export function blocksOf(
  lines: readonly Line[],
  begins: (line: Line) => boolean = () => false,
): Block[] {
  // The space over the first line is the heading's.
  const leading = leadingOf(lines.slice(1));
  // Where some lines stand closer than others, the close ones belong together.
  const gaps = lines
    .slice(1)
    .map(({ gap }) => gap)
    .filter((gap) => gap > 0);
  const isSpaced = gaps.some((gap) => gap > leading * 1.12 + 0.02);
  const blocks: Block[] = [];
  let last: Line | null = null;
  for (const line of lines) {
    const block = blocks.at(-1);
    const isHanging =
      block?.isBullet === true && last !== null && line.x > (block.lines[0]?.x ?? 0) + 2;
    const goesOn =
      block && last && !begins(line)
        ? (isHanging &&
            !line.isBullet &&
            line.room !== null &&
            line.parts.length === 1 &&
            line.column === last.column) ||
          runsOn(last, line, leading, isSpaced && narrow(lines))
        : false;
    if (block && goesOn) {
      block.text = joinTexts(block.text, line.text);
      block.parts = [block.text];
      block.lines.push(line);
    } else {
      blocks.push({ text: line.text, parts: line.parts, lines: [line], isBullet: line.isBullet });
    }
    last = line;
  }
  return blocks;
}

/** A side column, where words break early and the space between lines tells more than the room that is left. */
function narrow(lines: readonly Line[]): boolean {
  return (
    lines.every(({ column }) => column === 'left' || column === 'right') &&
    lines.every(({ text }) => text.length < 45)
  );
}

export const idsOf = (lines: readonly Line[]): number[] => lines.map(({ at }) => at);
