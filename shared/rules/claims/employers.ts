import type { Flag } from '../../facts.ts';
import type { Clause } from './clauses.ts';
import { type Context, employersIn, flag, meaningsOf, overlap } from './context.ts';
import { skillsIn } from './skillsIn.ts';
import type { Token } from './tokens.ts';
import { isPast } from './verbs.ts';
import type { FactView } from './view.ts';
import { SMALL_WORDS } from './words.ts';

const words = (text: string) => new Set(text.trim().split(/\s+/));

/** An employer of the person in a clause that speaks of what another one's fact says. */
export function strayEmployers(context: Context, clause: Clause, skip: Set<number>): Flag[] {
  const { tokens } = clause;
  const named = employersIn(tokens, context.employers);
  const nearGroups = new Set(context.near.map(({ group }) => group));
  const flags: Flag[] = [];
  for (const { group, from, to } of named) {
    for (let at = from; at <= to; at += 1) skip.add(at);
    const same = named.filter((other) => other.from === from).map((other) => other.group);
    if (
      !same.some((one) => nearGroups.has(one)) &&
      !isInText(context.cited, tokens.slice(from, to + 1)) &&
      !nearGroups.has(group)
    )
      flags.push(
        flag(
          context,
          tokens,
          from,
          to,
          'employer',
          'This employer belongs to another fact than the ones cited.',
        ),
      );
  }
  const groups = new Set(named.map(({ group }) => group));
  const [first] = named;
  if (flags.length > 0 || !first || groups.size !== 1) return flags;
  const points = context.cited.filter(
    ({ fact, group }) => group.startsWith('work') && ['highlight', 'summary'].includes(fact.kind),
  );
  const said = meaningsOf(tokens);
  const best = (views: readonly FactView[]) =>
    Math.max(0, ...views.map(({ meanings }) => overlap(said, meanings)));
  const own = best(points.filter(({ group }) => groups.has(group)));
  const others = best(points.filter(({ group }) => !groups.has(group)));
  if ((others >= 2 && others > own + 1) || (others >= 2 && own === 0))
    flags.push(
      flag(
        context,
        tokens,
        first.from,
        first.to,
        'employer',
        'The fact cited for this is of another employer.',
      ),
    );
  return flags;
}

const isInText = (views: readonly FactView[], tokens: readonly Token[]) =>
  views.some(({ lows }) => tokens.every(({ low }) => lows.has(low.replace(/'s$/, ''))));

const HELPED = words('supported helped assisted advised served');
const AT = words('at for joined with left from');

/** "At Acme I led …": the company applied to is no past employer. */
export function targetAsPast(context: Context, { tokens, kind }: Clause): Flag[] {
  if (kind !== 'claim' || speaksToThem(tokens)) return [];
  const [company = ''] = context.companyWords;
  const skills = skillsIn(tokens);
  return tokens.flatMap(({ low, raw }, at) => {
    const base = low.replace(/'s$/, '');
    const isThe = tokens[at - 1]?.low === 'the';
    const before = tokens[at - (isThe ? 2 : 1)]?.low ?? '';
    // A posting lends no other names either.
    const isTheirs = base === company || (/^\p{Lu}/u.test(raw) && context.jobLows.has(base));
    if (!isTheirs || context.nearLows.has(base)) return [];
    // "Moved from Globex to …": where one went is where one worked.
    const isMove =
      before === 'to' &&
      tokens
        .slice(Math.max(0, at - 8), at)
        .some((token) =>
          /^(?:moved|switched|went|came|changed|transferred|returned)$/.test(token.low),
        );
    const isAlone =
      base === company && tokens.every((token) => token.kind === 'sign' || token.low === low);
    const isAt =
      isMove ||
      isAlone ||
      // "An intern in the newsroom of Globex".
      (base === company && before === 'of') ||
      // "I led Acme's move".
      (base === company &&
        /'s$/.test(low) &&
        tokens.slice(0, at).some((token) => isPast(token.low))) ||
      (base === company
        ? AT.has(before) || HELPED.has(before) || (before === 'in' && at > 1)
        : /^(?:at|for|joined|left)$/.test(before));
    if (!isAt || skills.some(({ from, to }) => at >= from && at <= to)) return [];
    return [flag(context, tokens, at, at, 'employer', 'No fact says that you worked there.')];
  });
}

/** "I worked for Grant Thornton" of a fact that names them as auditors. */
export function othersAsEmployers(context: Context, { tokens, kind }: Clause): Flag[] {
  if (kind !== 'claim') return [];
  const named = employersIn(tokens, context.employers);
  return tokens.flatMap(({ low, raw }, at) => {
    const before = tokens[at - 1]?.low ?? '';
    if (
      !/^\p{Lu}/u.test(raw) ||
      !/^(?:for|joined|by)$/.test(before) ||
      named.some(({ from, to }) => at >= from && at <= to)
    )
      return [];
    if (
      before !== 'joined' &&
      !/^(?:work(?:ed|ing)?|employed|job)$/.test(tokens[at - 2]?.low ?? '')
    )
      return [];
    const isSaid = context.near.some(({ tokens: own }) =>
      own.some((token, index) => token.low === low && own[index - 1]?.low === before),
    );
    const isOther = context.near.some(({ lows, fact }) => fact.kind !== 'skill' && lows.has(low));
    return isSaid || !isOther
      ? []
      : [flag(context, tokens, at, at, 'employer', 'No fact says that you worked there.')];
  });
}

const speaksToThem = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ low }, at) =>
      /^(?:your|you|you're|applied|apply|applying|application|join|joining)$/.test(low) ||
      (/^(?:the|this)$/.test(low) &&
        /^(?:role|position|opening|mission)$/.test(tokens[at + 1]?.low ?? '')),
  );

const PLACES = words(
  'scale work university school college home night least first present once all times a an the my our their his her your both this that each every one two three four peak any some least best most ease hand heart speed university-level runtime compile build night weekends short last large every',
);

/** "at globex": a name without its capital. */
export function lowerCase(context: Context, { tokens, kind }: Clause): Flag[] {
  if (kind !== 'claim') return [];
  return tokens.flatMap((token, at) => {
    const next = tokens[at + 1];
    if (token.low !== 'at' || next?.kind !== 'word' || /^\p{Lu}|\d/u.test(next.raw)) return [];
    const base = next.low.replace(/'s$/, '');
    if (
      PLACES.has(base) ||
      SMALL_WORDS.has(base) ||
      context.nearLows.has(base) ||
      base.endsWith('ing')
    )
      return [];
    if (tokens[at + 2]?.kind === 'word' && context.nearLows.has(tokens[at + 2]?.low ?? ''))
      return [];
    return [flag(context, tokens, at + 1, at + 1, 'employer', 'No cited fact has this name.')];
  });
}
