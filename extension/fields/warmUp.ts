import type { FieldDescription, Widget } from '@jobai/shared/fields';
import { classify } from './classify.ts';

/** One of each kind that rows are bound to; in all of them together every row is tried. */
const WIDGETS: readonly Widget[] = ['text', 'textarea', 'reactSelect', 'checkbox', 'fileUpload'];

/**
 * The engine compiles a pattern when it is first tried, which for all of them takes longer than planning a form. A
 * worker that was just woken does it while the page still describes its form, not while the page waits for the plan.
 */
export function warmUp(): void {
  for (const widget of WIDGETS) classify(nothingKnown(widget));
}

/** A question in no words, so that no row ends the search. */
function nothingKnown(widget: Widget): FieldDescription {
  return {
    key: '-',
    label: 'zzz',
    description: 'zzz',
    section: 'main',
    index: null,
    widget,
    required: false,
    options: null,
    maxLength: null,
    accept: '',
    autocomplete: '',
    known: null,
    value: null,
    blocked: null,
  };
}
