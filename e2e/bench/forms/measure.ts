import { type Bench, withBench } from './bench.ts';
import { fillPage, type Pace } from './fillPage.ts';
import { type FillRecord, fillRecords } from './fills.ts';
import type { CapturedPage, Fault, Folder } from './folder.ts';
import { type QuestionRecord, questionRecords, unseenRecords } from './records.ts';
import { isWrong } from './tally.ts';

export interface Measured {
  questions: QuestionRecord[];
  fills: FillRecord[];
  faults: Fault[];
}

/** Pages at once. */
const TABS = 4;

/** Fills every page of the folder in one browser. A page that fails becomes a fault; the rest is measured. */
export function measure(folder: Folder, now: Date): Promise<Measured> {
  return withBench(folder, now, async (bench) => {
    const measured: Measured = { questions: [], fills: [], faults: [...folder.faults] };
    await inTabs(folder.pages, (page) => measureOne(page, bench, measured));
    return inOrder(measured);
  });
}

async function measureOne(page: CapturedPage, bench: Bench, into: Measured): Promise<void> {
  bench.server.show(page.gold.url, page.htmlPath);
  const began = Date.now();
  try {
    const { questions, fills } = await measured(page, bench);
    into.questions.push(...questions);
    into.fills.push(...fills);
    console.error(`measured ${page.name} in ${Math.round((Date.now() - began) / 1000)} s`);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    console.error(`FAILED ${page.name}: ${why}`);
    into.faults.push({ page: page.name, why });
    // Its questions count: numbers without them would flatter.
    into.questions.push(...unseenRecords(page));
  }
}

type Records = Pick<Measured, 'questions' | 'fills'>;

/** What could come from time running ahead is told only if it is so in real time too. */
async function measured(page: CapturedPage, bench: Bench): Promise<Records> {
  const fast = await attempt(page, bench, 'fast').catch(() => null);
  return fast && !isDoubtful(fast) ? fast : attempt(page, bench, 'real');
}

function isDoubtful({ questions, fills }: Records): boolean {
  return (
    fills.some(({ ok }) => !ok) ||
    questions.some((one) => one.action === 'skip' && (one.verdict === 'miss' || isWrong(one)))
  );
}

async function attempt(page: CapturedPage, bench: Bench, pace: Pace): Promise<Records> {
  const filled = await fillPage(bench, page.gold.url, pace);
  const questions = questionRecords(page, filled.session, bench.facts());
  if (questions.every(({ action, verdict }) => action === 'undescribed' || verdict === 'extra')) {
    throw new Error('none of its questions is among those the extension described');
  }
  return { questions, fills: fillRecords(page, filled) };
}

/** Several pages at once; those that share a URL one after another. */
async function inTabs(
  pages: CapturedPage[],
  each: (page: CapturedPage) => Promise<void>,
): Promise<void> {
  const byUrl = new Map<string, CapturedPage[]>();
  for (const page of pages) {
    byUrl.set(page.gold.url, [...(byUrl.get(page.gold.url) ?? []), page]);
  }
  const queue = [...byUrl.values()];
  const work = async () => {
    for (let group = queue.shift(); group; group = queue.shift()) {
      for (const page of group) await each(page);
    }
  };
  await Promise.all(Array.from({ length: TABS }, work));
}

/** Pages end in any order; they are told in that of their names. */
function inOrder({ questions, fills, faults }: Measured): Measured {
  const byPage = <T extends { page: string }>(all: T[]) =>
    all.toSorted((a, b) => (a.page < b.page ? -1 : a.page > b.page ? 1 : 0));
  return { questions: byPage(questions), fills: byPage(fills), faults: byPage(faults) };
}
