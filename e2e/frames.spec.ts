import type { ApplySession } from '../extension/apply/session.ts';
import type { OpenPage } from '../extension/db/records.ts';
import { expect, test } from './fixtures.ts';
import { lastSession } from './flow.ts';
import { rows } from './store.ts';
import { job, opened, short } from './tell.ts';

/** F5: only documents of the exact origins, and an embed only after everything around it was named. */

test('F5: the keyboard shortcut fills a page of its own, but no embed before both origins were named', async ({
  app,
}) => {
  await app.open(short);
  await opened(app);
  const reader = await app.context.newPage();
  await reader.goto(`chrome-extension://${app.id}/popup.html`);
  const forms = () => rows<OpenPage>(reader, 'pages');
  await expect.poll(async () => (await forms()).length).toBe(2);
  const [worker] = app.context.serviceWorkers();
  // The embed first: once the other form's fill has begun, its own would have.
  for (const { tabId } of (await forms()).sort((a, b) => b.frameId - a.frameId)) {
    await worker?.evaluate((id) => {
      const { chrome } = globalThis as unknown as {
        chrome: { commands: { onCommand: { dispatch(name: string, tab: { id: number }): void } } };
      };
      chrome.commands.onCommand.dispatch('apply', { id });
    }, tabId);
  }
  const begun = async () =>
    (await rows<ApplySession>(reader, 'sessions')).map(({ topOrigin }) => topOrigin);
  await expect.poll(begun).toContain(null);
  expect(await begun()).toEqual([null]);
});

test('F5: of two embeds, the panel offers the one whose button was clicked', async ({ app }) => {
  const { page, form } = await app.open(short);
  await form.locator('jobai-apply').waitFor();
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.id = 'another';
    frame.src =
      'https://job-boards.greenhouse.io/embed/job_app?for=larkmoorpayments&token=4128804005';
    frame.style.cssText = 'width: 800px; height: 600px;';
    document.body.prepend(frame);
  });
  await page.frameLocator('#another').locator('jobai-apply').click();
  const panel = await app.panel();
  await panel.getByRole('button', { name: 'Apply with AI' }).click();
  await expect.poll(async () => (await lastSession(panel))?.job.jobId).toBe(job.id);
});
