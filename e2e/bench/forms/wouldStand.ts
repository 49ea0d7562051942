import type { FieldDescription } from '@jobai/shared/fields';
import { valueText } from '@jobai/shared/fields';
import type { SessionField } from '../../../extension/apply/session.ts';
import { chooseForField, type PlanInput } from '../../../extension/fields/plan.ts';
import { acceptedFills, type GoldField, goldOptions } from './gold.ts';

/** What the plan puts into a field: its texts, each an option where several are chosen. null: it is left alone. */
export type WouldStand = { texts: string[] } | { left: string };

/**
 * The value a planned field gets. Where a list shows its options only once open, the product's own choice among those
 * the labels know; where they know none, among the accepted texts one by one, as that list would offer one of them.
 */
export function wouldStand(
  field: SessionField,
  gold: GoldField,
  input: Omit<PlanInput, 'fields'> & { fields: FieldDescription[] },
): WouldStand {
  const { decision, description } = field;
  if (decision.action !== 'fill') {
    const isThere = decision.action === 'skip' && decision.reason === 'alreadyFilled';
    return isThere && description.value
      ? { texts: textsOf(description.value) }
      : { left: decision.reason };
  }
  const { value } = decision;
  if (value.kind !== 'lookup') {
    const texts = textsOf(value);
    return texts.length ? { texts } : { left: 'empty' };
  }
  const { key } = description;
  const offered = goldOptions(gold);
  if (offered) {
    const choice = chooseForField(input, key, offered.texts);
    if ('option' in choice) return { texts: [choice.option] };
    if ('options' in choice) return { texts: choice.options };
    if (offered.isWhole) return { left: choice.refuse };
  }
  for (const accepted of acceptedFills(gold)) {
    const choice = chooseForField(input, key, [accepted]);
    if ('option' in choice) return { texts: [choice.option] };
  }
  return { texts: [value.queries[0] ?? ''] };
}

function textsOf(value: Exclude<FieldDescription['value'], null>): string[] {
  if (value.kind === 'options') return value.options;
  const text = valueText(value);
  return text ? [text] : [];
}
