import { expect, type Page } from '@playwright/test';
import type { App } from './app.ts';
import { practiceJob } from './app.ts';
import { lastSession } from './flow.ts';

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

const MAX_DRAFTS = 40;

/**
 * Takes the drafts of open questions that may be taken as they are, once all have come. What was answered so is read from
 * the session: a draft that is not to be taken any more is left to the person.
 */
export async function acceptDrafts(panel: Page): Promise<string[]> {
  await expect(panel.getByRole('progressbar', { name: /^Drafting/ })).toHaveCount(0, {
    timeout: 60_000,
  });
  const accept = panel.getByRole('button', { name: /^Accept the draft for/, disabled: false });
  for (let at = 0; at < MAX_DRAFTS && (await accept.count()) > 0; at++) {
    const before = await accept.count();
    const isTaken = await accept
      .first()
      .click({ timeout: 5000 })
      .then(
        () => true,
        () => false,
      );
    if (isTaken) await expect.poll(() => accept.count(), { timeout: 20_000 }).toBeLessThan(before);
  }
  const drafted = async () =>
    (await lastSession(panel))?.fields.filter(
      ({ source, pending }) => source?.kind === 'draft' || pending?.source.kind === 'draft',
    ) ?? [];
  const isWritten = async () => (await drafted()).every(({ pending }) => pending === null);
  await expect.poll(isWritten, { timeout: 20_000 }).toBe(true);
  return (await drafted()).map(({ description }) => description.label);
}
