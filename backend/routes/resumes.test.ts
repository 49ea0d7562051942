import { ResumeLink, ResumeUploaded } from '@jobai/shared/api/user';
import { zlibSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { breakRow, type Caller, expectProblem, nobody, somebodyNew } from '../testing/api.ts';

const UPLOAD = '/user/upload-resume';
const PATH = '/user/resumes';
const ascii = (text: string) => new Uint8Array(new TextEncoder().encode(text));

/** A page that says something. */
const pdf = (says: string, more = '') =>
  ascii(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R>>endobj\n% ${says}\n${more}trailer<</Root 1 0 R>>\n%%EOF`,
  );

function form(
  bytes: Uint8Array<ArrayBuffer>,
  name = 'resume.pdf',
  more: Record<string, string> = {},
) {
  const sent = new FormData();
  sent.set('file', new File([bytes], name, { type: 'application/pdf' }));
  for (const [key, value] of Object.entries(more)) sent.set(key, value);
  return sent;
}

let ana: Caller;
let bob: Caller;
beforeAll(async () => {
  [ana, bob] = await Promise.all([somebodyNew('ana'), somebodyNew('bob')]);
  await nobody.get(PATH);
}, 60_000);

describe('a résumé', () => {
  test('is stored, listed, linked and comes back byte for byte', async () => {
    const bytes = pdf('first');
    const { status, body } = await ana.form(
      UPLOAD,
      form(bytes, 'Ana Ñandú 王 (2026).pdf', { label: 'Backend', user_id: ana.user.id }),
    );
    expect(status).toBe(201);
    expect(ResumeUploaded.parse(body)).toMatchObject({
      created: true,
      size: bytes.length,
      file_path: `users/${ana.user.id}/files/${body.sha256}`,
      text_extracted: false,
      rag_synced: false,
    });
    expect((await ana.get(PATH)).body).toMatchObject({
      total: 1,
      resumes: [
        { id: body.id, label: 'Backend', name: 'Ana Ñandú 王 (2026).pdf', is_default: true },
      ],
    });
    const link = ResumeLink.parse((await ana.get(`${PATH}/${body.id}`)).body);
    const stored = await fetch(link.url ?? '');
    expect(stored.status).toBe(200);
    expect(new Uint8Array(await stored.arrayBuffer())).toEqual(bytes);
    expect(Date.parse(link.expires_at ?? '') - Date.now()).toBeLessThanOrEqual(300_000);
  });

  test('the same bytes are the same version; others are a new one, and the earlier stays', async () => {
    const first = (await ana.form(UPLOAD, form(pdf('first')))).body;
    expect(first.created).toBe(false);
    const second = (await ana.form(UPLOAD, form(pdf('second')))).body;
    expect(second.id).not.toBe(first.id);
    const { body } = await ana.get(PATH);
    expect(body.resumes.map(({ id }: { id: string }) => id)).toEqual([second.id, first.id]);
    expect(body.resumes[0].is_default).toBe(false);
    expect((await ana.get(`${PATH}/latest`)).body.id).toBe(second.id);
    expect((await ana.get(`${PATH}?limit=1&offset=1`)).body).toMatchObject({
      total: 2,
      page: 2,
      resumes: [{ id: first.id }],
    });
  });

  test('of nobody’s résumés there is no latest', async () => {
    expectProblem(await (await somebodyNew()).get(`${PATH}/latest`), 'not_found');
  });
});

describe('what is no résumé is refused before any parser sees it', () => {
  const zeros = zlibSync(new Uint8Array(97 * 1024 * 1024));
  const joined = (...parts: Uint8Array[]) => {
    const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of parts) {
      whole.set(part, at);
      at += part.length;
    }
    return whole;
  };
  test.each([
    [
      'another kind of file by the right name',
      ascii('PK\u0003\u0004 a document'),
      'unsupported_media_type',
    ],
    ['nothing', new Uint8Array(0), 'unsupported_media_type'],
    ['a page of another site', ascii('<html>%PDF</html>'), 'unsupported_media_type'],
    [
      'one under a password',
      pdf('x', '9 0 obj<<>>endobj\ntrailer<</Encrypt 9 0 R>>\n'),
      'file_refused',
    ],
    ['forty-one pages', pdf('x', '<</Type/Page>> '.repeat(41)), 'file_refused'],
    [
      'one that unpacks without end',
      joined(
        pdf('x'),
        ascii('\n9 0 obj<</Filter/FlateDecode>>stream\n'),
        zeros,
        ascii('\nendstream'),
      ),
      'file_refused',
    ],
  ])('%s', async (_, bytes, code) => {
    const before = (await ana.get(PATH)).body.total;
    expectProblem(await ana.form(UPLOAD, form(bytes)), code);
    expect((await ana.get(PATH)).body.total).toBe(before);
  });

  test('more than 10 MB', async () => {
    const bytes = new Uint8Array(10 * 1024 * 1024 + 1);
    bytes.set(pdf('large'));
    expectProblem(await ana.form(UPLOAD, form(bytes)), 'body_too_large');
  });

  test('a form without a file, and a body that is no form', async () => {
    expectProblem(await ana.form(UPLOAD, new FormData()), 'invalid_request');
    const json = await ana.post(UPLOAD, { file: 'x' });
    expect([415, 422]).toContain(json.status);
  });
});

describe('intruders', () => {
  test('of another’s résumés nothing is read or linked, and the same bytes are a file of one’s own', async () => {
    const { id, file_path } = (await ana.form(UPLOAD, form(pdf('secret')))).body;
    expectProblem(await bob.get(`${PATH}/${id}`), 'not_found');
    expectProblem(await bob.get(`${PATH}/latest`), 'not_found');
    expect((await bob.get(PATH)).body.total).toBe(0);
    expectProblem(
      await bob.form(UPLOAD, form(pdf('x'), 'x.pdf', { user_id: ana.user.id })),
      'forbidden',
    );
    const own = (await bob.form(UPLOAD, form(pdf('secret')))).body;
    expect(own.file_path).not.toBe(file_path);
    expect(own.created).toBe(true);
  });

  test.each(['../../x.pdf', 'a/b.pdf', 'C:\\x.pdf', 'x\u202efdp.exe', '.pdf'])(
    'a name like %j moves nothing',
    async (name) => {
      const { status, body } = await bob.form(UPLOAD, form(pdf(`named ${name}`), name));
      expect(status).toBe(201);
      expect(body.file_path).toBe(`users/${bob.user.id}/files/${body.sha256}`);
      const read = (await bob.get(`${PATH}/${body.id}`)).body;
      expect(read.url).toContain(body.sha256);
      expect(read.name).not.toMatch(/[/\\\u202e]/);
    },
  );

  test.each([
    ['get', PATH],
    ['get', `${PATH}/latest`],
    ['get', `${PATH}/x`],
    ['post', UPLOAD],
  ] as const)('nobody may %s %s', async (method, path) => {
    expectProblem(await nobody[method](path, {}), 'unauthenticated');
  });
});

test('a row whose bytes are on another device still says what it is; one that no longer fits is reported', async () => {
  const one = await somebodyNew();
  const { id, sha256 } = (await one.form(UPLOAD, form(pdf('here')))).body;
  const row = {
    ...{
      id,
      kind: 'resume',
      roles: [],
      label: 'Elsewhere',
      name: 'x.pdf',
      mime: 'application/pdf',
    },
    ...{ size: 1, sha256: 'f'.repeat(64), isDefault: true, addedAt: '2026-11-26T10:00:00.000Z' },
  };
  await breakRow('resumes', one.user.id, id, row);
  expect((await one.get(`${PATH}/latest`)).body).toMatchObject({ id, url: null, expires_at: null });
  await breakRow('resumes', one.user.id, id, { ...row, sha256, size: 'large' });
  expect((await one.get(PATH)).body).toMatchObject({ resumes: [], broken: [{ id }] });
  expectProblem(await one.get(`${PATH}/${id}`), 'stored_row_broken');
});
