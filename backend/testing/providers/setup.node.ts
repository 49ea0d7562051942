import type { TestProject } from 'vitest/node';
import { startProviders } from './server.node.ts';

/** vitest's globalSetup: one server of doubles for all tests of the Worker; each test makes a world of its own. */
export async function setup(vitest: TestProject) {
  const { url, close } = await startProviders();
  vitest.provide('providers', url);
  return close;
}
