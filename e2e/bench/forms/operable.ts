import type { Widget } from '@jobai/shared/fields';
import type { SessionField } from '../../../extension/apply/session.ts';

/**
 * Controls that work without their page's scripts, so that what stands in them can be judged on a captured page. Lists
 * and buttons drawn by scripts are dead there.
 */
const OPERABLE = {
  text: true,
  textarea: true,
  number: true,
  telInput: true,
  checkbox: true,
  checkboxGroup: true,
  select: true,
  radioGroup: true,
  fileUpload: true,
  leverFile: true,
  ashbyFile: true,
  reactSelect: false,
  reactSelectMulti: false,
  reactSelectAsync: false,
  leverLocation: false,
  yesNoButtons: false,
  combobox: false,
  richText: false,
  // Which day it took shows in its calendar alone.
  datePicker: false,
} as const satisfies Record<Widget, boolean>;

export function isPlannedAndOperable({ decision, description }: SessionField): boolean {
  return decision.action === 'fill' && OPERABLE[description.widget];
}
