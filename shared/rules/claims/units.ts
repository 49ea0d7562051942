import { pairs, readNumber } from './numerals.ts';
import { HEADS } from './titles.ts';
import type { Token } from './tokens.ts';
import { meaningOf, SMALL_WORDS } from './words.ts';

/** What is counted or measured; numbers of different units never support each other. */
export type Unit =
  | 'percent'
  | 'money'
  | 'times'
  | 'ordinal'
  | 'people'
  | 'served'
  | 'millisecond'
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'year'
  | 'data'
  | 'point'
  | 'interval'
  | 'metre'
  | 'kilogram'
  | 'litre'
  | 'area'
  | 'watt'
  | 'count';

const UNITS = pairs(
  `%:percent percent:percent percentage:percent pct:percent per-cent:percent ms:millisecond millisecond:millisecond
  milliseconds:millisecond s:second sec:second secs:second second:second seconds:second min:minute mins:minute
  minute:minute minutes:minute h:hour hr:hour hrs:hour hour:hour hours:hour day:day days:day week:week weeks:week
  month:month months:month year:year years:year yr:year yrs:year decade:year decades:year x:times times:times fold:times gb:data tb:data pb:data
  mb:data kb:data gigabytes:data terabytes:data petabytes:data gigabyte:data terabyte:data th:ordinal st:ordinal
  nd:ordinal rd:ordinal m:metre metre:metre metres:metre meter:metre meters:metre km:metre kilometre:metre kilometres:metre kilometer:metre
  kilometers:metre mile:metre miles:metre cm:metre mm:metre kg:kilogram kilo:kilogram kilos:kilogram kilogram:kilogram kilograms:kilogram
  t:kilogram tonne:kilogram tonnes:kilogram ton:kilogram tons:kilogram g:kilogram gram:kilogram grams:kilogram mg:kilogram litre:litre litres:litre liter:litre liters:litre l:litre
  feet:metre foot:metre ft:metre sq:area square:area hectare:area hectares:area ha:area kw:watt mw:watt gw:watt kilowatt:watt kilowatts:watt megawatt:watt megawatts:watt`,
);
const MONEY = pairs(
  '$:$ €:eur £:gbp ¥:yen ₹:inr usd:$ dollar:$ dollars:$ us$:$ eur:eur euro:eur euros:eur gbp:gbp pound:gbp pounds:gbp sterling:gbp pln:pln zł:pln zloty:pln zlotys:pln czk:czk sek:sek nok:nok dkk:dkk kroner:nok kronor:sek huf:huf ron:ron lei:ron try:try sgd:sgd hkd:hkd nzd:nzd zar:zar brl:brl mxn:mxn jpy:yen cny:cny aed:aed ils:ils chf:chf francs:chf yen:yen inr:inr rupees:inr cad:cad aud:aud',
);
export const isUnit = (low: string): boolean => UNITS.has(low) || MONEY.has(low);
export const isMoney = (low: string): boolean => MONEY.has(low);
const PEOPLE = new Set(
  'engineer engineers developer developers people person report reports members member staff nurse nurses intern interns colleague colleagues designer designers analyst analysts employee employees team teams hires hire starters starter graduates apprentices teachers assistants specialists mentees juniors managers scientists consultants agents workers volunteers contractors direct-reports engineer-team strong cooks chefs marketers representatives representative reps rep workers worker technicians technician electricians apprentice trainees trainee crew squad brigade operators operator drivers carers doctors tutors teaching-assistants clerks sellers salespeople recruits newcomers guards fitters labourers plumbers reporters journalists writers editors lawyers managers supervisors machinists'.split(
    ' ',
  ),
);
/** Anybody in a team, whatever their trade. */
const ANYBODY = new Set(
  'people person staff member members colleague colleagues report reports hire hires starter starters team teams strong worker workers representative representatives reps crew squad group newcomer newcomers'.split(
    ' ',
  ),
);
export const isAnybody = (low: string): boolean => ANYBODY.has(low);
/** "Associates", "clerks": those of any title. */
export const isPeople = (low: string): boolean =>
  PEOPLE.has(low) ||
  (low.endsWith('s') && HEADS.has(low.slice(0, -1))) ||
  /.{3}(?:ists|ians|eers)$/.test(low);
const SERVED = new Set(
  'customer customers user users client clients patient patients student students pupils pupil subscribers subscriber guests families visitors readers learners children kids youngsters residents members shoppers listeners viewers followers teenagers teens attendees participants donors owners buyers travellers passengers'.split(
    ' ',
  ),
);
export const isServed = (low: string): boolean => SERVED.has(low);
/** Who is served, whoever they are. */
export const isAnybodyServed = (low: string): boolean =>
  /^(?:kids?|children|youngsters?|teenagers?|teens|people|guests|customers|learners)$/.test(low);
/** The unit of a number: the sign at it, the next few words, or what it is a team of. */
export function unitOf(
  tokens: readonly Token[],
  from: number,
  next: number,
): { unit: Unit; currency: string; to: number; said?: string } {
  const low = (at: number) => tokens[at]?.low ?? '';
  const sign = MONEY.get(low(from - 1));
  if (sign) return { unit: 'money', currency: sign, to: next };
  let at = next;
  // "three and a half years"
  if (low(at) === 'and' && low(at + 1) === 'a' && low(at + 2) === 'half') at += 3;
  if (low(at) === '+') at += 1;
  if (low(at) === '-') at += 1;
  if (low(at) === 'per' && low(at + 1) === 'cent')
    return { unit: 'percent', currency: '', to: at + 2 };
  const money = MONEY.get(low(at));
  if (money) return { unit: 'money', currency: money, to: at + 1 };
  // "16 years old": an age, no length of time.
  if (
    low(at).startsWith('year') &&
    /^(?:old|of)$/.test(low(at + 1)) &&
    (low(at + 1) === 'old' || low(at + 2) === 'age')
  )
    return { unit: 'count', currency: '', to: at + 2 };
  if (/^percent(?:age)?$/.test(low(at)) && /^points?$/.test(low(at + 1)))
    return { unit: 'point', currency: '', to: at + 2 };
  if (/^points?$/.test(low(at))) return { unit: 'point', currency: '', to: at + 1 };
  const unit = UNITS.get(low(at));
  const isOneLetter = /^[shxl]$/.test(low(at)) && tokens[at]?.raw !== 'L';
  if (unit && !(isOneLetter && !tokens[at]?.glued)) {
    // "14 full years": one word may stand between; "10 hours" is one, "10 second-year students" is none.
    return { unit: unit as Unit, currency: '', to: at + 1 };
  }
  // "$5 to 7 million": the first of a range takes the unit of the second.
  if (['to', '-', 'and', 'or', 'into'].includes(low(at)) || ['to', '-', 'or'].includes(low(next))) {
    const second = readNumber(tokens, low(next) === '-' ? next + 1 : at + 1);
    if (second) {
      const theirs = UNITS.get(low(second.next));
      if (theirs) return { unit: theirs as Unit, currency: '', to: next, said: low(second.next) };
    }
  }
  const back = tokens.slice(Math.max(0, from - 3), from).map((token) => token.low);
  if (
    /(?:team|group|staff|crew|squad|class) of(?: (?:about|around|over|nearly|almost|some|up))?$/.test(
      back.join(' '),
    )
  )
    return { unit: back.join(' ').includes('class') ? 'served' : 'people', currency: '', to: next };
  for (let ahead = at; ahead < at + 4; ahead += 1) {
    const word = low(ahead);
    if (tokens[ahead]?.kind === 'sign' && word !== '-') break;
    if (
      ['in', 'to', 'from', 'with', 'for', 'at', 'on', 'by', 'and', 'per', 'every', 'each'].includes(
        word,
      )
    )
      break;
    // "Three a week": how often, not how long.
    if (/^an?$/.test(word) && PERIODS.has(low(ahead + 1))) break;
    // "For 110 stores I maintained reports": another clause.
    if (
      ['i', 'we', 'that', 'which', 'who', 'my', 'our', 'you', 'is', 'are', 'was', 'were'].includes(
        word,
      )
    )
      break;
    if (UNITS.get(word) && ahead === at + 1 && word.length > 2)
      return { unit: UNITS.get(word) as Unit, currency: '', to: ahead + 1 };
    // "12-person team", "4 junior engineers"; "20 customer services" counts services.
    const isLast =
      !/^[\p{L}-]/u.test(low(ahead + 1)) ||
      !(isPeople(low(ahead + 1)) || SERVED.has(low(ahead + 1)));
    if (isPeople(word) && isLast) return { unit: 'people', currency: '', to: next };
    if (
      SERVED.has(word) &&
      isLast &&
      (word.endsWith('s') ||
        word === 'children' ||
        word === 'patient' ||
        word === 'user' ||
        word === 'pupil')
    )
      return { unit: 'served', currency: '', to: next };
  }
  return { unit: 'count', currency: '', to: next };
}

/** Stems of the nouns behind a number: of "14 TypeScript services on …" the first two. */
export function nounsFrom(tokens: readonly Token[], next: number): string[] {
  const nouns: string[] = [];
  for (let at = next; at < next + 5; at += 1) {
    const token = tokens[at];
    // Of "five 3-axis mills", mills; of "3-axis mills", the axis.
    if (token?.kind === 'number' && tokens[at + 1]?.low === '-' && tokens[at + 1]?.glued) {
      at += 2;
      continue;
    }
    if (nouns.length === 1 && tokens[next]?.low === '-' && tokens[next]?.glued) break;
    if (!token || (token.kind === 'sign' && token.low !== '-')) break;
    if (
      /^(?:in|to|from|with|for|at|on|by|and|as|per|used|of|who|that|which|a|an|each|every|during|across|through|into|over|under|between|among|within|without|while|when|where|after|before|since)$/.test(
        token.low,
      )
    )
      break;
    // "Eleven SOPs": what is meant may be spelt out elsewhere.
    if (/^\p{Lu}{2,}s?$/u.test(token.raw)) continue;
    if (token.kind === 'word' && !SMALL_WORDS.has(token.low)) nouns.push(meaningOf(token.low));
  }
  return nouns;
}

export const PERIODS = pairs(
  'second:second minute:minute hour:hour day:day night:night shift:shift week:week fortnight:fortnight month:month quarter:quarter year:year annum:year daily:day nightly:night weekly:week monthly:month quarterly:quarter annual:year annually:year yearly:year hourly:hour',
);
/** In how long something was counted: "per second", "a week", "each night", "an annual budget of …". */
export function periodOf(
  tokens: readonly Token[],
  from: number,
  next: number,
  isLength: boolean,
): string {
  const low = (at: number) => tokens[at]?.low ?? '';
  for (let at = next; at < next + 5; at += 1) {
    if (/^(?:per|a|an|each|every|\/)$/.test(low(at)) && PERIODS.has(low(at + 1)))
      return PERIODS.get(low(at + 1)) ?? '';
    if (
      /^(?:an?|per|each|every)$/.test(low(at)) &&
      /^(?:average|typical|normal|single|busy|given)$/.test(low(at + 1)) &&
      PERIODS.has(low(at + 2))
    )
      return PERIODS.get(low(at + 2)) ?? '';
    if (low(at).endsWith('ly') && PERIODS.has(low(at))) return PERIODS.get(low(at)) ?? '';
  }
  // "Year after year I recovered".
  const again = tokens.findIndex(
    ({ low: word }, at) => word === 'after' && at > 0 && low(at - 1) === low(at + 1),
  );
  if (again >= 0 && PERIODS.has(low(again + 1))) return PERIODS.get(low(again + 1)) ?? '';
  // "The nightly load took six hours": how long, not how often.
  if (isLength) return '';
  for (let at = Math.max(0, from - 6); at < from; at += 1) {
    if (/^(?:daily|nightly|weekly|monthly|quarterly|annual|annually|yearly|hourly)$/.test(low(at)))
      return PERIODS.get(low(at)) ?? '';
    if (/^(?:per|each|every)$/.test(low(at)) && PERIODS.has(low(at + 1)))
      return PERIODS.get(low(at + 1)) ?? '';
  }
  return '';
}

const SCALES: Partial<Readonly<Record<Unit, ReadonlyMap<string, number>>>> = {
  data: scales('k:0.000001 m:0.001 t:1000 p:1000000'),
  metre: scales('km:1000 kilo:1000 mile:1609 cm:0.01 mm:0.001'),
  kilogram: scales('gram:0.001 g:0.001 mg:0.000001 t:1000'),
  area: scales('hect:10000 ha:10000'),
  watt: scales('kw:1000 kilo:1000 mw:1000000 mega:1000000 gw:1000000000'),
};
function scales(text: string): ReadonlyMap<string, number> {
  return new Map([...pairs(text)].map(([head, by]) => [head, Number(by)]));
}
/** Sizes are compared in gigabytes, lengths in metres, weights in kilograms. */
export function scaleOf(unit: Unit, said: string): number {
  for (const [head, by] of SCALES[unit] ?? []) if (said.startsWith(head)) return by;
  return 1;
}
export const isDuration = (unit: Unit): boolean =>
  /^(?:millisecond|second|minute|hour|day|week|month|year)$/.test(unit);
