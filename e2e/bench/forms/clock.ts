import type { BrowserContext, Worker } from '@playwright/test';

/**
 * Makes the extension's service worker believe that it is `at` now; time runs on from there. Done from outside over
 * the debugging connection, for every worker that starts. Returns the pinned time of the bench.
 */
export async function pinClock(context: BrowserContext, at: Date): Promise<() => Date> {
  const shift = at.getTime() - Date.now();
  const pin = (worker: Worker) => worker.evaluate(shiftClock, shift);
  context.on('serviceworker', (worker) => {
    pin(worker).catch((cause) => console.error('the clock of a new worker was not pinned', cause));
  });
  for (const worker of context.serviceWorkers()) await pin(worker);
  return () => new Date(Date.now() + shift);
}

/** Runs in the worker. */
function shiftClock(shift: number): void {
  const world = globalThis as typeof globalThis & { clockShift?: number };
  if (world.clockShift !== undefined) return;
  world.clockShift = shift;
  const real = Date;
  const now = () => real.now() + shift;
  globalThis.Date = new Proxy(real, {
    construct: (_, args: []) => (args.length ? new real(...args) : new real(now())),
    apply: () => new real(now()).toString(),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  });
}
