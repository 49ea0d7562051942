import { findSkills } from '../../match/skills.ts';
import type { Altered } from './alter.ts';
import { type Case, PEOPLE } from './people.ts';

/** Ways to make any true draft about anybody untrue by machine; they know the person's facts, not the checks. */
type Way = (draft: Case) => string[];

const once = (text: string, from: RegExp, to: string): string[] => {
  const next = text.replace(from, to);
  return next === text ? [] : [next];
};
const WORDS =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(
    ' ',
  );

const numbers: Way = ({ text }) => [
  ...[
    ...text.matchAll(/(?<![\w.,])(?!(?:19|20)\d\d\b)\d[\d,.]*\d(?!\w)|(?<![\w.,])\d(?![\w.])/g),
  ].flatMap(({ 0: digits, index }) => {
    const value = Number(digits.replace(/,/g, ''));
    const put = (next: number) =>
      text.slice(0, index) +
      String(Math.round(next * 100) / 100) +
      text.slice(index + digits.length);
    return [put(value * 10), put(value + Math.max(2, Math.round(value / 2)))];
  }),
  ...WORDS.flatMap((word, at) =>
    once(
      text,
      new RegExp(`\\b${word}\\b(?! (?:and a half|thirds))`, 'i'),
      WORDS[(at + 5) % WORDS.length] ?? '',
    ),
  ),
];
const years: Way = ({ text }) =>
  [...text.matchAll(/\b20[012]\d\b/g)].flatMap(({ 0: year, index }) =>
    [-3, 2].map((by) => text.slice(0, index) + String(Number(year) + by) + text.slice(index + 4)),
  );
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const months: Way = ({ text }) =>
  MONTHS.flatMap((month, at) =>
    once(text, new RegExp(`\\b${month}(?= \\d)`), MONTHS[(at + 4) % 12] ?? ''),
  );
const employers: Way = ({ who, text }) => {
  const { facts, job } = PEOPLE[who];
  const own = facts
    .filter(({ kind }) => kind === 'employer')
    .map((fact) => fact.text.replace(/’/g, "'"));
  return own.flatMap((name) => {
    const said = [name, name.split(' ').slice(0, 2).join(' '), name.split(' ')[0] ?? ''].find(
      (one) => text.includes(one),
    );
    if (!said) return [];
    const others = own.filter((other) => !text.includes(other.split(' ')[0] ?? ''));
    return [...others, job.company, 'Globex', 'Siemens'].map((other) => text.replace(said, other));
  });
};
const schools: Way = ({ text }) =>
  once(
    text,
    /\b(?:University of \w+|\w+ University|Texas State|(?<=(?:at|from) )(?:Exeter|Leicester))\b/,
    'Harvard',
  );
const titles: Way = ({ who, text }) =>
  PEOPLE[who].facts
    .filter(({ id, kind }) => kind === 'role' && /^work/.test(id))
    .flatMap(({ text: role }) => {
      const [title = ''] = role.split(' at ');
      const found = new RegExp(`\\b${title}\\b`, 'i');
      return ['Director of Operations', `Lead ${title}`, 'Regional Manager'].flatMap((next) =>
        once(text, found, next),
      );
    });
const STRANGE = ['Terraform', 'Phlebotomy', 'Photoshop', 'Welding'];
const skills: Way = ({ who, text }) => {
  const known = new Set(
    PEOPLE[who].facts.flatMap((fact) => findSkills(fact.text).map(({ name }) => name)),
  );
  return findSkills(text)
    .filter(({ name }) => known.has(name))
    .flatMap(({ from, to }) =>
      STRANGE.slice(0, 2).map((other) => text.slice(0, from) + other + text.slice(to)),
    );
};
const DONE =
  'led|built|cut|moved|wrote|made|taught|ran|closed|kept|installed|audited|introduced|reduced|raised|organised|rebuilt|gave|prepare|supervise|managed|designed|trained|planned|worked|studied|wired|fitted';
const negations: Way = ({ text }) => [
  ...once(text, new RegExp(`\\bI (?=(?:${DONE})\\b)`), 'I never '),
  ...once(text, /\bI have (?=\w+(?:ed|en|wn)\b)/, 'I have never '),
  ...once(text, /\bI was (?=an?\b)/, 'I was not '),
];
const strength: Way = ({ text }) => [
  ...['led', 'founded'].flatMap((verb) =>
    once(
      text,
      /\bI (?:also )?(?:contributed to|helped with|supported|assisted with|took part in|worked on)(?= \w)/,
      `I ${verb}`,
    ),
  ),
  ...once(
    text,
    /\bI (?:helped|assisted)(?= (?:plan|rewire|onboard|reduce|five|to )\b)/,
    'I was in sole charge of all who',
  ),
  ...once(text, /\bI (?:look(?:ed)? after|do|use|review)\b/, 'I am the head of all who do'),
  ...once(text, /\b(?:train|am training|supervise|mentored|mentor)\b/, 'manage and recruit'),
];
const added: Way = ({ text }) =>
  // "I would love to do it with you as Regional Manager" wishes for more and claims nothing.
  /(?:\bwould\b|['’]d\b|\blook forward\b|\bhope\b|\bplease\b|\bexcited\b|\binterests me\b)[^.!?]*[.!?]$/.test(
    text,
  )
    ? []
    : [
        ' with a team of 45',
        ', for which I won an award',
        ' using Terraform',
        ' as Regional Manager',
      ].map((tail) => text.replace(/\.$/, `${tail}.`));

const WAYS: Readonly<Record<string, Way>> = {
  numbers,
  years,
  months,
  employers,
  schools,
  titles,
  skills,
  negations,
  strength,
  added,
};

/** Of drafts that claim something: what only wishes is made untrue by other means. */
export const alteredAnyhow = (drafts: readonly Case[]): Altered[] =>
  drafts
    .filter(({ cited }) => cited.length > 0)
    .flatMap((draft) =>
      Object.entries(WAYS).flatMap(([how, way]) =>
        way(draft).map((text) => ({ ...draft, text, how, original: draft.text })),
      ),
    );
