import type { FieldValue } from '@jobai/shared/fields';
import { mayRemember, type Scope, scopesFor } from '@jobai/shared/remembering';
import { saveAnswer } from '../db/answers.ts';
import { classify } from '../fields/classify.ts';
import { countryAsked } from '../fields/memory.ts';
import type { ApplySession, SessionField } from './session.ts';

/**
 * Keeps an answer or a correction for the next form, as far as it is wanted. F7: never for sensitive questions, whatever
 * the panel asks; and for no more employers than answers of its type hold for. False: it was not kept.
 */
export async function learn(
  { job }: ApplySession,
  { description, decision: { type, action } }: SessionField,
  value: FieldValue | null,
  scope: Scope,
): Promise<boolean> {
  if (!value || action === 'never' || !mayRemember(description, type)) return false;
  const isOwn = scope === 'tenant' || !scopesFor(type).includes('everywhere');
  await saveAnswer({
    label: description.label,
    type,
    // An employer is known by its board, and the same name on another system may be another one.
    ats: isOwn ? job.ats : null,
    tenant: isOwn ? job.tenant : null,
    country: countryAsked(type, classify(description).params, job),
    value,
    origin: 'panel',
  });
  return true;
}
