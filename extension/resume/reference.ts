import { countryOfName } from '@jobai/shared/rules/countries';
import { linkOf } from '@jobai/shared/rules/links';
import { PRESENT } from '@jobai/shared/rules/months';
import { readPartialDate } from '@jobai/shared/rules/partialDates';
import { readPhone } from '@jobai/shared/rules/phone';
import { readPlace } from '@jobai/shared/rules/place';
import { OTHER_NAMES, SAME_KEYS } from '@jobai/shared/rules/reference/keys';
import { Collected } from './collect.ts';
import type { DoubtKind, Line, ResumeReading } from './types.ts';

/** A value of a file of keys, as it is written there. */
export type Leaf = {
  path: readonly (string | number)[];
  value: string;
  typed: string | number | boolean;
  lines: readonly Line[];
};

type Path = (string | number)[];
const TARGET = new Map([...SAME_KEYS, ...OTHER_NAMES]);

/** What is kept back, and why it is no answer as it stands. */
const DOUBTFUL: readonly (readonly [start: string, kind: DoubtKind])[] = [
  // An amount without its currency and period, a permission without its country: nobody could fill a form by them.
  ['application_preferences.expected_salary', 'salary'],
  ['application_preferences.work_authorization', 'authorization'],
  ['behavioral_questions', 'unused'],
];

const isPresent = (text: string) => new RegExp(`^(?:${PRESENT})$`, 'i').test(text.trim());
const isYes = (text: string) => /^(?:yes|true)$/i.test(text.trim());
const isNo = (text: string) => /^(?:no|false)$/i.test(text.trim());

/** Whether a file of keys is a profile of this form: skills by tiers, projects, `is_current`, `cgpa`. */
export const isReferenceProfile = (leaves: readonly Leaf[]) =>
  leaves.some(({ path }) => path[0] === 'personal_information' || path[0] === 'experience');

export function readReference(leaves: readonly Leaf[]): ResumeReading {
  const into = new Collected();
  const country = countryOf(leaves);
  const profiles: string[] = [];
  const current = new Set(
    leaves
      .filter(({ path, value }) => path.at(-1) === 'is_current' && isYes(value))
      .map(({ path }) => path.slice(0, 2).join('.')),
  );
  const tiers = [
    ...new Set(leaves.filter(({ path }) => path[0] === 'skills').map(({ path }) => path[1])),
  ];
  for (const { path, value, lines } of leaves) {
    const shape = path.map((step) => (typeof step === 'number' ? '#' : step)).join('.');
    const target = TARGET.get(shape);
    const doubt = DOUBTFUL.find(([start]) => shape.startsWith(start));
    if (value.trim() === '') continue;
    if (target) into.add(withPositions(target, path), value, lines, 'key');
    else if (doubt) into.doubt(doubt[1], `${String(path.at(-1))}: ${value}`, lines);
    else if (path[0] === 'skills' && path.length === 3) {
      const at = tiers.indexOf(path[1]);
      if (path[2] === 0) into.add(['skills', at, 'name'], String(path[1]), lines, 'key');
      into.add(['skills', at, 'keywords', path[2] ?? 0], value, lines, 'key');
    } else if (shape === 'personal_information.phone') {
      const phone = readPhone(value, country);
      if (phone) into.add(['basics', 'phone'], phone.e164, lines, 'key');
      else into.doubt('phoneCountry', value, lines);
      if (phone?.country) into.add(['basics', 'phoneCountry'], phone.country, lines, 'key');
    } else if (shape === 'personal_information.location.country' && country) {
      into.add(['basics', 'location', 'countryCode'], country, lines, 'key');
    } else if (shape === 'personal_information.location.address') address(into, value, lines);
    else if (shape.startsWith('personal_information.urls.')) url(into, value, lines, profiles);
    else if (/^(?:experience|education)\.#\.(?:start|end)_date$/.test(shape)) {
      date(into, path, value, lines, current.has(path.slice(0, 2).join('.')));
    } else if (shape === 'application_preferences.relocation' && (isYes(value) || isNo(value))) {
      into.add(['preferences', 'willingToRelocate'], String(isYes(value)), lines, 'key');
    }
  }
  return into.reading();
}

/** "experience.3.title" by "work.#.position": ["work", 3, "position"]. */
function withPositions(target: string, path: readonly (string | number)[]): Path {
  const positions = path.filter((step) => typeof step === 'number');
  return target.split('.').map((step) => (step === '#' ? (positions.shift() ?? 0) : step));
}

function countryOf(leaves: readonly Leaf[]): string | null {
  const leaf = leaves.find(
    ({ path }) => path.join('.') === 'personal_information.location.country',
  );
  return leaf ? countryOfName(leaf.value) : null;
}

function address(into: Collected, value: string, lines: readonly Line[]): void {
  const place = readPlace(value)?.place;
  // "San Francisco, CA" is where somebody lives, not a street.
  if (place?.address) into.add(['basics', 'location', 'address'], place.address, lines, 'key');
  if (place?.region) into.add(['basics', 'location', 'region'], place.region, lines, 'key');
  if (place?.postalCode)
    into.add(['basics', 'location', 'postalCode'], place.postalCode, lines, 'key');
  if (!place) into.add(['basics', 'location', 'address'], value, lines, 'key');
}

function url(into: Collected, value: string, lines: readonly Line[], profiles: string[]): void {
  const link = linkOf(value);
  if (!link) into.doubt('link', value, lines);
  else if (link.network && link.username) {
    const path = ['basics', 'profiles', profiles.push(link.network) - 1];
    into.add([...path, 'network'], link.network, lines, 'key');
    into.add([...path, 'username'], link.username, lines, 'key');
    into.add([...path, 'url'], link.url, lines, 'key');
  } else if (!into.values.some(({ path }) => path.join('.') === 'basics.url')) {
    into.add(['basics', 'url'], link.url, lines, 'key');
  }
}

function date(
  into: Collected,
  path: readonly (string | number)[],
  value: string,
  lines: readonly Line[],
  isCurrent: boolean,
): void {
  const [list, at = 0, key] = path;
  const isEnd = key === 'end_date';
  if (isEnd && (isCurrent || isPresent(value))) return;
  const read = readPartialDate(value);
  const target = [
    list === 'experience' ? 'work' : 'education',
    at,
    isEnd ? 'endDate' : 'startDate',
  ];
  if (read) into.add(target, read, lines, 'key');
  else into.doubt(isEnd && list === 'experience' ? 'entryWithoutDate' : 'date', value, lines);
}
