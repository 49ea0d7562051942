import type { SavedAnswer } from '@jobai/shared/answers';
import { isSensitive, valueText } from '@jobai/shared/fields';
import type { Job } from '@jobai/shared/job';
import { mayRemember } from '@jobai/shared/remembering';
import { labelKey } from '@jobai/shared/rules/labels';
import type { SessionField } from '../../apply/session.ts';
import { valuePhrase } from './phrases.ts';

/** Whether remembering is offered: never for what the person alone may answer (F7). */
export function canRemember({ decision, description }: SessionField): boolean {
  return decision.action !== 'never' && mayRemember(description, decision.type);
}

/** Sensitive questions are answered by the person in the page, by their own hand (F7). */
export function answeredInPage({ decision, description }: SessionField): boolean {
  return decision.action === 'never' || isSensitive(decision.type) || description.blocked !== null;
}

/** What is saved for a field's question at this employer: by its source, else by its words. */
export function savedFor(
  { source, description, decision }: SessionField,
  answers: readonly SavedAnswer[],
  { ats, tenant }: Pick<Job, 'ats' | 'tenant'>,
): SavedAnswer | null {
  if (source?.kind === 'answer') return answers.find(({ id }) => id === source.id) ?? null;
  const key = labelKey(description.label);
  const fitting = answers.filter(
    (answer) =>
      answer.labelKey === key &&
      answer.type === decision.type &&
      (answer.ats === null || answer.ats === ats) &&
      (answer.tenant === null || answer.tenant.toLowerCase() === tenant.toLowerCase()),
  );
  return fitting.find((answer) => answer.tenant !== null) ?? fitting[0] ?? null;
}

/** The person put something else in the place of what was planned, and nothing keeps it for the next time. */
export function isUnkeptCorrection(field: SessionField, saved: SavedAnswer | null): boolean {
  const { decision, source, value, verdict } = field;
  return (
    decision.action === 'fill' &&
    source?.kind === 'person' &&
    value !== null &&
    verdict?.state !== 'pending' &&
    canRemember(field) &&
    valueText(saved?.value ?? null) !== valueText(value)
  );
}

/** What the profile says instead of what the person wrote; null where it says nothing to it. */
export function profileSays({ decision }: SessionField): string | null {
  if (decision.action !== 'fill' || decision.value.kind === 'lookup') return null;
  const { kind } = decision.source;
  return kind === 'profile' || kind === 'rule' ? valuePhrase(decision.value) : null;
}
