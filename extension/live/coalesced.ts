/**
 * Runs `work` at once, and not again before it is done and `ms` have passed; calls in between become one run after that.
 * `after` waits, as in World.
 */
export function coalesced(
  work: () => Promise<unknown>,
  ms: number,
  after: (ms: number, act: () => void) => void,
): () => void {
  let isBusy = false;
  let isAsked = false;
  return function run() {
    if (isBusy) {
      isAsked = true;
      return;
    }
    isBusy = true;
    void work()
      .catch((cause) => console.error('JobAI: the live session could not look', cause))
      .then(() =>
        after(ms, () => {
          isBusy = false;
          if (!isAsked) return;
          isAsked = false;
          run();
        }),
      );
  };
}
