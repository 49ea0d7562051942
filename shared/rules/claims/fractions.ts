import { ONES, pairs } from './numerals.ts';
import type { Token } from './tokens.ts';
import { PERIODS } from './units.ts';

export const MULTIPLES = pairs(
  'double:2 doubled:2 doubling:2 twice:2 twofold:2 triple:3 tripled:3 tripling:3 thrice:3 threefold:3 tenfold:10 fivefold:5 fourfold:4 quadrupled:4 quadruple:4 quintupled:5 quintuple:5 sextupled:6 eightfold:8 sixfold:6 sevenfold:7 ninefold:9 hundredfold:100',
);
const PARTS = pairs(
  'half:2 third:3 thirds:3 quarter:4 quarters:4 fifth:5 fifths:5 sixth:6 sixths:6 seventh:7 eighth:8 eighths:8 tenth:10 tenths:10',
);
const BEFORE_HALF = /^(?:by|in|to|than|about|nearly|almost|roughly|over|under)$/;

/** "A quarter of", "two thirds", "four fifths", "half", in percent; null where a word counts otherwise ("the third year"). */
export function readFraction(
  tokens: readonly Token[],
  at: number,
): { percent: number; to: number } | null {
  const low = (index: number) => tokens[index]?.low ?? '';
  if (/^halv(?:e|ed|ing)$/.test(low(at))) return { percent: 50, to: at };
  if (low(at) === 'half') return isHalf(tokens, at) ? { percent: 50, to: at } : null;
  const top = /^(?:a|one)$/.test(low(at)) ? 1 : Number(ONES.get(low(at)) ?? 0);
  if (top < 1 || top > 9) return null;
  const place = low(at + 1) === '-' ? at + 2 : at + 1;
  const bottom = Number(PARTS.get(low(place)) ?? 0);
  if (bottom < 3 || top >= bottom || top > 1 !== low(place).endsWith('s')) return null;
  // "A third language", "over two quarters" count things.
  const next = tokens[place + 1];
  if (top === 1 && next?.kind === 'word' && !AFTER_PART.test(next.low)) return null;
  if (low(place) === 'quarters' && top === 2) return null;
  // "A quarter of an hour" is a length.
  if (low(place + 1) === 'of' && /^an?$/.test(low(place + 2))) return null;
  return { percent: Math.round((top / bottom) * 1000) / 10, to: place };
}
const AFTER_PART =
  /^(?:of|to|in|by|from|with|at|on|and|but|when|while|since|after|as|less|more|fewer|lower|higher|faster|shorter|smaller|larger|cheaper|quicker|longer|through|within|over|the|thanks|because|so)$/;

/** "Half a dozen" is six, "two and a half years" is read with them, "the second half of 2018" is a date. */
function isHalf(tokens: readonly Token[], at: number): boolean {
  const low = (index: number) => tokens[index]?.low ?? '';
  const [before, next, second] = [low(at - 1), low(at + 1), low(at + 2)];
  if (next === 'of' && /^(?:19|20)\d\d$/.test(second)) return false;
  if (second === 'dozen' || second === 'million' || before === '-' || next === '-') return false;
  return (BEFORE_HALF.test(before) && next !== 'years') || /^(?:of|the|our|my|their)$/.test(next);
}

/** "Every fourth week", "every other day", "one week in four": once in how many. */
export function readInterval(
  tokens: readonly Token[],
  at: number,
): { value: number; period: string; to: number } | null {
  const low = (index: number) => tokens[index]?.low ?? '';
  if (low(at) === 'every') {
    const period = PERIODS.get(low(at + 2).replace(/s$/, ''));
    const value = NTH.get(low(at + 1)) ?? Number(ONES.get(low(at + 1)) ?? 0);
    return period && value > 1 ? { value, period, to: at + 2 } : null;
  }
  const period = PERIODS.get(low(at + 1));
  const value = Number(ONES.get(low(at + 3)) ?? 0);
  const isOneIn = /^(?:one|a)$/.test(low(at)) && /^(?:in|of|out)$/.test(low(at + 2));
  return isOneIn && period && value > 1 ? { value, period, to: at + 3 } : null;
}
const NTH = new Map(
  'other second third fourth fifth sixth'
    .split(' ')
    .map((word, index) => [word, index === 0 ? 2 : index + 1] as const),
);
