import type { FieldDescription } from '@jobai/shared/fields';
import { isSensitive } from '@jobai/shared/fields';
import type { PlanReply, WriteOrder } from '../messages.ts';
import { sameQuestion } from './reading.ts';
import type { ApplySession, SessionField } from './session.ts';

/**
 * What to write into a form that its site rendered anew: the plan, with what the person said of it since. Sensitive
 * answers are theirs to give again (F7).
 */
export function refilled(
  { fields }: ApplySession,
  now: FieldDescription[],
  { orders, asks, entries }: PlanReply,
): PlanReply {
  const before = new Map(fields.map((field) => [field.description.key, field]));
  const given: WriteOrder[] = [];
  const settled = new Set<string>();
  for (const description of now) {
    const field = before.get(description.key);
    if (!field || !sameQuestion(field.description, description)) continue;
    const order = givenByPerson(field);
    if (order) given.push(order);
    if (order || wasEmptied(field)) settled.add(description.key);
  }
  return {
    orders: [...orders.filter(({ key }) => !settled.has(key)), ...given],
    asks: asks.filter((key) => !settled.has(key)),
    entries,
  };
}

function givenByPerson({ description, decision, source, value }: SessionField): WriteOrder | null {
  if ((source?.kind !== 'person' && source?.kind !== 'draft') || !value || value.kind === 'file')
    return null;
  if (isSensitive(decision.type)) return null;
  const { key, label, widget } = description;
  return { key, label, widget, value };
}

/** The person took a planned value back. */
function wasEmptied({ decision, value, verdict }: SessionField): boolean {
  return decision.action === 'fill' && !value && verdict?.state === 'undone';
}
