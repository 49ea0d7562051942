import { expect, type Page } from '@playwright/test';
import type { AccountReply, AccountRequest } from '../extension/account/messages.ts';
import type { App } from './app.ts';
import type { Stack } from './stack.ts';

/** Moves of tests and of `npm start` around the account. */

export const PASSWORD = 'correct horse battery';

/** An address nobody else of this run has. */
export const newEmail = (name = 'ines') => `${name}.${crypto.randomUUID().slice(0, 8)}@example.com`;

export async function accountPage({ context, id }: Pick<App, 'context' | 'id'>): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options.html#/account`);
  await page.getByRole('heading', { name: 'Account', level: 1 }).waitFor();
  return page;
}

/** A request as our pages send it, past their controls. */
export function askAccount(ourPage: Page, message: AccountRequest): Promise<AccountReply> {
  return ourPage.evaluate((request) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: unknown): Promise<never> } };
    };
    return chrome.runtime.sendMessage(request);
  }, message);
}

async function expectDone(ourPage: Page, message: AccountRequest): Promise<void> {
  expect(await askAccount(ourPage, message), message.type).toMatchObject({ ok: true });
}

/** A new account on the stack, signed in; for tests that are about something else. */
export async function signUp(
  ourPage: Page,
  stack: Stack,
  email = newEmail(),
  password = PASSWORD,
): Promise<string> {
  await expectDone(ourPage, { type: 'account.connect', address: stack.backendUrl });
  await expectDone(ourPage, { type: 'account.signUp', email, password });
  await expectDone(ourPage, { type: 'account.verify', code: await stack.codeFor(email) });
  return email;
}

export async function signIn(
  ourPage: Page,
  stack: Stack,
  email: string,
  password = PASSWORD,
): Promise<void> {
  await expectDone(ourPage, { type: 'account.connect', address: stack.backendUrl });
  await expectDone(ourPage, { type: 'account.signIn', email, password });
}

export const signedInAs = (page: Page, email: string) =>
  expect(page.getByRole('main').getByText(email, { exact: true })).toBeVisible();

/** The person's one yes to keeping this device's data with the account. */
export async function agreeToSync({ context, id }: Pick<App, 'context' | 'id'>): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options.html#/sync`);
  await page.getByRole('button', { name: 'Keep with my account' }).click();
  await expect(page.getByRole('button', { name: 'Keep with my account' })).toHaveCount(0);
  await page.close();
}

/** What chrome.storage.local holds, read from one of our pages. */
export function stored(ourPage: Page): Promise<Record<string, unknown>> {
  return ourPage.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(key: null): Promise<Record<string, unknown>> } } };
    };
    return chrome.storage.local.get(null);
  });
}

/** Makes the token run out now, as an hour would. */
export async function expireToken(ourPage: Page): Promise<void> {
  await ourPage.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        storage: {
          local: {
            get(key: string): Promise<Record<string, string>>;
            set(items: Record<string, string>): Promise<void>;
          };
        };
      };
    };
    const key = 'account.tokens';
    const tokens = JSON.parse((await chrome.storage.local.get(key))[key] ?? '');
    await chrome.storage.local.set({ [key]: JSON.stringify({ ...tokens, expires_at: 1 }) });
  });
}
