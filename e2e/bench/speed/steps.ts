import { readFileSync } from 'node:fs';
import type { FieldValue } from '@jobai/shared/fields';
import type { ApplySession, SessionField } from '../../../extension/apply/session.ts';
import type { OracleStep } from './oracle.ts';
import { RESUME } from './sample.ts';

/** What the oracle has to put in: the values of a fill by the product that stand verified. Throws when one does not. */
export function stepsOf({ fields }: ApplySession): OracleStep[] {
  const planned = fields.filter(({ decision }) => decision.action === 'fill');
  const missing = planned.filter(({ verdict }) => verdict?.state !== 'verified');
  if (missing.length) {
    throw new Error(
      `not verified: ${missing.map(({ description }) => description.key).join(', ')}`,
    );
  }
  return planned.flatMap((field) => (field.value ? [stepOf(field, field.value)] : []));
}

const base64 = readFileSync(RESUME).toString('base64');

function stepOf({ description, decision }: SessionField, value: FieldValue): OracleStep {
  const { key, widget } = description;
  const shown = value.kind === 'option' ? value.option : '';
  const queries =
    decision.action === 'fill' && decision.value.kind === 'lookup' ? decision.value.queries : [];
  const query =
    queries.find((one) => shown.toLowerCase().includes(one.toLowerCase())) ?? queries[0] ?? shown;
  return { key, widget, value, query, base64: value.kind === 'file' ? base64 : '' };
}
