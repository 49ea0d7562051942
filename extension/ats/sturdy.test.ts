import { expect, test } from 'vitest';
import { ashby } from './ashby.ts';
import { greenhouse } from './greenhouse.ts';

/** Markup that strays from the contract in one thing each: the question is still described. */
function pageOf(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

const greenhouseForm = (fields: string, attributes = 'id="application-form"') =>
  pageOf(`<form ${attributes}>${fields}</form>`);

function inGreenhouse(fields: string) {
  const form = greenhouse.form(greenhouseForm(fields));
  return form ? greenhouse.controls(form) : [];
}

test('a Greenhouse form without its id is found by its class, and two forms are none', () => {
  const byClass = greenhouseForm('', 'class="application--form"');
  expect(greenhouse.form(byClass)).not.toBeNull();
  const both = greenhouseForm('', 'id="application-form" class="application--form"');
  expect(greenhouse.form(both)).not.toBeNull();
  both.body.insertAdjacentHTML('beforeend', '<form class="application--form"></form>');
  expect(greenhouse.form(both)).toBeNull();
});

test('a Greenhouse list says by aria-labelledby what it asks', () => {
  const [control] = inGreenhouse(
    `<span id="q-label">Can you row?<span aria-hidden="true">*</span></span>
     <input class="select__input" id="question_1" role="combobox" aria-labelledby="q-label">`,
  );
  expect(control).toMatchObject({ key: 'question_1', label: 'Can you row?' });
});

test('a Greenhouse group of boxes without an id is known by their name', () => {
  const [control] = inGreenhouse(
    `<fieldset class="checkbox"><legend>Which boats?</legend>
     <input type="checkbox" id="b_1" name="question_2[]"><label for="b_1">Dinghy</label></fieldset>`,
  );
  expect(control).toMatchObject({
    key: 'question_2[]',
    widget: 'checkboxGroup',
    label: 'Which boats?',
  });
});

test('a Greenhouse upload without a label is known by its input', () => {
  const [control] = inGreenhouse('<div class="file-upload"><input type="file" id="resume"></div>');
  expect(control).toMatchObject({ key: 'resume', widget: 'fileUpload', known: 'resume' });
});

test('a radio on Greenhouse is never taken for a text field', () => {
  expect(inGreenhouse('<input type="radio" id="question_3_1" name="question_3">')).toEqual([]);
});

const SUBMIT = '<button class="ashby-application-form-submit-button">Submit</button>';
const ashbyPage = (fields: string, more = '') =>
  pageOf(
    `<div id="form"><div class="ashby-application-form-container">${fields}</div>${SUBMIT}</div>${more}`,
  );

function inAshby(fields: string) {
  const form = ashby.form(ashbyPage(fields));
  return form ? ashby.controls(form) : [];
}

test('a hidden twin of the Ashby button counts for nothing, a second one in sight does', () => {
  expect(ashby.form(ashbyPage('', `<div hidden>${SUBMIT}</div>`))).not.toBeNull();
  expect(ashby.form(ashbyPage('', SUBMIT))).toBeNull();
});

test('an Ashby question without the title hook is read from the label that is no option', () => {
  const [list, text] = inAshby(
    `<div data-field-path="a"><fieldset><legend>Can you swim?</legend>
       <label for="r">Yes</label><input type="radio" id="r"></fieldset></div>
     <div data-field-path="b"><label for="b">Your boat</label><input id="b"></div>`,
  );
  expect(list).toMatchObject({ key: 'a', widget: 'radioGroup', label: 'Can you swim?' });
  expect(text).toMatchObject({ key: 'b', widget: 'text', label: 'Your boat' });
});

test('an Ashby list of the browser is described', () => {
  const [control] = inAshby(
    `<div data-field-path="c"><label class="ashby-application-form-question-title">Rig</label>
       <select><option>Sloop</option></select></div>`,
  );
  expect(control).toMatchObject({ key: 'c', widget: 'select', label: 'Rig' });
});
