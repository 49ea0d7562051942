import type { BrowserContext, CDPSession } from '@playwright/test';
import type { PracticeJob } from '../../boards/jobs.ts';
import { median, ms, table } from './stats.ts';

/** What opening a job page costs the page's own process; ms of its main thread, heap in kB after a collection. */
export interface Opening {
  task: number;
  script: number;
  layout: number;
  style: number;
  heap: number;
  /** Tasks over 50 ms. */
  longTasks: number;
  /** Their time beyond 50 ms each. */
  blocking: number;
}

/** From the navigation on; by then the form is alive, the button stands, and nothing moves any more. */
const WINDOW_MS = 2500;

const METRICS = {
  task: 'TaskDuration',
  script: 'ScriptDuration',
  layout: 'LayoutDuration',
  style: 'RecalcStyleDuration',
} as const;

function watchLongTasks(): void {
  const tasks: number[] = [];
  Object.assign(window, { longTasks: tasks });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
}

async function metricsOf(cdp: CDPSession): Promise<Map<string, number>> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return new Map(metrics.map(({ name, value }) => [name, value]));
}

async function openOnce(context: BrowserContext, job: PracticeJob): Promise<Opening> {
  const page = await context.newPage();
  await page.addInitScript(watchLongTasks);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  await page.goto(job.url);
  await page.waitForTimeout(WINDOW_MS);
  const [busy, tasks] = await Promise.all([
    metricsOf(cdp),
    page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks),
  ]);
  await cdp.send('HeapProfiler.collectGarbage');
  const heap = (await metricsOf(cdp)).get('JSHeapUsedSize') ?? 0;
  await page.close();
  const of = (name: keyof typeof METRICS) => (busy.get(METRICS[name]) ?? 0) * 1000;
  return {
    task: of('task'),
    script: of('script'),
    layout: of('layout'),
    style: of('style'),
    heap: heap / 1024,
    longTasks: tasks.length,
    blocking: tasks.reduce((sum, duration) => sum + duration - 50, 0),
  };
}

export interface OpeningResult {
  job: PracticeJob;
  without: Opening;
  with: Opening;
}

/** Both browsers take turns on the same page. */
export async function measureOpening(
  plain: BrowserContext,
  ours: BrowserContext,
  job: PracticeJob,
  runs: number,
): Promise<OpeningResult> {
  const all = { plain: [] as Opening[], ours: [] as Opening[] };
  // The first visit fills the browsers' caches.
  for (const context of [plain, ours]) await openOnce(context, job);
  for (let i = 0; i < runs; i++) {
    const turns = [
      async () => void all.plain.push(await openOnce(plain, job)),
      async () => void all.ours.push(await openOnce(ours, job)),
    ];
    for (const turn of i % 2 ? turns.reverse() : turns) await turn();
  }
  return { job, without: medians(all.plain), with: medians(all.ours) };
}

function medians(all: readonly Opening[]): Opening {
  const of = (name: keyof Opening) => median(all.map((one) => one[name]));
  return {
    task: of('task'),
    script: of('script'),
    layout: of('layout'),
    style: of('style'),
    heap: of('heap'),
    longTasks: of('longTasks'),
    blocking: of('blocking'),
  };
}

export function openingTable(all: readonly OpeningResult[]): string {
  const names = ['task', 'script', 'layout', 'style', 'heap', 'longTasks', 'blocking'] as const;
  const cell = (result: OpeningResult, name: keyof Opening) => {
    const [before, after] = [result.without[name], result.with[name]];
    const more = Math.round(after - before);
    return `${ms(before)} ${more < 0 ? '−' : '+'}${Math.abs(more)}`;
  };
  return table([
    ['page', ...names],
    ...all.map((one) => [
      `${one.job.ats} ${one.job.company}`,
      ...names.map((name) => cell(one, name)),
    ]),
  ]);
}
