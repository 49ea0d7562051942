import type { FieldDescription } from '@jobai/shared/fields';
import { cleanLabel } from '@jobai/shared/rules/labels';

/** A field as a form without surprises describes it; for tests. */
export function testField(label: string, part: Partial<FieldDescription> = {}): FieldDescription {
  return {
    key: 'question_1',
    label: cleanLabel(label),
    description: '',
    section: 'main',
    index: null,
    widget: 'text',
    required: false,
    options: null,
    maxLength: null,
    accept: '',
    autocomplete: '',
    known: null,
    value: null,
    blocked: null,
    ...part,
  };
}
