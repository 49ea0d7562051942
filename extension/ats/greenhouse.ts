import type { FieldType } from '@jobai/shared/fields';
import type { AtsAdapter, Control, Repeat } from './adapter.ts';
import { greenhouseIdentity, greenhouseJob, jobPostOf } from './greenhousePage.ts';
import { greenhouseSchema } from './greenhouseSchema.ts';
import { linesOf, textOf } from './markup.ts';
import { closedWords, dayOf, NO_SIGNS } from './signs.ts';

/** Keys Greenhouse itself defines (contract §1.3, §1.4). `country` is the country of the PHONE. */
const KNOWN: Record<string, FieldType> = {
  first_name: 'givenName',
  last_name: 'familyName',
  preferred_name: 'preferredName',
  email: 'email',
  phone: 'phone',
  country: 'phoneCountry',
  'candidate-location': 'location',
  resume: 'resume',
  resume_text: 'resumeText',
  cover_letter: 'coverLetter',
  cover_letter_text: 'coverLetterText',
  gender: 'gender',
  hispanic_ethnicity: 'hispanicEthnicity',
  race: 'race',
  veteran_status: 'veteranStatus',
  disability_status: 'disabilityStatus',
};

/** Repeated blocks: `school--0`, `company-name-0`. */
const REPEATED: [RegExp, FieldType, Control['section']][] = [
  [/^school--(\d+)$/, 'school', 'education'],
  [/^degree--(\d+)$/, 'degree', 'education'],
  [/^discipline--(\d+)$/, 'discipline', 'education'],
  [/^start-month--(\d+)$/, 'educationStartMonth', 'education'],
  [/^start-year--(\d+)$/, 'educationStartYear', 'education'],
  [/^end-month--(\d+)$/, 'educationEndMonth', 'education'],
  [/^end-year--(\d+)$/, 'educationEndYear', 'education'],
  [/^company-name-(\d+)$/, 'employmentCompany', 'employment'],
  [/^title-(\d+)$/, 'employmentTitle', 'employment'],
  [/^start-date-month-(\d+)$/, 'employmentStartMonth', 'employment'],
  [/^start-date-year-(\d+)$/, 'employmentStartYear', 'employment'],
  [/^end-date-month-(\d+)$/, 'employmentEndMonth', 'employment'],
  [/^end-date-year-(\d+)$/, 'employmentEndYear', 'employment'],
  [/^current-role-(\d+)(?:_1)?$/, 'employmentCurrent', 'employment'],
];

/** The id is the sign of the form; its class stands in for it where a page leaves the id out. */
const FORM = 'form#application-form, form.application--form';

/** Lists whose options come from a server as one types. */
const ASYNC = /^(candidate-location|(school|degree|discipline)--\d+)$/;
/** Never described: captcha tokens, the e-mailed code, the phone widget's own search box. */
const NOT_OURS = /^(security-input-\d|iti-\d+__|g-recaptcha|h-captcha)/;
const SELECTOR = [
  'input.select__input',
  'input:not([type=file], [type=submit], [type=button], [type=hidden], [type=checkbox], [type=radio], .select__input)',
  'textarea',
  'fieldset.checkbox',
  'input[type=checkbox]',
  '.file-upload',
].join(',');

function widgetOf(element: HTMLElement, key: string): Control['widget'] {
  if (element.matches('.file-upload')) return 'fileUpload';
  if (element.matches('fieldset')) return 'checkboxGroup';
  if (element.matches('textarea')) return 'textarea';
  if (element.matches('.select__input')) {
    if (element.closest('.select__value-container--is-multi')) return 'reactSelectMulti';
    return ASYNC.test(key) ? 'reactSelectAsync' : 'reactSelect';
  }
  const type = (element as HTMLInputElement).type;
  if (type === 'checkbox') return 'checkbox';
  if (type === 'tel') return 'telInput';
  return type === 'number' ? 'number' : 'text';
}

function keyOf(element: HTMLElement): string {
  if (element.matches('.file-upload')) {
    const own = (element.getAttribute('aria-labelledby') ?? '').replace(/^upload-label-/, '');
    return own || (element.querySelector('input[type=file]')?.id ?? '');
  }
  // Every box of a group has the group's name.
  if (element.matches('fieldset') && !element.id)
    return element.querySelector('input[type=checkbox]')?.getAttribute('name') ?? '';
  return element.id || element.getAttribute('name') || '';
}

/** Text of the label without the required marker, which stands in a span of its own. */
function labelOf(
  form: HTMLElement,
  element: HTMLElement,
  pointing: HTMLElement | undefined,
): string {
  const label =
    element.querySelector(':scope > legend, :scope > .upload-label') ??
    pointing ??
    element.closest('label, .checkbox__wrapper');
  if (label) return textOf(label);
  return element.getAttribute('aria-label') ?? labelledBy(form, element);
}

/** What `aria-labelledby` leads to. */
function labelledBy(form: HTMLElement, element: HTMLElement): string {
  const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  return ids
    .map((id) => textOf(form.querySelector(`#${CSS.escape(id)}`)))
    .filter(Boolean)
    .join(' ');
}

function isRequired(element: HTMLElement): boolean {
  return (
    element.getAttribute('aria-required') === 'true' ||
    (element as HTMLInputElement).required === true
  );
}

function sectionOf(
  element: HTMLElement,
  key: string,
): Pick<Control, 'section' | 'index' | 'known'> {
  for (const [pattern, known, section] of REPEATED) {
    const match = pattern.exec(key);
    if (match) return { section, index: Number(match[1]), known };
  }
  const known = KNOWN[key] ?? (/^gdpr_/.test(key) ? 'consent' : null);
  const section = element.closest('.eeoc__container')
    ? 'eeoc'
    : element.closest('.demographic--container')
      ? 'demographic'
      : known === 'consent'
        ? 'consent'
        : 'main';
  return { section, index: null, known };
}

function controls(form: HTMLElement): Control[] {
  const found: Control[] = [];
  const labels = new Map<string | null, HTMLElement>();
  for (const label of form.querySelectorAll<HTMLElement>('label[for]')) {
    const target = label.getAttribute('for');
    if (!labels.has(target)) labels.set(target, label);
  }
  for (const element of form.querySelectorAll<HTMLElement>(SELECTOR)) {
    if (element.matches('input[type=checkbox]') && element.closest('fieldset.checkbox')) continue;
    // react-select's empty twin of a required list
    if (element.getAttribute('aria-hidden') === 'true' && element.tabIndex === -1 && !element.id)
      continue;
    const key = keyOf(element);
    if (!key || NOT_OURS.test(key)) continue;
    const describedBy = form.querySelector(`#${CSS.escape(`${key}-description`)}`);
    found.push({
      key,
      widget: widgetOf(element, key),
      element,
      label: labelOf(form, element, labels.get(key)),
      asks: null,
      description: describedBy?.textContent?.trim() ?? '',
      required: isRequired(element),
      ...sectionOf(element, key),
    });
  }
  return found;
}

const BLOCKS = [
  ['education', '.education--container', '.education--form'],
  ['employment', '.employment--container', '.employment--form, .employment-form'],
] as const;

/** "Add another" below the entries; an entry has at most one button of its own in its heading, which takes it away. */
function repeats(form: HTMLElement): Repeat[] {
  return BLOCKS.flatMap(([section, container, entry]) =>
    [...form.querySelectorAll<HTMLElement>(container)].map((block) => ({
      section,
      add: block.querySelector<HTMLElement>('button.add-another-button'),
      remove: (index: number) => {
        const header = block.querySelectorAll(entry)[index]?.querySelector('[class*="--header"]');
        const [button, other] = header?.querySelectorAll<HTMLElement>('button') ?? [];
        return button && !other ? button : null;
      },
    })),
  );
}

/** The posting's text where it stands before the form; an embed may leave it out. */
function textAbove(form: HTMLElement): HTMLElement | null {
  const text = form.ownerDocument.querySelector<HTMLElement>(
    '.job__title ~ .job__description, .job__header ~ .job__description',
  );
  const isAbove = text && text.compareDocumentPosition(form) & Node.DOCUMENT_POSITION_FOLLOWING;
  return isAbove && !text.contains(form) ? text : null;
}

function errorsOf(page: Document): { key: string; text: string }[] {
  const errors = [];
  for (const node of page.querySelectorAll<HTMLElement>('#application-form [id$="-error"]')) {
    const text = node.textContent?.trim();
    if (text) errors.push({ key: node.id.replace(/-error$/, ''), text });
  }
  return errors;
}

export const greenhouse: AtsAdapter = {
  id: 'greenhouse',
  name: 'Greenhouse',
  matches: [
    'https://job-boards.greenhouse.io/*',
    'https://job-boards.eu.greenhouse.io/*',
    'https://boards.greenhouse.io/*',
    'https://boards.eu.greenhouse.io/*',
  ],
  job: greenhouseJob,
  identity: greenhouseIdentity,
  form: (page) => {
    const [form, other] = page.querySelectorAll<HTMLElement>(FORM);
    return form && !other ? form : null; // two of a kind: nobody knows which one counts (F6)
  },
  // The form stands below the whole posting, screens down: between the title and the text it is seen on opening.
  buttonPlace: (form) => textAbove(form) ?? form,
  formLink: () => null,
  // The phone widget is wrapped by intl-tel-input as soon as React owns the form (contract §1.3).
  ready: (form) => !form.querySelector('#phone') || form.querySelector('.iti #phone') !== null,
  attachFirst: false,
  quietBeforeSubmitMs: 0,
  posting: null,
  schema: (page) => greenhouseSchema(jobPostOf(page)),
  controls,
  repeats,
  submitButtons: (form) => [
    ...form.querySelectorAll<HTMLElement>('.application--submit button[type=submit]'),
  ],
  submitState(page, url) {
    const form = page.querySelector('form#application-form');
    const button = form?.querySelector<HTMLButtonElement>(
      '.application--submit button[type=submit]',
    );
    const confirmed = /\/confirmation\/?$/.test(url.pathname) && !form;
    return {
      busy:
        button !== null &&
        button !== undefined &&
        (button.disabled || button.getAttribute('aria-disabled') === 'true'),
      confirmation: confirmed
        ? {
            by: 'url',
            text: linesOf(page.querySelector('main') ?? page.body).slice(0, 2000),
          }
        : null,
      asksForCode: page.querySelector('fieldset#email-verification') !== null,
      notice: '',
      errors: form ? errorsOf(page) : [],
      failure: form?.querySelector('[role=alert]:not([id$="-error"])')?.textContent?.trim() ?? '',
    };
  },
  signs(page, url) {
    const deadline = dayOf(jobPostOf(page)?.post.application_deadline);
    if (page.querySelector('#application-form, .job__title')) return { ...NO_SIGNS, deadline };
    // A posting that is gone leads to its board, with a notice and this in the address.
    const isSentToBoard = url.searchParams.get('error') === 'true' && !greenhouseIdentity(url);
    const text = isSentToBoard
      ? textOf(page.querySelector('[role=alert], .flash, .alert')) || closedWords(page)
      : greenhouseIdentity(url)
        ? closedWords(page)
        : '';
    if (!isSentToBoard && !text) return { ...NO_SIGNS, deadline };
    return { ...NO_SIGNS, closed: { by: text ? 'text' : 'address', text: text.slice(0, 500) } };
  },
};
