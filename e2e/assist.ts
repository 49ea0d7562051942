import type { Receipt } from '@jobai/shared/application';
import { expect, type Page } from '@playwright/test';
import type { StoredDraft } from '../extension/apply/drafts.ts';
import { accountPage, agreeToSync, signUp } from './account.ts';
import type { App } from './app.ts';
import { practiceJob } from './app.ts';
import type { PracticeJob } from './boards/jobs.ts';
import { lastSession } from './flow.ts';
import { questionCard } from './person.ts';
import type { Stack } from './stack.ts';
import { rows } from './store.ts';

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

/** A new account whose profile has arrived in it: drafting takes its facts from there. */
export async function signedIn(app: App, stack: Stack): Promise<void> {
  const page = await accountPage(app);
  const email = await signUp(page, stack);
  await agreeToSync(app);
  const id = (await stack.people()).get(email);
  await expect
    .poll(() => stack.rows('profiles', `select=id&user_id=eq.${id}`), { timeout: 20_000 })
    .toHaveLength(1);
  await page.close();
}

/** A Groq key of the person's own, by the page for it. */
export async function setOwnKey({ context, id }: App, key: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options.html#/assistant`);
  await page.getByLabel('Key', { exact: true }).fill(key);
  await page.getByRole('button', { name: 'Save key' }).click();
  await expect(page.getByLabel('Key', { exact: true })).toHaveValue('');
  await page.close();
}

export interface Accepted {
  label: string;
  text: string;
  isEdited: boolean;
}

type Draft = StoredDraft | undefined;
const card = (panel: Page, draft: Draft) =>
  panel.getByRole('region', { name: `Draft for “${draft?.label}”`, exact: true });

/** The drafts that wait beside their questions, once there are so many. */
export async function openDrafts(panel: Page, count: number): Promise<StoredDraft[]> {
  await expect(panel.getByRole('button', { name: /^Accept the draft for/ })).toHaveCount(count, {
    timeout: 30_000,
  });
  return (await lastSession(panel))?.drafts?.drafts ?? [];
}

/** As it is. */
export async function acceptDraft(panel: Page, draft: Draft): Promise<Accepted> {
  await card(panel, draft)
    .getByRole('button', { name: /^Accept/ })
    .click();
  return taken(panel, draft, draft?.text ?? '');
}

export async function editDraft(panel: Page, draft: Draft, text: string): Promise<void> {
  await card(panel, draft).getByRole('button', { name: /^Edit/ }).click();
  await card(panel, draft).getByRole('textbox').fill(text);
}

/** The person's version, once it may be taken. */
export async function takeDraft(panel: Page, draft: Draft, text: string): Promise<Accepted> {
  await card(panel, draft).getByRole('button', { name: 'Use this text' }).click();
  return taken(panel, draft, text);
}

async function taken(panel: Page, draft: Draft, text: string): Promise<Accepted> {
  const label = draft?.label ?? '';
  await questionCard(panel, label).waitFor({ state: 'detached' });
  return { label, text, isEdited: text !== draft?.text };
}

/** What was accepted is what the site received and the receipt tells, word for word, and whose words they are. */
export async function expectSent(
  app: App,
  panel: Page,
  job: PracticeJob,
  accepted: readonly Accepted[],
): Promise<void> {
  const receipts = await rows<Receipt>(panel, 'receipts');
  const receipt = receipts.find((one) => one.job.jobId === job.id);
  const sent = JSON.stringify(app.boards.recorder.submissions(job.id)[0]?.answers);
  for (const { label, text, isEdited } of accepted) {
    const field = receipt?.fields.find((each) => each.label === label);
    expect(field).toMatchObject({
      value: { kind: 'text', text },
      source: { kind: 'draft', isEdited },
    });
    const { source } = field ?? {};
    expect(source?.kind === 'draft' && source.flags.every(({ isSeen }) => isSeen)).toBe(true);
    expect(sent).toContain(JSON.stringify(text).slice(1, -1));
  }
}
