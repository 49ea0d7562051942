import type { Receipt } from '@jobai/shared/application';
import type { Page } from '@playwright/test';
import { accountPage, agreeToSync, signUp } from './account.ts';
import type { App } from './app.ts';
import { acceptDrafts, openPanel } from './assist.ts';
import type { PracticeJob } from './boards/jobs.ts';
import { expect, practiceJob, sampleProfile } from './fixtures.ts';
import { answer, approveButton, expectSubmitted, type Filled, start } from './flow.ts';
import type { Stack } from './stack.ts';
import { rows } from './store.ts';
import { IS_THOROUGH } from './thorough.ts';
import { test } from './withStack.ts';

/** The assistant, whole: the built extension, the real Worker and database, and doubles of the providers alone. */
const whole = IS_THOROUGH ? test : test.skip;

async function signedIn(app: App, stack: Stack): Promise<void> {
  const page = await accountPage(app);
  const email = await signUp(page, stack);
  await agreeToSync(app);
  const id = (await stack.people()).get(email);
  // Drafting takes its facts from the profile in the account.
  await expect
    .poll(() => stack.rows('profiles', `select=id&user_id=eq.${id}`), { timeout: 20_000 })
    .toHaveLength(1);
  await page.close();
}

async function setOwnKey({ context, id }: App, key: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options.html#/assistant`);
  await page.getByLabel('Key', { exact: true }).fill(key);
  await page.getByRole('button', { name: 'Save key' }).click();
  await expect(page.getByLabel('Key', { exact: true })).toHaveValue('');
  await page.close();
}

async function submit(filled: Filled, job: PracticeJob, drafted: readonly string[]): Promise<void> {
  await answer(filled, job, 'all', drafted);
  await approveButton(filled.panel).click();
  await expectSubmitted(filled.panel);
}

/** What became of the drafts: each stands in what was sent, and in the receipt with its facts. */
async function expectSent(app: App, panel: Page, job: PracticeJob, drafted: readonly string[]) {
  const [receipt] = await rows<Receipt>(panel, 'receipts');
  const sent = JSON.stringify(app.boards.recorder.submissions(job.id)[0]?.answers);
  for (const label of drafted) {
    const field = receipt?.fields.find((each) => each.label === label);
    expect(field?.source).toMatchObject({ kind: 'draft' });
    const text = field?.value?.kind === 'text' ? field.value.text : '';
    expect(text.length).toBeGreaterThan(20);
    expect(sent).toContain(JSON.stringify(text).slice(1, 40));
  }
}

whole(
  'with the person’s own key: a model reads the posting, drafts two answers from facts, and sees no contact data',
  async ({ app, stack, providers }) => {
    const before = providers.journal().length;
    await signedIn(app, stack);
    await setOwnKey(app, 'gsk_own_key_of_the_person');
    const panel = await openPanel(app);
    const job = practiceJob('Cindervale');
    const opened = await app.open(job);
    const fit = panel.getByRole('region', { name: 'Fit' });
    await fit.getByRole('button', { name: 'Allow for postings' }).click();
    await expect(fit.getByText(/^read by groq · .*, with your key$/)).toBeVisible();
    await expect(fit.getByRole('heading', { name: /^Fit \d+$/ })).toBeVisible();

    const filled = await start(app, job, opened);
    await panel.getByRole('button', { name: 'Allow drafts' }).click();
    await expect(panel.getByRole('button', { name: /^Accept the draft for/ })).toHaveCount(2);
    await expect(panel.getByText(/^Written by groq · /).first()).toBeVisible();
    const drafted = await acceptDrafts(panel);
    expect(drafted).toHaveLength(2);
    await submit(filled, job, drafted);
    await expectSent(app, panel, job, drafted);

    const asked = providers.journal().slice(before);
    expect(new Set(asked.map(({ key }) => key))).toEqual(new Set(['gsk_own_key_of_the_person']));
    const { email, phone, location } = sampleProfile().basics;
    const said = asked.map(({ body }) => body).join('\n');
    for (const own of [email, phone, location.address, location.postalCode]) {
      expect(own).toBeTruthy();
      expect(said).not.toContain(own);
    }
  },
);

whole(
  'without any key: rules score the job and draft, and say so',
  async ({ app, stack, providers }) => {
    const before = providers.journal().length;
    await signedIn(app, stack);
    const panel = await openPanel(app);
    const job = practiceJob('Larkmoor');
    const opened = await app.open(job);
    const fit = panel.getByRole('region', { name: 'Fit' });
    await expect(fit.getByRole('heading', { name: /^Fit \d+$/ })).toBeVisible();
    await expect(fit.getByText('by rules on this device')).toBeVisible();

    const filled = await start(app, job, opened);
    await panel.getByRole('button', { name: 'Allow drafts' }).click();
    await expect(panel.getByText(/^There is no key for a model/)).toBeVisible();
    await expect(panel.getByRole('button', { name: /^Accept the draft for/ })).toHaveCount(1);
    const drafted = await acceptDrafts(panel);
    expect(drafted).toHaveLength(1);
    await submit(filled, job, drafted);
    await expectSent(app, panel, job, drafted);
    expect(providers.journal().slice(before)).toEqual([]);
  },
);
