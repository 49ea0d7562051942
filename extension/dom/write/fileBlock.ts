import type { Refusal } from '@jobai/shared/fields';
import { knownDigest } from '../files.ts';
import { until } from '../wait.ts';
import type { Writer } from './writer.ts';

const START_MS = 1000;
const ATTACH_DEADLINE_MS = 30_000; // an upload to the site's own storage

/** What differs between the sites' blocks for one file. */
interface FileBlock {
  /** What a person sees and operates. */
  part(block: HTMLElement): HTMLElement | null;
  /** Name of the attached file as the site shows it; '' without, and while it uploads. */
  attachedName(block: HTMLElement): string;
  /** The site says that it did not take the file. */
  isRefused(block: HTMLElement): boolean;
  detach(block: HTMLElement): void;
  /** Where files may be dropped; null where the block takes none. */
  dropZone?(block: HTMLElement): HTMLElement | null;
  /** The site still works on the file; what it writes meanwhile would be lost or lose ours. */
  isWorking?(block: HTMLElement): boolean;
}

export function inputOf(block: HTMLElement): HTMLInputElement | null {
  return block.querySelector('input[type=file]');
}

/** Gives the input these files as a choice in the file dialog would. */
export function choose(input: HTMLInputElement, files: File[]): void {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** The same by letting them fall onto a zone that listens to drops alone. */
function drop(zone: HTMLElement, file: File): void {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(file);
  for (const type of ['dragenter', 'dragover', 'drop']) {
    zone.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  }
}

/** The writer of a block that holds one file. `Control.element` is the block around the input. */
export function fileWriter({
  part,
  attachedName,
  isRefused,
  detach,
  dropZone,
  isWorking,
}: FileBlock): Writer {
  const remove = async (block: HTMLElement, signal: AbortSignal): Promise<Refusal | null> => {
    if (!attachedName(block)) return null;
    detach(block);
    const empty = await until(() => !attachedName(block), signal, 5000);
    return empty ? null : 'readBackDiffers';
  };
  return {
    holdsFile: true,
    part,
    read: (block) => {
      const name = attachedName(block);
      return name ? { kind: 'file', name, sha256: knownDigest(block, name) } : null;
    },
    async write(block, value, { signal, isSame }) {
      if (value.kind !== 'bytes') return 'changed';
      const refusal = await remove(block, signal);
      if (refusal) return refusal;
      const [input, zone] = [inputOf(block), dropZone?.(block) ?? null];
      if (!input && !zone) return 'gone';
      if (!isSame()) return 'changed';
      const bytes = Uint8Array.from(atob(value.base64), (char) => char.charCodeAt(0));
      const file = new File([bytes], value.name, { type: value.mime });
      const before = block.innerHTML;
      if (input) choose(input, [file]);
      const stirs = () => block.innerHTML !== before;
      if (zone && !(input && (await until(stirs, signal, START_MS)))) {
        if (!isSame()) return 'changed';
        drop(zone, file);
      }
      await until(() => attachedName(block) || isRefused(block), signal, ATTACH_DEADLINE_MS);
      if (isWorking) {
        await until(() => isWorking(block), signal, START_MS);
        await until(() => !isWorking(block), signal, ATTACH_DEADLINE_MS);
      }
      return attachedName(block) ? null : 'fileRejected';
    },
    clear: (block, { signal }) => remove(block, signal),
  };
}
