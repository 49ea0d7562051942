import { jobIdentityFromUrl } from '@jobai/shared/rules/jobUrl';
import type { AtsAdapter } from './adapter.ts';
import { ashbyControls } from './ashbyControls.ts';
import { ashbyRepeats } from './ashbyEducation.ts';
import { appDataOf, ashbyJob } from './ashbyPage.ts';
import { ashbySchema } from './ashbySchema.ts';
import { isObject, str } from './json.ts';
import { linesOf, textOf } from './markup.ts';
import { closedWords, dayOf } from './signs.ts';

const FORM = '.ashby-application-form-container';
const SUBMIT = 'button.ashby-application-form-submit-button';
/** "This job has application limits": how often one may apply there (§3.5). */
const LIMIT = '.ashby-application-blocking-disclosure';
const FAILURE =
  '.ashby-application-form-failure-container, .ashby-application-form-blocked-application-container';

/** There is no `<form>`: questions, surveys and the button stand in the tab's panel (§3.1). */
function formOf(page: Document): HTMLElement | null {
  // A hidden twin, as of a tab that is not shown, counts for nothing.
  const [button, other] = [...page.querySelectorAll(SUBMIT)].filter(
    (one) => !one.closest('[hidden], [aria-hidden=true]'),
  );
  const container = page.querySelector(FORM);
  if (!button || other || !container) return null;
  let root = container.parentElement;
  while (root && !root.contains(button)) root = root.parentElement;
  return root && root !== page.body && root !== page.documentElement ? root : null;
}

export const ashby: AtsAdapter = {
  id: 'ashby',
  name: 'Ashby',
  matches: ['https://jobs.ashbyhq.com/*'],
  job: ashbyJob,
  identity: (url) => {
    const identity = jobIdentityFromUrl(url.href);
    return identity?.ats === 'ashby' ? identity : null;
  },
  posting: null,
  form: formOf,
  buttonPlace: (form) => form,
  formLink: (page) => {
    const link = page.querySelector<HTMLElement>('a#job-application-form[aria-selected=false]');
    return link && { link, place: link.closest<HTMLElement>('[role=tablist], nav') ?? link };
  },
  // The browser renders the form: where it stands, its scripts own it.
  ready: () => true,
  attachFirst: false,
  // A click while a field is being saved shows a notice and sends nothing (§3.5).
  quietBeforeSubmitMs: 1200,
  schema: ashbySchema,
  controls: ashbyControls,
  repeats: ashbyRepeats,
  submitButtons: (form) => [...form.querySelectorAll<HTMLElement>(SUBMIT)],
  submitState(page) {
    const success = page.querySelector('.ashby-application-form-success-container');
    const button = page.querySelector<HTMLButtonElement>(SUBMIT);
    const failure = [...page.querySelectorAll(FAILURE)].map((node) => textOf(node));
    // "You have unsaved changes" and the like: a toast means that nothing was sent.
    const toasts = [...page.querySelectorAll('[class*="_toasts_"] > *')].map((node) =>
      textOf(node),
    );
    return {
      busy:
        button !== null &&
        (button.disabled || button.getAttribute('aria-disabled') === 'true') &&
        success === null,
      confirmation: success ? { by: 'container', text: linesOf(success).slice(0, 2000) } : null,
      asksForCode: false,
      errors: missingFields(page, failure.join('\n')),
      failure: failure.filter(Boolean).join('\n'),
      notice: toasts.filter(Boolean).join('\n'),
    };
  },
  signs(page, url) {
    const identity = jobIdentityFromUrl(url.href);
    const { posting } = appDataOf(page);
    // A single-page site: the script is of the posting that was opened first.
    const isThis = isObject(posting) && str(posting.id).toLowerCase() === identity?.jobId;
    const notice = page.querySelector(LIMIT);
    const limit = notice ? linesOf(notice).slice(0, 2000) : '';
    const deadline = isThis ? dayOf(posting.applicationDeadline) : '';
    const isHere = page.querySelector('h1.ashby-job-posting-heading') !== null;
    const text = isHere || !identity ? '' : closedWords(page);
    return {
      closed: text ? { by: 'text', text: text.slice(0, 500) } : null,
      deadline,
      limit,
    };
  },
};

/** The server names what it misses by label: "Missing entry for required field: <label>". */
function missingFields(page: Document, text: string): { key: string; text: string }[] {
  const missing = [
    ...text.matchAll(/Missing entry for required field: (.+?)\s*(?=Missing entry|$)/gms),
  ];
  if (!missing.length) return [];
  const form = formOf(page);
  const controls = form ? ashbyControls(form) : [];
  return missing.flatMap(([message, label = '']) => {
    const found = controls.filter((control) => control.label === label.trim());
    return found.map(({ key }) => ({ key, text: message.trim() }));
  });
}
