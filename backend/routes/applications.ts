import { createRoute } from '@hono/zod-openapi';
import {
  ApplicationInput,
  ApplicationList,
  ApplicationPatch,
  ApplicationView,
  ReportView,
} from '@jobai/shared/api/applications';
import {
  APPLICATION_STATUSES,
  Application,
  ApplicationStatus,
  Day,
} from '@jobai/shared/application';
import { Problem } from '@jobai/shared/errors';
import { courseOf } from '@jobai/shared/rules/course';
import { trackerReport } from '@jobai/shared/rules/report';
import * as z from 'zod';
import type { UserDb } from '../db/client.ts';
import { changeRow, createRow, deleteRow, standing } from '../db/editRow.ts';
import { type Broken, getRow, listRows } from '../db/synced.ts';
import { newRoutes } from '../http/appEnv.ts';
import { json, jsonBody, PageQuery, problem } from '../http/bodies.ts';
import { pageOf } from '../http/page.ts';
import { applicationView, changedApplication, newApplication } from './applicationDocs.ts';
import { idOf, idParams, listFields, notYours, refuseOther, sought, userDb } from './common.ts';

const PATH = '/api/applications';
const tags = ['applications'];
/** One or several, separated by commas. */
const some = <T extends z.ZodType<unknown, string>>(each: T) =>
  z
    .string()
    .max(200)
    .transform((text) => text.split(',').map((part) => part.trim()))
    .pipe(z.array(each).min(1));

const create = createRoute({
  ...{ method: 'post', path: PATH, tags, summary: 'Track an application' },
  request: { body: jsonBody(ApplicationInput) },
  responses: {
    ...notYours,
    201: json('As it is tracked', ApplicationView),
    409: problem('This job was applied to already: `existingId`, unless `allow_duplicate`'),
  },
});
const list = createRoute({
  ...{ method: 'get', path: PATH, tags, summary: 'Tracked applications, the last changed first' },
  request: {
    query: PageQuery.extend({
      status: some(ApplicationStatus).optional(),
      priority: some(Application.shape.priority).optional(),
      company: sought(300).optional(),
      due_before: Day.optional(),
    }),
  },
  responses: { 200: json('One page', ApplicationList) },
});
const report = createRoute({
  ...{ method: 'get', path: `${PATH}/report`, tags, summary: 'How it goes, in numbers' },
  request: { query: z.object({ today: Day.optional() }) },
  responses: { 200: json('Counted from the histories', ReportView) },
});
const read = createRoute({
  ...{ method: 'get', path: `${PATH}/{id}`, tags, summary: 'One application' },
  request: { params: idParams },
  responses: {
    200: json('The application', ApplicationView),
    404: problem('No such application'),
    409: problem('The stored one no longer fits'),
  },
});
const update = createRoute({
  ...{ method: 'patch', path: `${PATH}/{id}`, tags, summary: 'Change or move an application' },
  request: { params: idParams, body: jsonBody(ApplicationPatch) },
  responses: {
    ...notYours,
    200: json('As it is tracked', ApplicationView),
    404: problem('No such application'),
    409: problem('It changed since `rev`, or the stored one no longer fits'),
  },
});
const remove = createRoute({
  ...{ method: 'delete', path: `${PATH}/{id}`, tags, summary: 'Stop tracking an application' },
  request: { params: idParams },
  responses: {
    204: { description: 'It is gone' },
    404: problem('No such application'),
    409: problem('It keeps changing; try again'),
  },
});

/** Entries for the same job, as far as it can be told: by its key, else by employer and link. */
async function sameJob(db: UserDb, { jobKey: key, company, url }: Application) {
  const where = key ? { job_key: key } : { company };
  if (!key && !url) return [];
  const { rows } = await listRows(db, 'application', { where, limit: 100 });
  return rows.filter(({ doc }) => key || doc.url === url);
}

/** Throws `already_exists` for a job that was applied to. Two requests at once meet in one id. */
async function add(db: UserDb, input: ApplicationInput, idempotentId: string) {
  const wanted = newApplication(idempotentId, input, new Date().toISOString());
  const others = input.allow_duplicate ? [] : await sameJob(db, wanted);
  const identity = wanted.jobKey ?? (wanted.url && `${wanted.company} ${wanted.url}`);
  const common = identity && !input.allow_duplicate ? await idOf('application', identity) : null;
  const sent = others.filter(({ doc }) => courseOf(doc).isSent);
  // What stands at one of its two ids may be what an earlier try of this very request made: then it is the answer.
  const inTheWay = sent.find(({ id }) => id !== common && id !== idempotentId);
  if (inTheWay) throw new Problem('already_exists', { existingId: inTheWay.id });
  const isFree = common && others.every(({ id, doc }) => id !== common || courseOf(doc).isSent);
  const doc = { ...wanted, id: isFree ? common : idempotentId };
  const made = await createRow(db, 'application', { id: doc.id, doc }, idempotentId);
  if (made === 'taken') throw new Problem('already_exists', { existingId: doc.id });
  return standing(await getRow(db, 'application', doc.id));
}

const PAGE = 1000;

async function everyApplication(db: UserDb) {
  const all: Application[] = [];
  const broken: Broken[] = [];
  for (let offset = 0; ; offset += PAGE) {
    const order = { by: 'id', ascending: true } as const;
    const page = await listRows(db, 'application', { limit: PAGE, offset, order });
    all.push(...page.rows.map(({ doc }) => doc));
    broken.push(...page.broken);
    if (offset + PAGE >= page.total) return { all, broken };
  }
}

/** The tracker. */
export function applicationRoutes() {
  return (
    newRoutes()
      .openapi(create, async (c) => {
        const input = c.req.valid('json');
        refuseOther(c, input.user_id);
        const { doc, rev } = await add(userDb(c), input, c.var.idempotentId);
        return c.json(applicationView(doc, rev), 201);
      })
      .openapi(list, async (c) => {
        const { status, priority, company, due_before, ...query } = c.req.valid('query');
        const listed = await listRows(userDb(c), 'application', {
          where: { status, priority, company },
          upTo: { due_on: due_before },
          ...pageOf(query, c.var.settings),
        });
        const applications = listed.rows.map(({ doc, rev }) => applicationView(doc, rev));
        return c.json({ applications, ...listFields(c, query, listed) }, 200);
      })
      // Before `/{id}`, which would take it for one.
      .openapi(report, async (c) => {
        const { all, broken } = await everyApplication(userDb(c));
        const now = new Date();
        const today = c.req.valid('query').today ?? now.toISOString().slice(0, 10);
        const told = trackerReport(all, APPLICATION_STATUSES, now, today);
        return c.json(
          { ...told, broken: broken.map(({ id, problems }) => ({ id, problems })) },
          200,
        );
      })
      .openapi(read, async (c) => {
        const row = standing(await getRow(userDb(c), 'application', c.req.valid('param').id));
        return c.json(applicationView(row.doc, row.rev), 200);
      })
      .openapi(update, async (c) => {
        const { rev: base, user_id, ...input } = c.req.valid('json');
        refuseOther(c, user_id);
        const { id } = c.req.valid('param');
        const { doc, rev } = await changeRow(userDb(c), 'application', id, (stands) => {
          if (!stands || (base !== undefined && base !== stands.rev)) throw new Problem('conflict');
          return changedApplication(stands.doc, input, new Date().toISOString());
        });
        return c.json(applicationView(doc, rev), 200);
      })
      .openapi(remove, async (c) => {
        await deleteRow(userDb(c), 'application', c.req.valid('param').id);
        return c.body(null, 204);
      })
  );
}
