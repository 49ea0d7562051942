import { valueText } from '@jobai/shared/fields';
import { useCallback, useState } from 'react';
import type { SessionField } from '../../apply/session.ts';
import { useKept } from '../base/kept.ts';
import { doubtfulFields } from './groups.ts';

/** What the person stands by although nobody could verify it. Said of a value: another one there has to be looked at anew. */
export function useConfirmed(fields: readonly SessionField[]) {
  const [said, setSaid] = useState<ReadonlySet<string>>(new Set());
  const confirmed = useKept(
    doubtfulFields(fields)
      .filter((field) => said.has(markOf(field)))
      .map(({ description }) => description.key),
  );
  const onConfirm = useCallback(
    (field: SessionField) => setSaid((before) => new Set([...before, markOf(field)])),
    [],
  );
  return { confirmed, onConfirm };
}

function markOf({ description, value }: SessionField): string {
  return JSON.stringify([
    description.key,
    description.label,
    description.blocked,
    valueText(value),
  ]);
}
