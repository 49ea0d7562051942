/** A run of text as a document draws it: points, `y` the baseline measured downwards from the page's top. */
export type Item = {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  font: string;
};

/** A link laid over a page, in the same points. */
export type LinkArea = { url: string; x: number; y: number; width: number; height: number };

export type PageItems = { width: number; height: number; items: Item[]; links?: LinkArea[] };

/** Columns of a page: all over it, or one of two. */
export type Column = 'full' | 'left' | 'right';

/** One line of a document, in reading order. */
export type Line = {
  /** Position among all lines, from 0. */
  at: number;
  /** From 1. */
  page: number;
  /** As people read it, without the mark of a list item. */
  text: string;
  /** Pieces of the text that stand apart: by a wide gap, a tab, a table's cell. */
  parts: readonly string[];
  isBullet: boolean;
  column: Column;
  /** Font size; 0 where the document does not say. */
  size: number;
  font: string;
  /** Left edge. */
  x: number;
  /** Space to the line above in the same column, baseline to baseline, in font sizes; 0 at the start of a column. */
  gap: number;
  /** Room left at its end in the column, in font sizes; null where lines don't wrap (tables, plain text). */
  room: number | null;
  /** Repeats on every page: a header, a footer, a page number. */
  isRunning: boolean;
  links: readonly string[];
};

/** What a document says, read by a library; where it says it is kept. */
export type ResumeText = { pages: number; lines: Line[] };

/** How a value was found; each has its words in `_locales`. */
export const READ_RULES = [
  'label',
  'top',
  'besideName',
  'pattern',
  'link',
  'heading',
  'dateLine',
  'order',
  'titleWord',
  'companyWord',
  'place',
  'degreeWord',
  'schoolWord',
  'bullet',
  'paragraph',
  'list',
  'key',
] as const;
export type ReadRule = (typeof READ_RULES)[number];

/** A value with its place in the profile, the lines it was read from (`Line.at`) and the rule that read it. */
export type ReadValue = {
  path: readonly (string | number)[];
  value: string;
  lines: readonly number[];
  rule: ReadRule;
};

/** Why something that looks like an answer was left to the person. */
export const DOUBTS = [
  'severalEmails',
  'severalPhones',
  'phoneCountry',
  'place',
  'headline',
  'name',
  'whoIsWho',
  'entryWithoutDate',
  'date',
  'language',
  'degree',
  'link',
  'salary',
  'authorization',
  'unused',
] as const;
export type DoubtKind = (typeof DOUBTS)[number];

export type Doubt = { kind: DoubtKind; text: string; lines: readonly number[] };

export type ResumeReading = { values: ReadValue[]; doubts: Doubt[] };
