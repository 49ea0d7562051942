import type { Application } from '@jobai/shared/application';
import { stopServiceWorker, workerStart } from './browser.ts';
import { type App, expect, practiceJob, test } from './fixtures.ts';
import {
  answer,
  approveButton,
  expectSubmitted,
  expectTracked,
  type Filled,
  fill,
  lastSession,
} from './flow.ts';
import { questionCard } from './person.ts';
import { rows } from './store.ts';

const job = practiceJob('Quillhaven');

/** Where the service worker dies, in the order of the flow. */
const POINTS = [
  'before the click',
  'right after the click',
  'as the first field is written',
  'in the middle of the fill',
  'as the file is attached',
  'in the review',
  'while an answer is written',
  'as the approval is given',
  'after the POST, before the confirmation',
  'at the confirmation',
] as const;
type Point = (typeof POINTS)[number];

async function walk(app: App, at: (point: Point) => Promise<void>): Promise<Filled> {
  const { page, form } = await app.open(job);
  await form.locator('jobai-apply').click();
  const panel = await app.panel();
  const begin = panel.getByRole('button', { name: 'Apply with AI' });
  await begin.waitFor();
  await at('before the click');
  await begin.click();
  await at('right after the click');
  await expect(form.locator('#first_name')).not.toHaveValue('');
  await at('as the first field is written');
  await expect(form.locator('#phone')).not.toHaveValue('');
  await at('in the middle of the fill');
  await form.locator('.file-upload__filename').first().waitFor();
  await at('as the file is attached');
  await panel.getByRole('button', { name: 'Next question' }).waitFor({ timeout: 30_000 });
  await at('in the review');
  const filled: Filled = { page, form, panel };
  const card = questionCard(panel, 'How did you hear about Quillhaven?');
  await card.getByRole('textbox').fill('A friend');
  await card.getByRole('button', { name: 'Save' }).click();
  await at('while an answer is written');
  await expect(form.locator('#question_2210417007')).toHaveValue('A friend');
  await answer(filled, job);
  await approveButton(panel).click();
  await at('as the approval is given');
  await expect.poll(() => app.boards.recorder.posts(job.id).length).toBe(1);
  await at('after the POST, before the confirmation');
  await expect(form.locator('#application-form')).toHaveCount(0);
  await at('at the confirmation');
  await expectSubmitted(panel);
  return filled;
}

for (const point of POINTS) {
  test(`C1: the service worker dies ${point}: same end`, async ({ app }) => {
    app.boards.behave({ submitDelayMs: 800 }, job.id);
    const before = await workerStart(app.context);
    let killed = 0;
    const { panel } = await walk(app, async (here) => {
      if (here !== point) return;
      await stopServiceWorker(app.context, app.id);
      killed++;
    });
    expect(killed).toBe(1);
    expect(await workerStart(app.context)).toBeGreaterThan(before);
    await expectTracked(app, job, panel);
  });
}

test.describe('F1: the tab is closed between the click and the confirmation', () => {
  test.beforeEach(({ app }) => app.boards.behave({ submitDelayMs: 4000 }, job.id));

  async function closedAfterClick(app: App): Promise<Filled> {
    const other = await app.context.newPage();
    await other.goto(`chrome-extension://${app.id}/popup.html`);
    const filled = await fill(app, job);
    const { page } = filled;
    await answer(filled, job);
    await approveButton(filled.panel).click();
    await expect.poll(() => app.boards.recorder.posts(job.id).length).toBe(1);
    await page.close();
    await expect(filled.panel.getByRole('button', { name: 'I applied' })).toBeVisible();
    expect((await lastSession(filled.panel))?.state).toBe('unknown');
    return filled;
  }

  test('"I applied" tracks it, on the person’s word, and nothing is sent again', async ({
    app,
  }) => {
    const { panel } = await closedAfterClick(app);
    await panel.getByRole('button', { name: 'I applied' }).click();
    await expect.poll(() => rows<Application>(panel, 'applications')).toHaveLength(1);
    expect((await lastSession(panel))?.confirmation?.by).toBe('person');
    expect(app.boards.recorder.posts(job.id)).toHaveLength(1);
  });

  test('until the person says, the job can’t be filled again; "I did not" frees it', async ({
    app,
  }) => {
    const { panel } = await closedAfterClick(app);
    const { form } = await app.open(job);
    await form.locator('jobai-apply').click();
    await expect(panel.getByRole('button', { name: 'I did not' })).toBeVisible();
    expect(await rows(panel, 'sessions')).toHaveLength(1);
    await panel.getByRole('button', { name: 'I did not' }).click();
    await expect.poll(async () => (await lastSession(panel))?.state).toBe('ended');
    expect(await rows(panel, 'applications')).toHaveLength(0);
    await panel.getByRole('button', { name: 'Apply with AI' }).click();
    await panel.getByRole('button', { name: 'Next question' }).waitFor({ timeout: 30_000 });
    expect(app.boards.recorder.posts(job.id)).toHaveLength(1);
  });
});
