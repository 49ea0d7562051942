import { type PdfFault, prescanPdf } from '@jobai/shared/rules/prescanPdf';
import { Inflate } from 'fflate';

/** Bytes of one stored file. */
export const MAX_FILE = 10 * 1024 * 1024;
const MAX_PAGES = 40;
/** Bytes that all parts may come to when inflated, as on the device. */
const MAX_INFLATED = 96 * 1024 * 1024;

/** Why a file is not taken for a PDF: by its first bytes, not by what its sender calls it. */
export function pdfFault(bytes: Uint8Array): 'notPdf' | PdfFault | null {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  if (!head.includes('%PDF-')) return 'notPdf';
  const limits = { inflated: MAX_INFLATED, pages: MAX_PAGES };
  return prescanPdf(bytes, limits, (onChunk) => new Inflate(onChunk));
}
