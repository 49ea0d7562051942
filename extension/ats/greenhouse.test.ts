import { beforeEach, describe, expect, test } from 'vitest';
import { fixturePage } from './fixtures/fixturePage.ts';
import { greenhouse } from './greenhouse.ts';

const url = new URL('https://job-boards.greenhouse.io/selkieworks/jobs/5550001');

let page: Document;
beforeEach(() => {
  page = fixturePage('greenhouse');
});

function form(): HTMLElement {
  const found = greenhouse.form(page);
  if (!found) throw new Error('no form');
  return found;
}

test('the embedded schema brings options', () => {
  const schema = greenhouse.schema(page);
  expect(schema.get('question_11')?.options).toEqual(['Yes', 'No']);
  expect(schema.get('question_12[]')?.options).toEqual(['Dinghy', 'Yawl']);
  expect(schema.get('veteran_status')?.options).toEqual(['I am not a protected veteran']);
  expect(schema.get('4001')?.options).toEqual(['Highlands', 'Islands']);
  expect(schema.get('first_name')?.options).toBeNull();
});

test('the button stands above the posting’s text, in sight on opening; without a text, at the form', () => {
  const text = page.querySelector<HTMLElement>('.job__description');
  expect(greenhouse.buttonPlace(form())).toBe(text);
  text?.before(page.createElement('jobai-apply'));
  expect(greenhouse.buttonPlace(form())).toBe(text);
  // A page that shows its text below the form keeps the button at the form.
  if (text) form().after(text);
  expect(greenhouse.buttonPlace(form())).toBe(form());
  text?.remove();
  expect(greenhouse.buttonPlace(form())).toBe(form());
});

describe('the posting', () => {
  test('from the embedded data', () => {
    expect(greenhouse.job(page, url)).toEqual({
      ats: 'greenhouse',
      tenant: 'selkieworks',
      jobId: '5550001',
      title: 'Tide Modeller',
      company: 'Selkie Works',
      location: 'Oban, Scotland',
      countryCode: null,
      url: url.href,
      posting: 'We model tides.\nPython',
      salary: { min: 41000, max: 52500, currency: 'GBP', period: null },
      language: 'en',
    });
  });

  test('from the markup where the data is missing or broken', () => {
    for (const script of page.querySelectorAll('script')) {
      script.textContent = 'window.__remixContext = {"state": broken';
    }
    expect(greenhouse.job(page, url)).toMatchObject({
      title: 'Tide Modeller',
      company: 'Selkie Works',
      location: 'Oban, Scotland',
      posting: 'We model tides.',
      salary: null,
    });
    expect(greenhouse.schema(page).size).toBe(0);
  });

  test('no posting at a URL that names none', () => {
    expect(
      greenhouse.job(page, new URL('https://job-boards.greenhouse.io/selkieworks')),
    ).toBeNull();
  });
});

describe('after a submit', () => {
  const confirmation = new URL(`${url.href}/confirmation`);

  test('the confirmation counts only once the form is gone', () => {
    expect(greenhouse.submitState(page, confirmation).confirmation).toBeNull();
    form().remove();
    expect(greenhouse.submitState(page, confirmation).confirmation?.by).toBe('url');
    expect(greenhouse.submitState(page, url).confirmation).toBeNull();
  });

  test('field errors, busy and the e-mailed code are seen', () => {
    expect(greenhouse.submitState(page, url)).toMatchObject({
      busy: false,
      errors: [],
      asksForCode: true,
    });
    page
      .querySelector('#first_name')
      ?.insertAdjacentHTML('afterend', '<p id="first_name-error">This field is required.</p>');
    page.querySelector('button[type=submit]')?.setAttribute('aria-disabled', 'true');
    expect(greenhouse.submitState(page, url)).toMatchObject({
      busy: true,
      errors: [{ key: 'first_name', text: 'This field is required.' }],
    });
  });
});

test('a form is ready once the phone widget is wrapped', () => {
  expect(greenhouse.ready(form())).toBe(true);
  const bare = page.createElement('form');
  bare.innerHTML = '<input id="phone">';
  expect(greenhouse.ready(bare)).toBe(false);
});
