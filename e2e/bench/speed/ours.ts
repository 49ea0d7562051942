import { expect, type Frame, type Page } from '@playwright/test';
import type { ApplySession } from '../../../extension/apply/session.ts';
import type { App } from '../../app.ts';
import type { PracticeJob } from '../../boards/jobs.ts';
import { rowsWhere } from '../../store.ts';

/** One fill by the product, timed by the clock of the machine: the page's and the worker's are the same. */
export interface OurRun {
  /** From the press on the button to the review, in which the last planned value stands verified, ms. */
  total: number;
  /** Its parts: to the first move in the form, to the last one, to the review. */
  start: number;
  writing: number;
  proof: number;
  session: ApplySession;
}

/** Notes when the form was touched; the bench's own, in the page's world. */
function watchMoves(): void {
  const times = { press: 0, first: 0, last: 0 };
  Object.assign(window, { speedTimes: times });
  const now = () => performance.timeOrigin + performance.now();
  const note = (event: Event) => {
    if (event.isTrusted && event.type === 'click') times.press ||= now();
    if (!times.press && event.isTrusted) return;
    if (event.isTrusted && event.type !== 'input' && event.type !== 'change') return;
    times.first ||= now();
    times.last = now();
  };
  for (const type of ['mousedown', 'keydown', 'input', 'change', 'click']) {
    document.addEventListener(type, note, true);
  }
}

type Timed = Window & { speedTimes: { press: number; first: number; last: number } };
const timesOf = (where: Page | Frame) =>
  where.evaluate(() => (window as unknown as Timed).speedTimes);

/** The document the form stands in, once it is alive. */
export async function openForm(app: App, job: PracticeJob): Promise<{ page: Page; form: Frame }> {
  const { page } = await app.open(job);
  const find = () =>
    job.frame === null
      ? page.mainFrame()
      : page.frames().find((frame) => new URL(frame.url()).host === job.host);
  await expect.poll(() => find() !== undefined).toBe(true);
  const form = find() as Frame;
  await form.locator(job.alive).waitFor();
  await form.locator('jobai-apply').waitFor();
  return { page, form };
}

/** Waits until nothing has changed in the page for half a second, so that what is timed starts at rest. */
export async function atRest(form: Frame): Promise<void> {
  await form.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let timer = setTimeout(resolve, 500);
        new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(resolve, 500);
        }).observe(document, { subtree: true, childList: true, attributes: true });
      }),
  );
}

/** Only these: reading what all earlier runs left holds up the fill that is measured. */
const inReview = (reader: Page): Promise<ApplySession[]> =>
  rowsWhere(reader, 'sessions', 'state', 'review');

export async function fillOnce(app: App, reader: Page, job: PracticeJob): Promise<OurRun> {
  const since = new Date().toISOString();
  const { page, form } = await openForm(app, job);
  await atRest(form);
  await form.evaluate(watchMoves);
  await form.locator('jobai-apply').click();
  let press = (await timesOf(form)).press;
  if (job.frame !== null) {
    // An embed is filled only once the panel was asked.
    const panel = await app.panel();
    await panel.evaluate(watchMoves);
    await panel.getByRole('button', { name: 'Apply with AI' }).click();
    press = (await timesOf(panel)).press;
  }
  let session: ApplySession | undefined;
  await expect
    .poll(
      async () => {
        session = (await inReview(reader)).find(
          (one) => one.job.jobId === job.id && one.startedAt >= since,
        );
        return session?.state;
      },
      { intervals: [300], timeout: 60_000 },
    )
    .toBe('review');
  if (!session) throw new Error('no session');
  const { first, last } = await timesOf(form);
  await page.close();
  const entered = session.history.find(({ state }) => state === 'review');
  const review = Date.parse(entered?.at ?? '');
  return {
    total: review - press,
    start: first - press,
    writing: last - first,
    proof: review - last,
    session,
  };
}
