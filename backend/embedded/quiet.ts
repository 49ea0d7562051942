import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * The engine prints every refused statement with its parameters, which are what people wrote (D9). What it prints while
 * it works on a request is dropped; who asked gets the refusal itself.
 */
const working = new AsyncLocalStorage<true>();
let isInstalled = false;

export function quietly<T>(work: () => T): T {
  if (!isInstalled) {
    isInstalled = true;
    const print = console.error;
    console.error = (...said: unknown[]) => {
      if (!working.getStore()) print(...said);
    };
  }
  return working.run(true, work);
}
