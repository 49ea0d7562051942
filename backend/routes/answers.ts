import { createRoute } from '@hono/zod-openapi';
import type { SavedAnswer } from '@jobai/shared/answers';
import { AnswerInput, AnswerList, AnswerSaved, AnswerView } from '@jobai/shared/api/answers';
import { Problem } from '@jobai/shared/errors';
import type { Widget } from '@jobai/shared/fields';
import { isSensitive } from '@jobai/shared/fields';
import { mayRemember } from '@jobai/shared/remembering';
import { labelKey } from '@jobai/shared/rules/labels';
import type { UserDb } from '../db/client.ts';
import { changeRow, deleteRow, standing } from '../db/editRow.ts';
import { getRow, listRows } from '../db/synced.ts';
import { newRoutes } from '../http/appEnv.ts';
import { json, jsonBody, PageQuery, problem } from '../http/bodies.ts';
import { pageOf } from '../http/page.ts';
import { idOf, idParams, listFields, notYours, refuseOther, sought, userDb } from './common.ts';
import { indexLater } from './memory.ts';

const PATH = '/api/answers';
const tags = ['answers'];

const save = createRoute({
  ...{ method: 'post', path: PATH, tags, summary: 'Remember an answer, or correct it' },
  request: { body: jsonBody(AnswerInput) },
  responses: {
    ...notYours,
    200: json('The same question for the same employers: corrected', AnswerSaved),
    201: json('Remembered', AnswerSaved),
  },
});
const list = createRoute({
  ...{ method: 'get', path: PATH, tags, summary: 'Remembered answers, the last changed first' },
  request: { query: PageQuery.extend({ label: sought(5000).optional() }) },
  responses: { 200: json('One page', AnswerList) },
});
const read = createRoute({
  ...{ method: 'get', path: `${PATH}/{id}`, tags, summary: 'One remembered answer' },
  request: { params: idParams },
  responses: {
    200: json('The answer', AnswerView),
    404: problem('No such answer'),
    409: problem('The stored one no longer fits'),
  },
});
const remove = createRoute({
  ...{ method: 'delete', path: `${PATH}/{id}`, tags, summary: 'Forget an answer' },
  request: { params: idParams },
  responses: {
    204: { description: 'It is forgotten' },
    404: problem('No such answer'),
    409: problem('It keeps changing; try again'),
  },
});

/** A control that holds such a value: what may be remembered depends on it. */
const WIDGET_OF = {
  text: 'text',
  option: 'select',
  options: 'checkboxGroup',
  checked: 'checkbox',
  file: 'fileUpload',
} as const satisfies Record<SavedAnswer['value']['kind'], Widget>;

/** F7: what must never be remembered is refused, whoever asks. */
function refuseForgettable({ label, type, value }: AnswerInput): void {
  if (isSensitive(type))
    throw new Problem('sensitive_refused', {
      errors: [{ path: 'body.type', message: 'answers of this kind are never remembered' }],
    });
  const asked = { label, section: 'main', widget: WIDGET_OF[value.kind], index: null } as const;
  if (!mayRemember(asked, type))
    throw new Problem('invalid_request', {
      errors: [{ path: 'body', message: 'an answer to such a question means nothing elsewhere' }],
    });
}

type Scope = Pick<SavedAnswer, 'labelKey' | 'ats' | 'tenant' | 'country'>;

const sameQuestion = (a: Scope, b: Scope) =>
  a.labelKey === b.labelKey &&
  a.ats === b.ats &&
  a.tenant === b.tenant &&
  (a.country ?? null) === (b.country ?? null);

/** Where this question's answer stands, or shall: devices make ids of their own. */
async function idFor(db: UserDb, scope: Scope): Promise<string> {
  const { rows } = await listRows(db, 'answer', {
    where: { label_key: scope.labelKey },
    limit: 200,
  });
  const { ats, tenant, country, labelKey: key } = scope;
  return (
    rows.find(({ doc }) => sameQuestion(doc, scope))?.id ??
    idOf('answer', key, ats ?? '', tenant ?? '', country ?? '')
  );
}

/** The memory of answers to forms. */
export function answerRoutes() {
  return newRoutes()
    .openapi(save, async (c) => {
      const { user_id, ...input } = c.req.valid('json');
      refuseOther(c, user_id);
      refuseForgettable(input);
      const db = userDb(c);
      const { ats = null, tenant = null, ...asked } = input;
      const scope = { ...asked, ats, tenant, labelKey: labelKey(input.label) };
      let created = true;
      const id = await idFor(db, scope);
      const { doc, rev } = await changeRow(
        db,
        'answer',
        id,
        (stands) => {
          created = !stands;
          const now = new Date().toISOString();
          const earlier = stands?.doc;
          const same = earlier && JSON.stringify(earlier.value) === JSON.stringify(input.value);
          if (same && earlier.label === input.label && earlier.type === input.type) return earlier;
          const made = { createdAt: now, origin: 'options' as const, ...earlier };
          return { ...made, ...scope, id, updatedAt: now };
        },
        { orNew: true },
      );
      indexLater(c);
      const answer = { status: 'success' as const, created, answer: { ...doc, rev } };
      return created ? c.json(answer, 201) : c.json(answer, 200);
    })
    .openapi(list, async (c) => {
      const { label, ...query } = c.req.valid('query');
      const listed = await listRows(userDb(c), 'answer', {
        where: { label_key: label === undefined ? undefined : labelKey(label) },
        ...pageOf(query, c.var.settings),
      });
      const answers = listed.rows.map(({ doc, rev }) => ({ ...doc, rev }));
      return c.json({ answers, ...listFields(c, query, listed) }, 200);
    })
    .openapi(read, async (c) => {
      const { doc, rev } = standing(await getRow(userDb(c), 'answer', c.req.valid('param').id));
      return c.json({ ...doc, rev }, 200);
    })
    .openapi(remove, async (c) => {
      await deleteRow(userDb(c), 'answer', c.req.valid('param').id);
      return c.body(null, 204);
    });
}
