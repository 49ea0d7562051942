import { fold } from '@jobai/shared/rules/labels';
import { countryOfLocation } from '@jobai/shared/rules/locations';
import { looksLikeCity } from '@jobai/shared/rules/place';
import type { Collected } from '../collect.ts';
import { type Entry, entriesOf, isDuration } from '../entries.ts';
import type { Line, ReadRule } from '../types.ts';
import { hasCompanyWord, hasLegalForm, isLegalForm } from '../words/organisations.ts';
import { hasTitleWord } from '../words/titles.ts';
import { writeBody } from './body.ts';
import { type HeadText, headTexts, splitCity, splitPlace } from './head.ts';

type Said = { text: string; line: Line };
type Job = { position?: Said; name?: Said; location?: Said };

/** How sure a text is a position (above 0) or an employer (below). */
function weight(text: string): number {
  // What a text ends in says what it is: a "Systems Engineer" is no company.
  const title = hasTitleWord(text.split(/[\s/]+/).at(-1) ?? '') ? 4 : hasTitleWord(text) ? 2 : 0;
  const company = hasLegalForm(text) ? 5 : hasCompanyWord(text) ? 2 : 0;
  return title - company;
}

/** An employer over several positions, each with a time of its own, and how long it all took. */
function withoutGroups(lines: readonly Line[]): { lines: Line[]; groups: Map<Line, Line> } {
  const groups = new Map<Line, Line>();
  const kept: Line[] = [];
  let group: Line | null = null;
  lines.forEach((line, at) => {
    const next = lines[at + 1];
    if (isDuration(line.text)) return;
    if (next && isDuration(next.text)) group = line;
    else {
      kept.push(line);
      if (group) groups.set(line, group);
    }
  });
  return { lines: kept, groups };
}

/** `home`: the person's own town, which an employer's may be without being named a town anywhere else. */
export function readWork(
  into: Collected,
  section: readonly Line[],
  from: number,
  home: string | undefined,
): number {
  const { lines, groups } = withoutGroups(section);
  const { entries } = entriesOf(lines, false);
  const heads = entries.map((entry) => headTexts(entry));
  const cities = sureCities(heads);
  const main = heads.map((texts) => texts.filter(({ isPlace }) => !isPlace));
  const order = orderOf(main);
  const isAt = main.some(([text]) => text && jobAt(text, false) !== null);
  let at = from;
  entries.forEach((entry, index) => {
    const texts = main[index] ?? [];
    const group = texts.length === 1 && texts[0] ? groups.get(texts[0].line) : undefined;
    const job = group
      ? {
          position: texts[0],
          name: { text: group.text, line: group },
        }
      : jobOf(texts, order, isAt);
    if (!job) {
      into.doubt('whoIsWho', entry.head.map(({ text }) => text).join(' / '), entry.head);
      return;
    }
    placeOf(into, job, heads[index] ?? [], cities, home);
    if (!entry.range)
      into.doubt('entryWithoutDate', entry.head.map(({ text }) => text).join(' / '), entry.head);
    write(into, ['work', at], job, entry);
    at += 1;
  });
  return at;
}

/** Which of two texts is the position, said by all entries together: 1 the first, -1 the second, 0 nobody knows. */
function orderOf(heads: readonly (readonly HeadText[])[]): number {
  let sum = 0;
  for (const [first, second] of heads) {
    if (first && second) sum += Math.sign(weight(first.text) - weight(second.text));
  }
  return Math.sign(sum);
}

function jobOf(texts: readonly HeadText[], order: number, isAt: boolean): Job | null {
  const [first, second] = texts;
  if (!first) return null;
  if (!second) return jobAt(first, isAt) ?? jobInOneText(first);
  const own = weight(first.text) - weight(second.text);
  // What an entry says of itself goes before what the others do, unless it says little.
  const direction = Math.abs(own) >= 2 ? Math.sign(own) : order || Math.sign(own);
  if (direction === 0) return null;
  return direction > 0 ? { position: first, name: second } : { position: second, name: first };
}

/** "Product Manager at Acme". `isUsual`: other entries are written so, then the title need not be a known word. */
function jobAt({ text, line }: HeadText, isUsual: boolean): Job | null {
  const [, position = '', name = ''] =
    /^(.+?)\s+(?:at|chez|bei|bij|presso)\s+(?:der |dem |de |het |la |il )?(\p{Lu}.+)$/u.exec(
      text,
    ) ?? [];
  if (!position || !name || hasTitleWord(name)) return null;
  if (!hasTitleWord(position) && !isUsual) return null;
  return { position: { text: position, line }, name: { text: name, line } };
}

/** "Product Manager, Acme Inc.", "Acme Inc., Product Manager". */
function jobInOneText(whole: HeadText): Job | null {
  const { line } = whole;
  const parts = whole.text.split(/,\s+/);
  const [first = '', ...others] = parts;
  const rest = others.join(', ');
  if (others.length === 0 || isLegalForm(others[0] ?? '')) {
    return hasTitleWord(whole.text) && !hasCompanyWord(whole.text) ? { position: whole } : null;
  }
  const direction = weight(first) - weight(rest);
  if (direction > 0) {
    return {
      position: { text: first, line },
      name: { text: rest, line },
    };
  }
  if (direction < 0) {
    return {
      position: { text: rest, line },
      name: { text: first, line },
    };
  }
  return null;
}

/** Places behind an employer's name that at least two entries have, or that are proven. */
function sureCities(heads: readonly (readonly HeadText[])[]): boolean {
  const written = heads.filter((texts) =>
    texts.some(({ text }) => splitPlace(text) ?? splitCity(text)),
  );
  return written.length >= 2 && written.length * 2 >= heads.length;
}

const isSurelyPlace = (text: string) =>
  /, [A-Z]{2}$/.test(text) || countryOfLocation(text.split(',')[0] ?? '') !== null;

function placeOf(
  into: Collected,
  job: Job,
  texts: readonly HeadText[],
  cities: boolean,
  home: string | undefined,
): void {
  const isKnown = (text: string) =>
    looksLikeCity(text) && (fold(text) === fold(home ?? '') || countryOfLocation(text) !== null);
  const taken = [job.name?.text, job.position?.text];
  const own = texts.find(
    ({ text, isPlace }) => isPlace || (isKnown(text) && !taken.includes(text)),
  );
  // Without an employer "Peace Corps, Lesotho" may be one: a town with its country looks the same.
  const isEmployer = own && !job.name && /,/.test(own.text) && !isSurelyPlace(own.text);
  if (isEmployer) into.doubt('place', own.text, [own.line]);
  else if (own) job.location = own;
  const beside = job.position && splitPlace(job.position.text);
  if (job.position && beside && /\)$/.test(job.position.text)) {
    job.location ??= { ...job.position, text: beside.place };
    job.position = { ...job.position, text: beside.name };
  }
  if (!job.name) return;
  const city = splitCity(job.name.text);
  const split =
    splitPlace(job.name.text) ?? (city && !own && (cities || isKnown(city.place)) ? city : null);
  if (!split || isLegalForm(split.place)) return;
  job.location ??= { text: split.place, line: job.name.line };
  job.name = { ...job.name, text: split.name };
}

/** What told a text's part: a word of its own, or only its place among the others. */
const RULE_OF: Readonly<Record<keyof Job, (text: string) => ReadRule>> = {
  position: (text) => (hasTitleWord(text) ? 'titleWord' : 'order'),
  name: (text) => (hasCompanyWord(text) ? 'companyWord' : 'order'),
  location: () => 'place',
};

function write(
  into: Collected,
  path: (string | number)[],
  job: Job,
  { range, dated, body }: Entry,
): void {
  for (const key of ['name', 'position', 'location'] as const) {
    const value = job[key];
    if (value) into.add([...path, key], value.text, [value.line], RULE_OF[key](value.text));
  }
  if (range && dated) {
    if (range.isSingle) into.doubt('date', dated.text, [dated]);
    if (range.start) into.add([...path, 'startDate'], range.start, [dated], 'dateLine');
    if (range.end) into.add([...path, 'endDate'], range.end, [dated], 'dateLine');
  }
  writeBody(into, path, body);
}
