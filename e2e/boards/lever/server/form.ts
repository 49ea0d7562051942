import type { Bundle } from '../../bundle.ts';
import { COUNTRY_NAMES } from '../../greenhouse/countries.ts';
import { escapeHtml } from '../../reply.ts';
import { applyUrl, type LeverJob, type Trap } from '../job.ts';
import { eeoSection } from './eeoSection.ts';
import { headline, layout } from './layout.ts';
import { errorOf, hidden, input, type Shown, section, select, star } from './markup.ts';
import { cardSection, surveySection } from './questions.ts';
import { standardSection } from './standard.ts';

export function formPage(bundle: Bundle, job: LeverJob, shown: Shown): string {
  return layout(job, {
    bundle,
    title: `${job.company} - ${job.title}`,
    url: applyUrl(job),
    bodyClass: 'application header-comfortable',
    content: `<div class="section-wrapper accent-section small-accent page-full-width"><div class="section page-centered posting-header">${headline(job)}</div></div>
<div class="section-wrapper page-full-width"><form id="application-form" enctype="multipart/form-data" method="POST">
${standardSection(job, shown)}
${links(job, shown)}
${job.cards.map((card) => cardSection(job, card, shown)).join('\n')}
${candidateLocation(job)}
${job.surveys.map((survey) => surveySection(job, survey)).join('\n')}
${eeoSection(job)}
${job.comments ? comments(shown) : ''}
${job.traps.map(trap).join('')}
${hiddenFields(job)}
${consents(job, shown)}
<div id="h-captcha" class="h-captcha" data-sitekey="practice"></div>
<div class="section page-centered application-form last-section-apply">${shown.notice ? `<p class="error-message">${escapeHtml(shown.notice)}</p>` : ''}<button id="btn-submit" type="button" class="postings-btn template-btn-submit" data-qa="btn-submit" href="#">Submit application</button></div>
</form></div>`,
  });
}

function links(job: LeverJob, shown: Shown): string {
  if (job.links.length === 0) return '';
  const rows = job.links.map((link) => {
    const name = `urls[${link.name}]`;
    const control = input({
      type: 'text',
      name,
      value: shown.values.get(name),
      required: link.required,
    });
    return `<li class="application-question"><label><div class="application-label">${escapeHtml(link.label)}${star(link.required)}</div><div class="application-field">${control}${errorOf(shown, name)}</div></label></li>`;
  });
  return section(`<h4>Links</h4><ul>${rows.join('')}</ul>`);
}

/** Decides which survey is shown; has no name of its own. */
function candidateLocation({ surveys }: LeverJob): string {
  if (surveys.every(({ audience }) => audience === 'all-opportunity-locations')) return '';
  const list = select(
    { class: 'candidate-location', 'data-qa': 'candidate-location-select' },
    COUNTRY_NAMES.map((name) => [name, name] as const),
  );
  return section(
    `<hr><h4>Demographic Survey</h4><div class="application-question"><label><div class="application-label">What is your location?</div><div class="application-field">${list}</div></label></div>`,
  );
}

const comments = (shown: Shown) =>
  section(
    `<label for="additional-information"><h4>Additional information</h4></label><div class="application-additional"><textarea placeholder="Add a cover letter or anything else you want to share." name="comments" id="additional-information">${escapeHtml(shown.values.get('comments') ?? '')}</textarea></div>`,
  );

const HIDE: Readonly<Record<Trap['hide'], string>> = {
  offscreen: 'position:absolute;left:-6000px;top:auto',
  clipped: 'position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden',
  none: 'display:none',
};

const trap = ({ name, label, hide }: Trap) =>
  `<div class="application-question" style="${HIDE[hide]}"><label><div class="application-label">${escapeHtml(label)}</div>${input({ type: 'text', name, id: name, tabindex: -1, autocomplete: 'off' })}</label></div>`;

/** Empty ones that only the page's own scripts and links may fill. */
export const EMPTY_HIDDEN = [
  'linkedInData',
  'origin',
  'referer',
  'socialReferralKey',
  'socialSource',
  'source',
];

const hiddenFields = ({ accountId }: LeverJob) => `${hidden('accountId', accountId)}
${EMPTY_HIDDEN.map((name) => hidden(name, '')).join('')}${hidden('timezone', '', { id: 'applicant-timezone' })}${hidden('resumeStorageId', '')}
${hidden('h-captcha-response', '', { id: 'hcaptchaResponseInput' })}<button id="hcaptchaSubmitBtn" type="submit" class="hidden"></button>`;

function consents(job: LeverJob, shown: Shown): string {
  if (job.consents.length === 0) return '';
  const rows = job.consents.map(({ kind, text, required }) => {
    const name = `consent[${kind}]`;
    const pair = `${hidden(name, '0')}${input({ type: 'checkbox', name, value: '1', required })}`;
    const inner =
      kind === 'store'
        ? `<span class="consent-required"><div>${escapeHtml(text)}</div></span>${pair}`
        : `${pair}<p class="application-answer-alternative">${escapeHtml(text)}</p>`;
    return `<ul><li><label>${inner}</label>${errorOf(shown, name)}</li></ul>`;
  });
  return section(
    `<hr><ul><li class="application-question"><div class="application-field full-width">${rows.join('')}<span class="pl5"><a href="/${job.site}" target="_blank" class="text-muted" data-qa="privacy-link"><small>Privacy Policy</small></a></span></div></li></ul>`,
    ' data-qa="consent-section"',
  );
}
