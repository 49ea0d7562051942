import { beforeEach, describe, expect, test } from 'vitest';
import { greenhouse } from '../ats/greenhouse.ts';
import { FormPage } from './formPage.ts';

const url = 'https://boards.greenhouse.io/selkieworks/jobs/5550001';

function formSending(action: string): FormPage {
  document.body.innerHTML = '<form id="application-form"></form>';
  document.querySelector('form')?.setAttribute('action', action);
  const job = greenhouse.job(document, new URL(url));
  if (!job) throw new Error('no job');
  return new FormPage(greenhouse, job);
}

describe('a form sends what stands in it', () => {
  beforeEach(() => {
    (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);
  });

  test.each([
    '/selkieworks/jobs/5550001',
    'https://boards.greenhouse.io/embed/job_app',
    // The newer boards of the same ATS.
    'https://job-boards.greenhouse.io/embed/job_app?for=selkieworks&token=5550001',
  ])('to the ATS itself: %s', (action) => {
    expect(formSending(action).goesElsewhere()).toBe(false);
  });

  test.each([
    'https://boards.greenhouse.io.example.com/selkieworks',
    'http://boards.greenhouse.io/selkieworks',
    'https://job-boards.greenhouse.io:8443/selkieworks',
    'https://jobs.lever.co/selkieworks',
  ])('elsewhere: %s', (action) => {
    expect(formSending(action).goesElsewhere()).toBe(true);
  });
});
