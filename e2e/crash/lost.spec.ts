import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type App, launchApp } from '../app.ts';
import type { Behaviour } from '../boards/behaviour.ts';
import { expect, test } from '../fixtures.ts';
import { lastSession } from '../flow.ts';
import { IS_THOROUGH } from '../thorough.ts';
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

interface Death {
  name: string;
  point: Point;
  /** What the server does with a POST. */
  server: Partial<Behaviour>;
}

const AFTER_POST: Point = 'after the POST, before the confirmation';
const AT_POINTS: readonly Death[] = POINTS.map((point) => ({
  name: point,
  point,
  server: { submitDelayMs: 800 },
}));
/** A browser that is gone sees no answer, so what the server does matters where only the tab is. */
const IN_SILENCE: readonly Death[] = (['error', 'hang', 'reset'] as const).map((submit) => ({
  name: `after the POST, server: ${submit}`,
  point: AFTER_POST,
  server: { submit, submitDelayMs: 5000 },
}));

/**
 * Every death meets the tab, by one way of sending or the other, and every fourth one the browser, which takes twice as
 * long to bring back; all of those with each other only in `pnpm verify`.
 */
function share(deaths: readonly Death[], way: string, dying: 'tab' | 'browser'): readonly Death[] {
  if (IS_THOROUGH) return deaths;
  if (dying === 'browser') return deaths.filter((_, at) => at % 4 === 1);
  return deaths.filter((_, at) => at % 2 === (way === 'fetch' ? 0 : 1));
}

/** F1: what is true after the form's document died at this point. */
async function expectHonestEnd(app: App, table: Page, jobId: string, death: Death): Promise<void> {
  // A confirmed one is put away with its tab.
  const end = async () => {
    const session = await lastSession(table);
    return session?.confirmation ? 'proven' : (session?.state ?? 'none');
  };
  await expect.poll(end, { timeout: 30_000 }).toMatch(endsAfter(death));
  const reached = await end();
  // Without a stored intent nothing was sent.
  const mostPosts = /^(none|ended)$/.test(reached) ? 0 : 1;
  expect(app.boards.recorder.posts(jobId).length).toBeLessThanOrEqual(mostPosts);
  const isProven = reached === 'proven';
  if (isProven) expect(app.boards.recorder.submissions(jobId)).toHaveLength(1);
  expect(await tracked(table)).toBe(isProven ? 1 : 0);
}

function endsAfter({ point, server }: Death): RegExp {
  if (server.submit) return /^unknown$/;
  // Death and the writing of the intent race here; either end is honest.
  if (point === INTENT_POINT) return /^(none|ended|unknown|proven)$/;
  return AFTER_INTENT.includes(point) ? /^(unknown|proven)$/ : /^(none|ended)$/;
}

for (const [name, way] of Object.entries(WAYS)) {
  test(`F1, ${name}: the tab is closed at any point: one POST at most, unproven is unknown`, async ({
    app,
  }) => {
    test.setTimeout(180_000);
    const table = await app.context.newPage();
    await table.goto(`chrome-extension://${app.id}/options.html`);
    for (const death of [...share(AT_POINTS, name, 'tab'), ...(IS_THOROUGH ? IN_SILENCE : [])]) {
      await test.step(death.name, async () => {
        await startAnew(app, table);
        app.boards.behave(death.server, way.job.id);
        const walked = walk(app, way, async (here, page) => {
          if (here !== death.point) return;
          await page.close();
          throw new Died();
        });
        await expect(walked).rejects.toThrow(Died);
        await expectHonestEnd(app, table, way.job.id, death);
      });
    }
  });

  // A browser that is gone leaves what a closed tab leaves, and takes twice as long to bring back: the form in a frame alone.
  const deaths = IS_THOROUGH || name === 'fetch' ? share(AT_POINTS, name, 'browser') : [];
  const middle = Math.ceil(deaths.length / 2);
  for (const part of [deaths.slice(0, middle), deaths.slice(middle)]) {
    if (part.length === 0) continue;
    test(`F1, ${name}: the browser is killed ${part[0]?.name} … ${part.at(-1)?.name}: one POST at most, unproven is unknown`, async ({
      workerBoards: boards,
      sampleDir,
    }) => {
      const userDataDir = mkdtempSync(join(tmpdir(), 'jobai-e2e-'));
      cpSync(sampleDir, userDataDir, { recursive: true });
      let app = await launchApp(boards, userDataDir);
      for (const death of part) {
        await test.step(death.name, async () => {
          const before = await app.context.newPage();
          await before.goto(`chrome-extension://${app.id}/options.html`);
          await startAnew(app, before);
          boards.behave(death.server, way.job.id);
          const walked = walk(app, way, async (here) => {
            if (here !== death.point) return;
            execFileSync('pkill', ['-KILL', '-f', userDataDir]);
            throw new Died();
          });
          await expect(walked).rejects.toThrow(Died);
          // Nothing is left to say goodbye to.
          await app.close().catch(() => undefined);
          app = await launchApp(boards, userDataDir);
          const table = await app.context.newPage();
          await table.goto(`chrome-extension://${app.id}/options.html`);
          await expectHonestEnd(app, table, way.job.id, death);
        });
      }
      await app.close();
      rmSync(userDataDir, { recursive: true, force: true, maxRetries: 3 });
    });
  }
}
