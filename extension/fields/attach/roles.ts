import { fold } from '@jobai/shared/rules/labels';

/** Stated in titles and roles alike without changing the trade. */
const SENIORITY = new Set(
  'senior junior staff principal lead mid middle entry level experienced graduate i ii iii iv v'.split(
    ' ',
  ),
);
/** The trade itself; alone it says nothing, and behind a match it makes another trade of it. */
const TRADES = new Set(
  'engineer manager analyst designer consultant specialist associate architect scientist director recruiter researcher administrator coordinator assistant intern internship trainee officer head representative executive advisor technician writer editor marketer accountant strategist programmer tester operator owner partner lecturer teacher nurse support'.split(
    ' ',
  ),
);
/** Alone too little to tell one job from another. */
const VAGUE = new Set(
  'software web it tech technical digital general data product business project program team sales operations platform systems system development engineering management remote hybrid full part time work job role'.split(
    ' ',
  ),
);
/** May stand between the words of a role: "Backend Software Engineer". */
const LOOSE = new Set(['software']);

const SAME: Readonly<Record<string, string>> = {
  developer: 'engineer',
  sr: 'senior',
  snr: 'senior',
  jr: 'junior',
  eng: 'engineer',
  mgr: 'manager',
  ml: 'machine-learning',
};

/** Words that are written apart, joined or with a hyphen. */
function joined(text: string): string {
  return text
    .replace(/\b(front|back)[ -]?end\b/g, '$1end')
    .replace(/\bfull[ -]?stack\b/g, 'fullstack')
    .replace(/\bdev[ -]?ops\b/g, 'devops')
    .replace(/\bmachine[ -]learning\b/g, 'machine-learning');
}

type Part = { words: string[]; levels: string[] };

function partOf(text: string): Part {
  const words = (joined(text).match(/machine-learning|[\p{L}\p{N}+#]+/gu) ?? []).map(
    (word) => SAME[word] ?? word,
  );
  return {
    words: words.filter((word) => !SENIORITY.has(word)),
    levels: words.filter((word) => SENIORITY.has(word)),
  };
}

/** "Software Engineer, Backend (m/f/d)" → its parts; what stands in parentheses, after a comma or a dash is one of its own. */
function partsOf(title: string): Part[] {
  return fold(title)
    .split(/[,;:|()[\]]|\s[-/]\s/)
    .filter((text) => !/^\s*(?:[mfwdxhn]\s*\/\s*)+[mfwdxhn]\s*$/.test(text))
    .map(partOf)
    .filter(({ words }) => words.length > 0);
}

function indexOfRun(words: readonly string[], run: readonly string[]): number {
  for (let at = 0; at + run.length <= words.length; at += 1) {
    if (run.every((word, offset) => words[at + offset] === word)) return at;
  }
  return -1;
}

/** The role's words stand together in one part, and nothing behind them makes another trade of it. */
function isIn(words: readonly string[], role: readonly string[]): boolean {
  const loose = role.some((word) => LOOSE.has(word)) ? words : words.filter((w) => !LOOSE.has(w));
  const at = indexOfRun(loose, role);
  if (at < 0) return false;
  const behind = loose.slice(at + role.length);
  if (/\bin test\b/.test(behind.join(' '))) return false;
  const isTrade = role.some((word) => TRADES.has(word));
  return !isTrade || !behind.some((word) => TRADES.has(word));
}

/** "Engineer, Backend": the trade in the first part, the rest of the role at the start of a short later one. */
function isInverted(parts: readonly Part[], role: readonly string[]): boolean {
  const [first, ...later] = parts;
  const trade = role.at(-1) ?? '';
  const field = role.slice(0, -1);
  if (!first || !TRADES.has(trade) || field.length === 0 || first.words.at(-1) !== trade) {
    return false;
  }
  const isPlain = first.words.slice(0, -1).every((word) => LOOSE.has(word));
  return (
    isPlain &&
    later.some(({ words }) => words.length <= field.length + 1 && indexOfRun(words, field) === 0)
  );
}

/**
 * How well a job's title fits a target role: 0 not at all, more is closer. Every word of the role has to stand in the
 * title; a role of one word that could mean anything ("Engineer", "Data") fits nothing.
 */
function roleScore(title: string, role: string): number {
  const { words, levels } = partOf(fold(role));
  const [only] = words;
  if (!only) return 0;
  if (words.length === 1 && (TRADES.has(only) || VAGUE.has(only))) return 0;
  const parts = partsOf(title);
  const stated = parts.flatMap((part) => part.levels);
  // "Junior Engineer" is not what a senior's résumé is for.
  if (levels.length > 0 && stated.length > 0 && !levels.some((level) => stated.includes(level))) {
    return 0;
  }
  if (!parts.some((part) => isIn(part.words, words)) && !isInverted(parts, words)) return 0;
  return words.length + (levels.length > 0 && stated.length > 0 ? 0.5 : 0);
}

/** The role of the list that fits a title best, or null. */
export function bestRole(
  title: string,
  roles: readonly string[],
): { role: string; score: number } | null {
  let best: { role: string; score: number } | null = null;
  for (const role of roles) {
    const score = roleScore(title, role);
    if (score > (best?.score ?? 0)) best = { role, score };
  }
  return best;
}
