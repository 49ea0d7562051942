import { acceptedFills, acceptsOnlyFill, type GoldField, isForbidden } from './gold.ts';
import { sameAnswer } from './same.ts';

/**
 * `correct`: an accepted value. `miss`: left alone where only a value is right. `left`: left alone where that is right.
 * `wrong`: any other value. `never`: a value where no machine may answer; it counts as wrong too.
 */
export const VERDICTS = ['correct', 'miss', 'left', 'wrong', 'never'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** `answers`: the texts of each described part of the question; none: it is left alone. */
export function judge(
  gold: GoldField,
  answers: readonly (readonly string[])[],
  hint = '',
): Verdict {
  const parts = answers.filter((texts) => texts.length > 0);
  if (!parts.length) return acceptsOnlyFill(gold) ? 'miss' : 'left';
  if (acceptedFills(gold).some((fill) => isSaid(fill, gold, parts, hint))) return 'correct';
  return isForbidden(gold) ? 'never' : 'wrong';
}

/** Parts of one question say it together (month and year) or by their first (school of an education). */
function isSaid(
  fill: string,
  gold: GoldField,
  parts: readonly (readonly string[])[],
  hint: string,
): boolean {
  const [first = []] = parts;
  const all = parts.flat();
  const said = [all.join(' '), all.join(', '), first.join(', ')];
  if (said.some((text) => sameAnswer(text, fill, hint))) return true;
  if (sameList(first, fill)) return true;
  return first.length === 1 && first[0] === TICK && isYes(fill, gold);
}

/** How a ticked box of its own is told. */
const TICK = '✓';

function isYes(fill: string, { options }: GoldField): boolean {
  return /^(✓|yes|true|checked|on|ticked)$/i.test(fill.trim()) || options?.[0] === fill;
}

/** The same options in another order. */
function sameList(texts: readonly string[], fill: string): boolean {
  const wanted = fill.split(/\s*[,;|]\s*/);
  if (texts.length < 2 || wanted.length !== texts.length) return false;
  return texts.every((text) => wanted.some((one) => sameAnswer(text, one)));
}
