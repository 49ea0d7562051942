import { afterEach, describe, expect, test } from 'vitest';
import { ashby } from './ashby.ts';
import { greenhouse } from './greenhouse.ts';

/** The button that adds an entry, and the one that takes an entry away; their texts are translated, so none counts. */

afterEach(() => document.body.replaceChildren());

const one = (html: string) => {
  document.body.innerHTML = html;
  return document.body;
};

describe('Greenhouse', () => {
  const block = (kind: string, entry: string, header = '') =>
    `<div class="${kind}--container">${`<div class="${entry}"><div class="${kind}--header">${header}</div>
      <input></div>`.repeat(2)}<button class="add-another-button">Ajouter</button></div>`;

  test('schools and jobs each have their own', () => {
    const form = one(
      block('education', 'education--form') + block('employment', 'employment-form'),
    );
    const [education, employment] = greenhouse.repeats(form);
    expect(education?.section).toBe('education');
    expect(employment?.section).toBe('employment');
    expect(education?.add).not.toBe(employment?.add);
    expect(education?.add?.textContent).toBe('Ajouter');
    expect(education?.remove(1)).toBeNull();
  });

  test('an entry goes by the one button of its heading; two are none', () => {
    const form = one(block('education', 'education--form', '<button>x</button>'));
    expect(greenhouse.repeats(form)[0]?.remove(1)?.textContent).toBe('x');
    const other = one(
      block('education', 'education--form', '<button>x</button><button>?</button>'),
    );
    expect(greenhouse.repeats(other)[0]?.remove(1)).toBeNull();
  });

  test('a box "current role" belongs to its entry', () => {
    const form =
      one(`<form><div class="checkbox" id="current-role-1"><div class="checkbox__wrapper">
      <input type="checkbox" id="current-role-1_1" name="current-role-1"><label for="current-role-1_1">Current role</label>
      </div></div></form>`);
    expect(greenhouse.controls(form)).toMatchObject([
      { key: 'current-role-1_1', known: 'employmentCurrent', section: 'employment', index: 1 },
    ]);
  });
});

describe('Ashby', () => {
  const school = `<div class="x"><div><input role="combobox"><button>v</button></div><input id="a-degree">
    <input type="checkbox" id="a-isCurrent"><button class="away">Entfernen</button></div>`;
  const history = (inner: string) =>
    `<div data-field-path="_systemfield_education_history"><fieldset>${inner}</fieldset></div>`;

  test('the last button outside of the schools adds, the last within one takes it away', () => {
    const form = one(history(`${school}${school}<button>Hinzufügen</button>`));
    const [education] = ashby.repeats(form);
    expect(education?.add?.textContent).toBe('Hinzufügen');
    expect(education?.remove(1)).toBe(document.querySelectorAll('.away')[1]);
    expect(education?.remove(2)).toBeNull();
  });

  test('schools that stand in one block are left as they are', () => {
    const form = one(history(`<div>${school.replaceAll(/<\/?div[^>]*>/g, '').repeat(2)}</div>`));
    expect(ashby.repeats(form)[0]?.remove(0)).toBeNull();
  });
});
