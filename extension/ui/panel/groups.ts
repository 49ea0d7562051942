import { doubtOf } from '@jobai/shared/rules/doubt';
import type { SessionField } from '../../apply/session.ts';

/**
 * Parts of the review. `question`: the person should look or answer now. `leftAlone`: empty on purpose, the person may
 * answer. `filled`: something stands in it. `notTouched`: nothing for people to do here.
 */
export type Group = 'question' | 'leftAlone' | 'filled' | 'notTouched';

export function isEmpty(field: SessionField): boolean {
  return field.value === null;
}

/** Written, and not read back yet: whatever stands in the field then, it waits for nobody. */
function isUnderWay({ verdict, pending }: SessionField): boolean {
  return pending !== null || verdict?.state === 'pending';
}

export function groupOf(field: SessionField): Group {
  const { decision, description, verdict, error } = field;
  if (error) return 'question';
  if (doubtOf(field)) return 'filled';
  if (decision.action === 'skip' && decision.reason !== 'optionalFile') {
    return decision.reason === 'alreadyFilled' ? 'filled' : 'notTouched';
  }
  if (!isEmpty(field) || isUnderWay(field)) return 'filled';
  if (description.required && description.blocked === null) return 'question';
  // An optional field the person emptied, or one only they may answer, must not ask again.
  if (decision.action === 'never' || decision.action === 'skip') return 'leftAlone';
  // Taken back by the person, or a box that was answered by leaving it unticked.
  return verdict?.state === 'undone' || verdict?.state === 'verified' ? 'leftAlone' : 'question';
}

/** Questions first by need, then as the form orders them. */
function questionRank(field: SessionField): number {
  if (field.error) return 0;
  return field.description.required ? 1 : 2;
}

function filledRank(field: SessionField): number {
  const { verdict } = field;
  if (doubtOf(field)) return 0;
  if (verdict?.state === 'notVerified' || verdict?.state === 'refused') return 0;
  return 1;
}

export function grouped(fields: readonly SessionField[]): Record<Group, SessionField[]> {
  const groups: Record<Group, SessionField[]> = {
    question: [],
    leftAlone: [],
    filled: [],
    notTouched: [],
  };
  for (const field of fields) groups[groupOf(field)].push(field);
  groups.question.sort((a, b) => questionRank(a) - questionRank(b));
  groups.filled.sort((a, b) => filledRank(a) - filledRank(b));
  return groups;
}

/** Fields a person must answer that the form demands; a hidden or disabled control demands nothing of them. */
export function requiredFields(fields: readonly SessionField[]): SessionField[] {
  return fields.filter(
    ({ description, decision }) =>
      description.required &&
      description.blocked === null &&
      !(decision.action === 'skip' && decision.reason !== 'alreadyFilled'),
  );
}

export function openRequired(fields: readonly SessionField[]): SessionField[] {
  return requiredFields(fields).filter((field) => isEmpty(field) && !isUnderWay(field));
}

/** A question of the form as others are told apart by it. */
export type Asked = Pick<SessionField['description'], 'key' | 'label' | 'blocked'>;

/** The whole form's questions, in its order. */
export function askedIn(fields: readonly SessionField[]): Asked[] {
  return fields.map(({ description: { key, label, blocked } }) => ({ key, label, blocked }));
}

/** Label of the question before this one, where the form asks another in the very same words; null: it is plain. */
export function askedAfter(asked: readonly Asked[], field: SessionField): string | null {
  const { key, label } = field.description;
  const isTwin = asked.some(
    (each) => each.label === label && each.key !== key && each.blocked === null,
  );
  if (!isTwin) return null;
  const at = asked.findIndex((each) => each.key === key);
  const before = asked
    .slice(0, Math.max(at, 0))
    .findLast((each) => each.blocked === null && each.label !== label);
  return before?.label ?? null;
}

/** Fields at which the site itself shows an error. */
export function markedBySite(fields: readonly SessionField[]): SessionField[] {
  return fields.filter((field) => field.error !== '');
}

/** Values that are approved only once the person has confirmed them by name. */
export function doubtfulFields(fields: readonly SessionField[]): SessionField[] {
  return fields.filter((field) => doubtOf(field) !== null);
}
