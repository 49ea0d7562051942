import type { Flag } from '../../facts.ts';
import type { Clause } from './clauses.ts';
import { type Context, employersIn, flag, meaningsOf, overlap } from './context.ts';
import { type DateMention, datesOf, isSamePoint } from './dates.ts';
import { boundsOf, type FactView } from './view.ts';

type Point = { year: number; month: number | null };
const isAt = (a: Point, b: Point | null) => b !== null && isSamePoint(a, b);

function supports(mention: DateMention, view: FactView): boolean {
  const { start, end } = boundsOf(view);
  const isOpen = view.fact.dates?.start != null && view.fact.dates.end === null;
  const { other } = mention;
  if (mention.role === 'start' && other === 'now')
    return (isAt(mention, start) && isOpen) || inText(mention, view);
  if (mention.role === 'start' && other !== null)
    return (isAt(mention, start) && other !== 'now' && isAt(other, end)) || inText(mention, view);
  if (mention.role === 'end' && other !== null && other !== 'now')
    return (isAt(mention, end) && isAt(other, start)) || inText(mention, view);
  if (mention.role === 'start') return isAt(mention, start) || inText(mention, view);
  if (mention.role === 'end') return isAt(mention, end) || inText(mention, view);
  if (other === 'now') return isAt(mention, start) && isOpen;
  return isAt(mention, start) || isAt(mention, end) || inText(mention, view);
}

/** A deed that says its own date is of no other year of its job. */
const saysWhen = ({ fact, dates }: FactView) =>
  dates.length > 0 && ['highlight', 'summary'].includes(fact.kind);

/** A role's own text repeats its dates: those count by what they are, others as they stand. */
function inText(mention: DateMention, { fact, dates }: FactView): boolean {
  if (fact.dates && /^(?:work|volunteer|education|projects)\.\d+$/.test(fact.id)) return false;
  return dates.some(
    (own) =>
      isSamePoint(own, mention) &&
      (own.role === mention.role || mention.role === 'point' || own.role === 'point'),
  );
}

/** "Before 2020" of a job that ended in 2019. */
const isOver = (view: FactView, year: number) => (boundsOf(view).end?.year ?? year) < year;

const CURRENT = new Set('currently presently nowadays still'.split(' '));

export function checkDates(context: Context, clause: Clause, scope: readonly FactView[]): Flag[] {
  const { tokens } = clause;
  const said = meaningsOf(tokens);
  const named = employersIn(tokens, context.employers).length > 0;
  const flags = datesOf(tokens).flatMap((mention) => {
    const own = closestCertificates(scope, said);
    const told = own.filter((view) => saysWhen(view) && overlap(said, view.meanings) >= 1);
    const isTold = told.length > 0 && mention.role === 'point' && mention.other === null;
    const holds = (view: FactView) => (isTold ? inText : supports)(mention, view);
    if ((isTold ? told : own).some(holds) || isJoined(mention, named ? scope : context.near))
      return [];
    if (
      tokens[mention.from - 1]?.low === 'before' &&
      scope.some((view) => isOver(view, mention.year))
    )
      return [];
    const isElsewhere = context.all.some((view) => supports(mention, view));
    const why = isElsewhere
      ? 'This date belongs to another fact than the ones cited.'
      : 'No cited fact has this date.';
    return [flag(context, tokens, mention.from, mention.to, 'date', why)];
  });
  // "I currently work at …" of a job that has ended.
  const now = tokens.findIndex(({ low }) => CURRENT.has(low));
  if (now >= 0)
    for (const { group, from, to } of employersIn(tokens, context.employers)) {
      const role = context.all.find(({ fact }) => fact.id === group);
      if (role?.fact.dates?.end)
        flags.push(flag(context, tokens, from, to, 'date', 'That job has ended.'));
    }
  return flags;
}

/** Of several certificates those that a clause names: each has its own date. */
function closestCertificates(
  scope: readonly FactView[],
  said: ReadonlySet<string>,
): readonly FactView[] {
  const isOne = ({ fact }: FactView) => fact.id.startsWith('certificates');
  const best = Math.max(...scope.filter(isOne).map(({ meanings }) => overlap(said, meanings)));
  return best > 0
    ? scope.filter((view) => !isOne(view) || overlap(said, view.meanings) === best)
    : scope;
}

/** "From 2017 to now" over two jobs that follow each other. */
function isJoined(mention: DateMention, scope: readonly FactView[]): boolean {
  if (mention.other === null || mention.role === 'point') return false;
  const work = scope.filter(({ fact }) => fact.kind === 'role');
  if (work.length < 2) return false;
  const [first, last] =
    mention.role === 'start' ? [mention, mention.other] : [mention.other, mention];
  if (first === 'now') return false;
  return (
    work.some((view) => isAt(first, boundsOf(view).start)) &&
    work.some((view) =>
      last === 'now' ? view.fact.dates?.end === null : isAt(last, boundsOf(view).end),
    )
  );
}
