import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { DocumentError } from '../faults.ts';
import type { Leaf } from '../reference.ts';
import { toProfile } from '../toProfile.ts';
import type { Line, ResumeText } from '../types.ts';

const MAX_LEAVES = 5000;
const MAX_DEPTH = 20;

/** Every value of a YAML text with its keys and its line; aliases are not followed. Throws `yaml`. */
export function yamlLeaves(raw: string): { text: ResumeText; leaves: Leaf[] } {
  const counter = new LineCounter();
  const document = parseDocument(raw, { lineCounter: counter, schema: 'core', logLevel: 'silent' });
  if (document.errors.length > 0) throw new DocumentError('yaml', { cause: document.errors[0] });
  const lines = linesOf(raw);
  const leaves: Leaf[] = [];
  const walk = (node: unknown, path: readonly (string | number)[]): void => {
    if (path.length > MAX_DEPTH || leaves.length > MAX_LEAVES) throw new DocumentError('yaml');
    if (isMap(node)) {
      for (const { key, value } of node.items) walk(value, [...path, String(key)]);
    } else if (isSeq(node)) {
      for (const [at, item] of node.items.entries()) walk(item, [...path, at]);
    } else if (isScalar(node) && node.value !== null) {
      const row = counter.linePos(node.range?.[0] ?? 0).line;
      const line = lines.byRow.get(row);
      const { value } = node;
      const isPlain =
        typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
      const typed = isPlain ? value : String(value);
      // "3.80" is a grade as written, not the number 3.8.
      const written = typeof value === 'string' ? value : (node.source ?? String(value));
      leaves.push({ path, value: written, typed, lines: line ? [line] : [] });
    }
  };
  walk(document.contents, []);
  return { text: { pages: 1, lines: lines.all }, leaves };
}

/** The values put together again, for whoever reads JSON. */
export function yamlJson(leaves: readonly Leaf[]): string {
  return JSON.stringify(toProfile(leaves.map(({ path, typed }) => ({ path, value: typed }))));
}

function linesOf(raw: string): { all: Line[]; byRow: Map<number, Line> } {
  const all: Line[] = [];
  const byRow = new Map<number, Line>();
  for (const [index, row] of raw.split(/\r\n?|\n/).entries()) {
    const text = row.trim();
    if (!text) continue;
    const line: Line = {
      at: all.length,
      page: 1,
      text,
      parts: [text],
      isBullet: false,
      column: 'full',
      size: 0,
      font: '',
      x: row.length - row.trimStart().length,
      gap: 1,
      room: null,
      isRunning: false,
      links: [],
    };
    all.push(line);
    byRow.set(index + 1, line);
  }
  return { all, byRow };
}
