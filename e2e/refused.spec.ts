import type { Page } from '@playwright/test';
import type { ApplySession } from '../extension/apply/session.ts';
import type { PracticeJob } from './boards/jobs.ts';
import { stopServiceWorker } from './browser.ts';
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
import { rows } from './store.ts';
import { IS_THOROUGH } from './thorough.ts';

/** What the sites answer instead of taking an application, each in its own way. */

const native = practiceJob('Ostler');
const single = practiceJob('Hollins');

async function approved(app: App, job: PracticeJob): Promise<Filled> {
  const filled = await fill(app, job);
  await answer(filled, job);
  await approveButton(filled.panel).click();
  return filled;
}

const outcomes = (app: App, { id }: PracticeJob) =>
  app.boards.recorder.posts(id).map(({ outcome }) => outcome);

async function expectState(filled: Filled, state: RegExp, timeout = 20_000): Promise<ApplySession> {
  await expect
    .poll(
      async () => {
        const now = await lastSession(filled.panel);
        return now?.problem ? `${now.state}: ${now.problem}` : now?.state;
      },
      { timeout },
    )
    .toMatch(state);
  const session = await lastSession(filled.panel);
  if (!session) throw new Error('no session');
  return session;
}

test('Lever takes the score for a robot’s and shows its form again: filled again, sent once more after a new approval', async ({
  app,
}) => {
  app.boards.behave({ captcha: 'low' }, native.id);
  const filled = await approved(app, native);
  const session = await expectState(filled, /^siteAsks\b/);
  expect(session.siteText).toContain('verify that you are not a robot');
  await expect(filled.panel.getByText('verify that you are not a robot')).toBeVisible();
  expect(outcomes(app, native)).toEqual(['captcha_refused']);
  expect(await rows(filled.panel, 'applications')).toHaveLength(0);

  // The file is gone from the form the site rendered; it is attached again, and nothing was clicked.
  await expect(filled.page.locator('.resume-upload-success')).toBeVisible();
  await expect(filled.page.locator('[name=name]')).toHaveValue('Ines Marlow');
  app.boards.behave({ captcha: 'fine' }, native.id);
  await answer(filled, native, 'inPage');
  const again = filled.panel.getByRole('button', { name: 'Approve & submit again' });
  await expect(again).toBeEnabled();
  expect(outcomes(app, native)).toHaveLength(1);
  await again.click();
  await expectSubmitted(filled.panel);
  expect(outcomes(app, native)).toEqual(['captcha_refused', 'accepted']);
  await expectTracked(app, native, filled.panel);
});

test('Ashby refuses in place: its words are shown, nothing is tracked, a new approval sends it', async ({
  app,
}) => {
  app.boards.behave({ captcha: 'low' }, single.id);
  const filled = await approved(app, single);
  const session = await expectState(filled, /^siteAsks\b/);
  expect(session.siteText).not.toBe('');
  expect(outcomes(app, single)).toEqual(['refused']);
  expect(await rows(filled.panel, 'applications')).toHaveLength(0);
  app.boards.behave({ captcha: 'fine' }, single.id);
  await filled.panel.getByRole('button', { name: 'Approve & submit again' }).click();
  await expectSubmitted(filled.panel);
  await expectTracked(app, single, filled.panel);
});

test('Ashby blocks the person: said in its words, never "submitted"', async ({ app }) => {
  app.boards.behave({ captcha: 'blocked' }, single.id);
  const filled = await approved(app, single);
  const session = await expectState(filled, /^siteAsks\b/);
  expect(session.siteText).not.toBe('');
  expect(await rows(filled.panel, 'applications')).toHaveLength(0);
});

test('Ashby still saves an answer as the approval comes: sent once, with everything in it', async ({
  app,
}) => {
  app.boards.behave({ autosave: 'slow' }, single.id);
  const filled = await approved(app, single);
  const session = await expectState(filled, /^(siteAsks|submitted)\b/);
  if (session.state === 'siteAsks') {
    // Its notice says that nothing was sent.
    expect(outcomes(app, single)).toEqual([]);
    await filled.panel.getByRole('button', { name: 'Approve & submit again' }).click();
  }
  await expectSubmitted(filled.panel);
  await expectTracked(app, single, filled.panel);
});

const FAULTS = ['error', 'reset'] as const;
for (const [at, job] of [native, single].entries()) {
  // Each site meets one of them, and each fault one of the sites; with each other in `pnpm verify`.
  for (const submit of FAULTS.filter((_, fault) => IS_THOROUGH || fault === at)) {
    test(`${job.ats}: a server that answers with ${submit}, as the service worker dies: unproven is never "submitted"`, async ({
      app,
    }) => {
      app.boards.behave({ submit, submitDelayMs: 800 }, job.id);
      const filled = await approved(app, job);
      await expect.poll(() => outcomes(app, job)).toHaveLength(1);
      await stopServiceWorker(app.context, app.id);
      await expectState(filled, /^(siteAsks|unknown)\b/, 70_000);
      expect(outcomes(app, job)).toHaveLength(1);
      expect(await rows(filled.panel, 'applications')).toHaveLength(0);
    });
  }
}

const waiting = IS_THOROUGH ? test : test.skip;
waiting(
  'servers that never answer, on all three sites: unknown, and only the person says what became of it',
  async ({ app }) => {
    test.setTimeout(180_000);
    // One after the other is sent, then all are waited for: each wait takes a minute.
    const jobs = [native, single, practiceJob('Pinegate')];
    const pages: Page[] = [];
    for (const job of jobs) {
      app.boards.behave({ submit: 'hang' }, job.id);
      pages.push((await approved(app, job)).page);
      await expect.poll(() => outcomes(app, job)).toEqual(['unanswered']);
      await stopServiceWorker(app.context, app.id);
    }
    const panel = await app.panel();
    const states = async () =>
      Object.fromEntries(
        (await rows<ApplySession>(panel, 'sessions')).map(({ job, state }) => [job.jobId, state]),
      );
    const all = (state: string) => Object.fromEntries(jobs.map(({ id }) => [id, state]));
    await expect.poll(states, { timeout: 75_000 }).toEqual(all('unknown'));
    for (const page of pages) {
      await page.bringToFront();
      await panel.getByRole('button', { name: 'I did not' }).click();
      await expect(panel.getByRole('button', { name: 'I did not' })).toHaveCount(0);
    }
    await expect.poll(states).toEqual(all('ended'));
    expect(jobs.flatMap((job) => outcomes(app, job))).toHaveLength(jobs.length);
    expect(await rows(panel, 'applications')).toHaveLength(0);
  },
);

test('the posting leads to the form: the button there begins the fill', async ({ app }) => {
  for (const job of [native, practiceJob('Cindervale')]) {
    const page = await app.context.newPage();
    await page.goto(job.url.replace(/\/(apply|application)$/, ''));
    await page.locator('jobai-apply').click();
    const panel = await app.panel();
    await panel.getByRole('button', { name: 'Next question' }).waitFor({ timeout: 30_000 });
    expect(new URL(page.url()).pathname).toMatch(/\/(apply|application)$/);
    expect((await lastSession(panel))?.job.jobId).toBe(job.id);
    await page.close();
  }
});
