import { beforeEach, expect, test } from 'vitest';
import { ashby } from './ashby.ts';
import { fixturePage } from './fixtures/fixturePage.ts';

const ID = '5d0f7a1e-3c52-4f0a-9d5b-0a64a4c1f001';
const url = new URL(`https://jobs.ashbyhq.com/Selkie%20Works/${ID}/application?embed=js`);

let page: Document;
beforeEach(() => {
  page = fixturePage('ashby');
});

test('the posting from the embedded data, up to the end of its object', () => {
  expect(ashby.job(page, url)).toEqual({
    ats: 'ashby',
    tenant: 'selkie works',
    jobId: ID,
    title: 'Tide Modeller',
    company: 'Selkie Works {Oban}',
    location: 'Oban, Scotland',
    countryCode: null,
    url: `https://jobs.ashbyhq.com/Selkie%20Works/${ID}`,
    posting: 'We model tides.\nPython',
    salary: null,
    language: 'en',
  });
});

test('another posting of the same document does not take the text of the first', () => {
  const other = new URL(url.href.replace('f001', 'f002'));
  expect(ashby.job(page, other)).toMatchObject({
    title: 'Tide Modeller',
    posting: '',
    location: '',
  });
});

test('the schema, whose questions may stand in sections', () => {
  const schema = ashby.schema(page);
  expect(schema.get('_systemfield_name')?.description).toBe('As in your passport');
  expect(schema.get('aaaa-boats')?.options).toEqual(['Dinghy', 'Yawl']);
  for (const script of page.querySelectorAll('script')) script.textContent = 'window.__appData = {';
  expect(ashby.schema(page).size).toBe(0);
});

test('success replaces the form in place; a toast or a failure says that nothing was taken', () => {
  expect(ashby.submitState(page, url)).toEqual({
    busy: false,
    confirmation: null,
    asksForCode: false,
    errors: [],
    failure: '',
    notice: '',
  });
  const form = page.querySelector('#form');
  form?.insertAdjacentHTML(
    'beforeend',
    '<div class="ashby-application-form-failure-container"><p>Missing entry for required field: Can you swim?</p>\n<p>Missing entry for required field: Which boats?</p></div>',
  );
  page.body.insertAdjacentHTML(
    'beforeend',
    '<div class="_toasts_1"><p>Saving your answers</p></div>',
  );
  const refused = ashby.submitState(page, url);
  expect(refused.errors.map(({ key }) => key)).toEqual(['aaaa-oldyes', 'aaaa-boats']);
  expect(refused.notice).toBe('Saving your answers');
  if (form)
    form.innerHTML = '<div class="ashby-application-form-success-container">Thank you</div>';
  expect(ashby.submitState(page, url).confirmation).toEqual({ by: 'container', text: 'Thank you' });
});
