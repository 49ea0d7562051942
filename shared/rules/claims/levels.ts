import type { Token } from './tokens.ts';

/** Ordered ladders of what people call what they have; the number is the rung. */
type Rungs = readonly (readonly [number, string])[];

const DEGREES: Rungs = [
  [1, 'associate|associates|aas'],
  [
    2,
    "bachelor|bachelors|bsc|b.sc|bs|b.s|ba|b.a|beng|b.eng|bachelor's|undergraduate|bba|licence|llb|bfa|bcom",
  ],
  [3, "master|masters|msc|m.sc|ms|m.s|ma|m.a|meng|m.eng|mba|master's|postgraduate|mphil|llm|mfa"],
  [4, 'phd|ph.d|doctorate|doctoral|dphil|doctor|md|jd'],
];
const DEGREE_CASED = /^(?:BS|BA|MS|MA|MD|JD|B\.?S|B\.?A|M\.?S|M\.?A|AAS)$/;

const FLUENCY: Rungs = [
  [1, 'basic|a1|beginner|elementary|some|little|notions'],
  [2, 'a2|conversational|limited|b1|intermediate|everyday'],
  [3, 'b2|working|good|upper'],
  [4, 'professional|proficient|c1|advanced|fluent|fluently|fluency|business|full|very'],
  [5, 'c2|native|bilingual|mother|mastery|perfect|perfectly|flawless'],
];
const KNOWING: Rungs = [
  [1, 'basic|basics|beginner|novice|familiar|familiarity|exposure|elementary|some'],
  [2, 'intermediate|working|experience|experienced|used'],
  [3, 'proficient|proficiency|skilled|strong|solid|good|comfortable|fluent|competent'],
  [4, 'advanced|deep|deeply|extensive|extensively|in-depth|thorough|vast'],
  [
    5,
    'expert|expertise|expertly|experts|mastery|mastered|master|guru|authority|specialist|specialized|specialised|unrivalled|virtuoso|world-class|black-belt',
  ],
];

const table = (rungs: Rungs) =>
  new Map(rungs.flatMap(([rung, said]) => said.split('|').map((word) => [word, rung] as const)));
const DEGREE = table(DEGREES);
const SPOKEN = table(FLUENCY);
const KNOWN = table(KNOWING);

export interface Rung {
  rung: number;
  at: number;
}

/** Degrees a text names. "Master's", "MSc"; "ms" alone is a unit and "master data" is none. */
export function degreesOf(tokens: readonly Token[]): Rung[] {
  return tokens.flatMap(({ low, raw }, at) => {
    const rung = DEGREE.get(low);
    if (!rung) return [];
    const next = tokens[at + 1]?.low ?? '';
    const isShort = low.replace(/\./g, '').length <= 2;
    if (isShort && !DEGREE_CASED.test(raw)) return [];
    if (
      ['master', 'associate', 'doctor', 'licence', 'masters', 'md'].includes(low) &&
      !/^(?:of|in|degree|from|'s|at|thesis)$/.test(next) &&
      !/^\p{Lu}/u.test(raw)
    )
      return [];
    if (low === 'associate' && next !== 'degree' && next !== 'of') return [];
    if (low === 'licence' || (low === 'master' && next === 'data')) return [];
    return [{ rung, at }];
  });
}

export const fluencyOf = (tokens: readonly Token[]): Rung[] => rungsIn(tokens, SPOKEN);
export const knowingOf = (tokens: readonly Token[]): Rung[] => rungsIn(tokens, KNOWN);

function rungsIn(tokens: readonly Token[], table: ReadonlyMap<string, number>): Rung[] {
  return tokens.flatMap(({ low }, at) => {
    const rung = table.get(low);
    return rung ? [{ rung, at }] : [];
  });
}
