import { choose, control, field, options } from './careful.ts';
import { expect, openForm, practiceJob, test } from './fixtures.ts';
import { clickControl, mouseAll, writeValue } from './naive.ts';

/** The traps of one react-select. */

const larkmoor = practiceJob('Larkmoor');
const SELECT = 'question_6120448006';
const MULTI = 'question_6120448007[]';

test('click() does not open it', async ({ page }) => {
  const form = await openForm(page, larkmoor);
  await clickControl(form, SELECT);
  await mouseAll(form, SELECT, ['click']);
  // A menu that a real press opens afterwards proves that the page had its chance to open one before.
  await expect(options(form, SELECT)).toHaveCount(0);
  await control(form, SELECT).click();
  await expect(options(form, SELECT)).toHaveCount(5);
});

test('mousedown, mouseup and click in one go open and close it', async ({ page }) => {
  const form = await openForm(page, larkmoor);
  await form.evaluate((id) => {
    const shell = document.getElementById(id)?.closest('.select-shell');
    if (!shell) throw new Error('no select');
    new MutationObserver(() => {
      const state = shell.querySelector('.select__menu') ? 'open' : 'closed';
      shell.setAttribute('data-seen', `${shell.getAttribute('data-seen') ?? ''} ${state}`);
    }).observe(shell, { childList: true });
  }, SELECT);
  await mouseAll(form, SELECT, ['mousedown', 'mouseup', 'click']);
  const shell = field(form, SELECT).locator('xpath=ancestor::*[@data-seen]');
  await expect(shell).toHaveAttribute('data-seen', /open.* closed$/);
  await expect(options(form, SELECT)).toHaveCount(0);
});

test('mousedown alone opens it, and a real click opens, then closes it', async ({ page }) => {
  const form = await openForm(page, larkmoor);
  await mouseAll(form, SELECT, ['mousedown']);
  await expect(options(form, SELECT)).toHaveCount(5);
  await control(form, SELECT).click();
  await expect(options(form, SELECT)).toHaveCount(0);
  await control(form, SELECT).click();
  await expect(options(form, SELECT)).toHaveCount(5);
});

test('its toggle button opens and closes it', async ({ page }) => {
  const form = await openForm(page, larkmoor);
  const toggle = control(form, SELECT).locator('.select__indicators button');
  await toggle.click();
  await expect(options(form, SELECT)).toHaveCount(5);
  await toggle.click();
  await expect(options(form, SELECT)).toHaveCount(0);
});

test('text written into it is dropped on blur', async ({ page }) => {
  const form = await openForm(page, larkmoor);
  await field(form, SELECT).focus();
  await writeValue(form, SELECT, '8–10 years');
  await expect(options(form, SELECT)).toHaveCount(1);
  await field(form, 'first_name').focus();
  await expect(field(form, SELECT)).toHaveValue('');
  await expect(control(form, SELECT).locator('.select__single-value')).toHaveCount(0);
});

test('a required one carries an empty twin until something is picked', async ({ page }) => {
  const form = await openForm(page, larkmoor);
  const shell = field(form, SELECT).locator('xpath=ancestor::*[contains(@class, "select-shell")]');
  const twin = shell.locator('input[class*="requiredInput"][required][aria-hidden="true"]');
  await twin.evaluate((input: HTMLInputElement) => {
    input.value = '8–10 years';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expect(twin).toHaveCount(1);
  await choose(form, SELECT, '8–10 years');
  await expect(twin).toHaveCount(0);
  await expect(control(form, SELECT).locator('.select__single-value')).toHaveText('8–10 years');
  await expect(field(form, SELECT)).toHaveValue('');
});

test('several answers need one opening each', async ({ page }) => {
  const form = await openForm(page, larkmoor);
  await control(form, MULTI).click();
  await form.getByRole('option', { name: 'Kafka' }).click();
  await expect(options(form, MULTI)).toHaveCount(0);
  await choose(form, MULTI, 'Redis');
  await expect(control(form, MULTI).locator('.select__multi-value')).toHaveText(['Kafka', 'Redis']);
});
