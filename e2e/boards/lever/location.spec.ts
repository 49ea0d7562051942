import { expect, openForm, practiceJob, test } from '../fixtures.ts';
import { field, locationBox, places } from './careful.ts';
import { dispatch, write } from './naive.ts';

/** The traps of the location box. */

const fennvaart = practiceJob('Fennvaart');
const BOX = '#location-input';
const PLACE = 'Portland, Oregon, United States';

test('a text without a pick is dropped on blur, from both fields', async ({ page }) => {
  const form = await openForm(page, fennvaart);
  await locationBox(form).focus();
  await write(form, BOX, PLACE, ['input', 'change']);
  await expect(form.locator('.dropdown-loading-results')).toBeVisible();
  await field(form, 'email').focus();
  await expect(locationBox(form)).toHaveValue('');
  await locationBox(form).pressSequentially('Portland');
  await expect(places(form)).toHaveCount(2);
  await field(form, 'email').focus();
  await expect(locationBox(form)).toHaveValue('');
  await expect(field(form, 'selectedLocation')).toHaveValue('');
});

test('only a key starts the search, half a second later', async ({ page }) => {
  const form = await openForm(page, fennvaart);
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/searchLocations')) asked.push(request.url());
  });
  await locationBox(form).focus();
  await write(form, BOX, PLACE);
  for (const key of ['ArrowDown', 'ArrowLeft']) await locationBox(form).press(key);
  await expect(places(form)).toHaveCount(0);
  const started = Date.now();
  await dispatch(form, BOX, 'keydown');
  await expect(places(form)).toHaveCount(1);
  expect(Date.now() - started).toBeGreaterThan(500);
  expect(asked).toHaveLength(1);
});

test('quick keys are one search, for what stands there in the end', async ({ page }) => {
  const form = await openForm(page, fennvaart);
  const asked: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.pathname === '/searchLocations') asked.push(url.searchParams.get('text') ?? '');
  });
  await locationBox(form).pressSequentially('Portland, Ma', { delay: 10 });
  await expect(places(form)).toHaveText(['Portland, Maine, United States']);
  expect(asked).toEqual(['Portland, Ma']);
});

test('click() does not pick, mousedown does', async ({ page }) => {
  const form = await openForm(page, fennvaart);
  await locationBox(form).pressSequentially('Portland, Or');
  await expect(form.locator('#location-0')).toBeVisible();
  await dispatch(form, '#location-0', 'click');
  await expect(field(form, 'selectedLocation')).toHaveValue('');
  await dispatch(form, '#location-0', 'mousedown');
  await expect(locationBox(form)).toHaveValue(PLACE);
  expect(JSON.parse(await field(form, 'selectedLocation').inputValue())).toMatchObject({
    name: PLACE,
  });
  await field(form, 'email').focus();
  await expect(locationBox(form)).toHaveValue(PLACE);
  // A character more, and the pick is void.
  await locationBox(form).press('End');
  await locationBox(form).press('x');
  await expect(field(form, 'selectedLocation')).toHaveValue('');
});

test('arrows and Enter pick without sending the form', async ({ page, boards }) => {
  const form = await openForm(page, fennvaart);
  await locationBox(form).pressSequentially('Portland');
  await expect(places(form)).toHaveCount(2);
  await locationBox(form).press('ArrowDown');
  await locationBox(form).press('Enter');
  await expect(locationBox(form)).toHaveValue('Portland, Maine, United States');
  await expect(form.locator('.dropdown-container')).toBeHidden();
  expect(boards.recorder.posts()).toEqual([]);
});

test('a search without a result or an answer offers nothing; a slow one loads', async ({
  page,
  boards,
}) => {
  const form = await openForm(page, fennvaart);
  for (const geocoder of ['empty', 'error'] as const) {
    boards.behave({ geocoder });
    await locationBox(form).pressSequentially('Port');
    await expect(form.locator('.dropdown-no-results')).toBeVisible();
    await expect(places(form)).toHaveCount(0);
    await field(form, 'email').focus();
  }
  boards.behave({ geocoder: 'slow' });
  await locationBox(form).pressSequentially('Port');
  await expect(form.locator('.dropdown-loading-results')).toBeVisible();
  await expect(places(form)).toHaveCount(3);
});
