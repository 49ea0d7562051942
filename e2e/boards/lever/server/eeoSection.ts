import { escapeHtml } from '../../reply.ts';
import { DISABILITY, GENDERS, RACES, VETERAN } from '../eeo.ts';
import type { LeverJob } from '../job.ts';
import { alternative, input, select } from './markup.ts';

const PROMPT = 'Select ...';

const wrapped = (label: string, control: string) =>
  `<div class="application-question"><label><div class="application-label">${label}</div><div class="application-field">${control}</div></label></div>`;

const list = (name: string, label: string, options: readonly string[]) =>
  wrapped(
    label,
    select(
      { name },
      options.map((text) => [text, text] as const),
      PROMPT,
    ),
  );

function race(kind: 'select' | 'radios'): string {
  if (kind === 'radios') {
    const all = RACES.map(({ text }) =>
      alternative(input({ type: 'radio', name: 'eeo[race]', value: text }), text),
    );
    return `<div class="application-question"><div class="application-label multiple-choice">Race</div><div class="application-field"><ul data-qa="multiple-choice">${all.join('')}</ul></div></div>`;
  }
  const about = RACES.filter((one) => one.about).map(
    (one) =>
      `<li><div>${escapeHtml(one.text)}</div><div class="eeo-option-description">${escapeHtml(one.about)}</div></li>`,
  );
  return list(
    'eeo[race]',
    'Race<a class="eeo-more-info-button" title="Click to see details about each option." data-expand-selector="#eeoRaceExpandableSection" aria-controls="eeoRaceExpandableSection" href="javascript:void(0)" aria-expanded="false">?</a>',
    RACES.map(({ text }) => text),
  ).replace(
    '</div></label>',
    `<ul id="eeoRaceExpandableSection" class="eeo-expandable-description" style="display: none;">${about.join('')}</ul></div></label>`,
  );
}

const DISABILITY_SECTION = `<div class="eeo-disability"><h5 class="eeo-paragraph-heading">Voluntary self-identification of disability</h5><p>Form CC-305. Federal contractors have to measure how many of their people have a disability, and so must ask every applicant. Your answer is confidential, and nobody who decides about your application sees it.</p>${list('eeo[disability]', 'Disability status', DISABILITY)}<div id="disabilitySignatureSection" class="hidden"><p>By signing I confirm that the answer above is mine.</p>${wrapped('Signature', input({ type: 'text', name: 'eeo[disabilitySignature]', placeholder: 'Your name' }))}${wrapped('Date', input({ type: 'text', name: 'eeo[disabilitySignatureDate]', placeholder: 'MM/DD/YYYY', maxlength: 10 }))}</div></div>`;

export function eeoSection({ id, eeo }: LeverJob): string {
  if (!eeo) return '';
  return `<div class="section eeo-section page-centered application-form" id="eeoSurvey_${id}" data-qa="eeo-section"><hr><h4>U.S. Equal Employment Opportunity information &nbsp; <span class="eeo-light-text">(Completion is voluntary and will not subject you to adverse treatment)</span></h4><p>Employers report on the make-up of their applicants. Answering is voluntary; what you enter is kept apart from your application and has no bearing on it.</p>${list('eeo[gender]', 'Gender', GENDERS)}${race(eeo.race)}${list('eeo[veteran]', 'Veteran status', VETERAN)}${eeo.disability ? DISABILITY_SECTION : ''}</div>`;
}
