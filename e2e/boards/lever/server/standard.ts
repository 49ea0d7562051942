import type { LeverJob } from '../job.ts';
import {
  alternative,
  CHECK,
  errorOf,
  hidden,
  input,
  PAPERCLIP,
  type Shown,
  STAR,
  section,
  select,
  wrapped,
} from './markup.ts';

const EMAIL =
  "[a-zA-Z0-9.#$%&'*+\\/=?^_`{|}~][a-zA-Z0-9.!#$%&'*+\\/=?^_`{|}~-]*@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*";

const PRONOUNS = [
  ['He/him', 'She/her', 'They/them'],
  ['Xe/xem', 'Ze/hir', 'Ey/em'],
  ['Hir/hir', 'Fae/faer', 'Hu/hu'],
];

/** The first section: what every employer asks. */
export function standardSection(job: LeverJob, shown: Shown): string {
  const text = (name: string, label: string, presence: LeverJob['phone'], type = 'text') => {
    if (presence === 'hidden') return '';
    const required = presence === 'required';
    const control = input({
      type,
      'data-qa': `${name}-input`,
      name,
      pattern: type === 'email' ? EMAIL : undefined,
      value: shown.values.get(name),
      required,
    });
    return wrapped(label, required, control + errorOf(shown, name));
  };
  return section(`<h4>Submit your application</h4><ul>
${job.linkedInButton ? LINKEDIN_ROW : ''}${offices(job, shown)}${resume(shown)}
${text('name', 'Full name', 'required')}${job.pronouns ? pronouns(shown) : ''}
${text('email', 'Email', 'required', 'email')}${text('phone', 'Phone ', job.phone)}
${job.location === 'hidden' ? '' : location(job.location === 'required', shown)}
${text('org', 'Current company ', job.org)}
</ul>`);
}

const LINKEDIN_ROW = `<li class="application-question awli-application-row"><div class="application-label">LinkedIn profile</div><div class="application-field"><div class="awli-button-container"><button type="button" class="template-btn-utility awli-button awli-v3 state-ready">Apply with LinkedIn</button></div></div></li>`;

function offices(job: LeverJob, shown: Shown): string {
  if (job.offices.length === 0) return '';
  const list = select(
    {
      name: 'opportunityLocationId',
      class: 'opportunity-location',
      'data-qa': 'opportunity-location-select',
    },
    job.offices.map(({ id, text }) => [id, text] as const),
  );
  return `<li class="application-question" data-qa="opportunity-location-question"><div class="application-label">Which location are you applying for?</div><div class="application-field">${list}${errorOf(shown, 'opportunityLocationId')}</div></li>`;
}

function resume(shown: Shown): string {
  const file = input({
    class: 'application-file-input invisible-resume-upload',
    'data-qa': 'input-resume',
    id: 'resume-upload-input',
    name: 'resume',
    tabindex: -1,
    type: 'file',
  });
  const state = (name: string, mark: string, text: string) =>
    `<span class="resume-upload-${name}">${mark}<div class="resume-upload-label">${text}</div></span>`;
  return `<li class="application-question resume"><label><div class="application-label">Resume/CV ${STAR}</div><div class="application-field"><a href="#" class="postings-btn template-btn-utility visible-resume-upload">${PAPERCLIP}<span class="filename"></span><span class="default-label">ATTACH RESUME/CV</span>${file}</a>${state('failure', '', "Couldn't auto-read resume.")}${state('working', '<div class="loading-indicator"></div>', 'Analyzing resume...')}${state('success', `<div class="loading-indicator completed">${CHECK}</div>`, 'Success!')}${errorOf(shown, 'resume')}</div></label><span class="resume-upload-oversize"><p class="error-message">File exceeds the maximum upload size of <b>100MB</b>. Please try a smaller size.</p></span></li>`;
}

function pronouns(shown: Shown): string {
  const box = (text: string, more: Record<string, string>) =>
    alternative(input({ type: 'checkbox', value: text, ...more }), text);
  const rows = PRONOUNS.map((row) => {
    const cells = row.map((text) =>
      box(text, { name: 'pronouns', class: 'standardPronounsOption' }).replace(
        '<li>',
        '<li class="column">',
      ),
    );
    return `<div class="table-row">${cells.join('')}</div>`;
  });
  const custom = box('Custom', { id: 'customPronounsOption' }).replace(
    '</li>',
    `${input({
      class: 'card-field-input',
      style: 'display:none;',
      id: 'customPronounsTextField',
      type: 'text',
      maxlength: 40,
      placeholder: 'Write here...',
      name: 'pronouns',
    })}</li>`,
  );
  return `<li class="application-question"><div class="application-label multiple-select">Pronouns</div><div class="application-field"><ul data-qa="candidatePronounsCheckboxes" id="candidatePronounsCheckboxes"><div class="column-wrapper">${rows.join('')}</div><hr>${box('Use name only', { name: 'pronouns', id: 'useNameOnlyPronounsOption' })}<hr>${custom}<p class="description">Let the employer know what pronouns you use so that they can address you correctly.</p></ul>${errorOf(shown, 'pronouns')}</div></li>`;
}

function location(required: boolean, shown: Shown): string {
  const box = input({
    class: 'location-input',
    'data-qa': 'location-input',
    id: 'location-input',
    type: 'text',
    maxlength: 100,
    name: 'location',
    value: shown.values.get('location'),
    autocomplete: 'off',
    required,
  });
  const picked = hidden('selectedLocation', undefined, { id: 'selected-location' });
  const list = `<div class="dropdown-container"><div class="dropdown-results"></div><div class="dropdown-no-results">No location found. Try entering a different location</div><div class="dropdown-loading-results"><span>Loading</span></div></div>`;
  return wrapped(
    'Current location ',
    required,
    box + picked + list + errorOf(shown, 'location'),
    ' data-qa="structured-contact-location-question"',
  );
}
