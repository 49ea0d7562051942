import { DocumentError, MAX_DOCUMENT } from '../faults.ts';
import { layoutPages } from '../layout/layout.ts';
import { readResume } from '../read.ts';
import { isReferenceProfile, readReference } from '../reference.ts';
import type { ResumeReading, ResumeText } from '../types.ts';
import { docxLines } from './docx.ts';
import { prescanPdf } from './prescan.ts';
import { textLines } from './text.ts';

export type DocumentKind = 'pdf' | 'docx' | 'text' | 'yaml';

export type ReadDocument = { text: ResumeText; reading: ResumeReading };
export type Progress = (done: number, total: number) => void;

const MIN_LETTERS = 40;

/**
 * Text and values of a document; of a YAML file that is no profile of the reference's form, its content as JSON, to be
 * read as a JSON Resume. Throws `DocumentError`.
 */
export async function readDocument(
  bytes: Uint8Array,
  kind: DocumentKind,
  onProgress: Progress,
): Promise<ReadDocument | { json: string }> {
  if (bytes.length === 0) throw new DocumentError('empty');
  if (bytes.length > MAX_DOCUMENT) throw new DocumentError('tooLarge');
  if (kind === 'yaml') return yamlDocument(decode(bytes));
  const text = await textOf(bytes, kind, onProgress);
  const letters = text.lines.reduce(
    (sum, line) => sum + (line.text.match(/\p{L}/gu)?.length ?? 0),
    0,
  );
  if (letters < MIN_LETTERS) throw new DocumentError('noText');
  return { text, reading: readResume(text) };
}

/** Characters; what is longer is no profile. */
const MAX_YAML = 1024 * 1024;

async function yamlDocument(raw: string): Promise<ReadDocument | { json: string }> {
  if (raw.length > MAX_YAML) throw new DocumentError('tooLarge');
  const { yamlJson, yamlLeaves } = await import('./yaml.ts');
  const { text, leaves } = yamlLeaves(raw);
  if (!isReferenceProfile(leaves)) return { json: yamlJson(leaves) };
  return { text, reading: readReference(leaves) };
}

async function textOf(
  bytes: Uint8Array,
  kind: Exclude<DocumentKind, 'yaml'>,
  onProgress: Progress,
): Promise<ResumeText> {
  if (kind === 'docx') return docxLines(bytes);
  if (kind === 'text') {
    if (bytes.subarray(0, 4096).includes(0)) throw new DocumentError('notSupported');
    return textLines(decode(bytes));
  }
  prescanPdf(bytes);
  // Only now: 1.6 MB of parser for whoever has a PDF.
  const { pdfPages } = await import('./pdf.ts');
  try {
    return layoutPages(await pdfPages(bytes, onProgress));
  } catch (cause) {
    if (cause instanceof DocumentError) throw cause;
    const isLocked = cause instanceof Error && cause.name === 'PasswordException';
    throw new DocumentError(isLocked ? 'encrypted' : 'broken', { cause });
  }
}

/** UTF-8, or the one byte per letter that older editors wrote. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
