import { SavedAnswer } from '@jobai/shared/answers';
import type { AtsId } from '@jobai/shared/ats';
import { isSensitive } from '@jobai/shared/fields';
import { labelKey } from '@jobai/shared/rules/labels';
import { db } from './database.ts';
import { StoreError, write } from './errors.ts';
import { parseRow, parseRows, type Rows } from './rows.ts';

export type NewAnswer = Omit<SavedAnswer, 'id' | 'labelKey' | 'createdAt' | 'updatedAt'>;

/** The same question for the same employers: saving again corrects the answer instead of adding a second one. */
const sameEmployers = (a: NewAnswer, b: NewAnswer) =>
  a.ats === b.ats && a.tenant === b.tenant && (a.country ?? null) === (b.country ?? null);

/** Remembers an answer. Throws `sensitive` for what must never be remembered, and for files. */
export async function saveAnswer(answer: NewAnswer, now = new Date()): Promise<SavedAnswer> {
  if (isSensitive(answer.type) || answer.value.kind === 'file') {
    throw new StoreError('sensitive');
  }
  const at = now.toISOString();
  const key = labelKey(answer.label);
  return write(() =>
    db.transaction('rw', db.answers, async () => {
      const alike = await db.answers.where('labelKey').equals(key).toArray();
      const earlier = alike.find((other) => sameEmployers(other, answer));
      const id = earlier?.id ?? crypto.randomUUID();
      const row = SavedAnswer.safeParse({
        ...answer,
        id,
        labelKey: key,
        createdAt: earlier?.createdAt ?? at,
        updatedAt: at,
      });
      if (!row.success) throw new StoreError('invalid', { cause: row.error });
      await db.answers.put(row.data);
      return row.data;
    }),
  );
}

/** How closely an answer belongs to an employer: this one, this system, everywhere. */
const closeness = (answer: SavedAnswer) => (answer.tenant ? 2 : 0) + (answer.ats ? 1 : 0);

/** Answers that apply at an employer: the closest first, then the latest. Tenants compare without case, as in jobKey. */
export async function findAnswers(where: { ats: AtsId; tenant: string }): Promise<SavedAnswer[]> {
  const tenant = where.tenant.toLowerCase();
  return (await listAnswers()).rows
    .filter(
      (answer) =>
        (answer.ats === null || answer.ats === where.ats) &&
        (answer.tenant === null || answer.tenant.toLowerCase() === tenant),
    )
    .sort((a, b) => closeness(b) - closeness(a));
}

/** Every remembered answer, the latest first. */
export async function listAnswers(): Promise<Rows<SavedAnswer>> {
  return parseRows(
    SavedAnswer,
    'answers',
    await db.answers.orderBy('updatedAt').reverse().toArray(),
  );
}

/** Removes an answer and returns it, so that `restoreAnswer` can undo it. */
export async function deleteAnswer(id: string): Promise<SavedAnswer> {
  return write(() =>
    db.transaction('rw', db.answers, async () => {
      const row = parseRow(SavedAnswer, 'answers', await db.answers.get(id));
      if (!row) throw new StoreError('notFound');
      await db.answers.delete(id);
      return row;
    }),
  );
}

export async function restoreAnswer(row: SavedAnswer): Promise<void> {
  await write(() => db.answers.put(row));
}
