import { createRoute } from '@hono/zod-openapi';
import { ReceiptInput, ReceiptList, ReceiptSaved, ReceiptView } from '@jobai/shared/api/answers';
import type { Receipt } from '@jobai/shared/application';
import { Problem } from '@jobai/shared/errors';
import { isSensitive } from '@jobai/shared/fields';
import { sameJson } from '@jobai/shared/rules/json';
import { createRow, standing } from '../db/editRow.ts';
import { getRow, listRows } from '../db/synced.ts';
import { newRoutes } from '../http/appEnv.ts';
import { json, jsonBody, PageQuery, problem } from '../http/bodies.ts';
import { pageOf } from '../http/page.ts';
import { idParams, listFields, notYours, refuseOther, sought, userDb } from './common.ts';

const PATH = '/api/apply/receipts';
const tags = ['apply'];

const save = createRoute({
  ...{ method: 'post', path: PATH, tags, summary: 'Store what exactly was sent' },
  request: { body: jsonBody(ReceiptInput) },
  responses: {
    ...notYours,
    200: json('This very receipt was stored before', ReceiptSaved),
    201: json('Stored', ReceiptSaved),
    409: problem('Another receipt stands at this id'),
  },
});
const list = createRoute({
  ...{ method: 'get', path: PATH, tags, summary: 'Receipts, the last changed first' },
  request: { query: PageQuery.extend({ application_id: sought(100).optional() }) },
  responses: { 200: json('One page, in short', ReceiptList) },
});
const read = createRoute({
  ...{ method: 'get', path: `${PATH}/{id}`, tags, summary: 'One receipt, whole' },
  request: { params: idParams },
  responses: {
    200: json('The receipt', ReceiptView),
    404: problem('No such receipt'),
    409: problem('The stored one no longer fits'),
  },
});

/** Where a receipt holds answers that stay on the device unless the person opted in. */
const sensitiveFields = ({ fields }: Receipt) =>
  fields.flatMap(({ type, value }, at) => (isSensitive(type) && value !== null ? [at] : []));

function summary(receipt: Receipt, rev: number) {
  return {
    id: receipt.id,
    application_id: receipt.applicationId,
    company: receipt.job.company,
    role: receipt.job.title,
    url: receipt.job.url,
    approved_at: receipt.approvedAt,
    clicked_at: receipt.clickedAt,
    confirmed_by: receipt.confirmation?.by ?? null,
    fields: receipt.fields.length,
    rev,
  };
}

/** What was sent, kept for the person alone. */
export function receiptRoutes() {
  return newRoutes()
    .openapi(save, async (c) => {
      const { receipt, sensitive_consent, user_id } = c.req.valid('json');
      refuseOther(c, user_id);
      const sensitive = sensitive_consent ? [] : sensitiveFields(receipt);
      if (sensitive.length > 0)
        throw new Problem('sensitive_refused', {
          errors: sensitive.slice(0, 50).map((at) => ({
            path: `body.receipt.fields.${at}`,
            message: 'needs sensitive_consent',
          })),
        });
      const db = userDb(c);
      const { id } = receipt;
      const made = await createRow(db, 'receipt', { id, doc: receipt }, c.var.idempotentId);
      const { doc, rev } = standing(await getRow(db, 'receipt', id));
      if (!sameJson(doc, receipt)) throw new Problem('already_exists', { existingId: id });
      const created = made !== 'taken';
      const answer = { status: 'success' as const, receipt_id: id, created, rev };
      return created ? c.json(answer, 201) : c.json(answer, 200);
    })
    .openapi(list, async (c) => {
      const { application_id, ...query } = c.req.valid('query');
      const page = { where: { application_id }, ...pageOf(query, c.var.settings) };
      const listed = await listRows(userDb(c), 'receipt', page);
      const receipts = listed.rows.map(({ doc, rev }) => summary(doc, rev));
      return c.json({ receipts, ...listFields(c, query, listed) }, 200);
    })
    .openapi(read, async (c) => {
      const row = standing(await getRow(userDb(c), 'receipt', c.req.valid('param').id));
      return c.json({ receipt: row.doc, rev: row.rev }, 200);
    });
}
