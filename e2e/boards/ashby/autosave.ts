/** Wait after the last keystroke before a text is saved. */
const DEBOUNCE_MS = 500;

/**
 * Sends every change on its own: texts after a pause or when they lose the focus, everything else at once. A text that
 * still waits is not in flight, so a submit goes out without it.
 */
export class Autosave {
  readonly #waiting = new Map<string, { timer: number; send: () => Promise<void> }>();
  readonly #last = new Map<string, Promise<void>>();
  #inFlight = 0;

  get busy(): boolean {
    return this.#inFlight > 0;
  }

  later(path: string, send: () => Promise<void>): void {
    clearTimeout(this.#waiting.get(path)?.timer);
    const timer = window.setTimeout(() => this.settle(path), DEBOUNCE_MS);
    this.#waiting.set(path, { timer, send });
  }

  /** Sends what waits for this path. */
  settle(path: string): void {
    const waiting = this.#waiting.get(path);
    if (waiting) void this.now(path, waiting.send);
  }

  /** Saves of one path arrive in the order in which they were made; one that still waits is older than this. */
  now(path: string, send: () => Promise<void>): Promise<void> {
    clearTimeout(this.#waiting.get(path)?.timer);
    this.#waiting.delete(path);
    this.#inFlight++;
    const done = (this.#last.get(path) ?? Promise.resolve()).then(send).finally(() => {
      this.#inFlight--;
    });
    this.#last.set(
      path,
      done.catch(() => undefined),
    );
    return done;
  }
}
