/**
 * Digests of files as they are chosen. A site may drop the input right after, so the bytes are read at the `change`
 * event, ours and the person's alike; a file from another source (cloud picker) stays "name only".
 */

const digests = new WeakMap<HTMLElement, { name: string; sha256: string }>();
const pending = new Set<Promise<void>>();

/** Lower-case hex SHA-256 of the named file in this block, null when its bytes were never seen. */
export function knownDigest(block: HTMLElement, name: string): string | null {
  const known = digests.get(block);
  return known?.name === name ? known.sha256 : null;
}

/** Resolves when every file chosen so far has its digest. */
export async function digestsReady(): Promise<void> {
  await Promise.all(pending);
}

/** A block that shows no file any more forgets its digest: the next one of that name may hold other bytes. */
export function forgetDigest(block: HTMLElement): void {
  digests.delete(block);
}

export function watchFiles(
  blockOf: (input: HTMLElement) => HTMLElement | null,
  signal: AbortSignal,
): void {
  document.addEventListener(
    'change',
    (event) => {
      const input = event.target;
      if (!(input instanceof HTMLInputElement) || input.type !== 'file') return;
      const block = blockOf(input);
      const file = input.files?.[0];
      if (!block) return;
      forgetDigest(block);
      if (!file) return;
      const work = digestOf(file).then((sha256) => {
        digests.set(block, { name: file.name, sha256 });
      });
      pending.add(work);
      void work.finally(() => pending.delete(work));
    },
    { capture: true, signal },
  );
}

async function digestOf(file: File): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
