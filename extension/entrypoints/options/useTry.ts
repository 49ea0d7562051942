import type { FileKind } from '@jobai/shared/files';
import { useCallback } from 'react';
import { StoreError } from '../../db/errors.ts';
import { MAX_FILE_BYTES } from '../../db/fileKinds.ts';
import { addFile } from '../../db/files.ts';
import { useToast } from '../../ui/base/Toasts.tsx';
import { faultText } from '../../ui/options/faultText.ts';

/** Runs a change of a store; a refusal is said in a toast. Resolves to whether it went through. */
export function useTry(): (work: () => Promise<unknown>) => Promise<boolean> {
  const toast = useToast();
  return useCallback(
    async (work) => {
      try {
        await work();
        return true;
      } catch (fault) {
        toast({ text: faultText(fault) });
        return false;
      }
    },
    [toast],
  );
}

/** Stores a chosen file; resolves to why it was refused, or null. */
export async function storeFile(file: File, kind: FileKind): Promise<string | null> {
  try {
    // Before its bytes are read: a dropped film would fill the memory.
    if (file.size > MAX_FILE_BYTES) throw new StoreError('fileTooLarge');
    await addFile({ kind, name: file.name, bytes: await file.arrayBuffer() });
    return null;
  } catch (fault) {
    return faultText(fault);
  }
}
