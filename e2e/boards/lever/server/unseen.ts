import type { LeverJob } from '../job.ts';
import { textOf } from './answers.ts';
import { EMPTY_HIDDEN } from './form.ts';
import { baseTemplate } from './questions.ts';

/** What the server itself put into the form or gave to its scripts. */
export type Issued = { captchaTokens: ReadonlySet<string>; resumeIds: ReadonlySet<string> };

const ZONES = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC']);

/** Hidden inputs with another value than the page gives them, and inputs nobody sees with any. */
export function unseenOf(job: LeverJob, sent: FormData, issued: Issued): Record<string, string> {
  const found: Record<string, string> = {};
  const check = (name: string, expected: (value: string) => boolean) => {
    const value = textOf(sent, name);
    if (!expected(value)) found[name] = value;
  };
  const empty = (value: string) => value === '';
  for (const { name } of job.traps) check(name, empty);
  for (const name of EMPTY_HIDDEN) check(name, empty);
  check('accountId', (value) => value === job.accountId);
  check('timezone', (value) => ZONES.has(value));
  check('resumeStorageId', (value) => empty(value) || issued.resumeIds.has(value));
  check('h-captcha-response', (value) => empty(value) || issued.captchaTokens.has(value));
  for (const card of job.cards) {
    check(`cards[${card.id}][baseTemplate]`, (v) => v === baseTemplate(job, card, 'posting'));
  }
  for (const survey of job.surveys) {
    const own = (name: string) => `surveysResponses[${survey.id}][${name}]`;
    // An inactive copy posts nothing.
    if (!sent.has(own('surveyId'))) continue;
    check(own('surveyId'), (value) => value === survey.surveyId);
    check(own('baseTemplate'), (value) => value === baseTemplate(job, survey, 'survey'));
  }
  for (const { kind } of job.consents) {
    const [first = ''] = sent.getAll(`consent[${kind}]`);
    if (first !== '0') found[`consent[${kind}]`] = String(first);
  }
  const unsigned = job.eeo?.disability && textOf(sent, 'eeo[disability]') === '';
  for (const name of ['eeo[disabilitySignature]', 'eeo[disabilitySignatureDate]']) {
    if (unsigned) check(name, empty);
  }
  return found;
}
