import { jobIdentityFromUrl } from '@jobai/shared/rules/jobUrl';
import type { AtsAdapter } from './adapter.ts';
import { leverControls } from './leverControls.ts';
import { leverJob, leverPosting, leverPostingUrl } from './leverPage.ts';
import { leverSchema } from './leverSchema.ts';
import { linesOf, textOf } from './markup.ts';
import { closedWords, NO_SIGNS } from './signs.ts';

const SUBMIT = '#btn-submit';

/** Messages of the server, which renders the form again with them (§2.7); shown ones only. */
function messages(form: Element): Element[] {
  return [...form.querySelectorAll('.error-message')].filter(
    (node) => node.checkVisibility() && textOf(node) !== '',
  );
}

export const lever: AtsAdapter = {
  id: 'lever',
  name: 'Lever',
  matches: ['https://jobs.lever.co/*', 'https://jobs.eu.lever.co/*'],
  job: leverJob,
  identity: (url) => {
    const identity = jobIdentityFromUrl(url.href);
    return identity?.ats === 'lever' ? identity : null;
  },
  posting: { url: leverPostingUrl, read: leverPosting },
  form: (page) => {
    const [form, other] = page.querySelectorAll<HTMLElement>('form#application-form');
    return form && !other ? form : null; // two of a kind: nobody knows which one counts (F6)
  },
  // The form is as wide as the window; its sections are what stands in the middle.
  buttonPlace: (form) =>
    form.querySelector<HTMLElement>('.section.application-form > :not(jobai-apply)') ?? form,
  formLink: (page) => {
    const link = page.querySelector<HTMLElement>('a.postings-btn[href*="/apply"]');
    return link && { link, place: link };
  },
  // The site's scripts bind to the form once the document is ready.
  ready: (form) => form.ownerDocument.readyState === 'complete',
  attachFirst: true,
  quietBeforeSubmitMs: 0,
  schema: leverSchema,
  controls: leverControls,
  repeats: () => [],
  submitButtons: (form) => [...form.querySelectorAll<HTMLElement>(SUBMIT)],
  submitState(page, url) {
    const form = page.querySelector('form#application-form');
    const confirmed = /\/thanks\/?$/.test(url.pathname) && !form;
    const button = form?.querySelector<HTMLButtonElement>(SUBMIT);
    const errors: { key: string; text: string }[] = [];
    const failures: string[] = [];
    for (const node of form ? messages(form) : []) {
      const question = node.closest('.application-question');
      const input = question?.querySelector<HTMLInputElement>('[name]:not([type=hidden])');
      // An oversized file is told of while one attaches, and stands in its question.
      if (input?.name) errors.push({ key: input.name, text: textOf(node) });
      else failures.push(textOf(node));
    }
    // A click that the browser itself refuses to send leaves its mark on what is missing.
    for (const input of form?.querySelectorAll<HTMLInputElement>(':user-invalid') ?? []) {
      if (input.name) errors.push({ key: input.name, text: input.validationMessage });
    }
    return {
      busy: button?.disabled === true,
      confirmation: confirmed ? { by: 'url', text: linesOf(page.body).slice(0, 2000) } : null,
      asksForCode: false,
      errors,
      failure: failures.join('\n'),
      notice: '',
    };
  },
  signs(page, url) {
    // A posting that is gone is the site's 404 page under the same address.
    const isHere = page.querySelector('#application-form, .posting-header, .posting-page');
    const text = isHere || !jobIdentityFromUrl(url.href) ? '' : closedWords(page);
    return text ? { ...NO_SIGNS, closed: { by: 'text', text: text.slice(0, 500) } } : NO_SIGNS;
  },
};
