import { isTechnology } from '../match/skills.ts';
import type { Clause } from './clauses.ts';
import { type Context, meaningsOf, overlap } from './context.ts';
import type { Quantity } from './numbers.ts';
import { skillsIn } from './skillsIn.ts';
import { covered, type Span, saysSpan, spanOf } from './spans.ts';
import type { FactView } from './view.ts';

/** "Almost five years" at a place, in all, or with a skill: counted from the dates of the facts. */
export function saysCoveredSpan(
  context: Context,
  clause: Clause,
  said: Quantity,
  scope: readonly FactView[],
): boolean {
  const half = clause.tokens
    .slice(said.from, said.to + 4)
    .map(({ low }) => low)
    .join(' ');
  const extra = / and a half\b/.test(` ${half}`) ? 0.5 : 0;
  const years = (said.values[0] ?? 0) * (said.unit === 'month' ? 1 / 12 : 1) + extra;
  const roles = (views: readonly FactView[]) =>
    views.filter(
      ({ fact }) =>
        fact.dates?.start &&
        (fact.id === groupOfRole(fact.id) || fact.id.startsWith('certificates')),
    );
  const spansOf = (views: readonly FactView[]) =>
    roles(views).flatMap(({ fact }) => {
      const span = fact.dates ? spanOf(fact.dates, context.today) : null;
      return span ? [span] : [];
    });
  const isSaid = (spans: readonly { short: Span; long: Span }[]): boolean => {
    if (spans.length === 0) return false;
    const [least, most] = [
      covered(spans.map(({ short }) => short)),
      covered(spans.map(({ long }) => long)),
    ];
    const middle = Math.round((least + most) / 2);
    return [least, middle, most].some(
      (months) =>
        saysSpan(years, said.bound === 'most' ? 'exact' : said.bound, months) ||
        (said.unit === 'month' && Math.abs(months - years * 12) <= 1),
    );
  };
  const skills = skillsIn(clause.tokens).filter(({ from }) => from > said.to);
  const scoped = scope.filter(
    ({ fact }) =>
      fact.id.startsWith('work') ||
      fact.id.startsWith('projects') ||
      fact.id.startsWith('education') ||
      fact.id.startsWith('volunteer') ||
      fact.id.startsWith('certificates'),
  );
  // "Ten years in human resources" is a field of work; "ten years of Python" is counted where Python is.
  if (skills.some(({ name }) => isTechnology(name)))
    return skills.every(({ name, from, to }) =>
      isSaid(spansOf(withSkill(context, name, meaningsOf(clause.tokens.slice(from, to + 1))))),
    );
  // Each entry by itself, then what is cited together, then the whole of a career where the facts are work.
  if (spansOf(scoped).some((span) => isSaid([span]))) return true;
  if (isSaid(spansOf(scoped.filter(({ fact }) => fact.id.startsWith('work'))))) return true;
  const isCareer = clause.tokens.some(({ low }) =>
    /^(?:experience|career|professional|professionally|industry)$/.test(low),
  );
  const work = context.all.filter(({ fact }) => fact.id.startsWith('work'));
  const isAboutWork =
    context.cited.length === 0 ||
    context.cited.some(({ group, fact }) => group.startsWith('work') || fact.kind === 'summary');
  return isCareer && isAboutWork && isSaid(spansOf(work));
}

const groupOfRole = (id: string) =>
  /^(?:work|volunteer|projects|education)\.\d+/.exec(id)?.[0] ?? '';

/** Roles whose own texts mention a skill. */
function withSkill({ all }: Context, name: string, said: ReadonlySet<string>): FactView[] {
  const holds = ({ skills, meanings, group }: FactView) =>
    /^(?:work|projects|volunteer)/.test(group) &&
    (skills.has(name) || (said.size > 0 && overlap(said, meanings) === said.size));
  const groups = new Set(all.filter(holds).map(({ group }) => group));
  return all.filter(({ group }) => groups.has(group));
}
