import type { Frame, Page } from '@playwright/test';
import { entry, textBox } from './ashby/careful.ts';
import { SALTMARSH } from './ashby/jobs/saltmarsh.ts';
import { ASHBY_GALLERY } from './ashby/jobs.ts';
import { writeValue as writeInto } from './ashby/naive.ts';
import { choose, control, field, options } from './careful.ts';
import { expect, openForm, test } from './fixtures.ts';
import { TIDEWATER } from './greenhouse/jobs/tidewater.ts';
import { GREENHOUSE_GALLERY } from './greenhouse/jobs.ts';
import { writeValue } from './naive.ts';

/** Each odd widget of the boards: what a hasty filler does there must fail, and what a person does must not. */

async function open(form: Frame, id: string): Promise<void> {
  await control(form, id).click();
}

/** Turns the wheel over an open list until an option is in the page, by less than the list is high, and picks it. */
async function scrolledTo(page: Page, form: Frame, id: string, text: string): Promise<void> {
  const option = options(form, id).filter({ hasText: new RegExp(`^${text}$`) });
  const list = form.locator('.select__menu-list');
  const look = () =>
    list.evaluate((element) => `${Math.round(element.scrollTop)} ${element.textContent}`);
  await options(form, id).first().hover();
  while (!(await option.count())) {
    const before = await look();
    // A turn that belongs to one whose start the list took for itself moves nothing: one turns again.
    await expect(async () => {
      await page.mouse.wheel(0, 120);
      await expect.poll(look, { timeout: 1000 }).not.toBe(before);
    }, `${text} is not in the list`).toPass({ timeout: 15_000 });
  }
  await choose(form, id, text);
}

test('Greenhouse: lists that hold only a part of their options', async ({ page }) => {
  const form = await openForm(page, GREENHOUSE_GALLERY);

  // Late: an open list says first that it has none.
  await open(form, TIDEWATER.authorized);
  await expect(form.locator('.select__menu')).toHaveText('No options');
  await expect(options(form, TIDEWATER.authorized)).toHaveText(['Yes', 'No']);
  await options(form, TIDEWATER.authorized).first().click();

  // By pages: neither the page's data nor typing knows what is further down.
  await open(form, TIDEWATER.state);
  await expect(options(form, TIDEWATER.state)).toHaveCount(12);
  await writeValue(form, TIDEWATER.state, 'Oregon');
  await expect(options(form, TIDEWATER.state)).toHaveCount(0);
  await writeValue(form, TIDEWATER.state, '');
  await scrolledTo(page, form, TIDEWATER.state, 'Oregon');
  await expect(control(form, TIDEWATER.state)).toHaveText('Oregon');

  // In view alone: typing does not narrow it.
  await open(form, TIDEWATER.country);
  await expect(options(form, TIDEWATER.country).first()).toBeVisible();
  expect(await options(form, TIDEWATER.country).count()).toBeLessThan(15);
  await writeValue(form, TIDEWATER.country, 'Belgium');
  await expect(form.getByRole('option', { name: 'Belgium', exact: true })).toHaveCount(0);
  await scrolledTo(page, form, TIDEWATER.country, 'Belgium');
  await expect(control(form, TIDEWATER.country)).toHaveText('Belgium');

  // Searched: nothing is there before one types, and what was typed is gone after each pick.
  await open(form, TIDEWATER.languages);
  await expect(options(form, TIDEWATER.languages)).toHaveCount(0);
  for (const language of ['German', 'Danish']) {
    await field(form, TIDEWATER.languages).pressSequentially(language.slice(0, 4));
    await options(form, TIDEWATER.languages).filter({ hasText: language }).click();
  }
  await expect(control(form, TIDEWATER.languages).locator('.select__multi-value')).toHaveText([
    'German',
    'Danish',
  ]);
});

test('Greenhouse: questions that come and go, texts that do not stay, entries that are added', async ({
  page,
}) => {
  const form = await openForm(page, GREENHOUSE_GALLERY);
  const sponsorship = field(form, TIDEWATER.sponsorship);
  await expect(sponsorship).toHaveCount(0);
  await open(form, TIDEWATER.authorized);
  await options(form, TIDEWATER.authorized).first().click();
  await expect(sponsorship).toHaveCount(1);
  await expect(field(form, TIDEWATER.visa)).toHaveCount(1);
  await open(form, TIDEWATER.sponsorship);
  await options(form, TIDEWATER.sponsorship).filter({ hasText: 'No' }).click();
  await expect(field(form, TIDEWATER.visa)).toHaveCount(0);
  await writeValue(form, TIDEWATER.notice, '2 weeks');
  await expect(field(form, TIDEWATER.start)).toHaveCount(1);

  const url = 'https://www.linkedin.com/in/ines-marlow-sample';
  await writeValue(form, TIDEWATER.linkedin, url);
  await expect(field(form, TIDEWATER.linkedin)).toHaveValue(url.slice(0, 40));
  await expect(form.getByText('40/40')).toBeVisible();
  await writeValue(form, TIDEWATER.github, url);
  await expect(field(form, TIDEWATER.github)).toHaveValue(url.slice(0, 30));

  for (const id of [TIDEWATER.website, TIDEWATER.city]) {
    await writeValue(form, id, 'Portland');
    await expect(field(form, id)).toHaveValue('');
  }
  await writeValue(form, TIDEWATER.website, 'Portland');
  await writeValue(form, TIDEWATER.city, 'Portland');
  await expect(field(form, TIDEWATER.city)).toHaveValue('');
  await expect(field(form, TIDEWATER.website)).toHaveValue('Portland');

  await expect(form.locator('[id="company-name-1"], [id="school--1"]')).toHaveCount(0);
  for (const add of await form.getByRole('button', { name: 'Add another' }).all())
    await add.click();
  await expect(form.locator('[id="company-name-1"], [id="school--1"]')).toHaveCount(2);
  await form.locator('[id="current-role-1_1"]').check();
  await expect(form.locator('input[id^="end-date-"]')).toHaveCount(2);
});

test('Ashby: a zone for drops, a mask, calendars, an editor, a list in view', async ({ page }) => {
  const form = await openForm(page, ASHBY_GALLERY);
  const at = (path: string, selector: string) => `[data-field-path="${path}"] ${selector}`;

  await expect(entry(form, '_systemfield_resume').locator('input')).toHaveCount(0);

  await writeInto(form, {
    selector: at(SALTMARSH.phone, 'input'),
    value: '+15035550148',
    known: true,
  });
  await expect(textBox(form, SALTMARSH.phone)).toHaveValue('(150) 355-5014');

  const clicked = textBox(form, SALTMARSH.startClicked);
  await clicked.fill('01/11/2027');
  await clicked.press('Tab');
  await expect(clicked).toHaveValue('');
  const dayFirst = textBox(form, SALTMARSH.startDayFirst);
  await dayFirst.fill('01/11/2027');
  await dayFirst.press('Tab');
  await expect(dayFirst).toHaveValue('01/11/2027');
  await dayFirst.click();
  await expect(form.locator('.react-datepicker__current-month')).toHaveText('November 2027');
  await dayFirst.press('Escape');

  // What is written into an editor's markup in one go is taken for typing only where it looks like typing; its own
  // document is what is saved.
  const editor = entry(form, SALTMARSH.notice).getByRole('textbox');
  await editor.evaluate((element) => {
    element.setAttribute('data-text', '2 weeks');
    (element as HTMLInputElement).value = '2 weeks';
    element.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expect(editor).toHaveText('');
  await editor.pressSequentially('2 weeks');
  await expect(editor).toHaveText('2 weeks');

  const country = entry(form, SALTMARSH.country).getByRole('combobox');
  await country.fill('United States');
  const rows = form.locator('[role=listbox] [role=option]');
  await expect(rows.first()).toBeVisible();
  await expect(rows.filter({ hasText: /^United States$/ })).toHaveCount(0);
});
