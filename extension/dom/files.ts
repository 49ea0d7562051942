/**
 * Digests of files as they are chosen. A site may drop the input right after, so the bytes are read at the
 * `change`, drop or paste, ours and the person's alike; a file from another source (cloud picker) stays "name only".
 */

const digests = new WeakMap<HTMLElement, { name: string; sha256: string }>();
/** The choice a running digest belongs to. */
const latest = new WeakMap<HTMLElement, symbol>();
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
  latest.delete(block);
  digests.delete(block);
}

export function watchFiles(
  blockOf: (input: HTMLElement) => HTMLElement | null,
  signal: AbortSignal,
): void {
  const chosen = (target: EventTarget | null, file: File | undefined) => {
    const block = target instanceof HTMLElement ? blockOf(target) : null;
    if (!block) return;
    // Whatever becomes of it, what was known of this block is not known any more.
    forgetDigest(block);
    if (file) remember(block, file);
  };
  const listen = { capture: true, signal };
  document.addEventListener(
    'change',
    ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'file')
        chosen(target, target.files?.[0]);
    },
    listen,
  );
  // A page takes these over by itself, without a `change`.
  document.addEventListener(
    'drop',
    ({ target, dataTransfer }) => {
      if (dataTransfer?.files.length) chosen(target, dataTransfer.files[0]);
    },
    listen,
  );
  document.addEventListener(
    'paste',
    ({ target, clipboardData }) => {
      if (clipboardData?.files.length) chosen(target, clipboardData.files[0]);
    },
    listen,
  );
}

function remember(block: HTMLElement, file: File): void {
  const mark = Symbol(file.name);
  latest.set(block, mark);
  const work = digestOf(file).then((sha256) => {
    // A later choice, or none, has taken its place meanwhile.
    if (latest.get(block) === mark) digests.set(block, { name: file.name, sha256 });
  });
  pending.add(work);
  void work.finally(() => pending.delete(work));
}

async function digestOf(file: File): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
