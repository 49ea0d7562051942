import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type App, launchApp } from '../app.ts';
import { expect, RESUME, sampleProfile, test } from '../fixtures.ts';
import { lastSession } from '../flow.ts';
import { seed } from '../store.ts';
import {
  AFTER_INTENT,
  INTENT_POINT,
  POINTS,
  type Point,
  startAnew,
  tracked,
  WAYS,
  walk,
} from './walk.ts';

/** Ends the walk: what would have gone on is gone. */
class Died extends Error {}

/** F1: what is true after the form's document died at this point. */
async function expectHonestEnd(app: App, table: Page, jobId: string, point: Point): Promise<void> {
  // A confirmed one is put away with its tab.
  const end = async () => {
    const session = await lastSession(table);
    return session?.confirmation ? 'proven' : (session?.state ?? 'none');
  };
  await expect.poll(end, { timeout: 30_000 }).toMatch(endsAfter(point));
  const reached = await end();
  // Without a stored intent nothing was sent.
  const mostPosts = /^(none|ended)$/.test(reached) ? 0 : 1;
  expect(app.boards.recorder.posts(jobId).length).toBeLessThanOrEqual(mostPosts);
  const isProven = reached === 'proven';
  if (isProven) expect(app.boards.recorder.submissions(jobId)).toHaveLength(1);
  expect(await tracked(table)).toBe(isProven ? 1 : 0);
}

function endsAfter(point: Point): RegExp {
  // Death and the writing of the intent race here; either end is honest.
  if (point === INTENT_POINT) return /^(none|ended|unknown|proven)$/;
  return AFTER_INTENT.includes(point) ? /^(unknown|proven)$/ : /^(none|ended)$/;
}

for (const [name, way] of Object.entries(WAYS)) {
  test(`F1, ${name}: the tab is closed at any point: one POST at most, unproven is unknown`, async ({
    app,
  }) => {
    const table = await app.context.newPage();
    await table.goto(`chrome-extension://${app.id}/options.html`);
    for (const point of POINTS) {
      await test.step(point, async () => {
        await startAnew(app, table);
        app.boards.behave({ submitDelayMs: 800 }, way.job.id);
        const walked = walk(app, way, async (here, page) => {
          if (here !== point) return;
          await page.close();
          throw new Died();
        });
        await expect(walked).rejects.toThrow(Died);
        await expectHonestEnd(app, table, way.job.id, point);
      });
    }
  });

  for (const half of [POINTS.slice(0, 5), POINTS.slice(5)]) {
    test(`F1, ${name}: the browser is killed ${half[0]} … ${half.at(-1)}: one POST at most, unproven is unknown`, async ({
      workerBoards: boards,
    }) => {
      const userDataDir = mkdtempSync(join(tmpdir(), 'jobai-e2e-'));
      let app = await launchApp(boards, userDataDir);
      await seed(app.context, app.id, sampleProfile(), RESUME);
      for (const point of half) {
        await test.step(point, async () => {
          const before = await app.context.newPage();
          await before.goto(`chrome-extension://${app.id}/options.html`);
          await startAnew(app, before);
          boards.behave({ submitDelayMs: 800 }, way.job.id);
          const walked = walk(app, way, async (here) => {
            if (here !== point) return;
            execFileSync('pkill', ['-KILL', '-f', userDataDir]);
            throw new Died();
          });
          await expect(walked).rejects.toThrow(Died);
          // Nothing is left to say goodbye to.
          await app.close().catch(() => undefined);
          app = await launchApp(boards, userDataDir);
          const table = await app.context.newPage();
          await table.goto(`chrome-extension://${app.id}/options.html`);
          await expectHonestEnd(app, table, way.job.id, point);
        });
      }
      await app.close();
      rmSync(userDataDir, { recursive: true, force: true, maxRetries: 3 });
    });
  }
}
