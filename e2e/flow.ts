import type { Application, Receipt } from '@jobai/shared/application';
import { valueText } from '@jobai/shared/fields';
import { expect, type FrameLocator, type Page } from '@playwright/test';
import type { ApplySession } from '../extension/apply/session.ts';
import type { App } from './app.ts';
import type { PracticeJob } from './boards/jobs.ts';
import type { RecordedPost } from './boards/recorder.ts';
import { give, sampleAnswers } from './person.ts';
import { rows } from './store.ts';

/** The steps of the main job, as a person takes them. */

export interface Filled {
  page: Page;
  form: Page | FrameLocator;
  panel: Page;
}

/** Opens the job and starts the fill: by the in-page button, in an embed from the panel it opens. */
export async function start(
  app: App,
  job: PracticeJob,
  opened?: Pick<Filled, 'page' | 'form'>,
): Promise<Filled> {
  const { page, form } = opened ?? (await app.open(job));
  await form.locator('jobai-apply').click();
  const panel = await app.panel();
  if (job.frame !== null) await panel.getByRole('button', { name: 'Apply with AI' }).click();
  return { page, form, panel };
}

/** Up to the review, with everything filled that the profile knows. */
export async function fill(
  app: App,
  job: PracticeJob,
  opened?: Pick<Filled, 'page' | 'form'>,
): Promise<Filled> {
  const filled = await start(app, job, opened);
  await filled.panel.getByRole('button', { name: 'Next question' }).waitFor({ timeout: 30_000 });
  return filled;
}

/**
 * Gives the sample person's answers, up to an approval that is possible; only those given by their own hand in the
 * page, where the rest stands already.
 */
export async function answer(
  { form, panel }: Filled,
  job: PracticeJob,
  which: 'all' | 'inPage' = 'all',
  /** Questions that are answered already. */
  done: readonly string[] = [],
): Promise<void> {
  for (const said of sampleAnswers(job.id)) {
    if (which === 'inPage' && !said.inPage) continue;
    if (said.question && done.some((label) => label.startsWith(said.question ?? ''))) continue;
    const before = await shownHash(panel);
    await give(panel, form, said);
    const isNew = async () => ![before, null].includes(await shownHash(panel));
    await expect.poll(isNew, { intervals: [100] }).toBe(true);
  }
  await expect(approveButton(panel)).toBeEnabled();
}

/**
 * What the panel would approve now, once it stands in the store too: an approval of what stood before is refused. Asked
 * in the page, because a session is too much to be carried over for every look.
 */
function shownHash(panel: Page): Promise<string | null> {
  return panel.evaluate(
    () =>
      new Promise<string | null>((resolve, reject) => {
        const opening = indexedDB.open('jobai');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database.transaction('sessions').objectStore('sessions').getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            database.close();
            const all: { startedAt: string; hash: string | null }[] = reading.result;
            const { hash = null } =
              all.sort((a, b) => b.startedAt.localeCompare(a.startedAt))[0] ?? {};
            const isShown = document.querySelector(`[data-approves="${hash}"]`) !== null;
            resolve(hash !== null && isShown ? hash : null);
          };
        };
      }),
  );
}

export function approveButton(panel: Page) {
  return panel.getByRole('button', { name: /^Approve & submit/ });
}

export async function expectSubmitted(panel: Page): Promise<void> {
  await expect(panel.getByText('Submitted and tracked').first()).toBeVisible({ timeout: 30_000 });
}

export async function lastSession(panel: Page): Promise<ApplySession | undefined> {
  const all = await rows<ApplySession>(panel, 'sessions');
  return all.sort((a, b) => b.startedAt.localeCompare(a.startedAt))[0];
}

/** One POST, one tracked application, and a receipt that says exactly what the site received. */
export async function expectTracked(app: App, job: PracticeJob, panel: Page): Promise<void> {
  expect((await lastSession(panel))?.state).toBe('submitted');
  const posts = app.boards.recorder.submissions(job.id);
  expect(posts).toHaveLength(1);
  expect(posts[0]?.unseen).toEqual({});
  const receipts = (await rows<Receipt>(panel, 'receipts')).filter(
    (receipt) => receipt.job.jobId === job.id,
  );
  expect(receipts).toHaveLength(1);
  expect(receiptAnswers(receipts[0])).toEqual(recordedAnswers(posts[0]));
  expect(receiptFiles(receipts[0])).toEqual(recordedFiles(posts[0]));
  const applications = (await rows<Application>(panel, 'applications')).filter(({ jobKey }) =>
    jobKey?.endsWith(`:${job.id}`),
  );
  expect(applications).toHaveLength(1);
  expect(applications[0]).toMatchObject({
    company: job.company,
    title: job.title,
    status: 'applied',
    receiptId: receipts[0]?.id,
  });
}

type Answers = Record<string, string[]>;

/** `gdpr_x_1` is the box of the consent `gdpr_x`; a list without a name is sent with the survey it decides on. */
const nameOf = (key: string) =>
  key
    .replace(/^(gdpr_.*)_1$/, '$1')
    .replace(/^surveysResponses\[[^\]]+\]\[candidateSelectedLocation\]$/, 'candidate-location');

function receiptAnswers(receipt: Receipt | undefined): Answers {
  const answers: Answers = {};
  for (const { key, value } of receipt?.fields ?? []) {
    if (!value) continue;
    answers[nameOf(key)] =
      value.kind === 'options'
        ? value.options
        : value.kind === 'checked'
          ? ['ticked']
          : [valueText(value)];
  }
  for (const [key, months] of Object.entries(answers)) {
    const [, part, entry = ''] = /^(.*):month(:\d+)?$/.exec(key) ?? [];
    if (!part) continue;
    // One date of two lists.
    const year = `${part}:year${entry}`;
    answers[`${part}${entry}`] = [`${months[0]} ${answers[year]?.[0]}`];
    delete answers[key];
    delete answers[year];
  }
  return answers;
}

function recordedAnswers(post: RecordedPost | undefined): Answers {
  return Object.fromEntries(
    Object.entries(post?.answers ?? {}).map(([key, value]) => [nameOf(key), [value].flat()]),
  );
}

function receiptFiles(receipt: Receipt | undefined): Record<string, string> {
  return Object.fromEntries(
    (receipt?.fields ?? []).flatMap(({ key, value }) =>
      value?.kind === 'file' ? [[key, `${value.name} ${value.sha256}`]] : [],
    ),
  );
}

function recordedFiles(post: RecordedPost | undefined): Record<string, string> {
  return Object.fromEntries(
    Object.entries(post?.files ?? {}).map(([key, { name, sha256 }]) => [key, `${name} ${sha256}`]),
  );
}
