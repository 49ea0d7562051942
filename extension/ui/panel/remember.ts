import { HOLDS, isSensitive } from '@jobai/shared/fields';
import type { SessionField } from '../../apply/session.ts';

const SENSITIVE_SECTIONS: readonly string[] = ['eeoc', 'demographic', 'consent', 'verification'];

/** Remembering is never offered for sensitive questions (F7), nor for files, which are stored by themselves. */
export function canRemember({ decision, description }: SessionField): boolean {
  return (
    decision.action !== 'never' &&
    !isSensitive(decision.type) &&
    !SENSITIVE_SECTIONS.includes(description.section) &&
    HOLDS[description.widget] !== 'file'
  );
}

/** Sensitive questions are answered by the person in the page, by their own hand (F7). */
export function answeredInPage({ decision, description }: SessionField): boolean {
  return decision.action === 'never' || isSensitive(decision.type) || description.blocked !== null;
}
