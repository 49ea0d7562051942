import { prescanPdf as scan } from '@jobai/shared/rules/prescanPdf';
import { Inflate } from 'fflate';
import { DocumentError, MAX_INFLATED, MAX_PAGES } from '../faults.ts';

/** D5: what a parser must not see is refused before it runs. Throws `DocumentError`. */
export function prescanPdf(bytes: Uint8Array, limit = MAX_INFLATED): void {
  const limits = { inflated: limit, pages: MAX_PAGES };
  const fault = scan(bytes, limits, (onChunk) => new Inflate(onChunk));
  if (fault) throw new DocumentError(fault);
}
