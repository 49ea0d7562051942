import type { Application } from '@jobai/shared/application';
import { type App, expect, practiceJob, test } from '../fixtures.ts';
import { answer, approveButton, type Filled, fill, lastSession } from '../flow.ts';
import { rows } from '../store.ts';

const job = practiceJob('Quillhaven');

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
