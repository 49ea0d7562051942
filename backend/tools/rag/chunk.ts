/** Longest piece, and how much of it may stand at the beginning of the next one too; UTF-16 units. */
export const CHUNK = 1000;
const OVERLAP = 200;

/**
 * Pieces of at most `CHUNK` units that end where sentences end, and begin with the last sentences of the piece before,
 * as far as `OVERLAP` goes. Every sentence stands whole in one of them; one that is too long is cut between words, and
 * the cut parts overlap as well.
 */
export function chunked(text: string, size = CHUNK, overlap = OVERLAP): string[] {
  const chunks: string[] = [];
  let open: string[] = [];
  for (const sentence of sentencesOf(text).flatMap((each) => cut(each, size, overlap))) {
    if (open.length > 0 && lengthOf(open) + 1 + sentence.length > size) {
      chunks.push(open.join(' '));
      open = tailOf(open, Math.min(overlap, size - sentence.length - 1));
    }
    open.push(sentence);
  }
  if (open.length > 0) chunks.push(open.join(' '));
  return chunks;
}

const lengthOf = (parts: string[]) => parts.reduce((sum, { length }) => sum + length + 1, -1);

/** A line is the end of a sentence too: résumés are lists. */
function sentencesOf(text: string): string[] {
  const sentences = new Intl.Segmenter('und', { granularity: 'sentence' });
  return text
    .split(/\r?\n|\r/)
    .flatMap((line) => Array.from(sentences.segment(line), ({ segment }) => segment))
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

/** The last sentences that go into `room`. */
function tailOf(parts: string[], room: number): string[] {
  let from = parts.length;
  while (from > 0 && lengthOf(parts.slice(from - 1)) <= room) from -= 1;
  return parts.slice(from);
}

function cut(sentence: string, size: number, overlap: number): string[] {
  const parts: string[] = [];
  let at = 0;
  while (sentence.length - at > size) {
    const end = borderBefore(sentence, at + size, at + overlap + 1);
    parts.push(sentence.slice(at, end).trim());
    at = borderBefore(sentence, Math.max(end - overlap, at + 1), at + 1);
  }
  parts.push(sentence.slice(at).trim());
  return parts.filter(Boolean);
}

/** The last place between words in `from`–`until`; else `until`, or one less where that would halve a letter. */
function borderBefore(text: string, until: number, from: number): number {
  const space = text.lastIndexOf(' ', until);
  if (space >= from) return space;
  return /[\uDC00-\uDFFF]/.test(text[until] ?? '') ? until - 1 : until;
}
