import type { Token } from './tokens.ts';

const listed = (text: string) => text.trim().split(/\s+/);

/** Words that carry no content of their own. */
export const SMALL_WORDS = new Set(
  listed(`
  a an the this that these those some any each every both all such same other another own it its he she they them their him his her hers she
  i me my mine myself we us our ours you your yours he's it's i'm i've i'd i'll we're we've we'd we'll you're that's there's
  and or but nor so yet if then than as at by for from in into of off on onto out over per to up down upon with within
  without via about above across after against along among around before behind below beneath beside besides between
  beyond despite during except inside like near since through throughout toward towards under until while where which who
  whom whose what when why how because although though whereas whether is am are was were be been being do does did done
  doing have has had having will would can could shall should may might must not no never don't doesn't didn't can't
  cannot won't wasn't weren't isn't aren't haven't hasn't hadn't couldn't wouldn't n't very really quite just also too
  even still already ever only much many more most less least few lot lots again once here there now today currently
  one two three four five six seven eight nine ten far
  later early earlier recently previously first last next well together including e.g i.e etc and/or s t
  `),
);

/** Words of a résumé that say what anybody may say: they neither support a sentence nor make it a claim. */
export const LIGHT_WORDS = new Set(
  listed(`
  work job role position company team time year month week day experience background career professional project skill
  thing way part kind area field number range good great strong new real key main able use take make get go give bring
  help include focus involve need want like love enjoy believe learn people person responsible responsibility task
  currently present day-to-day daily today career life industry environment world hand hands success result know
  `),
);

const IRREGULAR = new Map(
  listed(`
  led:lead built:build wrote:write written:write ran:run grew:grow grown:grow drove:drive driven:drive won:win
  taught:teach spoke:speak spoken:speak sold:sell made:make took:take taken:take held:hold kept:keep brought:bring
  began:begin begun:begin care:care cares:care cared:care caring:care drew:draw drawn:draw bent:bend bit:bite bred:breed bound:bind clung:cling crept:creep dove:dive drank:drink
  ate:eat eaten:eat fled:flee flew:fly flown:fly forgot:forget forgave:forgive froze:freeze hung:hang heard:hear hid:hide
  laid:lay lent:lend lit:light lain:lie overcame:overcome rode:ride rang:ring said:say sewed:sew sewn:sew shook:shake shot:shoot
  sang:sing sank:sink slept:sleep slid:slide sought:seek stole:steal struck:strike swam:swim swept:sweep swung:swing
  threw:throw thrown:throw told:tell tore:tear undertook:undertake undertaken:undertake woke:wake wore:wear worn:wear wove:weave
  woven:weave withdrew:withdraw redrew:redraw redrawn:redraw outgrew:outgrow spun:spin split:split spread:spread shown:show
  showed:show fought:fight bore:bear bought:buy oversaw:oversee oversee:oversee oversees:oversee overseeing:oversee overseen:oversee got:get gave:give given:give rewrote:rewrite
  rewritten:rewrite rebuilt:rebuild sped:speed shrank:shrink shrunk:shrink met:meet went:go came:come became:become
  spent:spend left:leave saw:see seen:see knew:know known:know thought:think felt:feel chose:choose chosen:choose
  paid:pay sent:send bought:buy lost:lose found:find understood:understand stood:stand dealt:deal fed:feed
  children:child people:people women:woman men:man media:medium data:data analyses:analysis analyse:analyze
  analysed:analyze taught:teach fell:fall fallen:fall axes:axis rose:rise risen:rise broke:break dug:dig caught:catch
  career:career careers:career forecast:forecast cut:cut set:set put:put used:use using:use uses:use use:use
  `).map((pair) => pair.split(':') as [string, string]),
);

/** Longest first: of two that fit, the longer one goes. */
const ENDINGS = listed(
  'ability ations ation ments ment ance ence able ings ion ing ers ors ed er or es ly al s e',
);
const shortened = (word: string): string => {
  const ending = ENDINGS.find((one) => {
    if (!word.endsWith(one)) return false;
    const rest = word.slice(0, -one.length);
    return rest.length >= 3 && /[aeiouy]/.test(rest) && !(one === 's' && rest.endsWith('s'));
  });
  return ending === undefined ? word : word.slice(0, -ending.length);
};

const STEMS = new Map<string, string>();

/** What the forms of one word have in common: "migrating", "migration" and "migrated" are one. */
export function stem(low: string): string {
  const known = STEMS.get(low);
  if (known !== undefined) return known;
  let word = low.replace(/'s?$/, '');
  word = IRREGULAR.get(word) ?? word;
  // "ies": "latencies" is "latency".
  if (word.length > 4) word = word.replace(/ies$/, 'y').replace(/ied$/, 'y');
  for (let round = 0; round < 3 && !IRREGULAR.has(word); round += 1) {
    const shorter = shortened(word);
    if (shorter === word) break;
    word = shorter;
  }
  // "running", "shipped"
  word = word.replace(/([bdfgklmnprt])\1$/, '$1').replace(/(?<=..[^aeiou])i$/, 'y');
  if (STEMS.size < 20_000) STEMS.set(low, word);
  return word;
}

/** Words that may stand for each other in a true sentence; not for the level of a verb, which strength.ts compares. */
const ALIKE = [
  'cut reduce lower decrease shrink drop trim slash shorten bring down fewer less',
  'grow increase raise boost lift rise expand scale double triple',
  'improve enhance better optimise optimize tune',
  'fast speed quick accelerate speedup latency slow',
  'build develop create write implement construct design deliver launch introduce make produce',
  'start begin launch introduce establish found set',
  'lead head manage run direct oversee supervise own responsible charge',
  'mentor coach guide train teach onboard junior instruct tutor lesson class',
  'customer client user consumer buyer',
  'team group squad crew staff people colleague',
  'pupil student learner child class',
  'developer engineer programmer',
  'migrate migration move port transition convert moving',
  'monolith monolithic legacy',
  'service microservice',
  'pay payment payments billing checkout',
  'house home flat dwelling household domestic residential',
  'vaccination vaccine jab injection shot immunisation immunization',
  'kid child youngster',
  'representative rep salesperson seller',
  'trip visit excursion tour',
  'math maths mathematics',
  'solar photovoltaic pv',
  'fit install wire fitted mount rig',
  'car vehicle automobile',
  'accident injury',
  'discover find detect uncover spot',
  'app application apps',
  'homeowner tenant resident',
  'firm company business employer',
  'parcel package box pallet',
  'contract deal agreement',
  'film movie video',
  'photo picture image',
  'fix repair mend',
  'show demonstrate present',
  'doctor physician gp',
  'lesson course module unit class',
  'pipeline funnel',
  'quota target goal',
  'check inspect inspection audit review',
  'event message record',
  'second sec s',
  'degree bachelor master graduate graduated study studied bsc msc phd diploma doctorate education university',
  'machine-learning ml',
  'test testing tests qa quality',
  'document documentation docs written',
  'campaign marketing advertising ad ads',
  'sale sales revenue turnover income',
  'cost costs spend spending expense budget',
  'hire recruit recruiting hiring onboard',
  'automate automation automatic automated script',
  'hour hours time',
  'process pipeline workflow procedure',
  'error errors bug bugs defect defects mistake mistakes',
  'report reporting dashboard dashboards reports',
  'analyze analysis analyst analyse analyses analytics',
  'survey questionnaire poll',
  'article paper publication publish published',
  'ward unit department floor',
  'shop store retail',
  'warehouse logistics depot',
  'supplier vendor',
  'deploy deployment release rollout roll',
  'incident outage downtime',
  'speak speaker fluent language native',
  'relocate move relocation',
  'partition partitioning shard',
  'cache caching caches',
  'monitor monitoring observability',
  'present presentation talk conference',
  'award prize won win winner',
  'wood wooden timber',
  'file submit lodge',
  'cook chef kitchen',
];

const GROUP_OF = new Map<string, string>();
for (const row of ALIKE) {
  const words = row.split(' ').map(stem);
  for (const word of words) if (!GROUP_OF.has(word)) GROUP_OF.set(word, `~${words[0]}`);
}

/** Stems, those that may stand for each other as one. */
export const meaningOf = (low: string): string => {
  const short = stem(low);
  return GROUP_OF.get(short) ?? short;
};

const LIGHT = new Set([...LIGHT_WORDS].map(stem));
/** A word that says something one can look for in a fact. */
export const isContent = ({ kind, low }: Token): boolean =>
  kind === 'word' && low.length > 1 && !SMALL_WORDS.has(low) && !LIGHT.has(stem(low));
