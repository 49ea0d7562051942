import type { Column, Line } from './types.ts';
import { headingOf, likelyHeadingOf, type SectionKind } from './words/headings.ts';

/** `top`: what stands before any heading. `heading` is null there. */
export type Section = { kind: SectionKind | 'top'; heading: Line | null; lines: Line[] };

/** A heading that stands left of its content, as some typesetters do it. */
function headingBeside(line: Line): { kind: SectionKind; rest: Line } | null {
  const colon = /^([^:]{3,40}):\s+(.+)$/u.exec(line.parts[0] ?? '');
  const [first = '', ...parts] = colon
    ? [colon[1] ?? '', colon[2] ?? '', ...line.parts.slice(1)]
    : line.parts;
  const kind = parts.length > 0 && !line.isBullet ? headingOf(first) : null;
  // "Languages | English" in a table of skills is a label, not a heading: only headings in capitals are sure here.
  if (!kind || first !== first.toUpperCase()) return null;
  return { kind, rest: { ...line, parts, text: parts.join(' ') } };
}

/** A line that is only a heading. "Languages" over "Python, Go" is told apart by whoever reads the section. */
function headingAlone(line: Line): SectionKind | null {
  if (line.isBullet || line.parts.length > 1) return null;
  return headingOf(line.text);
}

function looksLikeHeading(line: Line, styles: ReadonlySet<string>): boolean {
  return (
    !line.isBullet && line.parts.length === 1 && line.text.length < 50 && styles.has(styleOf(line))
  );
}

const styleOf = ({ size, font, text }: Line) =>
  `${size.toFixed(1)} ${font} ${text === text.toUpperCase() ? 'capitals' : ''}`;

const isLike = (line: Line, heading: Line | null | undefined) =>
  heading !== null && heading !== undefined && styleOf(line) === styleOf(heading);

/** How the known headings look, where nothing else looks so: whatever else does is a heading too. */
function headingStyles(lines: readonly Line[]): ReadonlySet<string> {
  const counts = new Map<string, { headings: number; all: number }>();
  for (const line of lines) {
    // Documents that don't say how their text looks say nothing here either.
    if (line.isRunning || (line.size === 0 && line.font === '')) continue;
    const count = counts.get(styleOf(line)) ?? { headings: 0, all: 0 };
    count.all += 1;
    if (headingAlone(line)) count.headings += 1;
    counts.set(styleOf(line), count);
  }
  const clear = [...counts].filter(
    ([, { headings, all }]) => headings >= 3 && headings >= 0.7 * all,
  );
  return new Set(clear.map(([style]) => style));
}

/** Title of the document itself. */
export const IS_DOCUMENT_TITLE =
  /^(?:curriculum vitae|curriculum|cv|c\.v\.|r[eé]sum[eé]|lebenslauf|tabellarischer lebenslauf|hoja de vida|currículum(?: vitae)?|currículo)$/iu;

/** Parts of a résumé. A column goes on where it ended on the page before. */
export function sectionsOf(lines: readonly Line[]): Section[] {
  const sections: Section[] = [];
  const open = new Map<Column, Section>();
  const styles = headingStyles(lines);
  let before: Line | null = null;
  for (const line of lines) {
    if (line.isRunning) continue;
    const alone =
      headingAlone(line) ??
      (sections.length > 1 && looksLikeHeading(line, styles) ? likelyHeadingOf(line.text) : null);
    const beside = alone ? null : headingBeside(line);
    // "Tools" inside "Skills" names a list.
    const isInside =
      alone === 'skills' &&
      sections.at(-1)?.kind === 'skills' &&
      !isLike(line, sections.at(-1)?.heading);
    const kind = isInside ? undefined : (alone ?? beside?.kind);
    if (kind) {
      const section: Section = { kind, heading: line, lines: beside ? [beside.rest] : [] };
      sections.push(section);
      open.set(line.column, section);
    } else {
      const isNewColumn = before !== null && before.column !== line.column;
      const isNewPage = before !== null && before.page !== line.page;
      let section = isNewColumn || isNewPage ? open.get(line.column) : sections.at(-1);
      if (isNewPage && !section) section = sections.at(-1);
      if (!section) {
        section = { kind: 'top', heading: null, lines: [] };
        sections.push(section);
        open.set(line.column, section);
      }
      section.lines.push(line);
    }
    before = line;
  }
  return sections.map(withLists);
}

/** How far list items are moved in, in points; further in is another column of a table. */
const INDENT = { min: 5, max: 45 };

/** Marks of lists may be drawn instead of written: then only the indent is left of them. */
function withLists(section: Section): Section {
  const { kind, lines } = section;
  if (kind !== 'work' && kind !== 'education' && kind !== 'projects') return section;
  if (lines.some(({ isBullet }) => isBullet)) return section;
  const base = (line: Line) =>
    Math.min(
      ...lines
        .filter(({ page, column }) => page === line.page && column === line.column)
        .map(({ x }) => x),
    );
  let last: Line | null = null;
  return {
    ...section,
    lines: lines.map((line) => {
      const indent = line.x - base(line);
      const isIn = line.parts.length === 1 && indent >= INDENT.min && indent <= INDENT.max;
      const above = last;
      last = line;
      if (!isIn) return line;
      // An item goes on where the line above had no room for its first word.
      const word = line.text.split(' ')[0] ?? '';
      const goesOn =
        above !== null &&
        Math.abs(above.x - line.x) < 1 &&
        above.room !== null &&
        (above.room < 0.25 + word.length * 0.5 || /^\p{Ll}/u.test(line.text));
      return goesOn ? { ...line, x: line.x + 4 } : { ...line, isBullet: true };
    }),
  };
}
