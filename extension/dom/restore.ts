import type { FieldValue, Refusal } from '@jobai/shared/fields';
import type { Control } from '../ats/adapter.ts';
import type { FormPage } from './formPage.ts';
import { blockedNow } from './visible.ts';
import { ONLY_EMPTYING, type WriteTools } from './write/writer.ts';
import { WRITERS } from './write/writers.ts';

/** What a field asked and what stood in it before the fill. */
export interface Before {
  key: string;
  label: string;
  widget: Control['widget'];
  value: FieldValue | null;
}

/**
 * Puts back what stood before the fill, if it still asks the same (F6). Emptying tells a page nothing and is done in any
 * case; a value is put back only where a person can see it (F4).
 */
export async function restore(
  page: FormPage,
  before: Before,
  signal: AbortSignal,
): Promise<Refusal | null> {
  const control = page.locate(before.key, before);
  if (typeof control === 'string') return control;
  const writer = WRITERS[control.widget];
  const tools: WriteTools = {
    signal,
    isSame: () => typeof page.locate(before.key, before) !== 'string',
    ...ONLY_EMPTYING,
  };
  const { value } = before;
  if (!value || value.kind === 'file') return writer.clear(control.element, tools);
  const part = writer.part(control.element);
  const blocked = part ? blockedNow(part, page.question(control).labels) : 'hidden';
  return blocked ?? writer.write(control.element, value, tools);
}
