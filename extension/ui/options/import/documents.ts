import type { DocumentFault } from '../../../resume/faults.ts';
import type { ResumeReading, ResumeText } from '../../../resume/types.ts';

/** What came of a file: its text and what was read of it, JSON that stood in it as YAML, or why nothing did. */
export type DocumentResult =
  | { text: ResumeText; reading: ResumeReading }
  | { json: string }
  | { fault: DocumentFault | 'cancelled' };

export type ReadFile = (
  file: File,
  how: { signal: AbortSignal; onProgress: (done: number, total: number) => void },
) => Promise<DocumentResult>;

/** A document as read, with the file it came from. */
export type DocumentRead = { file: File; text: ResumeText; reading: ResumeReading };

/** Files that forms take too, and so are worth keeping. */
export const isKeepable = (name: string) => /\.(?:pdf|docx)$/i.test(name);

export const IMPORT_ACCEPT = [
  '.json',
  '.pdf',
  '.docx',
  '.txt',
  '.md',
  '.yaml',
  '.yml',
  'application/json',
  'application/pdf',
];
