import type { FieldType } from '@jobai/shared/fields';
import type { Control } from './adapter.ts';
import { ashbyEducation } from './ashbyEducation.ts';
import { textOf } from './markup.ts';

/** Paths Ashby itself defines (§3.2). */
const KNOWN: Record<string, FieldType> = {
  _systemfield_name: 'fullName',
  _systemfield_email: 'email',
  _systemfield_resume: 'resume',
  _systemfield_location: 'location',
  _systemfield_data_consent_ack: 'consent',
  _systemfield_recording_consent: 'consent',
  _systemfield_eeoc_gender: 'gender',
  _systemfield_eeoc_race: 'race',
  _systemfield_eeoc_veteran_status: 'veteranStatus',
  _systemfield_eeoc_disability_status: 'disabilityStatus',
};

// Hashed class names change with every deploy: the prefix is all that lasts (§3.2).
const YES_NO = '[class*="_yesno_"], .ashby-application-form-input-yesno';
/** Takes dropped files, also where it has no input of its own. */
const DROP_ZONE = '[class*="_dropzone_"], .ashby-application-form-input-file';
const TEXTING = '.ashby-application-form-texting-consent-description';

/** Every question by its `data-field-path`; the "Autofill from resume" box has none. */
export function ashbyControls(form: HTMLElement): Control[] {
  const entries = [...form.querySelectorAll<HTMLElement>('[data-field-path]')];
  return entries.flatMap((entry) => {
    const path = entry.dataset.fieldPath ?? '';
    if (!path || entry.parentElement?.closest('[data-field-path]')) return [];
    if (path === '_systemfield_education_history') return ashbyEducation(entry, path);
    const control = controlOf(entry, path);
    const texting = textingConsent(entry, path);
    return [...(control ? [control] : []), ...(texting ? [texting] : [])];
  });
}

function controlOf(entry: HTMLElement, path: string): Control | null {
  const found = widgetIn(entry);
  if (!found) return null;
  const title = entry.querySelector<HTMLElement>('.ashby-application-form-question-title');
  const more = entry.querySelector<HTMLElement>('.ashby-application-form-question-description');
  const description = textOf(more);
  const bare = textOf(title) || description ? null : bareLabel(entry);
  const known = KNOWN[path] ?? (path.startsWith('_systemfield_eeoc_') ? 'otherDemographic' : null);
  return {
    key: path,
    ...found,
    // Some labels are empty and the question stands in the description.
    label: textOf(title) || description || textOf(bare),
    asks: textOf(title) ? title : (bare ?? more),
    description: textOf(title) ? description : '',
    section: sectionOf(entry, path, known),
    index: null,
    required:
      /(^|\s)_required_/.test(title?.className ?? '') ||
      found.element.matches(':required') ||
      entry.querySelector('input:required, textarea:required') !== null,
    known,
  };
}

/** A question without the usual hook: the label of the entry that belongs to no option of it. */
function bareLabel(entry: HTMLElement): HTMLElement | null {
  const labels = [...entry.querySelectorAll<HTMLElement>('legend, label')];
  return (
    labels.find((label) => {
      const input = entry.querySelector(`[id="${CSS.escape(label.getAttribute('for') ?? '')}"]`);
      const isOption = (input ?? label).matches('[type=radio], [type=checkbox]');
      return !isOption && !label.querySelector('input');
    }) ?? null
  );
}

/** What the entry is operated by, in the order of how telling the parts are. */
function widgetIn(entry: HTMLElement): Pick<Control, 'widget' | 'element'> | null {
  const find = (selector: string) => entry.querySelector<HTMLElement>(selector);
  const yesNo = find(YES_NO);
  if (yesNo) return { widget: 'yesNoButtons', element: yesNo };
  const file = find('input[type=file]');
  const zone = file?.parentElement ?? find(DROP_ZONE);
  if (zone) return { widget: 'ashbyFile', element: zone };
  const combobox = find('input[role=combobox]');
  if (combobox) return { widget: 'combobox', element: combobox };
  const date = find('.react-datepicker__input-container input');
  if (date) return { widget: 'datePicker', element: date };
  const radio = find('input[type=radio]:not([name=communicationConsent])');
  if (radio) return { widget: 'radioGroup', element: find('fieldset') ?? entry };
  const box = find('input[type=checkbox]');
  if (box) return { widget: 'checkboxGroup', element: find('fieldset') ?? entry };
  const editor = find('[contenteditable=true], [contenteditable=plaintext-only]');
  if (editor) return { widget: 'richText', element: editor };
  const area = find('textarea');
  if (area) return { widget: 'textarea', element: area };
  const input = find('input:not([type=hidden], [type=radio], [type=checkbox])');
  const select = find('select');
  if (!input) return select && { widget: 'select', element: select };
  const { type } = input as HTMLInputElement;
  if (type === 'tel') return { widget: 'telInput', element: input };
  return { widget: type === 'number' ? 'number' : 'text', element: input };
}

function sectionOf(entry: HTMLElement, path: string, known: FieldType | null): Control['section'] {
  if (known === 'consent') return 'consent';
  if (path.startsWith('_systemfield_eeoc_')) return 'eeoc';
  return entry.closest('.ashby-survey-form-container') ? 'demographic' : 'main';
}

/** Radios inside the phone's entry: whether the employer may text (§3.3). */
function textingConsent(entry: HTMLElement, path: string): Control | null {
  const radio = entry.querySelector('input[type=radio][name=communicationConsent]');
  if (!radio) return null;
  const text = entry.querySelector<HTMLElement>(TEXTING);
  let element = radio.parentElement;
  while (element && element !== entry && element.querySelectorAll('input[type=radio]').length < 2) {
    element = element.parentElement;
  }
  return {
    key: `${path}:communicationConsent`,
    widget: 'radioGroup',
    element: element ?? entry,
    label: textOf(text),
    asks: text,
    description: '',
    section: 'consent',
    index: null,
    required: false,
    known: 'textingConsent',
  };
}
