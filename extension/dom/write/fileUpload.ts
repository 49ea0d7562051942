import type { Refusal } from '@jobai/shared/fields';
import { knownDigest } from '../files.ts';
import { until } from '../wait.ts';
import type { Writer } from './writer.ts';

const ATTACH_DEADLINE_MS = 30_000; // an upload to the site's own storage

function fileInput(group: HTMLElement): HTMLInputElement | null {
  return group.querySelector('input[type=file]');
}

function attachedName(group: HTMLElement): string {
  return group.querySelector('.file-upload__filename p')?.textContent?.trim() ?? '';
}

/** Button block "Attach / Enter manually"; once a file is attached the input leaves the page (contract §1.4). */
export const fileUpload: Writer = {
  part: (group) => {
    const attached = group.querySelector<HTMLElement>('.file-upload__filename');
    return attached ?? group.querySelector<HTMLElement>('button') ?? group;
  },
  read: (group) => {
    const name = attachedName(group);
    return name ? { kind: 'file', name, sha256: knownDigest(group, name) } : null;
  },
  async write(group, value, { signal, isSame }) {
    if (value.kind !== 'bytes') return 'changed';
    if (attachedName(group)) {
      const refusal = await detach(group, signal);
      if (refusal) return refusal;
      if (!isSame()) return 'changed';
    }
    const input = fileInput(group);
    if (!input) return 'gone';
    const bytes = Uint8Array.from(atob(value.base64), (char) => char.charCodeAt(0));
    const transfer = new DataTransfer();
    transfer.items.add(new File([bytes], value.name, { type: value.mime }));
    input.files = transfer.files;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
    const name = await until(
      () => attachedName(group) || (errorShown(group) ? 'error' : ''),
      signal,
      ATTACH_DEADLINE_MS,
    );
    return name && attachedName(group) ? null : 'fileRejected';
  },
  clear: (group, { signal }) => detach(group, signal),
};

async function detach(group: HTMLElement, signal: AbortSignal): Promise<Refusal | null> {
  group.querySelector<HTMLElement>('.file-upload__filename button')?.click();
  const empty = await until(() => !attachedName(group), signal, 5000);
  return empty ? null : 'readBackDiffers';
}

function errorShown(group: HTMLElement): boolean {
  return Boolean(group.parentElement?.querySelector('[id$="-error"]')?.textContent?.trim());
}
