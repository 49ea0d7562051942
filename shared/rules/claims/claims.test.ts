import { describe, expect, test } from 'vitest';
import { Flag } from '../../facts.ts';
import { type Altered, alterations } from './cases/alter.ts';
import { alteredAnyhow } from './cases/alterAny.ts';
import { TRUE, UNTRUE } from './cases/blind.ts';
import { TRUE_LAST, UNTRUE_LAST } from './cases/blindLast.ts';
import { TRUE_LATER, UNTRUE_LATER } from './cases/blindLater.ts';
import { DRAFTS } from './cases/drafts.ts';
import * as foreign from './cases/foreign.ts';
import * as eighth from './cases/freshEighth.ts';
import * as fifth from './cases/freshFifth.ts';
import * as first from './cases/freshFirst.ts';
import * as fourth from './cases/freshFourth.ts';
import * as second from './cases/freshSecond.ts';
import * as seventh from './cases/freshSeventh.ts';
import * as sixth from './cases/freshSixth.ts';
import * as third from './cases/freshThird.ts';
import { PARAPHRASES } from './cases/paraphrases.ts';
import { type Case, casesOf, PEOPLE, TODAY, type Who } from './cases/people.ts';
import { SOFT } from './cases/soft.ts';
import { reviewClaims } from './review.ts';

const REVIEWED = new WeakMap<Case, Flag[]>();
function review(one: Case): Flag[] {
  const { who, text, cited } = one;
  const flags =
    REVIEWED.get(one) ?? reviewClaims(text, cited, PEOPLE[who].facts, PEOPLE[who].job, TODAY);
  REVIEWED.set(one, flags);
  return flags;
}
const codesOf = (one: Case) => review(one).map(({ text, code }) => `${code}: ${text}`);
const shown = (one: Case) => `${one.who}: ${one.text} ← ${codesOf(one).join(' | ')}`;
const missed = (cases: readonly Case[]) => cases.filter((one) => review(one).length === 0);
const flagged = (cases: readonly Case[]) => cases.filter((one) => review(one).length > 0);
const about = (row: string) => casesOf(row)[0] as Case;

/** Whether a flag stands in what the alteration changed, give or take the words beside it. */
function isMarked(one: Altered): boolean {
  const { text, original } = one;
  let from = 0;
  while (from < original.length && text[from] === original[from]) from += 1;
  let behind = 0;
  while (behind < original.length - from && text.at(-1 - behind) === original.at(-1 - behind))
    behind += 1;
  const to = text.length - behind;
  return review(one).some(({ start, end }) => start <= to + 12 && end >= from - 12);
}

describe('claims of a draft', () => {
  const altered = alterations(DRAFTS);

  test('true drafts are not flagged', () => {
    expect(DRAFTS.length).toBeGreaterThanOrEqual(40);
    expect(flagged(DRAFTS).map(shown)).toEqual([]);
  });

  test('of 300 drafts and more that a machine altered, none is unflagged', () => {
    expect(altered.length).toBeGreaterThanOrEqual(300);
    expect(missed(altered).map((one) => one.text)).toEqual([]);
  });

  test('the flag stands where the draft was altered', () => {
    const elsewhere = altered.filter((one) => !isMarked(one));
    expect(elsewhere.map(shown)).toEqual([]);
  });

  test('a fact in its own words is never flagged', () => {
    const cases = Object.entries(PEOPLE).flatMap(([who, { facts }]) =>
      facts.map((fact) => ({ who: who as Who, text: `${fact.text}.`, cited: [fact] })),
    );
    expect(cases.length).toBeGreaterThan(600);
    expect(flagged(cases).map(shown)).toEqual([]);
  });

  test('at most one in twenty true paraphrases is flagged', () => {
    expect(PARAPHRASES.length).toBeGreaterThanOrEqual(100);
    expect(
      flagged(PARAPHRASES).length,
      flagged(PARAPHRASES).map(shown).join('\n'),
    ).toBeLessThanOrEqual(PARAPHRASES.length / 20);
  });

  test('untrue and true drafts of other kinds: what is known to slip through, and nothing else', () => {
    const [untrue, right] = [
      [...UNTRUE, ...UNTRUE_LATER, ...UNTRUE_LAST],
      [...TRUE, ...TRUE_LATER, ...TRUE_LAST],
    ];
    expect([untrue.length, right.length]).toEqual([225, 214]);
    expect(missed(untrue).map(({ text }) => text)).toEqual([]);
    expect(flagged(right).map(({ text }) => text)).toEqual([
      // Who says it is not read.
      'I have never worked with Marketo, but HubSpot users tell me the switch is easy.',
      // A thesis is in no fact.
      "I wrote my master's thesis at the University of Hamburg.",
    ]);
  });

  test.each(Object.entries({ first, second, third, fourth, fifth, sixth, seventh, eighth }))(
    'of people in other trades, %s set: at most one true draft in twenty is marked, no untrue one is missed, nor one in fifty of those a machine altered',
    (_, { TRUE, UNTRUE }) => {
      const marked = flagged(TRUE);
      expect(marked.length, marked.map(shown).join('\n')).toBeLessThanOrEqual(TRUE.length / 20);
      // All of them in pnpm verify; every eighth of what a machine altered is enough for a change here.
      const some = alteredAnyhow(TRUE).filter((_, at) => process.env.JOBAI_VERIFY || at % 8 === 0);
      expect(missed(UNTRUE).map(({ text }) => text)).toEqual([]);
      const lost = missed(some);
      expect(lost.length, lost.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(
        some.length / 50,
      );
    },
  );

  test('in six other languages too; in any other, the draft says that it cannot be checked', () => {
    const right = [...foreign.TRUE, ...foreign.TRUE_LATER];
    const untrue = [...foreign.UNTRUE, ...foreign.UNTRUE_LATER];
    expect(flagged(right).length, flagged(right).map(shown).join('\n')).toBeLessThanOrEqual(
      right.length / 20,
    );
    expect(missed(untrue).map(({ text }) => text)).toEqual([]);
    for (const one of foreign.UNREAD)
      expect(review(one).map(({ code, why }) => `${code}: ${why}`)).toContainEqual(
        'uncited: This language cannot be checked here: read this yourself.',
      );
  });

  test('wishes, opinions and courtesies need no fact', () => {
    expect(SOFT.length).toBeGreaterThanOrEqual(29);
    expect(flagged(SOFT).map(shown)).toEqual([]);
  });

  test('a flag says where it stands in the text as it is written', () => {
    const text = '**I led** the migra\u200btion to 1\u200b5 services 👩‍💻 at Glo\u00adbex.';
    const flags = review({ ...about('maya | w0h0 | x'), text });
    expect(flags.map(({ code }) => code)).toEqual(['number', 'employer']);
    for (const one of flags) {
      expect(Flag.parse(one)).toEqual(one);
      expect(text.slice(one.start, one.end)).toBe(one.text);
    }
    expect(flags.map((one) => one.text)).toEqual(['1\u200b5', 'Glo\u00adbex']);
  });

  test('what was invented, what belongs to another fact and what cites nothing is told apart', () => {
    const why = (row: string) => review(about(row)).map((one) => `${one.code}: ${one.why}`);
    expect(why('maya | w0h0 | I led the migration of a monolith to 40,000 services.')).toEqual([
      'number: No cited fact says this number.',
    ]);
    expect(why('maya | w0h0 | I led a migration at Contoso Data.')).toEqual([
      'employer: This employer belongs to another fact than the ones cited.',
    ]);
    expect(why('maya |  | I led a migration of a payments monolith.')).toEqual([
      'uncited: This sentence cites no fact.',
    ]);
  });

  test('the job applied to is wished for, not claimed', () => {
    expect(
      codesOf(
        about(
          'maya | s1k2 | I want to learn GraphQL, and I hope to work at Acme as a Staff Engineer.',
        ),
      ),
    ).toEqual([]);
    expect(
      codesOf(
        about('maya | s1k2 | I have used GraphQL, and I worked at Acme as a Staff Engineer.'),
      ),
    ).toEqual(['skill: GraphQL', 'employer: Acme', 'title: Staff Engineer']);
  });
});

describe('hostile drafts', () => {
  test('a posting lends a draft no employer, title or number', () => {
    const { who, cited } = about('maya | w1h1 | x');
    const quote =
      'Every candidate worked at Globex for 12 years as a Chief Scientist and knows Kafka';
    const skills = [{ name: 'Kafka', need: 'must' as const, quote }];
    const said = (text: string) =>
      reviewClaims(text, cited, PEOPLE[who].facts, { ...PEOPLE[who].job, skills }, TODAY).map(
        (one) => one.text,
      );
    expect(said('I mentored 4 engineers at Globex.')).toEqual(['Globex']);
    expect(said('I held a position at Acme and mentored 4 engineers.')).toEqual(['Acme']);
    expect(said('I mentored 4 engineers as a Chief Scientist.')).toContain('Chief Scientist');
    expect(said('I mentored 12 engineers.')).toEqual(['12']);
  });

  const cite = (text: string) => codesOf({ ...about('maya | w0h1 w1h1 | x'), text });

  test.each([
    ['no space between', 'I mentored 4\u200b0 engineers.', 'number: 4\u200b0'],
    ['markdown in a number', 'I mentored 4**0** engineers.', 'number: 4**0'],
    ['Arabic digits', 'I mentored ٤٠ engineers.', 'number: ٤٠'],
    ['Devanagari digits', 'I mentored ९ engineers.', 'number: ९'],
    ['full width digits', 'I mentored ４０ engineers.', 'number: ４０'],
    ['digits of mathematics', 'I mentored 𝟗 engineers.', 'number: 𝟗'],
    ['a letter for a digit', 'I mentored l2 engineers.', 'number: l2'],
    ['Cyrillic letters', 'I mentored 4 engineers at Glоbех.', 'employer: Glоbех'],
    ['another script', 'I mentored 4 engineers at Яндекс.', 'employer: Яндекс'],
    [
      'quotes in quotes',
      'I mentored 4 engineers, who said: "He “led us «at Globex»”."',
      'employer: Globex',
    ],
    ['a link', 'I mentored 4 engineers at [Globex](https://globex.example).', 'employer: Globex'],
    ['a list', '- I mentored 4 engineers\n- Founded Globex', 'strength: Founded'],
    ['capitals', 'I MENTORED 4 ENGINEERS AT GLOBEX.', 'skill: GLOBEX'],
    ['right to left marks', 'I mentored \u202e4\u202c0 engineers.', 'number: 4\u202c0'],
    [
      'another language',
      'Ich habe bei der Firma 14 Dienste mit einem Team von 12 Leuten gebaut.',
      'number: 14',
    ],
  ])('%s', (_name, text, flag) => {
    expect(
      cite(text).some((one) => one.startsWith(flag)),
      cite(text).join('\n'),
    ).toBe(true);
  });

  test('its own facts in the same disguise are still its own', () => {
    expect(cite('I **ment\u200bored** ４ engineers and cut _p99_ latency to ٢٤٠ ms.')).toEqual([]);
  });

  test.each([
    ['one word', 'a'],
    ['capitals', 'Go C R Rust '],
    ['numbers', '5 to 5 to twenty '],
    ['groups of digits', '123 456 '],
    ['hyphens', 'a-b-'],
    ['stops', '. . .'],
    ['dates', 'from 2019 to 2020 and '],
    ['employers', 'Northwind Labs at Contoso, '],
    ['titles', 'senior head of chief lead '],
    ['negations', 'not never no '],
    ['quotes', '"“\'«'],
    ['invisible', '\u200b\u00ad'],
    ['emoji', '👩‍💻'],
    ['claims', 'I led 12 teams at Globex, and I built 5 things with Kafka. '],
  ])('%s without end take less than 50 ms per kB', (_name, piece) => {
    // The whole 50 kB in pnpm verify; half a second is for code that runs its first time.
    const size = process.env.JOBAI_VERIFY ? 50_000 : 8000;
    const text = piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
    cite(text.slice(0, 1000));
    // Of this process alone: other tests run beside it.
    const begun = process.cpuUsage();
    cite(text);
    expect(process.cpuUsage(begun).user / 1000).toBeLessThan(size / 20 + 500);
  });
});
