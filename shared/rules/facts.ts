import type { Fact } from '../facts.ts';
import type { Profile } from '../profile.ts';
import { isObject, type Json } from './json.ts';
import { readPartialDate } from './partialDates.ts';
import { questionKind } from './questionKind.ts';

/** E-mail addresses and telephone numbers that stand in prose: nobody needs them to write a sentence. */
const CONTACT = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+|\+\d[\d ()-]{7,18}\d/g;

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.replace(CONTACT, '').replace(/\s+/g, ' ').trim() : '';
const listOf = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);
const textsOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(textOf) : []);
const joined = (parts: readonly string[], by = ', ') => parts.filter(Boolean).join(by);

interface Dates {
  start: string | null;
  end: string | null;
}
const dateOf = (value: unknown) => readPartialDate(textOf(value));
const datesOf = (entry: Json): Dates => ({
  start: dateOf(entry.startDate),
  end: dateOf(entry.endDate),
});
/** "2021-03 to now"; "2013 to 2017"; '' where no date is known. */
function span({ start, end }: Dates, isCurrent: boolean): string {
  if (!start) return end ? `until ${end}` : '';
  return end ? `${start} to ${end}` : isCurrent ? `${start} to now` : `since ${start}`;
}

class Facts {
  readonly list: Fact[] = [];
  /** Ids are where the profile keeps it; what has no text is no fact. */
  add(id: string, kind: Fact['kind'], text: string, dates?: Dates): void {
    if (text === '') return;
    const path = id.replace(/\.(\d+)(?=\.|$)/g, '[$1]');
    this.list.push({ id, path, kind, text, ...(dates?.start || dates?.end ? { dates } : {}) });
  }
  points(at: string, entry: Json, dates?: Dates): void {
    this.add(`${at}.summary`, 'summary', textOf(entry.summary), dates);
    textsOf(entry.highlights).forEach((text, index) => {
      this.add(`${at}.highlights.${index}`, 'highlight', text, dates);
    });
  }
}

/**
 * What may be said of the person, each with a stable id (its place in the profile: "work.0.highlights.2"). Contact
 * data, street, permission to work, EEO presets and money are no facts: nothing written for the person needs them.
 */
export function factsOf(profile: Profile): Fact[] {
  const facts = new Facts();
  facts.add('basics.label', 'role', textOf(profile.basics?.label));
  facts.add('basics.summary', 'summary', textOf(profile.basics?.summary));
  work(facts, 'work', profile.work, 'position', 'name');
  work(facts, 'volunteer', profile.volunteer, 'position', 'organization');
  listOf(profile.projects).forEach((entry, index) => {
    project(facts, `projects.${index}`, entry);
  });
  listOf(profile.education).forEach((entry, index) => {
    education(facts, `education.${index}`, entry);
  });
  listOf(profile.skills).forEach((entry, index) => {
    skill(facts, `skills.${index}`, entry);
  });
  listOf(profile.languages).forEach(({ language, fluency }, index) => {
    facts.add(`languages.${index}`, 'language', joined([textOf(language), textOf(fluency)], ': '));
  });
  awards(facts, profile);
  preferences(facts, isObject(profile.preferences) ? profile.preferences : {});
  return facts.list;
}

function work(facts: Facts, list: string, entries: unknown, title: string, employer: string): void {
  listOf(entries).forEach((entry, index) => {
    const at = `${list}.${index}`;
    const dates = datesOf(entry);
    const [position, name] = [textOf(entry[title]), textOf(entry[employer])];
    const role = joined([position, name], ' at ');
    const when = span(dates, true);
    facts.add(at, 'role', role && joined([role, textOf(entry.location), when]), dates);
    facts.add(`${at}.${employer}`, 'employer', name, dates);
    facts.points(at, entry, dates);
  });
}

function project(facts: Facts, at: string, entry: Json): void {
  const dates = datesOf(entry);
  const about = joined([textOf(entry.name), textOf(entry.description)], ': ');
  const using = joined(textsOf(entry.keywords));
  facts.add(at, 'project', joined([about, using && `(${using})`, span(dates, false)], ' '), dates);
  facts.points(at, entry, dates);
}

function education(facts: Facts, at: string, entry: Json): void {
  const dates = datesOf(entry);
  const degree = joined([textOf(entry.studyType), textOf(entry.area)], ' in ');
  const score = textOf(entry.score);
  const text = [degree, textOf(entry.institution), span(dates, false), score && `score ${score}`];
  facts.add(at, 'education', joined(text), dates);
  textsOf(entry.courses).forEach((course, index) => {
    facts.add(`${at}.courses.${index}`, 'education', course, dates);
  });
}

/** A group's skills are a fact each; a skill that stands alone is one by itself. */
function skill(facts: Facts, at: string, entry: Json): void {
  const level = textOf(entry.level);
  const said = (name: string) => name && joined([name, level && `(${level})`], ' ');
  const keywords = textsOf(entry.keywords);
  if (keywords.length === 0) facts.add(at, 'skill', said(textOf(entry.name)));
  keywords.forEach((keyword, index) => {
    facts.add(`${at}.keywords.${index}`, 'skill', said(keyword));
  });
}

function awards(facts: Facts, profile: Profile): void {
  listOf(profile.certificates).forEach((entry, index) => {
    const date = dateOf(entry.date);
    const text = joined([textOf(entry.name), textOf(entry.issuer), date ?? '']);
    facts.add(`certificates.${index}`, 'education', text, { start: date, end: null });
  });
  listOf(profile.awards).forEach((entry, index) => {
    const text = joined([entry.title, entry.awarder, entry.date, entry.summary].map(textOf));
    facts.add(`awards.${index}`, 'highlight', text);
  });
  listOf(profile.publications).forEach((entry, index) => {
    const text = joined(
      [entry.name, entry.publisher, entry.releaseDate, entry.summary].map(textOf),
    );
    facts.add(`publications.${index}`, 'project', text);
  });
}

function preferences(facts: Facts, wishes: Json): void {
  const add = (key: string, text: string) => facts.add(`preferences.${key}`, 'preference', text);
  const listed = (key: string, lead: string) => {
    const text = joined(textsOf(wishes[key]));
    add(key, text && `${lead}: ${text}`);
  };
  const said = (key: string, lead: string) => {
    const text = textOf(wishes[key]);
    add(key, text && `${lead}: ${text}`);
  };
  listed('desiredRoles', 'Looks for');
  listed('employmentTypes', 'Kinds of employment');
  said('noticePeriod', 'Notice period');
  said('earliestStart', 'Earliest start');
  said('howDidYouHear', 'Heard of the job through');
  if (typeof wishes.willingToRelocate === 'boolean')
    add('willingToRelocate', `${wishes.willingToRelocate ? 'Willing' : 'Not willing'} to relocate`);
  const answers = isObject(wishes.behavioralAnswers) ? wishes.behavioralAnswers : {};
  for (const [question, answer] of Object.entries(answers)) {
    // What a machine must not answer is nobody's sample either (F7); what they earn stays here (M3).
    if (['sensitive', 'salary'].includes(questionKind(question))) continue;
    facts.add(`preferences.behavioralAnswers.${question.slice(0, 150)}`, 'answer', textOf(answer));
  }
}
