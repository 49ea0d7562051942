import type { Collected } from '../collect.ts';
import { type Entry, entriesOf } from '../entries.ts';
import type { Line } from '../types.ts';
import { hasDegree, splitDegree } from '../words/degrees.ts';
import { hasSchoolWord } from '../words/organisations.ts';
import { type HeadText, headTexts, splitCity, splitPlace } from './head.ts';

const SCORE =
  /(?:\b(?:c?gpa|grade|score|overall|note|abschlussnote|moyenne|nota|nota media|media|votazione|cijfer)\b)\s*[:=]?\s*([\d.,]+(?:\s*\/\s*[\d.,]+)?)/iu;

const IS_CERTIFICATE =
  /\b(?:certified|certificat(?:e|ion)|zertifi\p{L}+|certifi(?:cado|cação|cat|é)|certificaat|certificato)\b/iu;

/** `certificates`: takes the lines of what is one and no degree. */
export function readEducation(
  into: Collected,
  lines: readonly Line[],
  from: number,
  certificates: Line[],
): number {
  const { entries } = entriesOf(lines.map(withoutScore), true);
  const scored = new Map(lines.map((line) => [line.at, SCORE.exec(line.text)?.[1]]));
  let at = from;
  for (const entry of entries) {
    const path = ['education', at];
    if (entry.head.some(({ text }) => IS_CERTIFICATE.test(text) && !hasDegree(text))) {
      certificates.push(...entry.head, ...entry.body);
      continue;
    }
    if (!readOne(into, path, entry)) continue;
    at += 1;
    const line = [...entry.head, ...entry.body].find((each) => scored.get(each.at));
    if (line)
      into.add(
        [...path, 'score'],
        (scored.get(line.at) ?? '').replace(/[.,]$/, ''),
        [line],
        'label',
      );
  }
  return at;
}

/** A grade beside a time or a subject would pass for a part of it. */
function withoutScore(line: Line): Line {
  if (!SCORE.test(line.text)) return line;
  const bare = (text: string) =>
    text
      .replace(SCORE, '')
      .replace(/[\s,;|·(]+$/, '')
      .replace(/\(\s*\)/, '')
      .trim();
  return { ...line, text: bare(line.text), parts: line.parts.map(bare).filter(Boolean) };
}

function readOne(into: Collected, path: (string | number)[], entry: Entry): boolean {
  const all = headTexts(entry);
  const texts = all.filter(({ isPlace }) => !isPlace).flatMap(cutAtComma);
  const school = texts.find(({ text }) => hasSchoolWord(text) && !splitDegree(text)) ?? null;
  const degree = texts.find((each) => each !== school && splitDegree(each.text)) ?? null;
  const other = texts.find((each) => each !== school && each !== degree) ?? null;
  // Two texts of which one is surely a degree: the other is the school.
  const institution = school ?? (degree && texts.length === 2 ? other : null);
  if (!institution && !degree) {
    into.doubt('degree', entry.head.map(({ text }) => text).join(' / '), entry.head);
    return false;
  }
  if (institution) {
    const placed = splitPlace(institution.text);
    const cut = placed ?? citySplit(institution.text);
    const rule = school ? 'schoolWord' : 'order';
    into.add([...path, 'institution'], cut?.name ?? institution.text, [institution.line], rule);
  }
  if (degree) {
    const split = splitDegree(degree.text);
    into.add([...path, 'studyType'], split?.degree ?? degree.text, [degree.line], 'degreeWord');
    const area = split?.area ? split.area : areaBeside(texts, degree, institution);
    if (area)
      into.add(
        [...path, 'area'],
        typeof area === 'string' ? area : area.text,
        [typeof area === 'string' ? degree.line : area.line],
        'degreeWord',
      );
  }
  if (!degree && other) into.doubt('degree', other.text, [other.line]);
  if (entry.range && entry.dated) {
    if (entry.range.start)
      into.add([...path, 'startDate'], entry.range.start, [entry.dated], 'dateLine');
    if (entry.range.end) into.add([...path, 'endDate'], entry.range.end, [entry.dated], 'dateLine');
  }
  return true;
}

/** "Utrecht University, Utrecht" loses its town; "University of California, Berkeley" would too, so the town must repeat. */
function citySplit(text: string): { name: string } | null {
  const split = splitCity(text);
  return split?.name.includes(split.place) ? split : null;
}

/** "BSc Mathematics, Utrecht University": a degree and a school in one text. */
function cutAtComma(whole: HeadText): HeadText[] {
  const parts = whole.text.split(/,\s+/);
  for (let at = 1; at < parts.length; at += 1) {
    const [before, after] = [parts.slice(0, at).join(', '), parts.slice(at).join(', ')];
    const isPair =
      (!hasSchoolWord(before) && hasSchoolWord(after) && !hasDegree(after)) ||
      (hasSchoolWord(before) && !hasDegree(before) && splitDegree(after));
    if (isPair) return [before, after].map((text) => ({ ...whole, text }));
  }
  return [whole];
}

function areaBeside(
  texts: readonly HeadText[],
  degree: HeadText,
  school: HeadText | null,
): HeadText | null {
  const next = texts[texts.indexOf(degree) + 1];
  return next && next !== school && next.line === degree.line ? next : null;
}
