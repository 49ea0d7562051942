import type { Frame } from '@playwright/test';
import type { ApplySession } from '../extension/apply/session.ts';
import type { OpenPage } from '../extension/db/records.ts';
import { FRAMES_URL, WRONG_FRAMES } from './boards/adversary/frames.ts';
import { BARE_PATH, formPage } from './boards/adversary/page.ts';
import { expect, test } from './fixtures.ts';
import { lastSession } from './flow.ts';
import { rows } from './store.ts';
import { job, opened, short, stateOf, tell } from './tell.ts';

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

const valuesIn = (frame: Frame) =>
  frame
    .locator('input:not([type=file])')
    .evaluateAll((inputs) => (inputs as HTMLInputElement[]).map(({ value }) => value).join(''));

test('F5: a form counts by where it stands: no fill in any wrong host, scheme, port or frame', async ({
  app,
}) => {
  test.setTimeout(180_000);
  const tops = [
    `https://job-boards.greenhouse.io.evil.test${BARE_PATH}`,
    `https://evil-job-boards.greenhouse.io${BARE_PATH}`,
    `https://xn--job-bards-m7a.greenhouse.io${BARE_PATH}`,
    `https://job-boards.greenhouse.io.${BARE_PATH}`,
    `https://job-boards.greenhouse.io:8443${BARE_PATH}`,
    `http://job-boards.greenhouse.io${BARE_PATH}`,
  ];
  await app.context.route(/^http:/, (route) =>
    route.fulfill({ contentType: 'text/html', body: formPage('http', [], '') }),
  );
  const wrong = new Map<string, Frame>();
  for (const url of tops) {
    const page = await app.context.newPage();
    await page.goto(url);
    wrong.set(url, page.mainFrame());
  }
  const page = await app.context.newPage();
  await page.goto(FRAMES_URL, { waitUntil: 'domcontentloaded' });
  const frameAt = async (id: string) => {
    const frame = await (await page.locator(`#${id}`).elementHandle())?.contentFrame();
    if (!frame) throw new Error(`no frame ${id}`);
    return frame;
  };
  for (const id of [...Object.keys(WRONG_FRAMES), 'blank', 'blob'])
    wrong.set(id, await frameAt(id));
  const nest = await frameAt('nested');
  const inner = nest.frameLocator('#inner');

  // Right ones: both have their button, and pressing it asks first, naming everything around.
  await (await frameAt('sandboxed-same-origin')).locator('jobai-apply').waitFor();
  await inner.locator('jobai-apply').click();
  const panel = await app.panel();
  await expect(
    panel.getByText(
      'Form from job-boards.greenhouse.io inside careers.adversary.test › frames.adversary.test',
    ),
  ).toBeVisible();
  expect(await rows(panel, 'sessions')).toEqual([]);
  await panel.getByRole('button', { name: 'Apply with AI' }).click();
  await expect.poll(() => stateOf(panel), { timeout: 30_000 }).toBe('review');
  await expect(inner.locator('#first_name')).toHaveValue('Ines');

  // Wrong ones: asked all the same, by shortcut and menu, they have no button and hold nothing.
  const fills: string[] = [];
  for (const [name, frame] of wrong) {
    if (await frame.locator('jobai-apply').count()) fills.push(`${name}: button`);
    if (await valuesIn(frame)) fills.push(name);
  }
  const known = await rows<OpenPage>(panel, 'pages');
  expect(known.map(({ url }) => url)).toEqual(
    known.map(() => expect.stringContaining(`https://job-boards.greenhouse.io${BARE_PATH}`)),
  );
  console.log(
    `frames: ${wrong.size} wrong destinations, fills in them: ${fills.length}; right ones filled or offered: 2 of 2`,
  );
  expect(fills).toEqual([]);
  expect(wrong.size).toBeGreaterThanOrEqual(15);

  // The frame goes elsewhere between the review and the approval: nothing is sent, and nothing is written there.
  const session = await lastSession(panel);
  await page.evaluate(() =>
    document
      .querySelector('#nested')
      ?.setAttribute('src', 'https://job-boards.greenhouse.io.evil.test/adversary/jobs/4990003001'),
  );
  await expect.poll(() => stateOf(panel)).toBe('ended');
  const reply = await tell(panel, {
    type: 'apply.approve',
    sessionId: session?.id ?? '',
    hash: session?.hash ?? '',
    approvalId: crypto.randomUUID(),
  });
  expect(reply.ok).toBe(false);
  expect(await valuesIn(await frameAt('nested'))).toBe('');
});

test('F5: a document that is replaced in the middle of the fill gets nothing of it', async ({
  app,
}) => {
  const page = await opened(app);
  await page.locator('jobai-apply').click();
  const panel = await app.panel();
  await expect(page.locator('#first_name')).not.toHaveValue('');
  await page.goto(`https://job-boards.greenhouse.io${BARE_PATH}`);
  await page.locator('jobai-apply').waitFor();
  await expect.poll(() => stateOf(panel)).toBe('ended');
  expect(await valuesIn(page.mainFrame())).toBe('');
});
