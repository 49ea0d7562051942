import type { Frame } from '@playwright/test';
import { expect, openForm, practiceJob, test } from '../fixtures.ts';
import type { Recorder } from '../recorder.ts';
import { box, container, entry, options, search, submitButton, textBox } from './careful.ts';
import { CINDERVALE } from './jobs/cindervale.ts';
import { FERNHOLLOW } from './jobs/fernhollow.ts';
import { OSKARSEN } from './jobs/oskarsen.ts';
import { click, rush, setChecked, writeValue } from './naive.ts';

/** Each trap of the Ashby form: what a hasty filler does there must fail. */

test.beforeEach(({ boards }) => boards.behave({ hydrationDelayMs: 50 }));

const cindervale = practiceJob('Cindervale');
const fernhollow = practiceJob('Fernhollow Studio');
const oskarsen = practiceJob('Oskarsen Wind');
const within = (path: string, selector: string) => `[data-field-path="${path}"] ${selector}`;
const SUBMIT = '.ashby-application-form-submit-button';
const PORTLAND = 'Portland, Oregon, United States';

/** The answers the server has, as a submit shows them: it sends on what was saved, complete or not. */
async function sent(form: Frame, recorder: Recorder) {
  const before = recorder.posts().length;
  await expect(async () => {
    await submitButton(form).click();
    await expect.poll(() => recorder.posts().length, { timeout: 600 }).toBeGreaterThan(before);
  }).toPass();
  await expect(container(form, 'failure')).toBeVisible();
  return recorder.posts().at(-1)?.answers;
}

test('what React was not told of is neither saved nor sent', async ({ page, boards }) => {
  const form = await openForm(page, cindervale);
  await writeValue(form, { selector: '#_systemfield_name', value: 'Ines', known: false });
  await expect(entry(form, '_systemfield_name').getByRole('textbox')).toHaveValue('Ines');
  await setChecked(form, within(CINDERVALE.heard, 'input'));
  await setChecked(form, within(CINDERVALE.worked, 'input'));
  // The box behind the buttons is no control, whether it is set or clicked.
  await setChecked(form, within(CINDERVALE.authorized, 'input[type=checkbox]'));
  await click(form, within(CINDERVALE.sponsorship, 'input[type=checkbox]'));
  const date = within(CINDERVALE.start, 'input');
  await writeValue(form, { selector: date, value: '01/11/2027', known: false });
  expect(await sent(form, boards.recorder)).toEqual({});
  const missing = container(form, 'failure').getByRole('listitem');
  await expect(missing.first()).toHaveText('Missing entry for required field: Name');
  await expect(missing).toHaveCount(14);
});

test('a submit in the same breath goes out without the text', async ({ page, boards }) => {
  const form = await openForm(page, cindervale);
  await writeValue(form, { selector: '#_systemfield_name', value: 'Ines Marlow', known: true });
  await click(form, SUBMIT);
  await expect(container(form, 'failure')).toContainText('required field: Name');
  expect(boards.recorder.posts()[0]?.answers).toEqual({});
  // Half a second later it is saved by itself.
  await expect
    .poll(async () => (await sent(form, boards.recorder))?._systemfield_name)
    .toBe('Ines Marlow');
});

test('a place needs to be picked from a list at the end of the body', async ({ page, boards }) => {
  const form = await openForm(page, cindervale);
  const place = box(form, '_systemfield_location');
  const selector = within('_systemfield_location', 'input');
  await writeValue(form, { selector, value: 'Portland', known: true });
  await expect(place).toHaveValue('Portland');
  const list = form.locator('body > [data-floating-ui-portal] > [role=listbox]');
  await expect(list).toHaveText('Loading...');
  await expect(options(form)).toHaveText([PORTLAND, 'Portland, Maine, United States']);
  await expect(entry(form, '_systemfield_location').getByRole('option')).toHaveCount(0);
  await expect(place).toHaveAttribute('aria-controls', /^:r\w+:$/);
  expect(await list.getAttribute('id')).toBe(await place.getAttribute('aria-controls'));
  // Nobody was ever in the box, so nothing clears it: it looks answered and is not.
  expect((await sent(form, boards.recorder))?._systemfield_location).toBeUndefined();
  await expect(place).toHaveValue('Portland');

  await place.focus();
  await writeValue(form, { selector, value: PORTLAND, known: true });
  await textBox(form, '_systemfield_name').focus();
  await expect(place).toHaveValue('');
  await place.pressSequentially('portl');
  await expect(options(form)).toHaveCount(2);
  await place.press('ArrowDown');
  await place.press('Enter');
  await expect(options(form)).toHaveCount(0);
  expect((await sent(form, boards.recorder))?._systemfield_location).toBe(PORTLAND);
});

test('a list of 244 countries exists only while it is open', async ({ page, boards }) => {
  const form = await openForm(page, fernhollow);
  await expect(form.getByText('United States', { exact: true })).toHaveCount(0);
  const selector = within(FERNHOLLOW.country, 'input');
  await writeValue(form, { selector, value: 'United States', known: true });
  await expect(options(form).first()).toBeVisible();
  expect((await sent(form, boards.recorder))?.[FERNHOLLOW.country]).toBeUndefined();
  await box(form, FERNHOLLOW.country).press('Escape');
  await entry(form, FERNHOLLOW.country).getByRole('button').click();
  await expect.poll(() => options(form).count()).toBeGreaterThan(200);
  await box(form, FERNHOLLOW.country).fill('');
  await search(form, FERNHOLLOW.country, 'united st', 'United States');
  expect((await sent(form, boards.recorder))?.[FERNHOLLOW.country]).toBe('United States');
});

test('yes and no are buttons, and only their look or aria-pressed tells', async ({ page }) => {
  for (const [job, path, hooked] of [
    [cindervale, CINDERVALE.authorized, true],
    [oskarsen, OSKARSEN.permit, false],
  ] as const) {
    const form = await openForm(page, job);
    const question = entry(form, path);
    const no = question.getByText('No', { exact: true });
    await expect(question.locator('.ashby-application-form-input-yesno')).toHaveCount(
      hooked ? 1 : 0,
    );
    await expect(question.locator('[data-option]')).toHaveCount(hooked ? 2 : 0);
    await expect(question.locator(`label[for="${path}"]`)).toHaveCount(1);
    await expect(form.locator(`[id="${path}"]`)).toHaveCount(0);
    await no.click();
    await expect(no).toHaveClass(/(^| )_active_/);
    if (hooked) await expect(no).toHaveAttribute('aria-pressed', 'true');
    else expect(await no.getAttribute('aria-pressed')).toBeNull();
    await expect(question.locator(`input[name="${path}"]`)).not.toBeChecked();
  }
});

test('the picker reads dates its own way', async ({ page, boards }) => {
  const form = await openForm(page, cindervale);
  const date = textBox(form, CINDERVALE.start);
  await expect(date).not.toHaveAttribute('id');
  for (const [typed, shown] of [
    ['in two weeks', ''],
    ['11.01.2027', '11/01/2027'],
    ['01/11/2027', '01/11/2027'],
    ['01/45/2027', '01/11/2027'],
  ] as const) {
    await date.fill(typed);
    await date.press('Tab');
    await expect(date).toHaveValue(shown);
  }
  expect((await sent(form, boards.recorder))?.[CINDERVALE.start]).toBe('01/11/2027');
  await date.click();
  await form.getByRole('gridcell', { name: /January 20th, 2027/ }).click();
  expect((await sent(form, boards.recorder))?.[CINDERVALE.start]).toBe('01/20/2027');
});

test('labels alone tell options apart, and never questions', async ({ page, boards }) => {
  const form = await openForm(page, cindervale);
  const radios = entry(form, CINDERVALE.heard).getByRole('radio');
  await expect(radios).toHaveCount(4);
  for (const radio of await radios.all()) {
    expect(await radio.getAttribute('value')).toBeNull();
  }
  const boxes = entry(form, CINDERVALE.worked).getByRole('checkbox');
  const names = await boxes.evaluateAll((all) => all.map((each) => each.getAttribute('name')));
  expect(names).toEqual([
    'Calendars and time zones',
    'Constraint solvers',
    'Payments',
    'Public APIs',
    'None of these',
  ]);
  const twins = form.getByLabel('If so, please tell us more');
  await expect(twins).toHaveCount(2);
  await form.evaluate(() => {
    const labels = [...document.querySelectorAll('label')];
    for (const answer of ['to the first', 'to the second']) {
      const label = labels.find((each) => each.textContent === 'If so, please tell us more');
      const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      write?.call(label?.control, answer);
      label?.control?.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
  await expect(twins.first()).toHaveValue('to the second');
  await expect(twins.last()).toHaveValue('');
  // A number takes no prose.
  const selector = `[id="${CINDERVALE.salary}"]`;
  await writeValue(form, { selector, value: '172,000 USD', known: true });
  await expect(textBox(form, CINDERVALE.salary)).toHaveValue('');
  await textBox(form, CINDERVALE.salary).blur();
  expect((await sent(form, boards.recorder))?.[CINDERVALE.salary]).toBeUndefined();

  const other = await openForm(page, oskarsen);
  await expect(entry(other, OSKARSEN.clock).locator('label')).toHaveText('');
  await expect(entry(other, OSKARSEN.clock)).toContainText('How would you find out');
});

test('a hasty filler gets no application through on any posting', async ({ page, boards }) => {
  for (const job of [cindervale, fernhollow, oskarsen, practiceJob('Hollins Park')]) {
    const form = await openForm(page, job);
    await rush(form);
    await expect(container(form, 'failure')).toBeVisible();
    expect(boards.recorder.posts(job.id)).toMatchObject([{ outcome: 'invalid' }]);
  }
});
