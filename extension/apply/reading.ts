import type { FieldDescription, FieldValue, Source, Verdict } from '@jobai/shared/fields';
import { sameValue } from './sameValue.ts';
import type { ApplySession, SessionField } from './session.ts';

/** A form as its page read it. */
export interface Reading {
  fields: FieldDescription[];
  /** Keys the person worked in themselves. */
  touched: string[];
  errors: { key: string; text: string }[];
  /** The site's notice that it limits applications; absent where an older script tells. */
  limit?: string;
  /** SHA-256 of the canonical form of `fields`. */
  hash: string;
}

/**
 * What stands now, and whose it is. The reading is the truth: its fields in its order, so that what is approved is
 * exactly what was read. A question without a decision yet leaves nothing to approve until it is planned.
 */
export function withReading(
  { fields }: ApplySession,
  event: Reading,
): Pick<ApplySession, 'fields' | 'hash'> {
  const known = new Map(fields.map((field) => [field.description.key, field]));
  const errors = new Map(event.errors.map(({ key, text }) => [key, text]));
  const read = event.fields.flatMap((description) => {
    const field = known.get(description.key);
    if (!field) return [];
    const touched = event.touched.includes(description.key);
    return [{ ...asRead(field, description, touched), error: errors.get(description.key) ?? '' }];
  });
  return { fields: read, hash: read.length === event.fields.length ? event.hash : null };
}

function asRead(
  field: SessionField,
  description: FieldDescription,
  touched: boolean,
): SessionField {
  const { value } = description;
  if (!sameQuestion(field.description, description)) {
    // F6: what was verified answered another question.
    return {
      ...field,
      description,
      value,
      source: value && { kind: 'page' },
      verdict: null,
      pending: null,
    };
  }
  const isOurs = field.verdict?.state === 'verified' || field.verdict?.state === 'notVerified';
  if (field.pending && isOurs) {
    return { ...field, description, value, source: value && field.pending.source, pending: null };
  }
  return {
    ...field,
    description,
    value,
    source: sourceOf(field, value, touched),
    verdict: verdictOf(field, value),
  };
}

/** Whether it still asks the same in the same way (F6). */
export function sameQuestion(a: FieldDescription, b: FieldDescription): boolean {
  return a.label === b.label && a.widget === b.widget;
}

/** A value that did not change keeps its source; else somebody else changed it. */
function sourceOf(field: SessionField, value: FieldValue | null, touched: boolean): Source | null {
  if (!value) return null;
  if (field.source && sameValue(value, field.value)) return field.source;
  return touched ? { kind: 'person' } : { kind: 'page' };
}

/** "Verified" was said of a value; once another stands there, it says nothing any more. */
function verdictOf(field: SessionField, value: FieldValue | null): Verdict | null {
  const { verdict } = field;
  if (verdict?.state !== 'verified' || sameValue(value, field.value)) return verdict;
  return null;
}
