import { expect, type Page } from '@playwright/test';
import type { App } from './app.ts';
import { practiceJob } from './app.ts';
import { questionCard } from './person.ts';

/** Moves of tests and of `npm start` around what models do. */

/** The panel before anything is filled: an embed's button opens it and starts nothing. */
export async function openPanel(app: App): Promise<Page> {
  const { form } = await app.open(practiceJob('Quillhaven'));
  await form.locator('jobai-apply').click();
  return app.panel();
}

/** The person's one yes to each kind of asking a model. */
export async function allowModels({ context, id }: Pick<App, 'context' | 'id'>): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options.html#/assistant`);
  for (const kind of ['Postings', 'Open questions']) {
    await page.getByRole('button', { name: `Allow ${kind}` }).click();
    await expect(page.getByRole('button', { name: `Allow ${kind}` })).toHaveCount(0);
  }
  await page.close();
}

/** Takes the drafts of open questions that may be taken as they are, once all have come; the questions answered so. */
export async function acceptDrafts(panel: Page): Promise<string[]> {
  await expect(panel.getByRole('progressbar', { name: /^Drafting/ })).toHaveCount(0, {
    timeout: 60_000,
  });
  const taken: string[] = [];
  for (;;) {
    const accept = panel
      .getByRole('button', { name: /^Accept the draft for/, disabled: false })
      .first();
    if ((await accept.count()) === 0) return taken;
    const label = /“(.*)”/s.exec((await accept.getAttribute('aria-label')) ?? '')?.[1] ?? '';
    // What is not to be taken any more is answered by hand.
    const isTaken = await accept.click({ timeout: 5000 }).then(
      () => true,
      () => false,
    );
    if (!isTaken) return taken;
    await questionCard(panel, label).waitFor({ state: 'detached' });
    taken.push(label);
  }
}
