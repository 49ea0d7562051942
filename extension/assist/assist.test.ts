import { JobFacts } from '@jobai/shared/jobFacts';
import type { Profile } from '@jobai/shared/profile';
import { analyse } from '@jobai/shared/rules/match/analyse';
import { jobFactsByRules } from '@jobai/shared/rules/match/jobFacts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as z from 'zod';
import { forgetClient } from '../account/client.ts';
import { type Asked, json, network, noNetwork, signedInAs } from '../account/fakeSupabase.ts';
import { MakeFile } from '../backup/offscreen.ts';
import { getAnalysis } from '../db/analyses.ts';
import { db } from '../db/database.ts';
import { eraseEverything } from '../db/erase.ts';
import { aroundStores, exportEverything } from '../db/exportAll.ts';
import { saveProfile } from '../db/profile.ts';
import { putPage } from '../db/sessions.ts';
import { listSent } from '../sync/log.ts';
import { analyseTab } from './analysis.ts';
import { askModels } from './ask.ts';
import { agreedAccount, sayTo, setLocalOnly, watchConsents } from './consent.ts';
import { handleAssist } from './handle.ts';
import { keyHeaders, maskedKey, readKeys, setKey, watchKeys } from './keys.ts';
import { forgetVectors, memoryHeaders } from './memory.ts';

const JOB = {
  ...{ ats: 'lever' as const, tenant: 'acme', jobId: '1', language: 'en', salary: null },
  ...{ title: 'Engineer', company: 'Acme', location: 'Remote', countryCode: null },
  ...{ url: 'https://jobs.lever.co/acme/1', posting: 'Requirements\nGo and Kubernetes' },
};
const PROFILE: Profile = { skills: [{ name: 'Go' }] };
const BY = {
  ...{ provider: 'groq', model: 'a-model', inputTokens: 1, outputTokens: 1, costMicros: 1 },
  keyOwner: 'backend' as const,
};
const FACTS = JobFacts.parse({
  ...jobFactsByRules(JOB),
  skills: [{ name: 'Go', need: 'must', quote: 'Go and Kubernetes' }],
});
/** As the backend answers, which has another profile in the account. */
const ANSWER = {
  analysis: analyse(FACTS, {}, { now: new Date(), by: BY }),
  ...{ facts: FACTS, saved: true, job_id: null },
};

beforeEach(async () => {
  fakeBrowser.reset();
  forgetClient();
  await Promise.all(db.tables.map((table) => table.clear()));
  await saveProfile(PROFILE);
  const page = { id: '1:0', tabId: 1, frameId: 0, documentId: 'd', url: JOB.url, topOrigin: null };
  await putPage({ ...page, job: JOB, hasForm: true, seenAt: '', chosenAt: null } as never);
});
afterEach(() => vi.unstubAllGlobals());

async function analysed(again = false) {
  const reply = await analyseTab(1, again);
  if (!reply.ok) throw new Error(reply.problem);
  return reply.id;
}
const rowOf = async (id: string) => (await getAnalysis(id)) ?? Promise.reject(new Error('no row'));
/** The row once the backend has answered, or did not. */
const settled = (id: string) =>
  vi.waitFor(async () => {
    const row = await rowOf(id);
    if (row.asked?.isOpen !== false) throw new Error('still open');
    return row;
  }, 10_000);

test('signed out, without a word, declined or local-only: rules at once, and nothing is sent', async () => {
  const asked = network(noNetwork);
  const id = await analysed();
  expect((await rowOf(id)).byRules).toMatchObject({ method: 'rules', matching_skills: ['Go'] });
  await signedInAs('a');
  await analysed();
  await sayTo('analysis', false);
  await analysed(true);
  await sayTo('analysis', true);
  await setLocalOnly(true);
  await analysed(true);
  expect(asked).toEqual([]);
  expect(await listSent()).toEqual([]);
});

test('who agreed gets the backend’s into the same row, scored against the profile of this device', async () => {
  await signedInAs('a');
  await sayTo('analysis', true);
  const asked = network(() => json(ANSWER));
  const id = await analysed();
  expect((await rowOf(id)).byRules.missing_skills).toEqual(['Kubernetes']);
  const { told, fault } = await settled(id);
  expect(fault).toBeNull();
  expect(told?.analysis).toMatchObject({ method: 'model', by: BY, matching_skills: ['Go'] });
  expect(told?.analysis.match_score).toBeGreaterThan(ANSWER.analysis.match_score);
  // Answered is answered; a wish asks anew.
  await analysed();
  expect(asked).toHaveLength(1);
  expect(await analysed(true)).toBe(id);
  await vi.waitFor(() => expect(asked).toHaveLength(2), 10_000);
});

test('the log says what goes where before it goes, the person’s own keys among it', async () => {
  await signedInAs('a');
  await sayTo('analysis', true);
  await setKey('groq', 'gsk_secret');
  const logged: unknown[] = [];
  const asked = network(async () => {
    logged.push(...(await listSent()));
    return json(ANSWER);
  });
  await settled(await analysed());
  expect(logged).toMatchObject([
    { userId: 'user-1', host: 'jobai.example', counts: { posting: 1, key: 1 } },
  ]);
  expect(asked[0]?.headers.get('X-Groq-Key')).toBe('gsk_secret');
  expect(JSON.stringify(asked[0]?.body)).not.toContain('skills');
});

test('a request that died with its worker goes on under its key; a fault is kept and the rules stay', async () => {
  await signedInAs('a');
  await sayTo('analysis', true);
  const keyOf = (one?: Asked) => one?.headers.get('Idempotency-Key');
  const first = network(noNetwork);
  const id = await analysed();
  const failed = await settled(id);
  expect(failed).toMatchObject({ fault: 'offline', told: null });
  // Not again at once by itself.
  await analysed();
  expect(first).toHaveLength(1);
  const open = { ...failed.asked, isOpen: true };
  await db.analyses.put({ ...failed, asked: open, fault: null } as never);
  const second = network(() => json(ANSWER));
  await analysed();
  expect((await settled(id)).told).not.toBeNull();
  expect(keyOf(second[0])).toBe(keyOf(first[0]));
});

test('another profile or posting is another analysis; without a profile there is none', async () => {
  const id = await analysed();
  await saveProfile({ skills: [{ name: 'Kubernetes' }] }, new Date('2027-01-01'));
  expect(await analysed()).not.toBe(id);
  await db.profile.clear();
  expect(await analyseTab(1, false)).toEqual({ ok: false, problem: 'noProfile' });
  expect(await analyseTab(2, false)).toEqual({ ok: false, problem: 'noPosting' });
});

test('a word is one account’s at one backend and taken back at any time', async () => {
  await sayTo('answers', true);
  expect(await agreedAccount('answers')).toBeNull();
  await signedInAs('a');
  await sayTo('analysis', true);
  expect(await agreedAccount('analysis')).toMatchObject({ userId: 'user-1' });
  expect(await agreedAccount('memory')).toBeNull();
  await sayTo('analysis', false);
  expect(await agreedAccount('analysis')).toBeNull();
  await sayTo('analysis', true);
  await signedInAs('b', 3600, 'user-2');
  expect(await agreedAccount('analysis')).toBeNull();
});

test('own keys: masked, in no export and no backup, gone with an erasure; what is no key is not kept', async () => {
  const compatible = {
    baseUrl: 'https://models.example/v1',
    model: 'a/b:c',
    key: 'sk-0123456789abcdefghij',
  };
  await setKey('groq', 'gsk_secret');
  await setKey('compatible', compatible);
  expect(keyHeaders(await readKeys())).toEqual({
    'X-Groq-Key': 'gsk_secret',
    'X-Model-Base-Url': compatible.baseUrl,
    'X-Model-Id': 'a/b:c',
    'X-Model-Key': compatible.key,
  });
  expect(maskedKey(compatible.key)).toBe('••••••••ghij');
  expect(maskedKey('gsk_secret')).not.toContain('t');
  await expect(setKey('gemini', 'two words')).rejects.toThrow();
  const text = await (await exportEverything()).file.text();
  const handedOver = MakeFile.parse({ type: 'backup.make', around: await aroundStores() });
  for (const each of [text, JSON.stringify(handedOver)]) {
    expect(each).not.toMatch(/gsk_secret|sk-0123/);
  }
  await setKey('groq', null);
  expect((await readKeys()).groq).toBeNull();
  await eraseEverything();
  expect(await browser.storage.local.get(null)).toEqual({});
});

test('the profile is searched by meaning only where that was agreed to as well, and the log says so', async () => {
  await signedInAs('a');
  const account = { userId: 'user-1', email: '', backendUrl: 'https://jobai.example' };
  const asked = network(() => json({}));
  const request = { path: '/api/x', method: 'POST', body: {}, answer: z.object({}) } as const;
  await askModels(account, { draft: 2 }, request);
  await sayTo('memory', true);
  await askModels(account, { draft: 2 }, request);
  await askModels(account, { posting: 1 }, request);
  expect(asked.map(({ headers }) => headers.get('X-Memory'))).toEqual([null, 'vectors', null]);
  expect((await listSent()).map(({ counts }) => counts.memory ?? 0).sort()).toEqual([0, 0, 1]);
});

test('the word on search by meaning goes with what is saved, with the key for it, as long as it stands', async () => {
  await setKey('groq', 'gsk_secret');
  await setKey('gemini', 'AIza_own');
  await signedInAs('a');
  expect(await memoryHeaders('user-1')).toEqual({});
  await sayTo('memory', true);
  expect(await memoryHeaders('user-1')).toEqual({
    ...{ 'X-Memory': 'vectors', 'X-Gemini-Key': 'AIza_own' },
  });
  expect(await memoryHeaders('user-2')).toEqual({});
  await setLocalOnly(true);
  expect(await memoryHeaders('user-1')).toEqual({});
});

test('a no removes what a yes had made, until the backend said so, and once more for what was under way', async () => {
  await signedInAs('a');
  const asked = network(() => json({ removed: 3 }));
  expect(await forgetVectors()).toBe(true);
  await sayTo('memory', true);
  expect(await forgetVectors()).toBe(true);
  expect(asked).toEqual([]);
  await sayTo('memory', false);
  const offline = network(noNetwork);
  expect(await forgetVectors()).toBe(false);
  expect(offline).toHaveLength(1);
  const again = network(() => json({ removed: 3 }));
  expect(await forgetVectors()).toBe(false);
  expect(await forgetVectors(Date.now() + 100_000)).toBe(true);
  expect(await forgetVectors(Date.now() + 200_000)).toBe(true);
  expect(again.map(({ method, url }) => `${method} ${new URL(url).pathname}`)).toEqual([
    ...['DELETE /api/memory/vectors', 'DELETE /api/memory/vectors'],
  ]);
  await sayTo('memory', true);
  await sayTo('memory', false, new Date(Date.now() + 5));
  expect(await forgetVectors()).toBe(false);
});

test('what models took is asked without a word of consent, and sends nothing of the person', async () => {
  const sum = { calls: 1, failed: 0, input_tokens: 1, output_tokens: 1, cost_micros: 1 };
  const total = { ...sum, own_cost_micros: 0, mean_latency_ms: 5 };
  const usage = {
    ...{ since: '2026-11-01', total, by_agent: [], by_day: [] },
    today: { spent_micros: 0, limit_micros: 1 },
    models: { on: true, fast: true, writer: true, embed: true },
  };
  expect(await handleAssist({ type: 'assist.usage' })).toEqual({ ok: false, problem: 'signedOut' });
  await signedInAs('a');
  await setKey('groq', 'gsk_secret');
  const asked = network(() => json(usage));
  expect(await handleAssist({ type: 'assist.usage' })).toEqual({ ok: true, usage });
  expect(asked[0]?.headers.get('X-Groq-Key')).toBeNull();
  expect(asked[0]?.body).toBeUndefined();
});

test('a test of a key sends that key and nothing else, is in the log, and can be stopped', async () => {
  const test = {
    ...{ key: 'groq', outcome: 'works', provider: 'groq', model: 'm', took_ms: 5 },
    retry_after: null,
  };
  await setKey('gemini', 'AIza_other');
  expect(await handleAssist({ type: 'assist.test', key: 'groq' })).toEqual({
    ...{ ok: false, problem: 'signedOut' },
  });
  await signedInAs('a');
  expect(await handleAssist({ type: 'assist.test', key: 'groq' })).toEqual({
    ...{ ok: false, problem: 'noKey' },
  });
  await setKey('groq', 'gsk_secret');
  const asked = network(() => json({ tests: [test] }));
  expect(await handleAssist({ type: 'assist.test', key: 'groq' })).toEqual({ ok: true, test });
  expect(asked[0]?.headers.get('X-Groq-Key')).toBe('gsk_secret');
  expect(asked[0]?.headers.get('X-Gemini-Key')).toBeNull();
  expect(asked[0]?.body).toBeUndefined();
  expect(await listSent()).toMatchObject([{ host: 'jobai.example', counts: { key: 1 } }]);
  const never = Promise.withResolvers<Response>();
  const open = network(() => never.promise);
  const stopped = handleAssist({ type: 'assist.test', key: 'groq' });
  await vi.waitFor(() => expect(open).toHaveLength(1));
  await handleAssist({ type: 'assist.stopTest', key: 'groq' });
  never.reject(new DOMException('aborted', 'AbortError'));
  expect(await stopped).toEqual({ ok: false, problem: 'stopped' });
});

test('pages that watch are told of every change, from wherever it came', async () => {
  await signedInAs('a');
  const told: unknown[] = [];
  const stops = [
    watchConsents((now) => told.push(now.isLocalOnly)),
    watchKeys((now) => told.push(now.groq)),
  ];
  await setLocalOnly(true);
  await setKey('groq', 'gsk');
  for (const stop of stops) stop();
  await setLocalOnly(false);
  expect(told).toEqual([true, 'gsk']);
});
