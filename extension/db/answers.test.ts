import { SENSITIVE_TYPES } from '@jobai/shared/fields';
import { beforeEach, expect, test } from 'vitest';
import {
  deleteAnswer,
  findAnswers,
  listAnswers,
  type NewAnswer,
  restoreAnswer,
  saveAnswer,
} from './answers.ts';
import { db } from './database.ts';

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

beforeEach(() => db.answers.clear());

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
