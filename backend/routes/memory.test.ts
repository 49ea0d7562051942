import { env } from 'cloudflare:workers';
import { MEMORY_AGREED, MEMORY_HEADER } from '@jobai/shared/memory';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { asUser } from '../db/client.ts';
import { settingsOf } from '../env.ts';
import { modelsFor } from '../models/models.ts';
import { type Caller, expectProblem, nobody, somebodyNew } from '../testing/api.ts';
import { caller } from '../testing/caller.ts';
import { creation, deletion } from '../testing/documents.ts';
import { settingsFor } from '../testing/providers/settings.ts';
import { newWorld } from '../testing/providers/world.ts';
import { type Memory, queryRelevantExperience, syncUserProfile } from '../tools/rag/memory.ts';

/** What is saved is indexed after the answer; `rag_synced` says when. */
const PROFILE = '/user/profile';
const UPLOAD = '/user/upload-resume';
const json_resume = {
  basics: { email: 'ana@example.com', phone: '+14155550132' },
  work: [{ name: 'Acme', position: 'Baker', highlights: ['Baked 400 loaves a night.'] }],
};
let ana: Caller;
beforeAll(async () => {
  ana = await somebodyNew('ana');
}, 60_000);

/** Not by the clock: until it is so, or the test's time is over. */
const synced = (caller: Caller) =>
  vi.waitFor(
    async () => {
      const { body } = await caller.get(PROFILE);
      expect(body.rag_synced).toBe(true);
      return body;
    },
    { timeout: 15_000, interval: 50 },
  );
const documentsOf = async (caller: Caller) => {
  const { documents } = (await caller.get('/export')).body.tables;
  return (documents as { content: string; source: string }[]).map(({ content }) => content);
};
function resume(text?: string) {
  const page = `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF`;
  const form = new FormData();
  form.set('file', new File([page], 'cv.pdf', { type: 'application/pdf' }));
  if (text !== undefined) form.set('text', text);
  return form;
}

describe('every way of saving a profile indexes it', () => {
  test('the profile, an entry of it, and an edit that a device sends', async () => {
    await ana.post(PROFILE, { json_resume });
    const first = await synced(ana);
    expect(await documentsOf(ana)).toContainEqual(expect.stringContaining('400 loaves'));
    await ana.post('/user/experience', { title: 'Confectioner', company: 'Sugar & Co' });
    expect((await synced(ana)).rev).toBeGreaterThan(first.rev);
    expect(await documentsOf(ana)).toContainEqual(expect.stringContaining('Sugar & Co'));
    await ana.put(PROFILE, { summary: 'Rises early.' });
    const { rev } = await synced(ana);
    expect(await documentsOf(ana)).toContain('Rises early.');
    const changes = [{ path: ['basics', 'summary'], value: 'Sleeps late.' }];
    const mutationId = crypto.randomUUID();
    const edit = { mutationId, kind: 'profile', id: 'me', baseRev: rev, changes };
    await ana.post('/sync', { since: null, mutations: [edit] });
    await synced(ana);
    const now = await documentsOf(ana);
    expect(now).toContain('Sleeps late.');
    expect(now).not.toContain('Rises early.');
  });

  test.each(['', 'yes', MEMORY_AGREED])(
    'words alone without a key, agreed or not: %j',
    async (said) => {
      const bob = await somebodyNew('bob');
      const { status } = await bob.post(PROFILE, { json_resume }, { [MEMORY_HEADER]: said });
      expect(status).toBe(201);
      await synced(bob);
      const { documents } = (await bob.get('/export')).body.tables;
      expect(documents.length).toBeGreaterThan(0);
      expect(documents.every(({ model }: { model: unknown }) => model === null)).toBe(true);
    },
  );
});

describe('a résumé', () => {
  test('is found with the text that came along, without what leads to the person', async () => {
    const bare = await ana.form(UPLOAD, resume());
    expect(bare.body).toMatchObject({ text_extracted: false, rag_synced: false });
    const text = 'ana@example.com, +1 415 555 0132\nTaught sourdough at night school.';
    const { body } = await ana.form(UPLOAD, resume(text));
    expect(body).toMatchObject({ created: false, text_extracted: true, rag_synced: true });
    const found = await documentsOf(ana);
    expect(found).toContainEqual(expect.stringContaining('sourdough'));
    expect(found.join()).not.toMatch(/@example|555/);
    const { resumes } = (await ana.get('/user/resumes')).body;
    expect(resumes).toMatchObject([{ id: body.id, text_extracted: true, rag_synced: true }]);
    // The same file again, without its text: what came before stays.
    expect((await ana.form(UPLOAD, resume())).body).toMatchObject({ rag_synced: true });
  });

  test('is found no longer once a device deleted it', async () => {
    const { id, rev } = (await ana.post('/sync', { since: null, mutations: [] })).body.rows.find(
      ({ kind }: { kind: string }) => kind === 'file',
    );
    await ana.post('/sync', { since: null, mutations: [deletion('file', id, rev)] });
    expect((await documentsOf(ana)).join()).not.toContain('sourdough');
  });

  test('text that is too long is refused', async () => {
    const { status } = await ana.form(UPLOAD, resume('x'.repeat(200_001)));
    expect(status).toBe(422);
  });
});

test('with agreement and a key, vectors are asked of Gemini as it wants them, and found by', async () => {
  const world = newWorld();
  const settings = settingsOf({
    ...env,
    ...settingsFor(new URL(world.address).origin, world.name),
    GEMINI_EMBED_MODEL: `embed-${world.name}`,
  });
  const dana = await somebodyNew('dana');
  const db = asUser(settings, dana.user.token);
  const deadline = Date.now() + 15_000;
  const models = modelsFor({ env, settings, userId: dana.user.id, db, keys: {}, deadline });
  await dana.post(PROFILE, { json_resume });
  const memory: Memory = { db, models, agent: 'resume' };
  await syncUserProfile(memory);
  const [first] = await queryRelevantExperience(memory, 'bread: loaves, mail me@corp.example', 1);
  expect(first?.content).toContain('400 loaves');
  const { documents } = (await dana.get('/export')).body.tables;
  const made = documents.map(({ model }: { model: unknown }) => model);
  expect(new Set(made)).toEqual(new Set([settings.GEMINI_EMBED_MODEL]));
  const asked = JSON.stringify(await world.journal());
  expect(asked).toContain('400 loaves');
  for (const part of ['768', 'RETRIEVAL_DOCUMENT', 'RETRIEVAL_QUERY'])
    expect(asked).toContain(part);
  expect(asked).not.toMatch(/ana@example|5550132|me@corp/);
});

describe('remembered answers', () => {
  const said =
    'I taught myself sourdough over two winters, kept a log of every loaf, and cut waste by a third while the shop stayed open every single day.';
  const answer = (id: string, text: string) => ({
    ...{ id, label: 'Tell us about something you taught yourself', type: 'openQuestion' },
    ...{ labelKey: 'tell us about something you taught yourself', ats: null, tenant: null },
    ...{ value: { kind: 'text', text }, origin: 'panel' },
    ...{ createdAt: '2026-11-20T10:00:00.000Z', updatedAt: '2026-11-20T10:00:00.000Z' },
  });
  const found = (caller: Caller, part: string) =>
    vi.waitFor(async () => expect((await documentsOf(caller)).join('\n')).toContain(part), {
      ...{ timeout: 15_000, interval: 50 },
    });

  test('are found however they came, changed or new; forgotten, they are found no longer', async () => {
    const finn = await somebodyNew('finn');
    const first = creation('answer', 'a1', answer('a1', said));
    await finn.post('/sync', { since: null, mutations: [first] });
    await found(finn, 'sourdough');
    const { label, type } = answer('', '');
    const text = said.replace('sourdough', 'welding');
    const saved = await finn.post('/answers', { label, type, value: { kind: 'text', text } });
    expect(saved.status).toBe(200);
    await found(finn, 'welding');
    expect((await documentsOf(finn)).join()).not.toContain('sourdough');
    await finn.delete(`/answers/${saved.body.answer.id}`);
    expect(await documentsOf(finn)).toEqual([]);
  });

  test('that are short, for one employer or reach the person are no experience', async () => {
    const gwen = await somebodyNew('gwen');
    const kept = [
      creation('answer', 'b1', answer('b1', 'Yes')),
      creation('answer', 'b2', { ...answer('b2', said), tenant: 'acme', labelKey: 'b2' }),
      creation('answer', 'b3', {
        ...answer('b3', `${said} Mail gwen@example.com`),
        labelKey: 'b3',
      }),
    ];
    await gwen.post('/sync', { since: null, mutations: kept });
    await found(gwen, 'sourdough');
    const documents = await documentsOf(gwen);
    expect(documents).toHaveLength(1);
    expect(documents.join()).not.toContain('@example');
  });
});

test('the word that goes with a request decides, by whichever way texts come; taken back, the vectors are gone and words still find', async () => {
  const world = newWorld();
  const settings = {
    ...settingsFor(new URL(world.address).origin, world.name),
    GEMINI_EMBED_MODEL: `embed-${world.name}`,
  };
  const hana = await somebodyNew('hana');
  const ask = caller({ settings, as: hana.user.id });
  const agreed = { [MEMORY_HEADER]: MEMORY_AGREED };
  const vectors = async () => {
    const { documents } = (await hana.get('/export')).body.tables;
    return (documents as { model: unknown }[]).filter(({ model }) => model !== null).length;
  };
  const put = (headers: Record<string, string>, summary: string) =>
    ask('/api/user/profile', { method: 'PUT', headers, json: { summary } });
  const sync = async (headers: Record<string, string>, summary: string) => {
    const { rev } = (await hana.get(PROFILE)).body;
    const changes = [{ path: ['basics', 'summary'], value: summary }];
    const edit = {
      mutationId: crypto.randomUUID(),
      kind: 'profile',
      id: 'me',
      baseRev: rev,
      changes,
    };
    return ask('/api/sync', { method: 'POST', headers, json: { since: null, mutations: [edit] } });
  };
  await hana.post(PROFILE, { json_resume });
  await put({}, 'Rises early.');
  await sync({}, 'Sleeps late.');
  expect(await vectors()).toBe(0);
  expect(await world.journal()).toEqual([]);
  await sync(agreed, 'Bakes bread.');
  const all = await vectors();
  expect(all).toBeGreaterThan(1);
  await put(agreed, 'Bakes rye bread.');
  expect(await vectors()).toBe(all);
  const gone = await ask('/api/memory/vectors', { method: 'DELETE' });
  expect(await gone.json()).toEqual({ removed: all });
  await sync({}, 'Bakes wheat bread.');
  expect(await vectors()).toBe(0);
  expect(await documentsOf(hana)).toContain('Bakes wheat bread.');
  const other = await caller({ settings, as: ana.user.id })('/api/memory/vectors', {
    method: 'DELETE',
  });
  expect(await other.json()).toEqual({ removed: 0 });
  expectProblem(await nobody.delete('/memory/vectors'), 'unauthenticated');
});

test('an erasure right after a save leaves nothing, whatever was still to be indexed', async () => {
  const eve = await somebodyNew('eve');
  await eve.post(PROFILE, { json_resume });
  await eve.post('/erase', {});
  const other = creation('profile', 'me', { work: [{ position: 'Pilot' }] });
  await eve.post('/sync', { since: null, mutations: [other] });
  await synced(eve);
  expect(await documentsOf(eve)).toEqual(['Pilot']);
});
