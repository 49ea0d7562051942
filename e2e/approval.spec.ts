import type { ApplySession } from '../extension/apply/session.ts';
import { expect, test } from './fixtures.ts';
import { answer, expectSubmitted, expectTracked, fill, lastSession, start } from './flow.ts';
import { rows } from './store.ts';
import { edit, fieldOf, short, stateOf, tell } from './tell.ts';

/** F1, F3: what an approval sends, and how often. */

test('F3: an edit the page refused is not what the receipt says was sent', async ({ app }) => {
  const all = await fill(app, short);
  await answer(all, short);
  await edit(all.panel, 'last_name', { kind: 'text', text: 'M'.repeat(300) });
  expect((await fieldOf(all.panel, 'last_name'))?.verdict).toEqual({
    state: 'refused',
    reason: 'tooLong',
  });
  expect
    .soft((await fieldOf(all.panel, 'last_name'))?.value)
    .toEqual({ kind: 'text', text: 'Marlow' });
  const session = await lastSession(all.panel);
  await tell(all.panel, {
    type: 'apply.approve',
    sessionId: session?.id ?? '',
    hash: session?.hash ?? '',
    approvalId: crypto.randomUUID(),
  });
  await expectSubmitted(all.panel);
  await expectTracked(app, short, all.panel);
});

test('F1: the same job open in two tabs is not sent twice without a word', async ({ app }) => {
  const first = await fill(app, short);
  await answer(first, short);
  const session = await lastSession(first.panel);
  const second = await start(app, short);
  await expect.poll(async () => (await lastSession(first.panel))?.id).not.toBe(session?.id);
  await expect.poll(() => stateOf(second.panel), { timeout: 30_000 }).toBe('review');
  await answer(second, short);
  const later = await lastSession(second.panel);
  for (const one of [later, session]) {
    await tell(first.panel, {
      type: 'apply.approve',
      sessionId: one?.id ?? '',
      hash: one?.hash ?? '',
      approvalId: crypto.randomUUID(),
    });
    if (one === later) await expectSubmitted(second.panel);
  }
  await expect
    .poll(async () =>
      (await rows<ApplySession>(first.panel, 'sessions')).map(({ state }) => state).sort(),
    )
    .not.toContain('submitting');
  expect(app.boards.recorder.posts(short.id)).toHaveLength(1);
});
