import { type DocumentKind, readDocument } from '../../resume/extract/extract.ts';
import { DocumentError } from '../../resume/faults.ts';

/**
 * Reads one document away from the page: a hostile one can be ended with its worker, whatever it does. Gets bytes and
 * kind, answers with progress, then the result or the code of the fault.
 */
addEventListener('message', ({ data }: MessageEvent<{ bytes: Uint8Array; kind: DocumentKind }>) => {
  const onProgress = (done: number, total: number) => postMessage({ progress: { done, total } });
  readDocument(data.bytes, data.kind, onProgress).then(
    (document) => postMessage({ document }),
    (fault) => {
      postMessage({ fault: fault instanceof DocumentError ? fault.code : 'broken' });
    },
  );
});
