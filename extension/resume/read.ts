import { isVagueDate } from '@jobai/shared/rules/partialDates';
import { Collected } from './collect.ts';
import { blocksOf } from './join.ts';
import { readCertificates } from './read/certificates.ts';
import { readEmail, readPhones } from './read/contact.ts';
import { readEducation } from './read/education.ts';
import { hasLanguages, readLanguages } from './read/languages.ts';
import { readLocation } from './read/location.ts';
import { readHeadline, readName } from './read/name.ts';
import { piecesOf } from './read/pieces.ts';
import { readLinks } from './read/profiles.ts';
import { readProjects } from './read/projects.ts';
import { readSkills } from './read/skills.ts';
import { readWork } from './read/work.ts';
import { type Section, sectionsOf } from './sections.ts';
import type { Line, ResumeReading, ResumeText } from './types.ts';
import { splitLabel } from './words/labels.ts';

/** Reads a résumé by rules. Every value names its lines; what is in doubt is listed and not taken. */
export function readResume({ lines }: ResumeText): ResumeReading {
  const into = new Collected();
  const sections = sectionsOf(lines);
  const of = (...kinds: Section['kind'][]) => sections.filter(({ kind }) => kinds.includes(kind));
  const top = of('top', 'contact').flatMap((section) => section.lines);
  const pieces = piecesOf(top);
  const name = readName(into, pieces);
  if (name) readHeadline(into, pieces, name);
  const others = lines.filter(
    (line) => !of('references').some((section) => section.lines.includes(line)),
  );
  readEmail(into, pieces, others);
  const place = readLocation(into, pieces);
  readPhones(into, pieces, place.countryCode ?? null);
  readLinks(into, pieces);
  const count = { work: 0, education: 0, skills: 0, languages: 0, certificates: 0, projects: 0 };
  let hasSummary = false;
  const certificates: Line[] = [];
  for (const { kind, lines: own } of sections) {
    if (kind === 'summary' && !hasSummary) {
      hasSummary = true;
      const blocks = blocksOf(own);
      into.add(['basics', 'summary'], blocks.map(({ text }) => text).join(' '), own, 'heading');
    } else if (kind === 'work') count.work = readWork(into, own, count.work, place.city);
    else if (kind === 'education')
      count.education = readEducation(into, own, count.education, certificates);
    else if (kind === 'languages' && hasLanguages(own))
      count.languages = readLanguages(into, own, count.languages);
    else if (kind === 'skills' || kind === 'languages')
      count.skills = readSkills(into, own, count.skills);
    else if (kind === 'certificates')
      count.certificates = readCertificates(into, own, count.certificates);
    else if (kind === 'projects') count.projects = readProjects(into, own, count.projects);
  }
  readCertificates(into, certificates, count.certificates);
  if (!hasSummary) summaryOnTop(into, top);
  vagueDates(into, sections);
  return into.reading();
}

function vagueDates(into: Collected, sections: readonly Section[]): void {
  const dated = sections.filter(({ kind }) => kind === 'work' || kind === 'education');
  const vague = dated.flatMap(({ lines }) =>
    lines.filter((line: Line) => !line.isBullet && isVagueDate(line.text)),
  );
  for (const line of vague) into.doubt('date', line.text, [line]);
}

/** A paragraph under the name, without a heading of its own. */
function summaryOnTop(into: Collected, top: readonly Line[]): void {
  const isTold = (line: Line) =>
    line.parts.length === 1 && !/@|https?:|\+\d/.test(line.text) && !splitLabel(line.text);
  const paragraph = blocksOf(top.filter(isTold)).find(
    ({ text, isBullet }) => !isBullet && text.split(/\s+/).length >= 10 && /[.!]$/.test(text),
  );
  if (paragraph) into.add(['basics', 'summary'], paragraph.text, paragraph.lines, 'paragraph');
}
