import type { SavedAnswer } from '@jobai/shared/answers';
import type { Page } from '@playwright/test';
import type { Providers } from '../backend/testing/providers/server.node.ts';
import {
  type Accepted,
  acceptDraft,
  acceptDrafts,
  editDraft,
  expectSent,
  openDrafts,
  openPanel,
  setOwnKey,
  signedIn,
  takeDraft,
} from './assist.ts';
import type { PracticeJob } from './boards/jobs.ts';
import { stopServiceWorker } from './browser.ts';
import { type App, expect, practiceJob, sampleProfile } from './fixtures.ts';
import {
  answer,
  approveButton,
  expectSubmitted,
  expectTracked,
  type Filled,
  start,
} from './flow.ts';
import { questionCard } from './person.ts';
import { putRows } from './store.ts';
import { IS_THOROUGH } from './thorough.ts';
import { test } from './withStack.ts';

/** The assistant, whole: the built extension, the real Worker and database, and doubles of the providers alone. */

/** A form of each board that asks two open questions. */
const JOBS = ['Brennhof', 'Cobalt', 'Cindervale'].map(practiceJob);
/** Without an account a form is one like the other to what is tested: in the plain run, one of them. */
const JOBS_SIGNED_OUT = IS_THOROUGH ? JOBS : JOBS.slice(0, 1);

async function reviewed(filled: Filled): Promise<void> {
  await filled.panel.getByRole('button', { name: 'Next question' }).waitFor({ timeout: 30_000 });
}

async function submit(filled: Filled, job: PracticeJob, done: readonly string[]): Promise<void> {
  await answer(filled, job, 'all', done);
  await approveButton(filled.panel).click();
  await expectSubmitted(filled.panel);
}

async function leave({ page, panel }: Filled): Promise<void> {
  await panel.getByRole('button', { name: 'Done' }).click();
  await page.close();
}

/** What the rules find in a claim the profile does not support is looked at, part by part, before the text is taken. */
async function expectLookedAt(panel: Page): Promise<void> {
  const take = panel.getByRole('button', { name: 'Use this text' });
  const right = panel.getByRole('button', { name: /^It is right: / });
  await expect(right.first()).toBeVisible();
  await expect(take).toBeDisabled();
  for (let left = await right.count(); left > 0; left--) {
    await right.first().click();
    await expect(right).toHaveCount(left - 1);
  }
  await expect(take).toBeEnabled();
}

/** After the provider's fault drafts are there by rules; once it is over, a model's take their places. */
async function tryAgain(panel: Page, providers: Providers): Promise<void> {
  await openDrafts(panel, 2);
  await expect(panel.getByText('Put together by rules, without a model')).toHaveCount(2);
  providers.script({});
  await panel.getByRole('button', { name: 'Try again' }).click();
  await expect(panel.getByText(/^Written by groq · /)).toHaveCount(2, { timeout: 20_000 });
}

/** What stands in the edit survives the worker and the panel. */
async function expectKept({ context, id }: App, panel: Page, text: string): Promise<void> {
  await stopServiceWorker(context, id);
  await panel.reload();
  await expect(panel.getByRole('textbox', { name: /^Your version of the draft/ })).toHaveValue(
    text,
  );
}

test('with the person’s own key, on each board: fit, two drafts accepted, one as it is and one changed, and sent as they were accepted', async ({
  app,
  stack,
  providers,
}) => {
  const before = providers.journal().length;
  await signedIn(app, stack);
  await setOwnKey(app, 'gsk_own_key_of_the_person');
  const panel = await openPanel(app);
  const fit = panel.getByRole('region', { name: 'Fit' });
  for (const [at, job] of JOBS.entries()) {
    const opened = await app.open(job);
    if (at === 0) await fit.getByRole('button', { name: 'Allow for postings' }).click();
    await expect(fit.getByText(/^read by groq · .*, with your key$/)).toBeVisible();
    await expect(fit.getByRole('heading', { name: /^Fit \d+$/ })).toBeVisible();

    const isLast = at === JOBS.length - 1;
    if (isLast) providers.script({ rules: [{ fault: 'rejected', retryAfter: 'none', after: 0 }] });
    const filled = await start(app, job, opened);
    if (at === 0) await panel.getByRole('button', { name: 'Allow drafts' }).click();
    await reviewed(filled);
    if (isLast) await tryAgain(panel, providers);
    const [asIs, changed] = await openDrafts(panel, 2);
    await expect(panel.getByText(/^Written by groq · /).first()).toBeVisible();
    const accepted: Accepted[] = [await acceptDraft(panel, asIs)];
    const text = `${changed?.text} I also hired 900 people.`;
    await editDraft(panel, changed, text);
    if (at === 0) {
      await expect(panel.getByRole('button', { name: /^It is right: .*900/ })).toBeVisible();
      await expectKept(app, panel, text);
    }
    await expectLookedAt(panel);
    accepted.push(await takeDraft(panel, changed, text));
    await submit(
      filled,
      job,
      accepted.map(({ label }) => label),
    );
    await expectTracked(app, job, panel);
    await expectSent(app, panel, job, accepted);
    await leave(filled);
  }

  const asked = providers.journal().slice(before);
  expect(new Set(asked.map(({ key }) => key))).toEqual(new Set(['gsk_own_key_of_the_person']));
  const { email, phone, location } = sampleProfile().basics;
  const said = asked.map(({ body }) => body).join('\n');
  for (const own of [email, phone, location.address, location.postalCode]) {
    expect(own).toBeTruthy();
    expect(said).not.toContain(own);
  }
});

const REMEMBERED: SavedAnswer = {
  ...{ id: 'remembered', label: 'Tell us about an alert you deleted, or a rule you removed.' },
  ...{ labelKey: 'tell us about an alert you deleted or a rule you removed', type: 'openQuestion' },
  ...{ ats: null, tenant: null, country: null, origin: 'panel' },
  value: { kind: 'text', text: 'A page at 80 percent of a disk, that nobody had ever acted on.' },
  ...{ createdAt: '2026-11-01T00:00:00.000Z', updatedAt: '2026-11-01T00:00:00.000Z' },
};

test('signed out: fit by rules and said so, own texts inserted and sent, and nobody asked', async ({
  app,
}) => {
  const panel = await openPanel(app);
  await putRows(panel, 'answers', [REMEMBERED]);
  await panel.reload();
  const fit = panel.getByRole('region', { name: 'Fit' });
  const inserted: string[] = [];
  for (const job of JOBS_SIGNED_OUT) {
    const opened = await app.open(job);
    await expect(fit.getByRole('heading', { name: /^Fit \d+$/ })).toBeVisible();
    await expect(fit.getByText('by rules on this device')).toBeVisible();
    const filled = await start(app, job, opened);
    await reviewed(filled);
    await expect(panel.getByText(/^Drafts with AI need an account/)).toBeVisible();
    const own = panel.getByRole('button', { name: /^Texts of your own to insert/ });
    await expect(own).toHaveCount(2);
    const done: string[] = [];
    for (let left = 2; left > 0; left--) done.push(await insertOwn(panel, inserted));
    await expect(panel.getByRole('button', { name: /^Accept the draft for/ })).toHaveCount(0);
    await submit(filled, job, done);
    await expectTracked(app, job, panel);
    const sent = JSON.stringify(app.boards.recorder.submissions(job.id)[0]?.answers);
    for (const text of inserted.slice(-2))
      expect(sent).toContain(JSON.stringify(text).slice(1, -1));
    await leave(filled);
  }
  expect(inserted).toContain(REMEMBERED.value.kind === 'text' ? REMEMBERED.value.text : '');
  expect(inserted.some((text) => /Harborline/.test(text))).toBe(true);
});

/** The first text offered for the first question that has any; its question. */
async function insertOwn(panel: Page, inserted: string[]): Promise<string> {
  const fold = panel.getByRole('button', { name: /^Texts of your own to insert/ }).first();
  const card = panel.getByRole('listitem').filter({ has: fold }).first();
  const label = (await card.getByRole('heading').first().textContent()) ?? '';
  await fold.click();
  await card
    .getByRole('button', { name: /^Insert “/ })
    .first()
    .click();
  inserted.push(await card.getByRole('textbox').first().inputValue());
  await card.getByRole('button', { name: 'Save' }).click();
  await questionCard(panel, label).waitFor({ state: 'detached' });
  return label;
}

(IS_THOROUGH ? test : test.skip)(
  'signed in without any key: rules score the job and draft, and say so',
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
    const [draft] = await openDrafts(panel, 1);
    const drafted = await acceptDrafts(panel);
    expect(drafted).toEqual([draft?.label]);
    await submit(filled, job, drafted);
    await expectSent(app, panel, job, [
      { label: draft?.label ?? '', text: draft?.text ?? '', isEdited: false },
    ]);
    expect(providers.journal().slice(before)).toEqual([]);
  },
);
