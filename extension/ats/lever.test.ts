import { beforeEach, expect, test } from 'vitest';
import { fixturePage } from './fixtures/fixturePage.ts';
import { lever } from './lever.ts';

const ID = '5d0f7a1e-3c52-4f0a-9d5b-0a64a4c1f001';
const apply = new URL(`https://jobs.lever.co/SelkieWorks/${ID}/apply?lever-source=x`);
const thanks = new URL(`https://jobs.lever.co/SelkieWorks/${ID}/thanks`);

let page: Document;
beforeEach(() => {
  page = fixturePage('lever');
});

test('the posting, whose description stands on its own page', () => {
  expect(lever.job(page, apply)).toEqual({
    ats: 'lever',
    tenant: 'selkieworks',
    jobId: ID,
    title: 'Tide Modeller',
    company: 'Selkie Works',
    location: 'Oban, Scotland',
    countryCode: null,
    url: `https://jobs.lever.co/SelkieWorks/${ID}`,
    posting: '',
    salary: null,
    language: 'en',
  });
  expect(lever.posting?.url(apply).href).toBe(`https://jobs.lever.co/SelkieWorks/${ID}`);
  const own = new DOMParser().parseFromString(
    '<div class="section page-centered" data-qa="job-description"><p>We model tides.</p></div><div class="section page-centered last-section-apply"><a>Apply</a></div>',
    'text/html',
  );
  expect(lever.posting?.read(own)).toBe('We model tides.');
});

test('the button stands at the first section, whether or not it stands there already', () => {
  const own = new DOMParser().parseFromString(
    '<form id="application-form"><div class="section application-form"><h4>Apply</h4><ul></ul></div></form>',
    'text/html',
  );
  const form = lever.form(own);
  if (!form) throw new Error('no form');
  const heading = own.querySelector('h4');
  expect(lever.buttonPlace(form)).toBe(heading);
  heading?.before(own.createElement('jobai-apply'));
  expect(lever.buttonPlace(form)).toBe(heading);
  form.replaceChildren();
  expect(lever.buttonPlace(form)).toBe(form);
});

test('cards and surveys carry their options; a copy that is not asked has none', () => {
  const schema = lever.schema(page);
  expect(schema.get('cards[0a][field0]')).toEqual({
    label: 'Can you work in the UK?',
    description: 'Without a permit',
    options: ['Yes', 'No'],
  });
  expect(schema.get('cards[0a][field2]')?.options).toEqual(['0–2', '3 or more']);
  expect(schema.get('surveysResponses[5b][responses][field0]')?.options).toHaveLength(2);
  expect([...schema.keys()].filter((key) => key.includes('6c'))).toEqual([]);
  const [first] = page.querySelectorAll<HTMLInputElement>('input[name="cards[0a][baseTemplate]"]');
  if (first) first.value = '{"fields": [broken';
  expect(lever.schema(page).has('cards[0a][field0]')).toBe(false);
});

test('only the thank-you page of a posting confirms', () => {
  expect(lever.submitState(page, thanks).confirmation).toBeNull();
  page.querySelector('form')?.remove();
  expect(lever.submitState(page, apply).confirmation).toBeNull();
  page.body.innerHTML =
    '<script>1</script><div><h3>Application submitted!</h3><p>Thank you for <b>applying</b>.</p></div><footer> <a>More jobs</a> </footer>';
  expect(lever.submitState(page, thanks).confirmation).toEqual({
    by: 'url',
    text: 'Application submitted!\nThank you for applying.\nMore jobs',
  });
  expect(lever.identity(thanks)?.jobId).toBe(ID);
  expect(lever.identity(new URL('https://jobs.lever.co/SelkieWorks/not-a-job/thanks'))).toBeNull();
});

test('what the server says of a refused form is a failure, or the error of its question', () => {
  const form = page.querySelector('form');
  form?.insertAdjacentHTML(
    'afterbegin',
    '<p class="error-message">✱ Please verify that you are not a robot, and reupload any files</p>',
  );
  page
    .querySelector('[name=email]')
    ?.insertAdjacentHTML('afterend', '<p class="error-message">Not an address</p>');
  expect(lever.submitState(page, apply)).toMatchObject({
    failure: '✱ Please verify that you are not a robot, and reupload any files',
    errors: [{ key: 'email', text: 'Not an address' }],
  });
});
