import type { FieldValue } from '@jobai/shared/fields';
import type { Page } from '@playwright/test';
import type { SessionField } from '../extension/apply/session.ts';
import type { PanelReply, PanelRequest } from '../extension/messages.ts';
import { type App, expect, practiceJob } from './fixtures.ts';
import { lastSession } from './flow.ts';

/** Moves of tests that go around the panel's controls: messages as it sends them, rows as they are stored. */

/** A posting in a page of its own, with every kind of field; and a short one, embedded. */
export const job = practiceJob('Larkmoor');
export const short = practiceJob('Quillhaven');

/** A request as the panel sends it, without going through its controls. */
export function tell(panel: Page, message: PanelRequest): Promise<PanelReply> {
  return panel.evaluate((request) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: unknown): Promise<never> } };
    };
    return chrome.runtime.sendMessage(request);
  }, message);
}

export const stateOf = async (panel: Page) => (await lastSession(panel))?.state;

export async function fieldOf(panel: Page, key: string): Promise<SessionField | undefined> {
  const session = await lastSession(panel);
  return session?.fields.find(({ description }) => description.key === key);
}

export async function edit(panel: Page, key: string, value: FieldValue): Promise<void> {
  const sessionId = (await lastSession(panel))?.id ?? '';
  await tell(panel, { type: 'apply.edit', sessionId, key, value, remember: null });
}

export async function choose(page: Page, question: string, option: string): Promise<void> {
  const list = page.locator('.select').filter({ hasText: question });
  await list.locator('.select__control').click();
  await list.getByRole('option', { name: option, exact: true }).click();
}

export async function opened(app: App): Promise<Page> {
  const { page } = await app.open(job);
  await page.locator('jobai-apply').waitFor();
  return page;
}

/** Starts the fill by the in-page button and waits for its end. */
export async function filled(app: App, page: Page): Promise<Page> {
  await page.locator('jobai-apply').click();
  const panel = await app.panel();
  await expect.poll(() => stateOf(panel), { timeout: 30_000 }).toBe('review');
  return panel;
}
