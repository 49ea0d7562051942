import { type AnalyzeInput, AnalyzeResult } from '@jobai/shared/api/analyze';
import { type Job, jobKey } from '@jobai/shared/job';
import { analyse } from '@jobai/shared/rules/match/analyse';
import { jobFactsByRules } from '@jobai/shared/rules/match/jobFacts';
import type { Account } from '../account/store.ts';
import { ApiFault } from '../api.ts';
import { sha256 } from '../apply/hash.ts';
import { changeAnalysis } from '../db/analyses.ts';
import { getProfileRow } from '../db/profile.ts';
import type { AnalysisRow, ProfileRow } from '../db/records.ts';
import { pagesOfTab } from '../db/sessions.ts';
import { askModels } from './ask.ts';
import { agreedAccount } from './consent.ts';
import type { AssistReply } from './messages.ts';

/** A model may read for a while; the backend gives up before. */
const DEADLINE_MS = 60_000;
/** A fault that passes by itself is tried again after this, without being asked to. */
const RETRY_MS = 60_000;
/** What the backend takes of a posting. */
const MAX_POSTING = 20_000;

/** Requests of this worker, by row: what the store says is open and is not here was lost with an earlier worker. */
const running = new Set<string>();

/**
 * How the posting of a tab fits: by rules at once, in the store when this answers. Where the person agreed, the
 * backend's comes into the same row later; a request that was lost with a worker is made again under its own key, so
 * that nothing is paid for twice (C1).
 */
export async function analyseTab(tabId: number, again: boolean): Promise<AssistReply> {
  const [[page], profile] = await Promise.all([pagesOfTab(tabId), getProfileRow()]);
  if (!page) return { ok: false, problem: 'noPosting' };
  if (!profile) return { ok: false, problem: 'noProfile' };
  const id = await analysisId(page.job, profile);
  const row = await changeAnalysis(id, (before) =>
    before ? null : firstRow(id, page.job, profile, new Date()),
  );
  const account = await agreedAccount('analysis');
  if (row && account && isDue(row, account, again))
    void ask(row, page.job, profile, account, again);
  return { ok: true, id };
}

/** The same as long as neither the posting nor the profile changed; years of work count from day to day. */
export async function analysisId(job: Job, { updatedAt }: ProfileRow, now = new Date()) {
  const { title, company, location, countryCode, posting, salary } = job;
  const day = now.toISOString().slice(0, 10);
  const text = JSON.stringify([
    jobKey(job),
    ...[title, company, location, countryCode, posting, salary],
    ...[updatedAt, day],
  ]);
  return sha256(text);
}

function firstRow(id: string, job: Job, { profile }: ProfileRow, now: Date): AnalysisRow {
  return {
    id,
    jobKey: jobKey(job),
    byRules: analyse(jobFactsByRules(job), profile, { now, by: null }),
    asked: null,
    fault: null,
    told: null,
    at: now.toISOString(),
  };
}

function isDue({ id, asked, fault, told }: AnalysisRow, { userId }: Account, again: boolean) {
  if (running.has(id)) return false;
  if (again || asked?.userId !== userId) return true;
  if (told?.userId === userId && !asked.isOpen) return false;
  return !fault || Date.now() - Date.parse(asked.at) > RETRY_MS;
}

async function ask(
  row: AnalysisRow,
  job: Job,
  { profile }: ProfileRow,
  account: Account,
  again: boolean,
): Promise<void> {
  const { id } = row;
  const { userId } = account;
  running.add(id);
  try {
    // What was begun and never ended goes on under its key; everything else is a new question.
    const isLost = row.asked?.isOpen === true && row.asked.userId === userId && !again;
    const key = isLost && row.asked ? row.asked.key : crypto.randomUUID();
    const asked = { userId, key, at: new Date().toISOString(), isOpen: true };
    await changeAnalysis(id, (now) => now && { ...now, asked, fault: null });
    const done = { ...asked, isOpen: false };
    try {
      const { analysis, facts, why } = await askModels(
        account,
        { posting: 1 },
        requestOf(job, key, again),
      );
      // Scored against the profile that stands here: it need not be in the account, and may be newer than there.
      const scored = analyse(facts, profile, { now: new Date(), by: analysis.by });
      const told = { userId, analysis: scored, why: why ?? null };
      await changeAnalysis(id, (now) => now && { ...now, asked: done, told });
    } catch (cause) {
      if (!(cause instanceof ApiFault)) throw cause;
      await changeAnalysis(id, (now) => now && { ...now, asked: done, fault: cause.code });
    }
  } catch (cause) {
    console.error('JobAI: an analysis failed', cause);
  } finally {
    running.delete(id);
  }
}

/** `refresh`: what was read before is read anew. */
function requestOf(job: Job, key: string, refresh: boolean) {
  const { url, title, company, location, countryCode, posting, salary } = job;
  return {
    path: '/api/jobs/analyze',
    method: 'POST',
    body: {
      ...{ url, title, company, location },
      country_code: countryCode,
      posting: posting.slice(0, MAX_POSTING),
      salary_range: salary,
      ...(refresh && { refresh }),
    } satisfies AnalyzeInput,
    answer: AnalyzeResult,
    idempotencyKey: key,
    deadlineMs: DEADLINE_MS,
  } as const;
}
