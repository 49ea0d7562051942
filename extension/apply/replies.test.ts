// @vitest-environment node
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askAccount } from '../account/ask.ts';
import { send } from './reach.ts';
import { request } from './request.ts';

beforeEach(() => fakeBrowser.reset());

/** Answers one after the other, as whoever is asked would give them. */
function answering(kind: 'runtime' | 'tabs', ...answers: unknown[]) {
  const say = vi.spyOn(browser[kind], 'sendMessage');
  for (const answer of answers) say.mockResolvedValueOnce(answer as undefined);
  return say;
}

test('what the background says of the account counts only as an answer of that shape; another is asked for', async () => {
  const asked = answering(
    'runtime',
    { ok: 'yes' },
    { ok: false, problem: 'unheardOf' },
    { ok: false, problem: 'wrongCode', token: 'not for a page' },
  );
  expect(await askAccount({ type: 'account.resend' })).toEqual({ ok: false, problem: 'wrongCode' });
  expect(asked).toHaveBeenCalledTimes(3);
});

test('so with what it says to the panel; a duplicate keeps which one', async () => {
  const duplicate = { ok: false, problem: 'duplicate', applicationId: 'application-1' };
  answering('runtime', { ok: 1 }, { ok: false, problem: 'duplicate' }, duplicate);
  expect(await request({ type: 'apply.cancel', sessionId: 's' })).toEqual(duplicate);
});

test('a document answers in its own words or not at all: what a page made of it clicks nothing and frees nothing', async () => {
  const target = { tabId: 1, documentId: 'd' };
  const ask = () => send(target, { type: 'clicked?', approvalId: 'a' });
  const good = { ok: true, clicked: false, since: 1 };
  answering(
    'tabs',
    good,
    { ok: true, clicked: 'no', since: '1' },
    { ok: false, problem: {} },
    null,
  );
  expect([await ask(), await ask(), await ask(), await ask()]).toEqual([good, null, null, null]);
});
