import type { ApplySession } from '../extension/apply/session.ts';
import type { OpenPage } from '../extension/db/records.ts';
import { reloadExtension } from './extensionsPage.ts';
import { expect, practiceJob, test } from './fixtures.ts';
import {
  answer,
  approveButton,
  expectSubmitted,
  expectTracked,
  fill,
  lastSession,
} from './flow.ts';
import { rows } from './store.ts';
import { choose, edit, fieldOf, filled, opened, stateOf, tell } from './tell.ts';

/** A fill under unlucky moments: clicks too many, a stop, another posting, an update, a full disk. */

const ETHNICITY = 'Are you Hispanic/Latino?';

test('C1: a double click on the in-page button begins one fill', async ({ app }) => {
  const page = await opened(app);
  await page.locator('jobai-apply').dblclick();
  const panel = await app.panel();
  await expect.poll(() => stateOf(panel), { timeout: 30_000 }).toBe('review');
  expect(await rows<ApplySession>(panel, 'sessions')).toHaveLength(1);
});

test('a conditional question that goes and comes back stands in the review again', async ({
  app,
}) => {
  const page = await opened(app);
  const panel = await filled(app, page);
  const race = async () => (await fieldOf(panel, 'race')) !== undefined;
  await choose(page, ETHNICITY, 'No');
  await expect.poll(race).toBe(true);
  await choose(page, ETHNICITY, 'Yes');
  await expect.poll(race).toBe(false);
  await choose(page, ETHNICITY, 'No');
  await expect.poll(race).toBe(true);
});

test('after stopping, nothing stays unread and a new question still reaches the review', async ({
  app,
}) => {
  const page = await opened(app);
  await page.locator('jobai-apply').click();
  const panel = await app.panel();
  await expect(page.locator('#first_name')).not.toHaveValue('');
  const sessionId = (await lastSession(panel))?.id ?? '';
  await tell(panel, { type: 'apply.cancel', sessionId });
  await expect.poll(() => stateOf(panel)).toBe('review');
  const pending = (await lastSession(panel))?.fields.filter(
    ({ verdict }) => verdict?.state === 'pending',
  );
  expect.soft(pending?.map(({ description }) => description.key)).toEqual([]);
  await choose(page, ETHNICITY, 'No');
  await expect.poll(async () => (await fieldOf(panel, 'race'))?.decision.action).toBe('never');
});

test('the next posting of the same single-page visit can be filled', async ({ app }) => {
  const page = await opened(app);
  const panel = await filled(app, page);
  await page.evaluate(() => history.pushState(null, '', '/larkmoorpayments/jobs/4128804999'));
  await expect
    .poll(async () => (await rows<OpenPage>(panel, 'pages'))[0]?.job.jobId)
    .toBe('4128804999');
  await page.locator('jobai-apply').click();
  await expect.poll(async () => (await lastSession(panel))?.job.jobId).toBe('4128804999');
});

test('an update of the extension in the middle of a review leaves a page that can be filled', async ({
  app,
}) => {
  const page = await opened(app);
  await filled(app, page);
  const button = page.locator('jobai-apply');
  await button.evaluate((host) => host.setAttribute('data-old', ''));
  await reloadExtension(app.context, app.id);
  await page.locator('jobai-apply:not([data-old])').click();
  const reader = await app.context.newPage();
  await reader.goto(`chrome-extension://${app.id}/popup.html`);
  await expect.poll(async () => (await rows(reader, 'sessions')).length).toBe(2);
});

test('a full disk in the middle of a fill is called by its name', async ({ app }) => {
  const page = await opened(app);
  const [worker] = app.context.serviceWorkers();
  await worker?.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (row: { fields?: unknown[] }, ...rest) {
      if (row.fields?.length) throw new DOMException('no room', 'QuotaExceededError');
      return put.call(this, row, ...rest);
    };
  });
  await page.locator('jobai-apply').click();
  const panel = await app.panel();
  await expect.poll(async () => (await lastSession(panel))?.problem).toBe('storageFull');
});

test('a confirmation that cannot be recorded on a full disk is told again until there is room', async ({
  app,
}) => {
  const job = practiceJob('Quillhaven');
  const filled = await fill(app, job);
  await answer(filled, job);
  const [worker] = app.context.serviceWorkers();
  await worker?.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (row: { confirmation?: unknown }, ...rest) {
      if (!row.confirmation) return put.call(this, row, ...rest);
      IDBObjectStore.prototype.put = put;
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await approveButton(filled.panel).click();
  await expectSubmitted(filled.panel);
  await expectTracked(app, job, filled.panel);
});

test('what the panel wrote keeps its source, and undoing all takes it back, boxes included', async ({
  app,
}) => {
  const { page } = await app.open(practiceJob('Brennhof'));
  const panel = await filled(app, page);
  const session = await lastSession(panel);
  const sessionId = session?.id ?? '';
  await tell(panel, { type: 'apply.attach', sessionId, key: 'resume', fileId: 'resume-1' });
  const resume = await fieldOf(panel, 'resume');
  expect.soft(resume?.verdict?.state).toBe('verified');
  expect.soft(resume?.source).toMatchObject({ kind: 'file', id: 'resume-1' });

  const boxes = session?.fields.find(({ description }) => description.widget === 'checkboxGroup');
  const { key = '', options } = boxes?.description ?? {};
  await edit(panel, key, { kind: 'options', options: options?.slice(0, 1) ?? [] });
  expect(await page.locator('fieldset.checkbox input:checked').count()).toBe(1);
  await tell(panel, { type: 'apply.undo', sessionId, key: null });
  await expect(page.locator('#first_name')).toHaveValue('');
  expect(await page.locator('fieldset.checkbox input:checked').count()).toBe(0);
});
