import type { Profile } from '../../profile.ts';
import { countryName } from '../countries.ts';
import { isObject, type Json, mergePatch, own, sameJson, withKeys } from '../json.ts';
import { readPlace } from '../place.ts';
import { education, experience, projects } from './entries.ts';
import { person } from './person.ts';
import { applicationPreferences } from './preferences.ts';
import { showSkills, writeSkills } from './skills.ts';
import { type Fault, show, type Unit, write, writeList } from './unit.ts';

const OBJECTS: readonly (readonly [reference: string, ours: string, unit: Unit])[] = [
  ['personal_information', 'basics', person],
  ['application_preferences', 'preferences', applicationPreferences],
];
/** With what tells that two entries are the same one. */
const LISTS: readonly (readonly [string, string, Unit, readonly string[]])[] = [
  ['experience', 'work', experience, ['company', 'title']],
  ['education', 'education', education, ['university', 'degree']],
  ['projects', 'projects', projects, ['name']],
];

const objectOf = (value: unknown): Json => (isObject(value) ? value : {});
const listOf = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** A profile in the reference's keys: what a partial update may send back. */
export function toReference(profile: Profile): Json {
  const objects = OBJECTS.map(([key, our, unit]) => [key, show(unit, objectOf(profile[our]))]);
  const lists = LISTS.map(([key, our, unit]) => [
    key,
    listOf(profile[our]).map((entry) => show(unit, entry)),
  ]);
  const answers = objectOf(profile.preferences).behavioralAnswers;
  return {
    ...Object.fromEntries([...objects, ...lists]),
    skills: showSkills(profile.skills) ?? {},
    behavioral_questions: objectOf(answers),
    ...(isObject(profile.files) && { files: profile.files }),
  };
}

/**
 * A profile with a partial update in the reference's keys: only what was sent changes, and of that only what differs
 * from what `toReference` shows. Lists are sent whole. `faults`: what nobody could read; then nothing may be stored.
 */
export function applyReference(profile: Profile, sent: Json): { profile: Json; faults: Fault[] } {
  const faults: Fault[] = [];
  let next: Json = profile;
  for (const [key, our, unit] of OBJECTS) {
    const change = own(sent, key);
    if (!isObject(change)) continue;
    const report = (path: string, message: string) =>
      faults.push({ path: [key, ...path.split('.')], message });
    next = replaced(next, our, write(unit, change, objectOf(next[our]), report));
  }
  for (const [key, our, unit, names] of LISTS) {
    const list = own(sent, key);
    if (!Array.isArray(list)) continue;
    const report = (path: readonly (string | number)[], message: string) =>
      faults.push({ path: [key, ...path], message });
    next = replaced(next, our, writeList(unit, names, listOf(list), listOf(next[our]), report));
  }
  const skills = own(sent, 'skills');
  if (isObject(skills)) next = replaced(next, 'skills', writeSkills(skills, next.skills));
  const answers = own(sent, 'behavioral_questions');
  if (isObject(answers)) {
    const stands = objectOf(next.preferences);
    const behavioralAnswers = mergePatch(objectOf(stands.behavioralAnswers), answers);
    next = replaced(next, 'preferences', replaced(stands, 'behavioralAnswers', behavioralAnswers));
  }
  const files = own(sent, 'files');
  if (isObject(files)) next = replaced(next, 'files', mergePatch(objectOf(next.files), files));
  return { profile: next, faults };
}

/** Only what became something else; an empty one is no more than none. */
function replaced(object: Json, key: string, value: unknown): Json {
  const isNothing = (each: unknown) => each === undefined || each === null || isEmpty(each);
  const before = own(object, key);
  if (sameJson(before, value) || (isNothing(before) && isNothing(value))) return object;
  return withKeys(object, { [key]: value });
}

const isEmpty = (value: unknown) =>
  Array.isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0;

/** The flat form of the reference's onboarding (`POST /user/profile`) in the keys of its profile. */
export function fromOnboarding(flat: Json): Json {
  const preferences = {
    desired_roles: flat.desired_roles,
    min_salary: flat.min_salary,
    years_of_experience: flat.years_of_experience,
    work_authorization: flat.work_authorization,
    relocation: flat.relocation,
  };
  const urls = { linkedin: flat.linkedin_url, github: flat.github_url, website: flat.website_url };
  const personal = {
    full_name: flat.full_name,
    email: flat.email,
    phone: flat.phone,
    summary: flat.summary,
    location: flat.location === undefined ? undefined : placeOf(flat.location),
    urls: hasAny(urls) ? sentOnly(urls) : undefined,
  };
  return {
    ...(hasAny(personal) && { personal_information: sentOnly(personal) }),
    ...(hasAny(preferences) && { application_preferences: sentOnly(preferences) }),
    ...(Array.isArray(flat.skills) && { skills: { primary: flat.skills } }),
  };
}

/** One line names city and country too. */
function placeOf(line: unknown): Json | null {
  if (typeof line !== 'string' || line.trim() === '') return null;
  const read = readPlace(line)?.place;
  return {
    address: line,
    city: read?.city ?? null,
    country: read?.countryCode ? countryName(read.countryCode) : null,
  };
}

const hasAny = (object: Json) => Object.values(object).some((value) => value !== undefined);
const sentOnly = (object: Json): Json =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
