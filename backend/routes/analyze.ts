import { createRoute } from '@hono/zod-openapi';
import { AnalyzeInput, AnalyzeResult } from '@jobai/shared/api/analyze';
import { Problem } from '@jobai/shared/errors';
import type { EventDraft } from '@jobai/shared/events';
import type { Posting } from '@jobai/shared/jobFacts';
import { analyse } from '@jobai/shared/rules/match/analyse';
import { PROFILE_ID } from '@jobai/shared/sync';
import type * as z from 'zod';
import { analyst } from '../agents/analyst/index.ts';
import { knownOf } from '../agents/redactKnown.ts';
import { type RunContext, runAgent } from '../agents/run.ts';
import type { UserDb } from '../db/client.ts';
import { standing } from '../db/editRow.ts';
import { readingOf, saveAnalysis } from '../db/jobAnalyses.ts';
import { getJob, jobIdByKey, saveJob } from '../db/jobs.ts';
import { getRow } from '../db/synced.ts';
import type { Settings } from '../env.ts';
import { newRoutes } from '../http/appEnv.ts';
import { json, jsonBody, problem } from '../http/bodies.ts';
import { sha256 } from '../http/sha256.ts';
import type { Web } from '../tools/fetchUrl.ts';
import { plainText } from '../tools/postings/plain.ts';
import { readPosting } from '../tools/postings/readPosting.ts';
import { resolveOverHttps } from '../tools/resolve.ts';
import { agentWork } from './agentWork.ts';
import { notYours, refuseOther, userDb } from './common.ts';
import { jobColumns } from './jobs.ts';

/** Another one makes every posting be read anew. */
const READER = 1;

const FREE = { inputTokens: 0, outputTokens: 0, costMicros: 0, keyOwner: 'backend' as const };

const route = createRoute({
  ...{ method: 'post', path: '/api/jobs/analyze', tags: ['jobs'] },
  summary: 'How a posting fits the profile, and why',
  description:
    'By its address, or with the text the caller has of it. A model reads the posting and sees nothing of the profile; code scores. What a model has read is not read again until the posting changes.',
  request: { body: jsonBody(AnalyzeInput) },
  responses: {
    ...notYours,
    200: json('The analysis; saved where there is a profile', AnalyzeResult),
    409: problem('The stored profile no longer fits'),
    410: problem('The posting is no longer there'),
    422: problem('The address may not be asked, or no posting can be read there'),
    502: problem('The page does not answer'),
  },
});

interface Found extends Posting {
  postedOn?: string | null;
  language?: string;
}

/** Names that lead to private addresses are looked up where the runtime would dial them: on somebody's own machine. */
const webOf = ({ ENVIRONMENT }: Settings): Web => ({
  fetch,
  resolve: ENVIRONMENT === 'development' ? resolveOverHttps(fetch) : undefined,
});

/** What the caller sent, else what stands at the address, else what was kept of it: postings vanish before interviews. */
async function find(
  db: UserDb,
  input: AnalyzeInput,
  settings: Settings,
  tell: RunContext['tell'],
): Promise<Found> {
  const { url, title = '', company = '', location = '', posting = '' } = input;
  const { country_code: countryCode = null, salary_range: salary } = input;
  const sent = plainText(posting);
  if (sent) {
    return { title, company, location, countryCode, posting: sent, salary: salary ?? null };
  }
  await tell?.(event('analyst:fetching', 'Reading the posting', { url }));
  try {
    const found = await readPosting(url, webOf(settings));
    return { ...found, title: title || found.title, company: company || found.company };
  } catch (fault) {
    const kept = fault instanceof Problem ? await keptPosting(db, input) : null;
    if (kept) return kept;
    throw fault;
  }
}

async function keptPosting(db: UserDb, input: AnalyzeInput): Promise<Posting | null> {
  const id = await jobIdByKey(db, jobColumns(input).job_key);
  const row = id && (await getJob(db, id));
  if (!row || 'broken' in row || !row.job.posting) return null;
  const { title, company, location, country_code: countryCode, posting, salary } = row.job;
  return { title, company, location, countryCode, posting: plainText(posting), salary };
}

type Drafts = { [D in EventDraft as D['type']]: D };

/** An event of this agent. */
const event = <
  T extends 'analyst:start' | 'analyst:fetching' | 'analyst:analyzing' | 'analyst:result',
>(
  type: T,
  message: string,
  data: Drafts[T]['data'],
) => ({ type, agent: 'analyst', message, data }) as EventDraft;

function told(jobId: string, { analysis }: Pick<z.infer<typeof AnalyzeResult>, 'analysis'>) {
  const { match_score, matching_skills, missing_skills } = analysis;
  return event('analyst:result', `Fits by ${match_score} of 100`, {
    ...{ job_id: jobId, match_score },
    company: analysis.company.slice(0, 300),
    role: analysis.role.slice(0, 300),
    matching_skills: matching_skills.slice(0, 50),
    missing_skills: missing_skills.slice(0, 50),
  });
}

/** False where the account is full: what was found out, and perhaps paid for, is still told. */
async function hasRoomFor(saving: Promise<unknown>): Promise<boolean> {
  try {
    await saving;
    return true;
  } catch (fault) {
    if (fault instanceof Problem && fault.code === 'account_full') return false;
    throw fault;
  }
}

/** Facts of a posting and its fit. */
export function analyzeRoutes() {
  return newRoutes().openapi(route, async (c) => {
    const { user_id, refresh = false, ...input } = c.req.valid('json');
    refuseOther(c, user_id);
    const db = userDb(c);
    const row = await getRow(db, 'profile', PROFILE_ID);
    const profile = row && standing(row);
    const work = { name: 'jobs analyze', redactions: knownOf(profile?.doc ?? {}) };
    const result = await agentWork(c, work, async (context) => {
      await context.tell?.(event('analyst:start', 'One posting', { total: 1 }));
      const found = await find(db, input, c.var.settings, context.tell);
      const { postedOn, language, ...posting } = found;
      const { title, company, location, countryCode, salary } = posting;
      const job = await saveJob(db, {
        ...jobColumns({ ...input, ...{ title, company, location, posting: posting.posting } }),
        ...(countryCode && { country_code: countryCode }),
        ...(salary && { salary }),
        ...(postedOn && { posted_on: postedOn }),
        ...(language && { language }),
      });
      const hash = await sha256(
        JSON.stringify([READER, title, company, location, countryCode, posting.posting, salary]),
      );
      const reading = refresh ? null : await readingOf(db, job.id, hash);
      if (!reading) {
        const { url } = input;
        await context.tell?.(
          event('analyst:analyzing', 'What it asks for', { index: 1, total: 1, url }),
        );
      }
      const ran = reading ? null : await runAgent(analyst, posting, context);
      const facts = reading?.facts ?? ran?.output ?? analyst.rules(posting);
      // What was read before costs nothing now.
      const by = reading
        ? { ...FREE, provider: reading.provider, model: reading.model }
        : (ran?.by ?? null);
      const analysis = analyse(facts, profile?.doc ?? {}, { now: new Date(), by });
      const isSame =
        reading?.profile_rev === profile?.rev && reading?.match_score === analysis.match_score;
      let saved = Boolean(profile);
      if (profile && !isSame) {
        const { by: _, ...columns } = analysis;
        saved = await hasRoomFor(
          saveAnalysis(db, job.id, {
            ...columns,
            ...{ posting_hash: hash, profile_rev: profile.rev, facts },
            ...{ provider: by?.provider ?? null, model: by?.model ?? null },
          }),
        );
      }
      await context.tell?.(told(job.id, { analysis }));
      const why = ran?.why;
      return { analysis, facts, saved, job_id: job.id, ...(why && { why }) };
    });
    return c.json(result, 200);
  });
}
