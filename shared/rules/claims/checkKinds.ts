import type { Flag } from '../../facts.ts';
import type { Clause } from './clauses.ts';
import { type Context, flag, meaningsOf, overlap } from './context.ts';
import { verbsOf } from './verbs.ts';
import type { FactView } from './view.ts';
import { stem } from './words.ts';

/**
 * Deeds that are no more or less than others but other ones: who ran a team with a tool has not introduced it. A fact has to
 * speak of the same kind, as a verb, a noun or whoever does it.
 */
const KINDS: readonly (readonly [string, string])[] = [
  [
    'teach train mentor coach tutor instruct educate lecture',
    'supervise onboard guide student pupil class lesson learner trainee mentee apprentice intern junior education',
  ],
  [
    'introduce launch found establish invent create pioneer initiate',
    'build develop design write set new first start begin open implement roll bring make draft plan organise organize author produce add adopt move migrate put secure win prototype replace install cut reduce raise increase improve grow shorten lower save',
  ],
  [
    'sell close',
    'sale revenue account deal quota customer client contract order shop store retail business win won booking upsell',
  ],
  ['negotiate renegotiate', 'contract price supplier deal term agreement vendor'],
  [
    'present speak lecture',
    'talk conference language presentation present audience speech court meetup report',
  ],
  ['hire recruit', 'recruitment hiring staff selection candidate interview vacancy'],
  [
    'lay install mount fit wire weld paint sew cook bake drill',
    'build construct rebuild rewire replace put set make prepare run produce installation design dessert menu kitchen roll',
  ],
  ['open', 'launch build found start establish set new branch site begin run opening'],
  ['publish', 'write author article story paper book blog post report edit release'],
  ['audit inspect', 'check review test control examine assess verify auditor inspector survey'],
  ['translate interpret', 'translation language interpreter translator'],
  [
    'design build develop construct create',
    'rebuild redesign design build develop construct create write author introduce establish launch set found implement program produce make draft prototype architect plan engineer draw invent model sketch move migrate replace improve cut reduce raise increase prepare maintain contribute cofound publish lay grow shorten speed convert automate roll open start install wire own code host',
  ],
  ['approve authorise authorize', 'sign decide own'],
  [
    'program programme code',
    'build develop write implement code script software engineer developer programmer create automate rebuild test',
  ],
  ['chair preside moderate', 'chairman president lead host'],
];
const FAMILIES = KINDS.map(([own, near]) => {
  const verbs = own.split(' ').map(stem);
  return { verbs: new Set(verbs), near: new Set([...verbs, ...near.split(' ').map(stem)]) };
});

export function checkKinds(context: Context, clause: Clause, scope: readonly FactView[]): Flag[] {
  if (clause.kind !== 'claim') return [];
  const told = scope.filter(({ fact }) => /highlight|summary|answer/.test(fact.kind));
  // What one is says what one does; where no deed is told there is nothing to compare.
  // A certificate or a listed skill is no teaching of it.
  const isListed =
    scope.length > 0 &&
    scope.every(({ fact }) => fact.kind === 'skill' || fact.id.startsWith('certificates'));
  if (told.length === 0 && !isListed) return [];
  const verbs = verbsOf(clause.tokens, false);
  if (verbs.length === 0) return [];
  // A deed of which a fact speaks is as that fact has it; of others the title may tell.
  const said = meaningsOf(clause.tokens);
  const own = told.filter(({ meanings }) => overlap(said, meanings) >= 1);
  const tellers = own.length > 0 ? own : scope;
  return verbs.flatMap(({ at }) => {
    const short = stem(clause.tokens[at]?.low ?? '');
    const family = FAMILIES.find(({ verbs }) => verbs.has(short));
    if (!family || (told.length === 0 && family !== FAMILIES[0])) return [];
    if (tellers.some(({ stems }) => [...family.near].some((one) => stems.has(one)))) return [];
    return [
      flag(context, clause.tokens, at, at, 'strength', 'The cited facts tell of another deed.'),
    ];
  });
}
