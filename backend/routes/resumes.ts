import { createRoute } from '@hono/zod-openapi';
import { ResumeLink, ResumeList, ResumeUploaded } from '@jobai/shared/api/user';
import { Problem } from '@jobai/shared/errors';
import type { FileMeta } from '@jobai/shared/files';
import { MAX_RESUME_TEXT } from '@jobai/shared/memory';
import { fileObject } from '@jobai/shared/sync';
import type { Context } from 'hono';
import * as z from 'zod';
import type { UserDb } from '../db/client.ts';
import { indexedVersions } from '../db/documents.ts';
import { createRow, standing } from '../db/editRow.ts';
import { linkTo, putContent } from '../db/fileContents.ts';
import { getRow, listRows } from '../db/synced.ts';
import { type AppEnv, newRoutes } from '../http/appEnv.ts';
import { json, PageQuery, problem } from '../http/bodies.ts';
import { pageOf } from '../http/page.ts';
import { sha256 as sha256Of } from '../http/sha256.ts';
import { MAX_FILE, pdfFault } from '../tools/checkPdf.ts';
import { addDocument } from '../tools/rag/memory.ts';
import { idOf, idParams, listFields, notYours, refuseOther, sought, userDb } from './common.ts';
import { indexLater, memoryOf } from './memory.ts';

const tags = ['user'];
const PATH = '/api/user/resumes';
/** How long a link to a file works. */
const LINK_SECONDS = 300;

const UploadForm = z.object({
  file: z
    .custom<File>((value) => value instanceof File, 'a file')
    .openapi({ type: 'string', format: 'binary' }),
  label: z.string().trim().min(1).max(300).optional(),
  /** What it says, read on the device (D5): no parser runs here. Contact data in it is not kept. */
  text: sought(MAX_RESUME_TEXT).optional(),
  user_id: z.string().max(100).optional(),
});

const upload = createRoute({
  ...{ method: 'post', path: '/api/user/upload-resume', tags, summary: 'Store a résumé' },
  description: 'A PDF of at most 10 MB and 40 pages. Earlier versions stay.',
  request: {
    body: { required: true, content: { 'multipart/form-data': { schema: UploadForm } } },
  },
  responses: {
    ...notYours,
    200: json('These very bytes were stored before', ResumeUploaded),
    201: json('Stored', ResumeUploaded),
    422: problem('Not taken: encrypted, damaged, too many pages, or it unpacks to too much'),
  },
});
const list = createRoute({
  ...{ method: 'get', path: PATH, tags, summary: 'Stored résumés, the newest first' },
  request: { query: PageQuery },
  responses: { 200: json('One page', ResumeList) },
});
const latest = createRoute({
  ...{ method: 'get', path: `${PATH}/latest`, tags, summary: 'The newest résumé, with a link' },
  responses: { 200: json('The résumé', ResumeLink), 404: problem('There is none') },
});
const read = createRoute({
  ...{ method: 'get', path: `${PATH}/{id}`, tags, summary: 'One résumé, with a link' },
  request: { params: idParams },
  responses: {
    200: json('The résumé', ResumeLink),
    404: problem('No such résumé'),
    409: problem('The stored one no longer fits'),
  },
});

/** Which of the files agents find; the text of a file is of its bytes. */
async function foundOf(db: UserDb, files: readonly FileMeta[]): Promise<Set<string>> {
  const ids = files.map(({ id }) => id);
  const versions = await indexedVersions(db, 'resume', ids);
  const isFound = ({ id, sha256 }: FileMeta) => versions.get(id)?.version === sha256;
  return new Set(files.filter(isFound).map(({ id }) => id));
}

function view(userId: string, file: FileMeta, found: Set<string>) {
  return {
    id: file.id,
    label: file.label,
    name: file.name,
    mime: file.mime,
    size: file.size,
    sha256: file.sha256,
    is_default: file.isDefault,
    uploaded_at: file.addedAt,
    file_path: fileObject(userId, file.sha256),
    text_extracted: found.has(file.id),
    rag_synced: found.has(file.id),
  };
}

async function linked(db: UserDb, userId: string, file: FileMeta) {
  const now = Date.now();
  const url = await linkTo(db, userId, file, LINK_SECONDS);
  const expires_at = url && new Date(now + LINK_SECONDS * 1000).toISOString();
  return { ...view(userId, file, await foundOf(db, [file])), url, expires_at };
}

/** Magic bytes and the look before any parser (D5). */
function refuseUnfit(bytes: Uint8Array): void {
  const fault = pdfFault(bytes);
  if (fault === 'notPdf') throw new Problem('unsupported_media_type', { detail: 'PDF only' });
  if (fault) throw new Problem('file_refused', { detail: fault });
}

/** Without folders, and without letters that turn the rest around or can't be seen. */
function nameOf(sent: string): string {
  const last = sent.split(/[/\\]/).at(-1) ?? '';
  return (
    last
      .replace(/[\p{Cc}\p{Cf}]/gu, '')
      .trim()
      .slice(-300) || 'resume.pdf'
  );
}

/**
 * The pieces before the answer, because nobody has the text afterwards; their vectors after it. Whether agents find the
 * file now: sent without its text, they find what came with the same bytes before.
 */
async function indexed(
  c: Context<AppEnv>,
  { id, sha256, text }: { id: string; sha256: string; text: string | undefined },
): Promise<boolean> {
  const db = userDb(c);
  if (!text?.trim()) return (await indexedVersions(db, 'resume', [id])).get(id)?.version === sha256;
  const memory = { ...memoryOf(c, 'resume'), models: null };
  const source = { source: 'resume' as const, sourceId: id, version: sha256 };
  const done = await addDocument(memory, { ...source, text });
  indexLater(c);
  return done === 'indexed';
}

const newest = { by: 'added_at', ascending: false } as const;

/** Résumés with all their versions; the bytes first, so that no row is without them. */
export function resumeRoutes() {
  return (
    newRoutes()
      .openapi(upload, async (c) => {
        const { file, label, text, user_id } = c.req.valid('form');
        refuseOther(c, user_id);
        if (file.size > MAX_FILE) throw new Problem('body_too_large');
        const bytes = new Uint8Array(await file.arrayBuffer());
        refuseUnfit(bytes);
        const sha256 = await sha256Of(bytes);
        const db = userDb(c);
        const mime = 'application/pdf';
        await putContent(db, c.var.user.id, { sha256, bytes, mime });
        const file_path = fileObject(c.var.user.id, sha256);
        const where = { kind: 'resume', sha256 };
        const [same] = (await listRows(db, 'file', { where, limit: 1 })).rows;
        const id = same?.id ?? (await idOf('resume', sha256));
        let created = false;
        if (!same) {
          const { total } = await listRows(db, 'file', { where: { kind: 'resume' }, limit: 1 });
          const name = nameOf(file.name);
          const doc: FileMeta = {
            id,
            kind: 'resume',
            roles: [],
            label: label ?? (name.replace(/\.[^.]+$/, '').slice(0, 300) || name),
            name,
            mime,
            size: bytes.length,
            sha256,
            isDefault: total === 0,
            addedAt: new Date().toISOString(),
          };
          created = (await createRow(db, 'file', { id, doc }, c.var.idempotentId)) !== 'taken';
        }
        const isFound = await indexed(c, { id, sha256, text });
        const answer = {
          ...{ status: 'success' as const, id, file_path, sha256, size: bytes.length, created },
          ...{ text_extracted: isFound, rag_synced: isFound },
        };
        return created ? c.json(answer, 201) : c.json(answer, 200);
      })
      .openapi(list, async (c) => {
        const query = c.req.valid('query');
        const page = { where: { kind: 'resume' }, order: newest, ...pageOf(query, c.var.settings) };
        const db = userDb(c);
        const listed = await listRows(db, 'file', page);
        const files = listed.rows.map(({ doc }) => doc);
        const found = await foundOf(db, files);
        const resumes = files.map((file) => view(c.var.user.id, file, found));
        return c.json({ resumes, ...listFields(c, query, listed) }, 200);
      })
      // Before `/{id}`, which would take it for one.
      .openapi(latest, async (c) => {
        const db = userDb(c);
        const { rows } = await listRows(db, 'file', {
          where: { kind: 'resume' },
          order: newest,
          limit: 5,
        });
        if (!rows[0]) throw new Problem('not_found');
        return c.json(await linked(db, c.var.user.id, rows[0].doc), 200);
      })
      .openapi(read, async (c) => {
        const db = userDb(c);
        const { doc } = standing(await getRow(db, 'file', c.req.valid('param').id));
        if (doc.kind !== 'resume') throw new Problem('not_found');
        return c.json(await linked(db, c.var.user.id, doc), 200);
      })
  );
}
