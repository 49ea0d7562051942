import { stopServiceWorker, workerStart } from '../browser.ts';
import { expect, test } from '../fixtures.ts';
import { expectTracked } from '../flow.ts';
import { POINTS, startAnew, WAYS, walk } from './walk.ts';

for (const [name, way] of Object.entries(WAYS)) {
  // Two halves, so that two workers share the time.
  for (const half of [POINTS.slice(0, 5), POINTS.slice(5)]) {
    test(`C1, ${name}: the service worker dies ${half[0]} … ${half.at(-1)}: same end`, async ({
      app,
    }) => {
      const table = await app.context.newPage();
      await table.goto(`chrome-extension://${app.id}/options.html`);
      for (const point of half) {
        await test.step(point, async () => {
          await startAnew(app, table);
          app.boards.behave({ submitDelayMs: 800 }, way.job.id);
          const before = await workerStart(app.context);
          let killed = 0;
          const { panel } = await walk(app, way, async (here) => {
            if (here !== point) return;
            await stopServiceWorker(app.context, app.id);
            killed++;
          });
          expect(killed).toBe(1);
          expect(await workerStart(app.context)).toBeGreaterThan(before);
          await expectTracked(app, way.job, panel);
        });
      }
    });
  }
}
