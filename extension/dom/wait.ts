/**
 * Waiting for conditions. Nothing here sleeps for a guessed time: a deadline only says when to give up, and the page
 * counts as settled when it has been quiet, by its own mutations.
 */

const LOOK_EVERY_MS = 40; // values of controls change without a mutation

/** Resolves with the first truthy result of `look`; null after `deadlineMs`, if any. Rejects when aborted. */
export function until<T>(
  look: () => T | null | undefined | false,
  signal: AbortSignal,
  deadlineMs?: number,
): Promise<T | null> {
  // Also where there is nothing to wait for: a script that was replaced meanwhile must not go on.
  if (signal.aborted) return Promise.reject(signal.reason);
  const first = look();
  if (first) return Promise.resolve(first);
  return new Promise((resolve, reject) => {
    const stop = () => {
      observer.disconnect();
      clearInterval(timer);
      clearTimeout(deadline);
      signal.removeEventListener('abort', aborted);
    };
    const aborted = () => {
      stop();
      reject(signal.reason);
    };
    const check = () => {
      const found = look();
      if (!found) return;
      stop();
      resolve(found);
    };
    const observer = new MutationObserver(check);
    observer.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    const timer = setInterval(check, LOOK_EVERY_MS);
    const giveUp = () => {
      stop();
      resolve(null);
    };
    const deadline = deadlineMs === undefined ? undefined : setTimeout(giveUp, deadlineMs);
    signal.addEventListener('abort', aborted);
  });
}

/** Resolves once `root` had no mutation for `quietMs`, or after `deadlineMs` in a page that never rests. */
export function settled(
  root: Node,
  signal: AbortSignal,
  quietMs = 120,
  deadlineMs = 3000,
): Promise<void> {
  if (signal.aborted) return Promise.reject(signal.reason);
  return new Promise((resolve, reject) => {
    const stop = () => {
      observer.disconnect();
      clearTimeout(quiet);
      clearTimeout(deadline);
      signal.removeEventListener('abort', aborted);
    };
    const finish = () => {
      stop();
      resolve();
    };
    const aborted = () => {
      stop();
      reject(signal.reason);
    };
    let quiet = setTimeout(finish, quietMs);
    const deadline = setTimeout(finish, deadlineMs);
    const observer = new MutationObserver(() => {
      clearTimeout(quiet);
      quiet = setTimeout(finish, quietMs);
    });
    observer.observe(root, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    signal.addEventListener('abort', aborted);
  });
}

/**
 * Notes from now on when `root` last changed, so that a page that has been at rest need not be waited for again. The
 * answer resolves once `root` had no mutation for `quietMs`, or after `deadlineMs`, as `settled` does.
 */
export function watchQuiet(
  root: () => Node | null,
  signal: AbortSignal,
): (quietMs?: number, deadlineMs?: number) => Promise<void> {
  let changedAt = performance.now();
  const observer = new MutationObserver((records) => {
    const within = root();
    if (!within || records.some(({ target }) => within.contains(target))) {
      changedAt = performance.now();
    }
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  signal.addEventListener('abort', () => observer.disconnect());
  return async (quietMs = 120, deadlineMs = 3000) => {
    signal.throwIfAborted();
    const giveUpAt = performance.now() + deadlineMs;
    for (;;) {
      const now = performance.now();
      const left = Math.min(changedAt + quietMs, giveUpAt) - now;
      if (left <= 0) return;
      await new Promise((resolve) => setTimeout(resolve, left));
      signal.throwIfAborted();
    }
  };
}
