import type { SavedAnswer } from '@jobai/shared/answers';
import type { Application } from '@jobai/shared/application';
import type { Page } from '@playwright/test';
import { type App, expect, practiceJob, test } from './fixtures.ts';
import {
  answer,
  approveButton,
  expectSubmitted,
  expectTracked,
  type Filled,
  fill,
  lastSession,
  start,
} from './flow.ts';
import { questionCard } from './person.ts';
import { rows } from './store.ts';
import { IS_THOROUGH } from './thorough.ts';

const job = practiceJob('Larkmoor');
const short = practiceJob('Quillhaven');

/** A field's row among the filled ones. */
const filledRow = (panel: Filled['panel'], label: string) =>
  panel
    .getByRole('group', { name: /^Filled/ })
    .getByRole('listitem')
    .filter({ has: panel.getByRole('heading', { name: label, exact: true }) });

const posts = (app: App) => app.boards.recorder.posts().length;

/**
 * Somebody who works in the form without a pause: a key every tenth of a second, wherever the focus is. Sent without
 * waiting for the page, which may be slow. Returns how to stop.
 */
async function keysAllTheTime(page: Page): Promise<() => void> {
  const session = await page.context().newCDPSession(page);
  const end = { key: 'End', code: 'End', windowsVirtualKeyCode: 35 };
  const press = () => {
    session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...end }).catch(() => undefined);
  };
  const timer = setInterval(press, 100);
  return () => clearInterval(timer);
}

test('what the person typed is never overwritten, before the fill or during it', async ({
  app,
}) => {
  const { page, form } = await app.open(job);
  await form.locator('jobai-apply').waitFor();
  await page.locator('#first_name').fill('Inés');
  const reader = await app.context.newPage();
  await reader.goto(`chrome-extension://${app.id}/popup.html`);
  await page.bringToFront();
  // As long as somebody works in the form, the fill waits: all is planned by then, and nothing written.
  await page.locator('#first_name').focus();
  const stop = await keysAllTheTime(page);
  await page.evaluate(() => {
    const back = () => document.getElementById('first_name')?.focus();
    document.addEventListener('click', back, { once: true });
  });
  await form.locator('jobai-apply').click();
  const progress = async () => (await lastSession(reader))?.progress.total ?? 0;
  await expect.poll(progress, { timeout: 20_000 }).toBeGreaterThan(0);
  await expect(page.locator('#last_name')).toHaveValue('');
  await page.locator('#question_6120448010').click();
  await page.keyboard.type('three months');
  stop();
  const panel = await app.panel();
  await panel.getByRole('button', { name: 'Next question' }).waitFor({ timeout: 30_000 });
  await expect(page.locator('#first_name')).toHaveValue('Inés');
  await expect(page.locator('#question_6120448010')).toHaveValue('three months');
  const session = await lastSession(panel);
  const of = (key: string) => session?.fields.find(({ description }) => description.key === key);
  expect(of('first_name')?.decision).toMatchObject({ action: 'skip', reason: 'alreadyFilled' });
  expect(of('question_6120448010')).toMatchObject({
    source: { kind: 'person' },
    verdict: { state: 'refused', reason: 'typedByPerson' },
  });
});

test('undo of one field, and of the whole fill', async ({ app }) => {
  const { page, panel } = await fill(app, job);
  const row = filledRow(panel, 'Last Name');
  await row.getByRole('button', { name: /^More/ }).click();
  await panel.getByRole('menuitem', { name: 'Undo' }).click();
  await expect(page.locator('#last_name')).toHaveValue('');
  await expect(page.locator('#first_name')).toHaveValue('Ines');

  await page.locator('#email').fill('typed@example.com');
  await panel.getByRole('button', { name: 'Undo everything' }).click();
  await panel.getByRole('alertdialog').getByRole('button', { name: 'Undo everything' }).click();
  await expect(page.locator('#first_name')).toHaveValue('');
  await expect(page.locator('#phone')).toHaveValue('');
  await expect(page.locator('.file-upload__filename')).toHaveCount(0);
  await expect(page.locator('#application-form .select__single-value')).toHaveCount(0);
  await expect(page.locator('#email')).toHaveValue('typed@example.com');
});

test('an edit in the panel writes to the page and is the person’s', async ({ app }) => {
  const { page, panel } = await fill(app, job);
  const before = await lastSession(panel);
  const row = filledRow(panel, 'First Name');
  await row.getByRole('button', { name: /^Edit/ }).click();
  await row.getByRole('textbox').fill('Ina');
  await row.getByRole('button', { name: /^(Save|Write to the page)$/ }).click();
  await expect(page.locator('#first_name')).toHaveValue('Ina');
  await expect.poll(async () => (await lastSession(panel))?.hash).not.toBe(before?.hash);
  await expect
    .poll(async () =>
      (await lastSession(panel))?.fields.find(
        ({ description }) => description.key === 'first_name',
      ),
    )
    .toMatchObject({
      value: { kind: 'text', text: 'Ina' },
      source: { kind: 'person' },
      verdict: { state: 'verified' },
    });
});

test('a remembered answer comes back with its source, for the same employer only', async ({
  app,
}) => {
  const first = await fill(app, short);
  const card = questionCard(first.panel, 'How did you hear about Quillhaven?');
  await card.getByRole('textbox').fill('A former colleague');
  await card.getByText('Remember this answer').click();
  await card.getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => rows<SavedAnswer>(first.panel, 'answers')).toHaveLength(1);
  const [saved] = await rows<SavedAnswer>(first.panel, 'answers');
  expect(saved?.value).toEqual({ kind: 'text', text: 'A former colleague' });
  await first.page.close();

  const again = await fill(app, short);
  const session = await lastSession(again.panel);
  expect(
    session?.fields.find(({ description }) => description.key === 'question_2210417007'),
  ).toMatchObject({
    value: { kind: 'text', text: 'A former colleague' },
    source: { kind: 'answer', id: saved?.id },
    verdict: { state: 'verified' },
  });
});

test('a conditional question is planned as it appears, and the sensitive one is left alone', async ({
  app,
}) => {
  const { page, panel } = await fill(app, job);
  expect(await page.locator('#race').count()).toBe(0);
  const list = page.locator('.select').filter({ hasText: 'Are you Hispanic/Latino?' });
  await list.locator('.select__control').click();
  await list.getByRole('option', { name: 'No', exact: true }).click();
  await page.locator('#race').waitFor();
  await expect
    .poll(async () =>
      (await lastSession(panel))?.fields.find(({ description }) => description.key === 'race'),
    )
    .toMatchObject({ decision: { action: 'never', reason: 'demographic' }, value: null });
});

test('F3: a change the page makes after the review is caught at the click, and nothing is sent', async ({
  app,
}) => {
  const filled = await fill(app, short);
  await answer(filled, short);
  // Silently, as a page's script could: no event tells of it.
  await filled.form.locator('#last_name').evaluate((field: HTMLInputElement) => {
    field.value = 'Somebody Else';
  });
  await approveButton(filled.panel).click();
  await expect(filled.panel.getByText(/no longer says what you approved/).first()).toBeVisible();
  expect((await lastSession(filled.panel))?.state).toBe('review');
  expect(posts(app)).toBe(0);
  await expect(filledRow(filled.panel, 'Last Name')).toContainText('Somebody Else');
});

test('F6: a field whose question changes between plan and writing is asked, not filled', async ({
  app,
}) => {
  await app.context.addInitScript(() => {
    addEventListener('input', (event) => {
      if ((event.target as HTMLElement).id !== 'first_name') return;
      const label = document.querySelector('label[for="email"]');
      if (label) label.textContent = 'E-mail of your manager';
    });
  });
  const { page, panel } = await fill(app, job);
  // It is planned for what it asks now, and the key that once meant the person's own e-mail says nothing any more.
  await expect
    .poll(async () =>
      (await lastSession(panel))?.fields.find(({ description }) => description.key === 'email'),
    )
    .toMatchObject({
      description: { label: 'E-mail of your manager' },
      decision: { action: 'ask' },
      value: null,
    });
  await expect(page.locator('#email')).toHaveValue('');
});

test('a low captcha score: the site asks for its code, the person types it and approves anew', async ({
  app,
}) => {
  app.boards.behave({ captcha: 'low' }, job.id);
  const filled = await fill(app, job);
  await answer(filled, job);
  await approveButton(filled.panel).click();
  await expect(filled.panel.getByText('The site asks you').first()).toBeVisible();
  expect(posts(app)).toBe(1);
  expect(await rows(filled.panel, 'applications')).toHaveLength(0);
  const code = app.boards.securityCode(job.id) ?? '';
  expect(code).toHaveLength(8);
  for (const [at, char] of [...code].entries()) {
    await filled.page.locator(`#security-input-${at}`).fill(char);
  }
  expect(posts(app)).toBe(1);
  await filled.panel.getByRole('button', { name: 'Approve & submit again' }).click();
  await expectSubmitted(filled.panel);
  await expectTracked(app, job, filled.panel);
  expect(posts(app)).toBe(2);
});

test('errors the site finds are shown at their questions; corrected, it is approved again', async ({
  app,
}) => {
  app.boards.behave(
    { fieldErrors: { question_2210417001: 'This profile does not exist.' } },
    short.id,
  );
  const filled = await fill(app, short);
  await answer(filled, short);
  await approveButton(filled.panel).click();
  const card = questionCard(filled.panel, 'LinkedIn Profile');
  await expect(card).toContainText('This profile does not exist.');
  app.boards.behave({ fieldErrors: {} }, short.id);
  await card.getByRole('textbox').fill('https://www.linkedin.com/in/ines-marlow-new');
  await card.getByRole('button', { name: 'Save' }).click();
  await filled.panel.getByRole('button', { name: 'Approve & submit again' }).click();
  await expectSubmitted(filled.panel);
  await expectTracked(app, short, filled.panel);
});

// Resets too in `pnpm verify`; refused.spec.ts meets one here.
for (const submit of IS_THOROUGH ? (['error', 'reset'] as const) : (['error'] as const)) {
  test(`a server that answers with ${submit}: never "submitted", never a second POST by itself`, async ({
    app,
  }) => {
    app.boards.behave({ submit }, short.id);
    const filled = await fill(app, short);
    await answer(filled, short);
    await approveButton(filled.panel).click();
    await expect
      .poll(async () => (await lastSession(filled.panel))?.state, { timeout: 20_000 })
      .toMatch(/siteAsks|unknown/);
    expect(posts(app)).toBe(1);
    expect(await rows(filled.panel, 'applications')).toHaveLength(0);
  });
}

test('the same job under another spelling of its URL: a warning before anything is filled', async ({
  app,
}) => {
  const filled = await fill(app, job);
  await answer(filled, job);
  await approveButton(filled.panel).click();
  await expectSubmitted(filled.panel);
  await filled.page.close();

  const again = await app.open({
    ...job,
    url: `https://boards.greenhouse.io/larkmoorpayments/jobs/${job.id}?gh_src=newsletter`,
  });
  await again.form.locator('jobai-apply').click();
  await expect(filled.panel.getByText('You have been here before')).toBeVisible();
  await expect(again.page.locator('#first_name')).toHaveValue('');
  await filled.panel.getByRole('button', { name: 'Fill anyway' }).click();
  await expect(again.page.locator('#first_name')).toHaveValue('Ines');
  expect(await rows<Application>(filled.panel, 'applications')).toHaveLength(1);
});

test('stopping leaves what stands, writes nothing more, and can be undone', async ({ app }) => {
  const { page, panel } = await start(app, practiceJob('Pinegate'));
  await expect(page.locator('#first_name')).not.toHaveValue('');
  await panel.getByRole('button', { name: 'Stop filling' }).click();
  await panel.getByRole('button', { name: 'Next question' }).waitFor();
  const stopped = ((await lastSession(panel))?.fields ?? []).filter(
    ({ verdict }) => verdict?.state === 'refused' && verdict.reason === 'cancelled',
  );
  expect(stopped.length).toBeGreaterThan(0);
  expect(stopped.filter(({ value }) => value !== null)).toEqual([]);
  await expect(page.locator('#first_name')).toHaveValue('Ines');
});

test('offline: approving waits, everything is kept', async ({ app }) => {
  const filled = await fill(app, short);
  await answer(filled, short);
  await app.context.setOffline(true);
  await expect(approveButton(filled.panel)).toBeDisabled();
  await expect(filled.panel.getByText(/You are offline/).first()).toBeVisible();
  await app.context.setOffline(false);
  await expect(approveButton(filled.panel)).toBeEnabled();
  expect(posts(app)).toBe(0);
});

test('F5: an embedded form names both origins and is not filled before the person says so in the panel', async ({
  app,
}) => {
  const { form } = await app.open(short);
  await form.locator('jobai-apply').click();
  const panel = await app.panel();
  await expect(
    panel.getByText(/job-boards\.greenhouse\.io.*careers\.quillhaven\.example/),
  ).toBeVisible();
  await expect(form.locator('#first_name')).toHaveValue('');
  expect(await rows(panel, 'sessions')).toHaveLength(0);
});
