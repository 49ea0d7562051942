import { stem } from './words.ts';

/**
 * Words of any trade: a sentence may say them without a fact that has them. All others are content, and content that
 * stands in no fact is a doubt. One form of each, the stems do the rest. Not in it:
 * what is bought, sold, treated, taught or built, whom one serves, and where.
 */
const PLAIN = `
time moment while year month week weekday weekend day date night evening morning afternoon midnight midday noon hour
minute second decade century season spring summer autumn winter term quarter half period span phase stage step start
beginning end finish middle past present future recent former previous prior earlier later late early long short brief
quick quickly slow rapid sudden gradual soon ago since until always often usual regular frequent occasional sometimes
rare constant continuous permanent temporary daily weekly monthly yearly annual nightly hourly once twice thrice again
repeat whole full entire complete total overall third fifth tenth double triple age old young new fresh modern current
initial final first last next original latest meanwhile eventual immediate instant prompt ahead behind straight right
away peak busy monday tuesday wednesday thursday friday saturday sunday january february march april may june july
august september october november december course run length duration deadline timing schedule calendar clock round
routine habit number count amount figure sum share part portion piece bit lot load handful couple pair dozen score few
several various multiple many much more most less least fewer enough extra additional further other another single
sole only average mean range rate level degree ratio proportion percentage percent minority majority rest remainder
maximum minimum top bottom high low big large huge small tiny little great medium broad wide narrow deep strong heavy
light approximate rough exact precise near close almost about around over under above below beyond up down size scale
volume measure quantity fraction each every both either all any some none per apiece between among combined altogether
thousand hundred million billion do did make made take took give gave get got put set let keep kept hold held bring
brought carry send sent receive go went come came leave left move return stay remain become turn change happen occur
seem look see saw seen watch notice find found search seek try attempt aim plan intend decide choose chose pick select
prefer want wish hope need require demand expect wait think thought believe consider regard view understand understood
know knew recognise recognize remember forget learn learnt discover realise realize feel felt like love enjoy hate
mind care matter depend rely trust ask answer tell told say said speak spoke talk discuss mention explain describe
show demonstrate prove express call name point refer concern involve include contain cover consist belong own possess
join enter attend visit meet met work act operate function serve use apply employ handle deal treat process tackle
face address approach manage cope begin began launch open stop continue proceed follow precede lead led guide direct
ran drive drove push pull head oversee supervise organise organize arrange coordinate prepare ready produce create
develop build built form shape construct establish introduce design invent write wrote written draft read note record
list register store save add combine connect link attach relate separate split divide break cut reduce lower drop fall
fell decrease decline shrink shorten raise rise rose increase grow grew climb extend expand widen improve better
worsen enhance boost strengthen weaken speed hasten halve multiply reach achieve attain accomplish succeed win won
lose lost gain earn obtain secure acquire collect gather fetch fill empty fit place lay stand stood sit sat lie hang
pass cross spread throw catch hit touch press check test verify confirm ensure guarantee control monitor track observe
examine inspect review assess evaluate judge compare compute calculate estimate help aid assist support back encourage
enable allow permit cause result effect affect influence contribute participate play cooperate collaborate partner
provide offer deliver hand propose suggest recommend advise inform notify announce report state claim admit accept
agree approve refuse reject deny avoid prevent protect maintain preserve restore fix correct solve resolve settle sort
remove replace exchange switch shift swap transfer convert adapt adjust alter modify update upgrade refresh revise
rework redo redesign rebuild adopt embrace assign appoint charge entrust task responsible account owe mark sign label
spend spent cost afford worth stretch draw drew squeeze trim tie stem arise trace lift drag wind undertake undertook
perform conduct execute implement roll deploy practise practice exercise train taught teach mentor coach instruct
onboard educate tutor qualify graduate study studied focus concentrate specialise specialize dedicate devote commit
engage oblige thing object item stuff issue topic subject question problem trouble difficulty challenge duty
assignment job role position post spot office title rank side aspect detail fact case example instance kind type style
way manner method means technique procedure system structure sequence series group collection row line column chart
picture scope extent area field domain region zone section sector segment corner space room site location base centre
center home desk front inside outside surface edge reason purpose goal target objective idea concept notion scheme
project programme program initiative effort action activity deed event occasion situation condition circumstance
status standard quality feature property characteristic nature character value benefit advantage strength weakness
fault error mistake failure success achievement accomplishment outcome output impact consequence progress growth loss
reduction improvement difference development chance opportunity possibility option choice decision solution response
reply requirement request desire interest attention priority person people man woman men women human being individual
somebody someone anybody everyone everybody nobody folk others team crew staff squad colleague coworker peer member
fellow mate boss manager supervisor employer employee worker newcomer beginner starter trainee learner recruit expert
leader chief company firm business organisation organization department division unit branch public experience
knowledge skill ability capability competence expertise understanding background history career path profession trade
vocation calling occupation craft livelihood workplace workday employment tenure stint spell education training class
lesson diploma certificate certification licence license qualification graduation information data document paper page
text word sentence message contact meeting conversation discussion summary overview tool device resource money price
fee income budget expense saving revenue profit world country nation land city town village abroad overseas local
national international regional global good best bad worse worst nice fine excellent perfect important main major
minor key central essential necessary possible impossible available certain sure clear obvious plain simple easy hard
difficult complex complicated different similar same equal alike common normal typical ordinary special particular
specific unique general basic real true false wrong accurate reliable safe careful thorough steady stable solid strict
smooth calm quiet loud soft gentle closed free able capable competent skilled experienced proud happy glad pleased
content keen eager willing curious patient honest sincere serious practical efficient effective useful helpful
valuable successful active passive flexible independent personal private joint shared mutual professional technical
manual digital mental social formal informal official absent actual existing incomplete partial respective related
relevant mere pure sheer very quite rather fairly pretty really truly actually simply just even still already yet too
also well together alone apart instead otherwise therefore thus hence however though although despite especially
particularly mainly mostly partly largely nearly hardly barely likely perhaps maybe probably certainly definitely
surely clearly exactly directly closely easily deeply fully nowadays beside besides alongside throughout within across
along through towards via thanks due according regarding considering including except pressure stress pace rhythm
workload caseload burden strain pride joy fun pleasure satisfaction passion motivation sense feeling heart eye ear
foot voice life yes no not never nor neither please thank consecutive respectively simultaneous parallel concurrent
ongoing nonstop rotating proper familiar acquainted versed fluent comfortable confident conversant adept proficient
native foundation basis ground root core bulk backbone cornerstone pillar hail originate remit mandate capacity
mission vision worthwhile noticeable visible tangible measurable considerable significant substantial drastic dramatic
marked anything something nothing everything anyone everywhere somewhere anywhere nowhere patience courage fear scare
worry afraid nervous relaxed reward rewarding satisfy excite fascinate favourite favorite surprise impress tired bored
dream luck lucky language tongue mother everyday certified accredited licensed academic intermediate elementary
advanced bilingual fast faster tidy neat orderly consistent beat exceed surpass lend lent administer administered
toolbox toolkit repertoire arsenal highlight journey trip meant mid flow gap pause interruption limited overdue submit
bread butter thereby whereby therein hereby namely meantime nonetheless signature territory behalf fleet automatic
automate machine accuracy credential juggle courtesy culprit exam examination oppose house building floor door window
hall wall bench school family user sell sold formerly previously currently presently originally initially ultimately
finally lately recently arrive arrival depart wear wore hurt harm injure suffer heal sleep wake eat drink walk jump
ride travel roam wander escape hide chase hunt shove twist bend fold wrap unwrap pack unpack unload lock unlock knock
kick shake stir mix pour spill drip melt freeze boil burn shine glow fade vanish disappear emerge park delay postpone
cancel skip miss ignore neglect overlook glance stare peek smell taste hear listen sound ring shout whisper laugh
smile cry sigh joke chat gossip argue quarrel disagree complain apologise apologize forgive praise criticise criticize
blame warn threaten promise swear bet guess wonder doubt suspect assume imagine pretend recall remind clarify simplify
summarise summarize outline sketch illustrate underline emphasise emphasize insist quote cite translate interpret
signal hint imply reveal expose uncover disclose merge blend fuse integrate unite unify consolidate isolate detach
scatter distribute allocate grant award punish bill borrow rent tune tweak polish refine clean wash wipe sweep drain
refill wire stick glue tape pin nail knot bind chain hook fasten tighten loosen grab grasp seize snatch toss lean
kneel guard defend shield rescue spare risk dare fight struggle battle compete rival race defeat conquer surrender
resign retire quit invite welcome greet host entertain amuse delight disappoint annoy bother upset anger soothe
comfort convince persuade inspire motivate urge force compel tempt attract appeal yearn crave hunger thirst strive
aspire inherit born die live exist survive endure dwell inhabit reside mature ripen decay rot rust leisure hobby
holiday vacation lunch dinner breakfast coffee tea cup table chair bed father parent son daughter brother sister wife
husband cousin uncle aunt grandmother grandfather baby adult teenager teen youth elder neighbour neighbor stranger
body arm leg knee shoulder neck finger hair skin blood bone stomach chest rope ropes string thread sun moon star sky
rain snow storm weather cloud ice fire water air earth stone rock sand tree flower grass leaf seed colour color red
green blue white black grey gray brown yellow orange north south east west bunch heap pile stack secret mystery rumour
rumor story tale fortune accident coincidence custom tradition rule law slip noise silence tip opinion belief mood
temper spirit soul wealth poverty debt peace war strange odd weird unusual beautiful ugly handsome rich poor cheap
expensive costly affordable wet dry hot cold warm cool mild sweet bitter sour salty sharp blunt flat square curved
thick thin tight loose dirty messy dark bright pale dull asleep awake alive dead angry sad sorry ashamed guilty
jealous lonely brave bold shy polite rude cruel clever wise smart stupid silly crazy foolish lazy idle diligent
hardworking conscientious meticulous attentive observant punctual dependable trustworthy loyal modest humble friendly
cheerful easygoing urgent pressing hectic demanding tough challenging tricky delicate funny amusing interesting boring
exciting fascinating fair unfair legal illegal popular famous unknown useless pointless meaningful unlikely somewhat
slightly scarcely anyway furthermore moreover likewise indeed elsewhere nearby upstairs downstairs indoors outdoors
someday sometime sooner afterwards afterward beforehand onwards onward forth aside aboard grown rewrite reorganise
reorganize rearrange restructure reshape rethink revisit restart resume reopen relaunch proposal suggestion advice
recommendation intention willingness readiness seldom thrive flourish trial upkeep belongings instinct intuition nerve
nerves steadily watchful onsite offsite remote
`;

const WORDS = new Set(PLAIN.trim().split(/\s+/));
const STEMS = new Set([...WORDS].map(stem));
export const isPlainAsWritten = (low: string): boolean => WORDS.has(low);
/** "Strongest" is as plain as "strong". */
export const isPlain = (low: string): boolean =>
  // "Paid for it"; "payments" are a thing.
  /^pa(?:id|ys|ying)$/.test(low) ||
  STEMS.has(stem(low)) ||
  STEMS.has(stem(low.replace(/i?e(?:st|r)$/, '')));
