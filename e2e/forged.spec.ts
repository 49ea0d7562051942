import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, launchApp } from './app.ts';
import { BARE_PATH } from './boards/adversary/page.ts';
import { expect, RESUME, sampleProfile, test } from './fixtures.ts';
import { lastSession } from './flow.ts';
import { rows, seed } from './store.ts';
import { stateOf } from './tell.ts';

/** F2, D8: what a page, a frame or another extension says or clicks by itself changes nothing. */

const FORM = `https://job-boards.greenhouse.io${BARE_PATH}`;

/** An extension whose script runs in the form and says to ours whatever the page hands it. */
function strangerIn(dir: string): string {
  mkdirSync(dir);
  const manifest = {
    manifest_version: 3,
    name: 'Stranger',
    version: '1',
    content_scripts: [{ matches: ['https://*/*'], js: ['say.js'], all_frames: true }],
  };
  writeFileSync(join(dir, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(
    join(dir, 'say.js'),
    `addEventListener('message', async ({ data }) => {
      if (!data.toExtension) return;
      const said = await Promise.allSettled(
        data.messages.map((message) => chrome.runtime.sendMessage(data.toExtension, message)),
      );
      document.documentElement.dataset.answers = said.filter(({ value }) => value !== undefined).length;
      document.documentElement.dataset.said = said.length;
    });`,
  );
  return dir;
}

const stored = async (app: App, reader: Awaited<ReturnType<App['panel']>>) => {
  const sessions = await rows(reader, 'sessions');
  const rest = [await rows(reader, 'applications'), await rows(reader, 'receipts')];
  return JSON.stringify([sessions, rest, app.boards.recorder.posts('4990003001').length]);
};

test('synthetic clicks and keys, forged messages of page and stranger: 0 state changes', async ({
  workerBoards: boards,
}) => {
  test.setTimeout(120_000);
  const dir = mkdtempSync(join(tmpdir(), 'jobai-forged-'));
  const app = await launchApp(boards, join(dir, 'profile'), {
    stranger: strangerIn(join(dir, 'stranger')),
  });
  await seed(app.context, app.id, sampleProfile(), RESUME);
  const page = await app.context.newPage();
  await page.goto(FORM);
  const button = page.locator('jobai-apply');
  await button.waitFor();
  const reader = await app.context.newPage();
  await reader.goto(`chrome-extension://${app.id}/popup.html`);
  await page.bringToFront();

  const clicks = await page.evaluate(() => {
    const host = document.querySelector('jobai-apply');
    const inner = host?.shadowRoot?.querySelector('button');
    let count = 0;
    for (const target of [host, inner]) {
      for (const type of ['pointerdown', 'mousedown', 'mouseup', 'pointerup', 'click', 'submit']) {
        target?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
        count++;
      }
      (target as HTMLElement | null)?.click();
      count++;
    }
    const key = { key: 'A', code: 'KeyA', altKey: true, shiftKey: true, bubbles: true };
    for (const target of [document, document.body, window]) {
      target.dispatchEvent(new KeyboardEvent('keydown', key));
      count++;
    }
    return count;
  });

  // A real fill, stopped at its review: something there to be changed.
  expect(await rows(reader, 'sessions')).toEqual([]);
  await button.click();
  const panel = await app.panel();
  await expect.poll(() => stateOf(panel), { timeout: 30_000 }).toBe('review');
  const session = await lastSession(panel);
  const { id: sessionId, hash, tabId, job } = session ?? {};
  const key = 'first_name';
  const messages = [
    { type: 'apply.approve', sessionId, hash, approvalId: 'forged', confirmed: [] },
    { type: 'apply.start', tabId, despiteDuplicate: true },
    { type: 'apply.edit', sessionId, key, value: { kind: 'text', text: 'forged' }, remember: null },
    { type: 'apply.undo', sessionId, key: null },
    { type: 'apply.cancel', sessionId },
    { type: 'apply.close', sessionId },
    { type: 'apply.resolve', sessionId, outcome: 'applied' },
    { type: 'submit', sessionId, approvalId: 'forged', approved: '' },
    { type: 'write', sessionId, key, order: null },
    { type: 'undo', sessionId, key: null },
    { type: 'account.connect', address: 'https://evil.example' },
    { type: 'account.signIn', email: 'ana@evil.example', password: 'forged' },
    { type: 'account.signOut', everywhere: true },
    { type: 'account.delete' },
    { type: 'page.gone' },
    { type: 'page.seen', job, url: FORM, around: [] },
    { type: 'fill.failed', sessionId, problem: 'noForm' },
    { type: 'fill.verdict', sessionId, verdicts: [{ key, verdict: { state: 'undone' } }] },
    { type: 'submit.clicked', sessionId, approvalId: 'forged' },
    {
      type: 'submit.outcome',
      sessionId,
      approvalId: 'forged',
      outcome: 'confirmed',
      by: 'url',
      url: FORM,
      text: 'Thank you',
    },
  ];
  const before = await stored(app, reader);
  const direct = await page.evaluate(
    async ([all, id]) => {
      for (const message of all) {
        window.postMessage(message, '*');
        for (const target of [window, document, document.querySelector('jobai-apply')]) {
          target?.dispatchEvent(new CustomEvent(message.type, { detail: message }));
          target?.dispatchEvent(new CustomEvent('jobai', { detail: message }));
          target?.dispatchEvent(new MessageEvent('message', { data: message }));
        }
      }
      // Without `externally_connectable` a page has no way to speak to an extension at all.
      const { chrome } = globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } };
      window.postMessage({ toExtension: id, messages: all }, '*');
      // Nor can it open or frame its pages.
      const frame = document.createElement('iframe');
      frame.src = `chrome-extension://${id}/sidepanel.html`;
      document.body.append(frame);
      window.open(`chrome-extension://${id}/sidepanel.html`);
      return typeof chrome?.runtime?.sendMessage;
    },
    [messages, app.id] as const,
  );
  expect(direct).toBe('undefined');
  await expect(page.locator('html')).toHaveAttribute('data-said', String(messages.length));
  await expect(page.locator('html')).toHaveAttribute('data-answers', '0');
  const pagesOfOurs = app.context.pages().filter((one) => one.url().endsWith('/sidepanel.html'));
  expect(pagesOfOurs).toEqual([]);
  expect(page.frames().map((frame) => frame.url())).not.toContain(
    `chrome-extension://${app.id}/sidepanel.html`,
  );
  // The panel follows the tab in front, which what the page opened has taken.
  await page.bringToFront();
  await expect(panel.getByRole('button', { name: /^Approve & submit/ })).toBeVisible();
  expect(await stored(app, reader)).toBe(before);
  await expect(page.locator('#first_name')).toHaveValue('Ines');
  console.log(
    `state changes: 0 by ${clicks} synthetic clicks and keys, ${messages.length * 10} page messages and events, ${messages.length} of another extension`,
  );
  await app.close();
  rmSync(dir, { recursive: true, force: true, maxRetries: 3 });
});
