import type { Token } from './tokens.ts';
import { isContent, meaningOf } from './words.ts';

const NEGATORS = new Set(
  "not no never without none neither nor cannot can't don't doesn't didn't won't wasn't weren't isn't aren't haven't hasn't hadn't couldn't wouldn't shouldn't ain't missed lack lacked lacks lacking failed fail failing refused refuse unable hardly barely rarely seldom avoided avoid avoiding zero nil eliminated eliminating eliminate prevented preventing free stopped quit".split(
    ' ',
  ),
);
/** Weak ones say "no" of what follows but are no flag by themselves: "zero downtime", "avoided outages". */
export const WEAK = new Set(
  'avoided avoid avoiding zero nil eliminated eliminating eliminate prevented preventing free stopped'.split(
    ' ',
  ),
);

/** "Not only", "no doubt": nothing is denied. */
function isIdiom(tokens: readonly Token[], at: number): boolean {
  const low = tokens[at]?.low ?? '';
  const next = tokens[at + 1]?.low ?? '';
  const before = tokens[at - 1]?.low ?? '';
  if (low === 'no' && /^(?:a|the|any)$/.test(before)) return true;
  if (low === 'not' && /^(?:only|just|merely|simply|least|to)$/.test(next)) return true;
  if (low === 'no' && /^(?:doubt|matter|wonder|longer|stranger|fewer|less|small)$/.test(next))
    return true;
  // "People without a technical background".
  if (
    low === 'without' &&
    /^(?:people|those|anyone|someone|others|patients|customers|users|students|colleagues|readers)$/.test(
      before,
    )
  )
    return true;
  if (low === 'without' && (next === 'doubt' || (next === 'a' && tokens[at + 2]?.low === 'doubt')))
    return true;
  // "I missed my quota"; appointments are missed by others.
  if (low === 'missed' && !/^(?:i|we|i've)$/.test(before)) return true;
  if (low === 'never' && /^(?:stop|stopped|tire|tired)$/.test(next)) return true;
  if (low === 'free' && /^(?:to|time|software)$/.test(next)) return true;
  if (low === 'failed' || low === 'failing') return /^(?:a|the)$/.test(before);
  return /^(?:can't|cannot)$/.test(low) && /^(?:wait|imagine|help|overstate)$/.test(next);
}

export function negatorsOf(tokens: readonly Token[]): number[] {
  return tokens.flatMap(({ low }, at) =>
    (NEGATORS.has(low) || (low.endsWith("n't") && low.length > 3)) && !isIdiom(tokens, at)
      ? [at]
      : [],
  );
}
export const hasNegation = (tokens: readonly Token[]): boolean =>
  negatorsOf(tokens).some((at) =>
    /^(?:not|never|no|cannot|lack|lacking)$|n't$/.test(tokens[at]?.low ?? ''),
  );

/** What a negator denies: the next content words up to a sign. */
export function deniedBy(tokens: readonly Token[], at: number): Set<string> {
  const denied = new Set<string>();
  for (let ahead = at + 1; ahead < Math.min(tokens.length, at + 7) && denied.size < 2; ahead += 1) {
    const token = tokens[ahead] as Token;
    if (token.kind === 'sign' && /[.,;:!?()]/.test(token.low)) break;
    if (isContent(token)) denied.add(meaningOf(token.low));
  }
  return denied;
}
