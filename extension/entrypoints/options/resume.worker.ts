import { type DocumentKind, readDocument } from '../../resume/extract/extract.ts';
import { DocumentError } from '../../resume/faults.ts';
import type { WorkerAnswer } from './readFile.ts';

/**
 * Reads one document away from the page: a hostile one can be ended with its worker, whatever it does. Gets bytes and
 * kind, answers with progress, then the result or the code of the fault.
 */
addEventListener(
  'message',
  ({ data }: MessageEvent<{ bytes?: Uint8Array; kind: DocumentKind }>) => {
    // PDF.js speaks over the same port.
    if (!data.bytes) return;
    const answer = (message: WorkerAnswer) => postMessage(message);
    const onProgress = (done: number, total: number) =>
      answer({ from: 'resume', progress: { done, total } });
    readDocument(data.bytes, data.kind, onProgress).then(
      (document) => answer({ from: 'resume', document }),
      (fault) =>
        answer({ from: 'resume', fault: fault instanceof DocumentError ? fault.code : 'broken' }),
    );
  },
);
