import type { Profile } from '@jobai/shared/profile';
import { isGroup, type Path, pathText } from '../../../profile/paths.ts';
import { standing, type TakenPart } from '../../../profile/takeParts.ts';
import type { ReadRule, ReadValue, ResumeReading } from '../../../resume/types.ts';

/** One value in the review, or a list of short ones that are edited as lines. */
export type ReviewField = {
  /** Place inside its part; empty where the part is the value itself. */
  key: string;
  kind: 'line' | 'long' | 'lines';
  /** As read; lists one per line. */
  read: string;
  lines: readonly number[];
  rule: ReadRule;
};

export type PartGroup =
  | 'you'
  | 'work'
  | 'education'
  | 'skills'
  | 'languages'
  | 'certificates'
  | 'projects'
  | 'terms';

/** What is taken or left together. */
export type ReviewPart = {
  id: string;
  group: PartGroup;
  at: Path;
  fields: readonly ReviewField[];
  /** No times were read: as it stands it would count as the current job. */
  isUndated: boolean;
};

const GROUP_OF: Readonly<Record<string, PartGroup>> = { basics: 'you', preferences: 'terms' };
export const GROUPS: readonly PartGroup[] = [
  'you',
  'work',
  'education',
  'skills',
  'languages',
  'certificates',
  'projects',
  'terms',
];

/** Skills that are only named are one part: thirty cards of one word each help nobody. */
const NAMED_SKILLS = 'skills.names';

function isNamedSkill(values: readonly ReadValue[], path: Path): boolean {
  if (path[0] !== 'skills') return false;
  return values.every(
    (each) => each.path[1] !== path[1] || each.path[0] !== 'skills' || each.path[2] === 'name',
  );
}

/** Values that belong together: an entry of a list, an address, a number with its country. */
function partPath(path: Path): Path {
  const [first, second, third] = path;
  if (first !== 'basics')
    return typeof second === 'number' ? [first ?? '', second] : path.slice(0, 2);
  if (second === 'profiles') return ['basics', 'profiles', third ?? 0];
  if (second === 'location') return ['basics', 'location'];
  return path.slice(0, 2);
}

/** The reading as parts, in the order of a profile. */
export function partsOf({ values }: ResumeReading): ReviewPart[] {
  const parts = new Map<string, { at: Path; values: ReadValue[] }>();
  for (const value of values) {
    // One telephone number is one part with its country.
    const isNamed = isNamedSkill(values, value.path);
    const phone = value.path[1] === 'phoneCountry' ? ['basics', 'phone'] : value.path;
    const at = isNamed ? ['skills'] : partPath(phone);
    const id = isNamed ? NAMED_SKILLS : pathText(at);
    const part = parts.get(id) ?? { at, values: [] };
    part.values.push(value);
    parts.set(id, part);
  }
  const all = [...parts].map(([id, { at, values: own }]): ReviewPart => {
    const fields = id === NAMED_SKILLS ? [asLines(own)] : fieldsOf(at, own);
    const isUndated = at[0] === 'work' && !fields.some(({ key }) => /Date$/.test(key));
    return { id, at, group: GROUP_OF[String(at[0])] ?? (at[0] as PartGroup), fields, isUndated };
  });
  return GROUPS.flatMap((group) => all.filter((part) => part.group === group));
}

function asLines(values: readonly ReadValue[]): ReviewField {
  return {
    key: '',
    kind: 'lines',
    read: values.map(({ value }) => value).join('\n'),
    lines: [...new Set(values.flatMap(({ lines }) => lines))],
    rule: values[0]?.rule ?? 'list',
  };
}

function fieldsOf(at: Path, values: readonly ReadValue[]): ReviewField[] {
  const fields = new Map<string, ReviewField>();
  for (const { path, value, lines, rule } of values) {
    const own = path[1] === 'phoneCountry' ? 'phoneCountry' : (path[at.length] ?? '');
    const key = typeof own === 'number' ? '' : own;
    const isList = path.length > at.length && typeof path.at(-1) === 'number';
    const old = fields.get(key);
    const isTold = key === 'summary' || key === 'description' || value.length > 70;
    const kind = isList ? 'lines' : isTold ? 'long' : 'line';
    fields.set(key, {
      key,
      kind,
      read: old ? `${old.read}\n${value}` : value,
      lines: old ? [...new Set([...old.lines, ...lines])] : lines,
      rule,
    });
  }
  return [...fields.values()];
}

/** What the fields of a part come to, as they stand in the review now. */
export function partValue(part: ReviewPart, texts: ReadonlyMap<string, string>): TakenPart[] {
  const typed = part.fields.map((field) => ({
    ...field,
    text: (texts.get(fieldId(part, field)) ?? field.read).trim(),
  }));
  const [only] = typed;
  if (part.id === NAMED_SKILLS && only) {
    return lineTexts(only.text).map((name, at) => ({ at: ['skills', at], value: { name } }));
  }
  if (part.id === 'basics.phone') {
    return typed.map(({ key, text }) => ({
      at: ['basics', key || 'phone'],
      value: text || undefined,
    }));
  }
  if (only && typed.length === 1 && only.key === '')
    return [{ at: part.at, value: typedValue(only.kind, only.text, part.at) }];
  const values = typed.filter(({ text }) => text !== '');
  const entry = Object.fromEntries(
    values.map(({ key, kind, text }) => [key, typedValue(kind, text, part.at)]),
  );
  return [{ at: part.at, value: entry }];
}

const lineTexts = (text: string) =>
  text
    .split('\n')
    .map((each) => each.trim())
    .filter(Boolean);

function typedValue(kind: ReviewField['kind'], text: string, at: Path): unknown {
  if (kind === 'lines') return lineTexts(text);
  if (at[1] === 'willingToRelocate') return /^true$/i.test(text);
  return text || undefined;
}

export const fieldId = (part: ReviewPart, { key }: ReviewField) => `${part.id} ${key}`;

/** How a part stands to the profile that is there. */
export type Standing = 'new' | 'same' | 'changes';

export function standingOf(
  profile: Profile | null,
  taken: readonly TakenPart[],
): { standing: Standing; old: unknown } {
  const all = taken.map((part) => ({ part, ...standing(profile, part) }));
  const there = all.filter(({ old }) => old !== null && old !== undefined);
  if (there.length === 0) return { standing: 'new', old: null };
  // Names that are added to others change none of them.
  const isAdded = taken.length > 1 && taken.every(({ at }) => at[0] === 'skills');
  if (isAdded && there.length < all.length) return { standing: 'new', old: null };
  const isSame = all.every(({ part, old }) => isInside(part.value, old));
  return {
    standing: isSame ? 'same' : 'changes',
    old: isNumber(taken) ? byKey(all) : there[0]?.old,
  };
}

/** A telephone number and its country are two values of one part. */
const isNumber = (taken: readonly TakenPart[]) =>
  taken.length > 1 && taken.every(({ at }) => at[0] === 'basics');

const byKey = (all: readonly { part: TakenPart; old: unknown }[]) =>
  Object.fromEntries(
    all.map(({ part, old }) => [part.at[1] === 'phone' ? '' : String(part.at[1]), old]),
  );

/** Whether everything a value says stands in the other. */
function isInside(value: unknown, other: unknown): boolean {
  if (isGroup(value))
    return (
      isGroup(other) && Object.entries(value).every(([key, each]) => isInside(each, other[key]))
    );
  return JSON.stringify(value) === JSON.stringify(other);
}

/** Taken unless the person says so: what is new and sure. What would change something waits to be chosen. */
export const isTakenAtFirst = (part: ReviewPart, profile: Profile | null): boolean =>
  !part.isUndated && standingOf(profile, partValue(part, new Map())).standing === 'new';
