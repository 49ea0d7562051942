import type * as z from 'zod';
import type { ImportIssue } from './importResume.ts';
import { getIn, isGroup, type Path, pathText, setIn } from './paths.ts';
import { type ProfileProblem, problemOf } from './problems.ts';

const SHOWN = 120;

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

/** A place to remove; marked first so that positions in lists stay right while several are removed. */
const GONE = Symbol('gone');

function sweep(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((each) => each !== GONE).map(sweep);
  if (!isGroup(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => (each === GONE ? [] : [[key, sweep(each)]])),
  );
}

type Removal = { path: Path; problem: ProfileProblem };

/** What has to go so that the rest is still true. */
function removalOf(issue: z.core.$ZodIssue, root: unknown): Removal {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const value = getIn(root, path);
  // A missing part (an amount without its currency) makes the group around it useless.
  if (value === undefined) return { path: path.slice(0, -1), problem: 'missing' };
  // An absent end date means "current job": a past job must not become one because its end is unreadable.
  if (path[0] === 'work' && path[2] === 'endDate' && path.length === 3) {
    return { path: path.slice(0, 2), problem: 'endDate' };
  }
  return { path, problem: problemOf(issue) };
}

/**
 * The part of `raw` that fits the schema, and what was taken out, one issue per value. `schema` must accept an empty
 * group.
 */
export function salvage<T>(
  schema: z.ZodType<T>,
  raw: unknown,
): { value: T; issues: ImportIssue[] } {
  const issues: ImportIssue[] = [];
  let rest = raw;
  // Taking a part out can show what was hidden behind it; each round removes at least one, and few are needed.
  for (let round = 0; round < 20; round += 1) {
    const parsed = schema.safeParse(rest, { reportInput: true });
    if (parsed.success) return { value: parsed.data, issues };
    rest = withoutBroken(parsed.error.issues, rest, issues);
  }
  issues.push({ path: '', problem: 'unfit', value: '' });
  return { value: schema.parse({}), issues };
}

function withoutBroken(
  found: readonly z.core.$ZodIssue[],
  root: unknown,
  issues: ImportIssue[],
): unknown {
  let next = root;
  const removed = new Set<string>();
  for (const issue of found) {
    const { path, problem } = removalOf(issue, root);
    const text = pathText(path);
    if (removed.has(text) || getIn(next, path) === undefined) continue;
    const value = getIn(root, path);
    if (problem === 'tooMany' && Array.isArray(value) && issue.code === 'too_big') {
      issues.push({ path: text, problem, value: String(value.length) });
      next = setIn(next, path, value.slice(0, Number(issue.maximum)));
      continue;
    }
    removed.add(text);
    issues.push({ path: text, problem, value: shown(value) });
    next = path.length === 0 ? {} : setIn(next, path, GONE);
  }
  return sweep(next);
}
