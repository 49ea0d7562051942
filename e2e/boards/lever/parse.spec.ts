import { truncateSync, writeFileSync } from 'node:fs';
import type { Frame } from '@playwright/test';
import { expect, openForm, practiceJob, test } from '../fixtures.ts';
import { field, locationBox } from './careful.ts';
import { write } from './naive.ts';

/** The traps of the résumé that is read on upload. */

const cobalt = practiceJob('Cobalt Meadow');
const RESUME = { name: 'resume.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') };
const state = (form: Frame, name: string) => form.locator(`.resume-upload-${name}`);
const byName = (name: string) => `[name="${name}"]`;

test('what was only written is overwritten, also with nothing', async ({ page }) => {
  const form = await openForm(page, cobalt);
  await write(form, byName('name'), 'Maya Okafor');
  await write(form, byName('urls[GitHub]'), 'https://github.com/jobai-sample');
  await write(form, byName('urls[Portfolio]'), 'https://example.com');
  await field(form, 'resume').setInputFiles(RESUME);
  await expect(state(form, 'working')).toBeVisible();
  // Too early: the answer is still on its way.
  await write(form, byName('email'), 'maya.okafor@example.com');
  await expect(state(form, 'success')).toBeVisible();
  await expect(state(form, 'working')).toBeHidden();
  await expect(field(form, 'name')).toHaveValue('Ines Marlow');
  await expect(field(form, 'email')).toHaveValue('ines.marlow@example.com');
  await expect(field(form, 'urls[GitHub]')).toHaveValue('');
  await expect(locationBox(form)).toHaveValue('Portland, Oregon, United States');
  await expect(field(form, 'selectedLocation')).toHaveValue(/Portland, Oregon/);
  await expect(field(form, 'resumeStorageId')).toHaveValue(/^[\da-f-]{36}$/);
  // Not among what it reads.
  await expect(field(form, 'urls[Portfolio]')).toHaveValue('https://example.com');
});

test('a change event spares a field that holds something, and no other', async ({ page }) => {
  const form = await openForm(page, cobalt);
  await write(form, byName('name'), 'Maya Okafor', ['input', 'change']);
  await write(form, byName('urls[GitHub]'), 'https://github.com/jobai-sample', ['change']);
  await write(form, byName('phone'), '+1 415 555 0132', ['paste']);
  await write(form, byName('org'), '', ['input', 'change']);
  await field(form, 'email').fill('maya.okafor@example.com');
  await field(form, 'email').press('Tab');
  await field(form, 'resume').setInputFiles(RESUME);
  await expect(state(form, 'success')).toBeVisible();
  await expect(field(form, 'name')).toHaveValue('Maya Okafor');
  await expect(field(form, 'urls[GitHub]')).toHaveValue('https://github.com/jobai-sample');
  await expect(field(form, 'phone')).toHaveValue('+1 415 555 0132');
  await expect(field(form, 'email')).toHaveValue('maya.okafor@example.com');
  await expect(field(form, 'org')).toHaveValue('Harborline Logistics');
});

test('a reader that fails changes nothing, one that hangs never ends', async ({ page, boards }) => {
  boards.behave({ resumeParse: 'fail', resumeParseMs: 100 });
  const form = await openForm(page, cobalt);
  await write(form, byName('name'), 'Maya Okafor');
  await field(form, 'resume').setInputFiles(RESUME);
  await expect(state(form, 'failure')).toBeVisible();
  await expect(state(form, 'working')).toBeHidden();
  await expect(field(form, 'name')).toHaveValue('Maya Okafor');
  await expect(field(form, 'resumeStorageId')).toHaveValue('');
  boards.behave({ resumeParse: 'hang' });
  await field(form, 'resume').setInputFiles({ ...RESUME, name: 'again.pdf' });
  await expect(state(form, 'failure')).toBeHidden();
  await expect(state(form, 'working')).toBeVisible();
  await expect(form.locator('.visible-resume-upload .filename')).toHaveText('again.pdf');
});

test('a poor reader writes nonsense', async ({ page, boards }) => {
  boards.behave({ resumeParse: 'wrong', resumeParseMs: 100 });
  const form = await openForm(page, cobalt);
  await field(form, 'resume').setInputFiles(RESUME);
  await expect(state(form, 'success')).toBeVisible();
  await expect(field(form, 'org')).toHaveValue('Oregon State University');
  await expect(locationBox(form)).toHaveValue('Portland, Maine, United States');
});

test('a file over 100 MB is not taken', async ({ page }, info) => {
  const path = info.outputPath('huge.pdf');
  writeFileSync(path, '');
  truncateSync(path, 100 * 1024 * 1024 + 1);
  const form = await openForm(page, cobalt);
  await field(form, 'resume').setInputFiles(path);
  await expect(state(form, 'oversize')).toBeVisible();
  await expect(state(form, 'working')).toBeHidden();
  await expect(field(form, 'resume')).toHaveJSProperty('files.length', 0);
});
