import { stem } from './words.ts';

/**
 * Words of any trade: a sentence may say them without a fact that has them. All others are content, and content that
 * stands in no fact is a doubt. Grouped by what they speak of; one form of each, the stems do the rest.
 */
const PLAIN = `
time moment while year month week weekday weekend day date night evening morning afternoon midnight midday noon hour minute
second decade century season spring summer autumn winter term quarter half period span phase stage step start beginning
end finish middle past present future recent former previous prior earlier later late early long short brief quick quickly
slow rapid sudden gradual soon ago since until always often usual regular frequent occasional sometimes rare constant
continuous permanent temporary daily weekly monthly yearly annual nightly hourly once twice thrice again repeat whole full
entire complete total overall half third fifth tenth double triple age old young new fresh modern current initial final
first last next original latest meanwhile eventual immediate instant prompt ahead behind straight right away peak busy
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december course run length duration deadline timing schedule calendar clock round routine habit
number count amount figure total sum share part portion piece bit lot load handful couple pair dozen score few several
various multiple many much more most less least fewer enough extra additional further other another single sole only
double average mean range rate level degree ratio proportion percentage percent minority majority rest remainder maximum
minimum top bottom high low big large huge small tiny little great medium broad wide narrow deep strong heavy light
approximate rough exact precise near close almost about around over under above below beyond up down more size scale volume
measure quantity fraction whole each every both either all any some none per apiece between among combined altogether
thousand hundred million billion
do did make made take took give gave get got put set let keep kept hold held bring brought carry send sent receive go went
come came leave left move return stay remain become turn change happen occur appear seem look see saw seen watch notice
find found search seek try attempt aim plan intend decide choose chose pick select prefer want wish hope need require
demand expect wait think thought believe consider regard view mean understand understood know knew recognise recognize
remember forget learn learnt discover realise realize feel felt like love enjoy hate mind care matter count depend rely
trust ask answer tell told say said speak spoke talk discuss mention explain describe show demonstrate prove express
call name point refer concern involve include contain cover consist belong own possess share join enter attend visit meet
met work act operate function serve use apply employ handle deal treat process tackle face address approach manage cope
start begin began launch open close stop end finish complete continue proceed go last follow precede lead led guide
direct run ran drive drove push pull head oversee supervise organise organize arrange coordinate prepare ready produce
create develop build built form shape construct establish introduce bring develop design invent write wrote written draft
read note record list enter register store save add join combine connect link attach relate separate split divide break
cut reduce lower drop fall fell decrease decline shrink shorten raise rise rose increase grow grew climb extend expand
widen improve better worsen enhance boost strengthen weaken speed hasten slow double halve multiply reach achieve attain
accomplish succeed win won lose lost gain earn obtain secure acquire collect gather fetch pick fill empty fit place lay
stand stood sit sat lie hang rest pass cross spread throw catch hit touch press reach check test try verify confirm ensure
guarantee prove control monitor track observe watch follow examine inspect review assess evaluate judge compare compute
calculate estimate count measure help aid assist support back encourage enable allow permit let cause result effect affect
influence contribute participate play share cooperate collaborate partner provide supply offer deliver hand present
propose suggest recommend advise inform notify announce report state claim admit accept agree approve refuse reject deny
avoid prevent protect keep maintain preserve restore fix correct solve resolve settle sort remove replace exchange switch
shift swap transfer convert adapt adjust alter modify update upgrade renew refresh revise rework redo redesign rebuild
adopt embrace assign appoint ask charge entrust task responsible account answer owe mark sign label number
spend spent cost pay paid buy bought sell sold afford worth save waste invest
stretch draw drew squeeze trim gather sum tie count stem arise stand result trace lift drag wind
handle undertake undertook perform conduct execute implement roll bring deploy maintain practise practice exercise
train taught teach mentor coach instruct show guide onboard educate tutor qualify graduate study studied
focus concentrate specialise specialize dedicate devote commit engage oblige
thing object item piece stuff matter issue point topic subject question problem trouble difficulty challenge task duty
assignment job work role position post place spot office title rank function part side aspect detail fact case
example instance sort kind type form shape style way manner method means approach technique practice process procedure
system structure order sequence series set group collection list row line column chart figure picture
scope extent area field domain region zone section sector segment corner space room site location base centre center home
house building hall floor desk bench wall door window front back inside outside surface edge
reason cause purpose goal target objective aim idea concept thought notion plan scheme project programme program initiative
effort attempt action activity deed move measure event occasion situation condition circumstance state status standard
quality feature property characteristic nature character kind value benefit advantage strength weakness fault error
mistake failure success achievement accomplishment result outcome output effect impact consequence progress growth rise
increase decrease drop fall cut gain loss reduction improvement change difference development
chance opportunity possibility option choice decision solution answer response reply
need demand requirement request order wish desire interest attention focus priority
person people man woman men women human being individual somebody someone anybody everyone everybody nobody folk others
team group crew staff squad colleague coworker co-worker peer partner member fellow mate boss manager supervisor employer
employee worker newcomer beginner starter trainee learner hire recruit expert leader head chief
company firm business organisation organization employer department division unit branch
audience public crowd guest visitor customer client user family friend
experience knowledge skill ability capability competence expertise understanding background history record career path
profession trade vocation calling occupation craft livelihood workplace workday employment post tenure stint spell
education training study course class lesson degree diploma certificate certification licence license qualification
graduate graduation school college university
information data detail note document paper page text word sentence letter message mail call contact
meeting conversation talk discussion contact question news report summary overview
tool equipment device machine material resource supply stock goods product service
money price cost fee pay salary wage income budget fund expense saving revenue value profit
world country nation land city town village area place region abroad overseas local national international regional global
good better best bad worse worst nice fine great excellent perfect important main major minor key central essential
necessary possible impossible available certain sure clear obvious plain simple easy hard difficult complex complicated
different similar same equal alike common usual normal typical ordinary special particular specific unique general basic
real true false right wrong correct exact accurate reliable safe secure careful thorough steady stable solid firm strict
smooth calm quiet loud soft gentle open close closed free busy ready able capable competent skilled experienced proud
happy glad pleased content keen eager willing curious patient honest sincere serious direct practical efficient effective
useful helpful valuable successful active passive flexible independent individual personal private public own joint
common shared mutual professional technical manual digital mental social formal informal official
responsible present absent actual current existing complete incomplete whole partial full empty extra main
respective related relevant mere pure sheer very quite rather fairly pretty really truly actually simply just even still
already yet too also well together alone apart instead otherwise therefore thus hence however though although despite
especially particularly mainly mostly mostly partly largely nearly hardly barely likely perhaps maybe probably certainly
definitely surely clearly exactly directly closely easily deeply fully nowadays meanwhile beside besides alongside
throughout within across along through towards via thanks due according regarding considering including apart except
hands-on day-to-day full-time part-time long-term short-term on-time in-house so-called well-known up-to-date
pressure stress pace rhythm demand workload caseload burden strain pride joy fun pleasure satisfaction passion motivation
sense feel feeling heart eye ear hand foot head voice mind face name life
yes no not never nor neither okay please thank
consecutive straight row respectively simultaneous parallel concurrent separate apart
day-long ongoing nonstop round-the-clock rotating
proper familiar acquainted versed fluent comfortable confident conversant adept proficient native
foundation basis ground root core bulk backbone cornerstone pillar
bring fetch land hail originate date
remit brief mandate capacity capability mission vision
worth worthwhile noticeable visible tangible measurable considerable significant substantial drastic dramatic marked
anything something nothing everything anyone someone everywhere somewhere anywhere nowhere
patience courage fear scare worry afraid nervous relaxed reward rewarding satisfy excite fascinate favourite favorite
surprise impress tired bored hope dream luck lucky
language tongue mother everyday certified accredited licensed academic intermediate elementary advanced beginner bilingual
fast faster tidy neat orderly consistent reliable relevant beat exceed surpass lend lent administer administered
toolbox toolkit repertoire arsenal highlight journey trip mean meant
mid flow sum
gap break pause interruption limited overdue submit hand sign bread butter thereby whereby therein hereby namely meantime nonetheless
formerly previously currently presently originally initially ultimately finally lately recently
`;

const STEMS = new Set(PLAIN.trim().split(/\s+/).map(stem));
/** "Strongest" is as plain as "strong". */
export const isPlain = (low: string): boolean =>
  STEMS.has(stem(low)) || STEMS.has(stem(low.replace(/i?e(?:st|r)$/, '')));
