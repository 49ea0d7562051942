import type { Page } from '@playwright/test';
import type { ApplySession } from '../../../extension/apply/session.ts';
import type { App } from '../../app.ts';
import type { PracticeJob } from '../../boards/jobs.ts';
import { type OracleRun, type OracleStep, oracle } from './oracle.ts';
import { atRest, fillOnce, type OurRun, openForm } from './ours.ts';
import { median, ms, span, table } from './stats.ts';
import { stepsOf } from './steps.ts';

export interface FormResult {
  job: PracticeJob;
  fields: number;
  ours: OurRun[];
  oracle: OracleRun[];
  /** One of ours, for what was asked and planned. */
  session: ApplySession;
}

async function oracleOnce(app: App, job: PracticeJob, steps: OracleStep[]): Promise<OracleRun> {
  const { page, form } = await openForm(app, job);
  await atRest(form);
  const run = await form.evaluate(oracle, steps);
  await page.close();
  if (run.wrong.length)
    throw new Error(`the oracle lost ${run.wrong.join(', ')} at ${job.company}`);
  return run;
}

/** Both take turns, so that what else the machine does meets both; who begins changes too. */
export async function measureForm(
  app: App,
  reader: Page,
  job: PracticeJob,
  runs: number,
): Promise<FormResult> {
  // Opens the panel and tells what the oracle has to know; not counted.
  const warm = await fillOnce(app, reader, job);
  const steps = stepsOf(warm.session);
  const { session } = warm;
  const result: FormResult = { job, fields: steps.length, ours: [], oracle: [], session };
  for (let i = 0; i < runs; i++) {
    const turns = [
      async () => {
        const run = await fillOnce(app, reader, job);
        stepsOf(run.session); // throws where a value does not stand
        result.ours.push(run);
      },
      async () => void result.oracle.push(await oracleOnce(app, job, steps)),
    ];
    for (const turn of i % 2 ? turns.reverse() : turns) await turn();
  }
  return result;
}

const waitsOf = ({ waits }: OracleRun) => waits.search + waits.attach + waits.parse;

export interface FormSummary {
  company: string;
  ats: string;
  fields: number;
  ours: number;
  start: number;
  writing: number;
  proof: number;
  oracle: number;
  oracleRested: number;
  waits: number;
  ratio: number;
  /** Against an oracle that also waits until the page has come to rest, as every filler must that says what stands. */
  ratioRested: number;
  oursSpan: string;
  oracleSpan: string;
}

/** Medians in ms; the same waits, the oracle's, are taken off both. */
export function summaryOf({ job, fields, ours, oracle }: FormResult): FormSummary {
  const of = <T>(all: T[], pick: (one: T) => number) => median(all.map(pick));
  const waits = of(oracle, waitsOf);
  const total = of(ours, ({ total }) => total);
  const least = of(oracle, ({ total }) => total);
  const rested = of(oracle, (run) => run.rested);
  return {
    company: job.company,
    ats: job.ats,
    fields,
    ours: total,
    start: of(ours, ({ start }) => start),
    writing: of(ours, ({ writing }) => writing),
    proof: of(ours, ({ proof }) => proof),
    oracle: least,
    oracleRested: rested,
    waits,
    ratio: (total - waits) / (least - waits),
    ratioRested: (total - waits) / (rested - waits),
    oursSpan: span(ours.map(({ total }) => total)),
    oracleSpan: span(oracle.map(({ total }) => total)),
  };
}

export function formTable(all: FormSummary[]): string {
  return table([
    [
      'form',
      'fields',
      'ours',
      'start',
      'writing',
      'proof',
      'oracle',
      'rested',
      'waits',
      'ratio',
      'rested',
      'ours',
      'oracle',
    ],
    ...all.map((one) => [
      `${one.ats} ${one.company}`,
      `${one.fields}`,
      ms(one.ours),
      ms(one.start),
      ms(one.writing),
      ms(one.proof),
      ms(one.oracle),
      ms(one.oracleRested),
      ms(one.waits),
      one.ratio.toFixed(2),
      one.ratioRested.toFixed(2),
      one.oursSpan,
      one.oracleSpan,
    ]),
  ]);
}
