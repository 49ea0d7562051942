import { SENSITIVE_TYPES } from '@jobai/shared/fields';
import { beforeEach, expect, test } from 'vitest';
import { sampleSession } from '../ui/panel/sample.ts';
import {
  deleteAnswer,
  findAnswers,
  listAnswers,
  type NewAnswer,
  restoreAnswer,
  saveAnswer,
} from './answers.ts';
import { addApplication } from './applications.ts';
import { db } from './database.ts';
import { employerKey, employerNames } from './employers.ts';
import { endedFill } from './sessions.ts';

const answer = (over: Partial<NewAnswer> = {}): NewAnswer => ({
  label: 'Why Acme?',
  type: 'whyUs',
  ats: 'greenhouse',
  tenant: 'acme',
  value: { kind: 'text', text: 'Because' },
  origin: 'panel',
  ...over,
});
const day = (n: number) => new Date(Date.UTC(2026, 0, n));

beforeEach(async () => {
  await Promise.all([db.answers.clear(), db.applications.clear(), db.sessions.clear()]);
});

test('an employer is called by its name: the tracker’s, else the last form’s; else nothing is made up', async () => {
  await addApplication({
    ...{ company: 'Acme Ltd', title: 'Engineer' },
    url: 'https://job-boards.greenhouse.io/Acme/jobs/123',
  });
  await db.sessions.add(sampleSession());
  const kept = ['acme', 'tidewater', 'nobody', null].map((tenant) => answer({ tenant }));
  const names = await employerNames(kept);
  expect(kept.map((each) => names.get(employerKey(each)) ?? null)).toEqual([
    ...['Acme Ltd', 'Tidewater Analytics', null, null],
  ]);
});

test('how the last fill of a form ended: only in its tab, for its posting, nothing sent, not long ago', async () => {
  const ended = sampleSession({ state: 'ended' });
  const at = Date.parse(ended.updatedAt) + 60_000;
  const told = async (parts: Parameters<typeof sampleSession>[0], now = at) => {
    await db.sessions.put({ ...ended, ...parts });
    return endedFill(ended.tabId, ended.job, now);
  };
  expect(await told({})).toBe('byPerson');
  expect(await told({ problem: 'pageLeft' })).toBe('byPage');
  expect(await told({ problem: null }, at + 3_600_000)).toBeNull();
  expect(await told({ tabId: 8 })).toBeNull();
  expect(await told({ job: { ...ended.job, jobId: '1' } })).toBeNull();
  const confirmation = { by: 'url' as const, url: ended.formUrl, text: '', at: ended.updatedAt };
  expect(await told({ confirmation })).toBeNull();
  expect(await told({ state: 'review' })).toBeNull();
});

test('saving the same question again corrects the one answer', async () => {
  const first = await saveAnswer(answer(), day(1));
  const second = await saveAnswer(
    answer({ label: ' why ACME? * ', value: { kind: 'text', text: 'Better' } }),
    day(2),
  );
  expect(second).toMatchObject({ id: first.id, createdAt: first.createdAt });
  expect(second.updatedAt > first.updatedAt).toBe(true);
  expect(await db.answers.count()).toBe(1);
});

test('the same question at another employer is another answer', async () => {
  await saveAnswer(answer());
  await saveAnswer(answer({ tenant: 'other' }));
  await saveAnswer(answer({ tenant: null, ats: null }));
  expect(await db.answers.count()).toBe(3);
});

test('finds what applies at an employer, the closest first', async () => {
  await saveAnswer(answer({ tenant: null, ats: null, label: 'A?' }), day(3));
  await saveAnswer(answer({ tenant: 'Acme', label: 'B?' }), day(1));
  await saveAnswer(answer({ tenant: 'other', label: 'C?' }), day(2));
  const found = await findAnswers({ ats: 'greenhouse', tenant: 'acme' });
  expect(found.map((row) => row.labelKey)).toEqual(['b', 'a']);
});

test('F7: no sensitive answer and no file is ever remembered', async () => {
  for (const type of SENSITIVE_TYPES) {
    await expect(saveAnswer(answer({ type }))).rejects.toMatchObject({ code: 'sensitive' });
  }
  const file = answer({ value: { kind: 'file', name: 'a.pdf', sha256: null } });
  await expect(saveAnswer(file)).rejects.toMatchObject({ code: 'sensitive' });
  expect(await db.answers.count()).toBe(0);
});

test('a deleted answer can be put back', async () => {
  const { id } = await saveAnswer(answer());
  const row = await deleteAnswer(id);
  expect((await listAnswers()).rows).toEqual([]);
  await restoreAnswer(row);
  expect((await listAnswers()).rows).toEqual([row]);
  await expect(deleteAnswer('nothing')).rejects.toMatchObject({ code: 'notFound' });
});

test('an answer that does not fit the schema is refused', async () => {
  await expect(saveAnswer(answer({ label: 'x'.repeat(5001) }))).rejects.toMatchObject({
    code: 'invalid',
  });
});
