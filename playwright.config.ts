import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  // One more than there are cores: a fill waits for the page about a seventh of its time.
  workers: 3,
  retries: 0,
  reporter: 'list',
  timeout: 120_000,
  // Limits for what hangs, not waits: a busy machine is no failure.
  expect: { timeout: 20_000 },
  fullyParallel: true,
});
