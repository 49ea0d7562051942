import type { DocumentKind, ReadDocument } from '../../resume/extract/extract.ts';
import { type DocumentFault, MAX_DOCUMENT } from '../../resume/faults.ts';
import type { DocumentResult, ReadFile } from '../../ui/options/import/documents.ts';

/** What forty pages need on a slow machine, several times over. */
const DEADLINE_MS = 30_000;

const KINDS: Readonly<Record<string, DocumentKind>> = {
  pdf: 'pdf',
  docx: 'docx',
  txt: 'text',
  md: 'text',
  yaml: 'yaml',
  yml: 'yaml',
};

/** What the worker says; PDF.js in it says things of its own on the same port. */
export type WorkerAnswer = {
  from: 'resume';
  progress?: { done: number; total: number };
  document?: ReadDocument | { json: string };
  fault?: DocumentFault;
};

/** Reads a chosen file in a worker of its own; never rejects. The worker is ended by the signal and by the deadline. */
export const readFile: ReadFile = async (file, { signal, onProgress }) => {
  const kind = KINDS[/\.([a-z]+)$/i.exec(file.name)?.[1]?.toLowerCase() ?? ''];
  if (!kind) return { fault: 'notSupported' };
  // Before its bytes are read: a film by the name of a letter would fill the memory.
  if (file.size > MAX_DOCUMENT) return { fault: 'tooLarge' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (signal.aborted) return { fault: 'cancelled' };
  const worker = new Worker(new URL('./resume.worker.ts', import.meta.url), { type: 'module' });
  const deadline = AbortSignal.timeout(DEADLINE_MS);
  try {
    return await new Promise<DocumentResult>((resolve) => {
      worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
        if (data.from !== 'resume') return;
        if (data.progress) onProgress(data.progress.done, data.progress.total);
        else if (data.document) resolve(data.document);
        else resolve({ fault: data.fault ?? 'broken' });
      });
      // Out of memory ends here too.
      worker.addEventListener('error', () => resolve({ fault: 'broken' }));
      signal.addEventListener('abort', () => resolve({ fault: 'cancelled' }));
      deadline.addEventListener('abort', () => resolve({ fault: 'slow' }));
      worker.postMessage({ bytes, kind }, [bytes.buffer]);
    });
  } finally {
    worker.terminate();
  }
};
