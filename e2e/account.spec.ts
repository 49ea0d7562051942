import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import {
  accountPage,
  agreeToSync,
  expireToken,
  newEmail,
  PASSWORD,
  signedInAs,
  signIn,
  signUp,
  stored,
} from './account.ts';
import { launchApp } from './app.ts';
import { expect, practiceJob } from './fixtures.ts';
import { freePort } from './server.ts';
import { storageSeenBy } from './storageSeenBy.ts';
import { rows } from './store.ts';
import { IS_THOROUGH } from './thorough.ts';
import { test } from './withStack.ts';

/** Sign-in, in the built extension against the real Worker and the embedded Supabase. */

// One stack for all of them.
test.describe.configure({ mode: 'default' });

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function connect(page: Page, address: string): Promise<void> {
  await press(page, 'Change or test');
  await page.getByLabel('Address of the server').fill(address);
  await press(page, 'Test connection');
}

test('a new account: address, password, the code from the mailbox; no page can read the tokens', async ({
  app,
  stack,
}) => {
  const page = await accountPage(app);
  await connect(page, stack.backendUrl);
  await expect(page.getByText(/^JobAI \d+\.\d+\.\d+ answers at 127\.0\.0\.1/)).toBeVisible();
  const email = newEmail();
  await press(page, 'Create an account');
  await page.getByLabel('E-mail', { exact: true }).fill(email);
  await page.getByLabel('New password').fill(PASSWORD);
  // The whole way by keyboard.
  await page.keyboard.press('Enter');
  const code = page.getByLabel('Code', { exact: true });
  await expect(code).toBeFocused();
  await page.keyboard.type('000000');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText(
    'That code is wrong or too old. Ask for a new one.',
  );
  // To read the mail the person closes the page: it waits for the code when they come back.
  await page.close();
  const again = await accountPage(app);
  await again.getByLabel('Code', { exact: true }).fill(await stack.codeFor(email));
  await press(again, 'Confirm');
  await signedInAs(again, email);
  expect((await stack.people()).has(email)).toBe(true);

  const { 'account.tokens': tokens } = await stored(again);
  const { access_token: token } = JSON.parse(String(tokens));
  expect(String(token).split('.')).toHaveLength(3);
  const { alg } = JSON.parse(atob(String(token).split('.')[0] ?? ''));
  expect(alg).toBe(IS_THOROUGH ? 'ES256' : 'HS256');
  const { page: job } = await app.open(practiceJob('Larkmoor'));
  await job.locator('jobai-apply').waitFor();
  const seen = await storageSeenBy(job, app.id);
  expect(seen).toEqual({ local: 'refused', session: 'refused', page: 'none' });
});

test('a wrong password is said so; a forgotten one is replaced by way of a code; the old one is worth nothing then', async ({
  app,
  stack,
}) => {
  const page = await accountPage(app);
  const email = await signUp(page, stack);
  await press(page, 'Sign out');
  await expect(page.getByText(/^You are signed out\./)).toBeVisible();
  const trySignIn = async (password: string) => {
    await page.getByLabel('E-mail', { exact: true }).fill(email);
    await page.getByLabel('Password', { exact: true }).fill(password);
    await press(page, 'Sign in');
  };
  await trySignIn('not my password');
  await expect(page.getByRole('alert')).toHaveText('E-mail or password is wrong.');

  await press(page, 'Forgot password');
  const before = await stack.mails(email);
  await press(page, 'Send code');
  await page.getByLabel('Code', { exact: true }).fill(await stack.codeFor(email, before));
  await press(page, 'Continue');
  await page.getByLabel('New password').fill('short');
  await press(page, 'Set password');
  await expect(page.getByText('Use at least 8 characters.')).toBeVisible();
  await page.getByLabel('New password').fill('another long password');
  await press(page, 'Set password');
  await expect(page.getByText('Your new password is set.')).toBeVisible();
  await press(page, 'Sign out');
  await trySignIn(PASSWORD);
  await expect(page.getByRole('alert')).toHaveText('E-mail or password is wrong.');
  await trySignIn('another long password');
  await signedInAs(page, email);
});

test('a code alone signs in; the address changes once its own code was entered', async ({
  app,
  stack,
}) => {
  const page = await accountPage(app);
  const email = await signUp(page, stack);
  await press(page, 'Sign out');
  await press(page, 'Sign in by code');
  await page.getByLabel('E-mail', { exact: true }).fill(email);
  const before = await stack.mails(email);
  await press(page, 'Send code');
  await page.getByLabel('Code', { exact: true }).fill(await stack.codeFor(email, before));
  await press(page, 'Sign in');
  await signedInAs(page, email);

  const next = newEmail('marlow');
  await press(page, 'Change e-mail');
  await page.getByLabel('New e-mail').fill(next);
  await press(page, 'Send code');
  const code = page.getByLabel('Code', { exact: true });
  await code.fill(await stack.codeFor(next));
  await press(page, 'Change address');
  // Both addresses are asked: who took over the account can't take the address along.
  await expect(page.getByText(/^That code was right\./)).toBeVisible();
  await signedInAs(page, email);
  await code.fill(await stack.codeFor(email));
  await press(page, 'Change address');
  await signedInAs(page, next);
  await expect.poll(async () => [...(await stack.people()).keys()]).toContain(next);
  expect([...(await stack.people()).keys()]).not.toContain(email);
});

test('signing out everywhere reaches the other device when its token runs out; nothing there is lost', async ({
  app,
  stack,
  workerBoards,
}) => {
  const page = await accountPage(app);
  const email = await signUp(page, stack);
  const dir = mkdtempSync(join(tmpdir(), 'jobai-e2e-'));
  const other = await launchApp(workerBoards, dir);
  try {
    const there = await accountPage(other);
    await signIn(there, stack, email);
    await signedInAs(there, email);
    // A token that runs out while everything is well is renewed unseen.
    await expireToken(page);
    await page.reload();
    await expect
      .poll(async () => JSON.parse(String((await stored(page))['account.tokens'])).expires_at)
      .toBeGreaterThan(1);
    await signedInAs(page, email);

    await press(there, 'Sign out everywhere');
    await there
      .getByRole('alertdialog')
      .getByRole('button', { name: 'Sign out everywhere' })
      .click();
    await expect(there.getByText(/^You are signed out on all devices\./)).toBeVisible();
    await expireToken(page);
    await page.reload();
    await expect(page.getByText('You were signed out', { exact: true })).toBeVisible();
    expect(await stored(page)).not.toHaveProperty('account.tokens');
    await page.goto(`chrome-extension://${app.id}/options.html#/profile`);
    await expect(page.getByLabel('E-mail').first()).not.toHaveValue('');
  } finally {
    await other.close();
    rmSync(dir, { recursive: true, force: true, maxRetries: 3 });
  }
});

test('an address that is wrong is told what is wrong with it', async ({ app, stack }) => {
  const page = await accountPage(app);
  await press(page, 'Change or test');
  const says = async (address: string, text: RegExp) => {
    await page.getByLabel('Address of the server').fill(address);
    await press(page, 'Test connection');
    await expect(page.getByRole('status').getByText(text)).toBeVisible();
  };
  await says(`127.0.0.1:${await freePort()}`, /^Nothing answers at 127\.0\.0\.1/);
  await says('http://jobai.example.com', /^This address is not encrypted\./);
  // Something else that answers, and lets anybody read: the sign-in server itself.
  await says(stack.supabaseUrl, /no JobAI server/);
  await says('https://127.0.0.1:1', /certificate/);
  await says(stack.backendUrl, /is in order/);
  expect((await stored(page)).account).toMatchObject({ backendUrl: stack.backendUrl });
});

test('the panel signs in with the same form, and says who is signed in', async ({ app, stack }) => {
  const options = await accountPage(app);
  const email = await signUp(options, stack);
  await press(options, 'Sign out');
  await options.close();
  // An embedded form: its button opens the panel and starts nothing.
  const { form } = await app.open(practiceJob('Quillhaven'));
  await form.locator('jobai-apply').click();
  const panel = await app.panel();
  await press(panel, 'Sign in');
  const dialog = panel.getByRole('dialog');
  await dialog.getByLabel('E-mail', { exact: true }).fill(email);
  await dialog.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await dialog.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(dialog.getByText(email)).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(panel.getByText(email)).toBeVisible();
});

test('a deleted account is gone from the server with everything of it; what is on the device stays', async ({
  app,
  stack,
}) => {
  const page = await accountPage(app);
  const email = await signUp(page, stack);
  const id = (await stack.people()).get(email);
  const mine = `select=id&user_id=eq.${id}`;
  await agreeToSync(app);
  // Something of theirs is there to be deleted.
  await expect.poll(() => stack.rows('profiles', mine), { timeout: 20_000 }).toHaveLength(1);
  await press(page, 'Delete account');
  await page.getByRole('main').getByRole('button', { name: 'Delete account' }).last().click();
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toContainText(email);
  await dialog.getByRole('button', { name: 'Delete account' }).click();
  await expect(page.getByText('The account is deleted', { exact: true })).toBeVisible();
  expect((await stack.people()).has(email)).toBe(false);
  expect(await stack.rows('profiles', mine)).toEqual([]);
  expect(await stored(page)).not.toHaveProperty('account.tokens');
  expect(await rows(page, 'profile')).toHaveLength(1);
  expect(await rows(page, 'files')).toHaveLength(1);
});
