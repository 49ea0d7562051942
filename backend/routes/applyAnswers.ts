import { createRoute } from '@hono/zod-openapi';
import {
  type ApplyAnswersInput,
  ApplyAnswersResult,
  ApplyAnswersInput as Input,
} from '@jobai/shared/api/applyAnswers';
import { Problem } from '@jobai/shared/errors';
import { factsOf } from '@jobai/shared/rules/facts';
import { jobFactsByRules } from '@jobai/shared/rules/match/jobFacts';
import { PROFILE_ID } from '@jobai/shared/sync';
import { draftAll } from '../agents/answers/draftAll.ts';
import { factsOfAnswers, samplesOf } from '../agents/answers/own.ts';
import { knownOf } from '../agents/redactKnown.ts';
import type { UserDb } from '../db/client.ts';
import { standing } from '../db/editRow.ts';
import { getRow, listRows } from '../db/synced.ts';
import { newRoutes } from '../http/appEnv.ts';
import { json, jsonBody, problem } from '../http/bodies.ts';
import { type Memory, queryRelevantExperience } from '../tools/rag/memory.ts';
import { agentWork } from './agentWork.ts';
import { notYours, refuseOther, userDb } from './common.ts';
import { memoryOf } from './memory.ts';

/** Remembered answers that are looked through for the person's own voice. */
const REMEMBERED = 200;
/** Pieces of experience that are looked up for a question. */
const RETRIEVED = 4;

const draft = createRoute({
  method: 'post',
  path: '/api/apply/answers',
  tags: ['apply'],
  summary: 'Drafts for open questions of a form, from the facts of the profile',
  description:
    'Sensitive and personal questions are not drafted and reach no model: they come back in `left`. Without a model the drafts are the own words of the profile; `why` says so.',
  request: { body: jsonBody(Input) },
  responses: {
    ...notYours,
    200: json(
      'Drafts with the facts they cite and what in them has to be looked at',
      ApplyAnswersResult,
    ),
    409: problem('The stored profile no longer fits'),
  },
});

async function readPerson(db: UserDb) {
  const [row, { rows }] = await Promise.all([
    getRow(db, 'profile', PROFILE_ID),
    listRows(db, 'answer', { limit: REMEMBERED }),
  ]);
  return { profile: row ? standing(row).doc : {}, saved: rows.map(({ doc }) => doc) };
}

/** M2: the posting is read into facts by rules, without the profile; whoever writes sees those facts alone. */
const readJob = ({ title, company, location, posting }: ApplyAnswersInput['job']) =>
  jobFactsByRules({ title, company, location, posting, countryCode: null, salary: null });

/** Facts that retrieval finds for a question, the best first. What fails there costs the ranking alone. */
async function found(memory: Memory, text: string): Promise<string[]> {
  try {
    const pieces = await queryRelevantExperience(memory, text, RETRIEVED);
    return pieces.flatMap(({ facts }) => facts);
  } catch (error) {
    const code = error instanceof Problem ? error.code : 'internal';
    console.warn(JSON.stringify({ level: 'warn', event: 'not_retrieved', code }));
    return [];
  }
}

/** Open questions of a form. */
export function applyAnswerRoutes() {
  return newRoutes().openapi(draft, async (c) => {
    const { user_id, job, ...asked } = c.req.valid('json');
    refuseOther(c, user_id);
    const { profile, saved } = await readPerson(userDb(c));
    const drafting = {
      asked,
      job: readJob(job),
      facts: [...factsOf(profile), ...factsOfAnswers(saved)],
      samples: samplesOf(saved),
      retrieve: (text: string) => found(memoryOf(c, 'answers'), text),
    };
    const work = { name: 'apply answers', redactions: knownOf(profile) };
    const result = await agentWork(c, work, (context) => draftAll(drafting, context));
    return c.json(result, 200);
  });
}
