import { stopServiceWorker, workerStart } from '../browser.ts';
import { expect, test } from '../fixtures.ts';
import { expectTracked } from '../flow.ts';
import { IS_THOROUGH } from '../thorough.ts';
import { POINTS, type Point, WAYS, walk } from './walk.ts';

/** Every second point, and the others: between two deaths the flow goes on. */
const HALVES = [0, 1].map((odd) => POINTS.filter((_, at) => at % 2 === odd));

for (const [at, [name, way]] of Object.entries(WAYS).entries()) {
  // Each way takes one half, so that every point is met; both halves by both ways in `pnpm verify`.
  for (const points of HALVES.filter((_, half) => IS_THOROUGH || half === at)) {
    test(`C1, ${name}: the service worker dies ${points.join(', ')}: same end`, async ({ app }) => {
      app.boards.behave({ submitDelayMs: 800 }, way.job.id);
      const ours = await app.context.newPage();
      await ours.goto(`chrome-extension://${app.id}/options.html`);
      /** It starts again as soon as anybody has something to say. */
      const wake = () =>
        ours.evaluate(() => {
          const { chrome } = globalThis as unknown as {
            chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
          };
          return chrome.runtime.sendMessage({ type: 'panel.pages', tabId: 0 });
        });
      const killed: Point[] = [];
      let last = 0;
      const { panel } = await walk(app, way, async (point) => {
        if (!points.includes(point)) return;
        await wake();
        const started = await workerStart(app.context);
        expect(started, `a new worker ${point}`).toBeGreaterThan(last);
        last = started;
        await stopServiceWorker(app.context, app.id);
        killed.push(point);
      });
      expect(killed).toEqual(points);
      await expectTracked(app, way.job, panel);
    });
  }
}
