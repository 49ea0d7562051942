import { PartialDate } from '@jobai/shared/profile';
import { isPresent, readDate } from './dates.ts';
import { getIn, isGroup, type Path, pathText, setIn } from './paths.ts';

/** A value that was written another way and can mean only one thing. Shown before it is taken. */
export type Reading = { path: string; value: string; readAs: string };

/** Names of JSON Resume before 1.0.0. */
const OLD_KEYS: readonly { list: string | null; from: string; to: string }[] = [
  { list: null, from: 'website', to: 'url' },
  { list: 'work', from: 'company', to: 'name' },
  { list: 'work', from: 'website', to: 'url' },
];

/** Empty texts say nothing, and an empty date or address would be refused for no reason. */
const EMPTY_IS_ABSENT = /^(url|email|countryCode|phoneCountry|startDate|endDate|earliestStart)$/;

function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (!isGroup(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, each]) => !(EMPTY_IS_ABSENT.test(key) && each === ''))
      .map(([key, each]) => [key, withoutEmpty(each)]),
  );
}

function groupPaths(root: unknown, list: string | null): Path[] {
  if (list === null) return [['basics']];
  const entries = getIn(root, [list]);
  return Array.isArray(entries) ? entries.map((_, at) => [list, at]) : [];
}

function renameOldKeys(root: unknown): unknown {
  let next = root;
  for (const { list, from, to } of OLD_KEYS) {
    for (const path of groupPaths(root, list)) {
      const old = getIn(next, [...path, from]);
      if (old === undefined || getIn(next, [...path, to]) !== undefined) continue;
      next = setIn(setIn(next, [...path, from], undefined), [...path, to], old);
    }
  }
  return next;
}

const DATES: readonly (readonly [string, string])[] = [
  ['work', 'startDate'],
  ['work', 'endDate'],
  ['education', 'startDate'],
  ['education', 'endDate'],
];

function readDates(root: unknown, readings: Reading[]): unknown {
  let next = root;
  const read = (path: Path, isEnd: boolean) => {
    const value = getIn(next, path);
    if (typeof value !== 'string' || PartialDate.safeParse(value).success) return;
    const present = isEnd && isPresent(value);
    const date = present ? null : readDate(value);
    if (date === null && !present) return;
    readings.push({ path: pathText(path), value, readAs: date ?? '' });
    next = setIn(next, path, date);
  };
  for (const [list, key] of DATES) {
    for (const path of groupPaths(root, list)) read([...path, key], key === 'endDate');
  }
  read(['preferences', 'earliestStart'], false);
  return next;
}

/** One shape for what people's files say in several; what was reinterpreted is added to `readings`. */
export function normaliseResume(raw: unknown, readings: Reading[]): unknown {
  return readDates(renameOldKeys(withoutEmpty(raw)), readings);
}
