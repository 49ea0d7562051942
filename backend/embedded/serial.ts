/** Runs a task after all earlier ones; a failing task does not stop the later ones. */
export type Serial = <T>(task: () => Promise<T>) => Promise<T>;

/**
 * PGlite has ONE session, and PostgREST's contract is a transaction with its own role per request: two requests
 * interleaved on that session see each other's role. So whatever touches the database goes through one queue.
 * A task must not queue another task and wait for it.
 */
export function createSerial(): Serial {
  let tail: Promise<unknown> = Promise.resolve();
  return (task) => {
    const run = tail.then(task, task);
    tail = run.catch(() => {});
    return run;
  };
}
