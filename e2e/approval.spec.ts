import type { ApplySession } from '../extension/apply/session.ts';
import { expect, test } from './fixtures.ts';
import {
  answer,
  approveButton,
  expectSubmitted,
  expectTracked,
  fill,
  lastSession,
  start,
} from './flow.ts';
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

test('F3: what goes out of sight between the review and the approval is not sent unseen', async ({
  app,
}) => {
  const all = await fill(app, short);
  await answer(all, short);
  const session = await lastSession(all.panel);
  // By style alone: nothing in the form itself changes, and no new reading comes.
  await all.form.locator('body').evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('#last_name { opacity: 0 }');
    document.adoptedStyleSheets = [sheet];
  });
  const approve = { type: 'apply.approve', sessionId: session?.id ?? '' } as const;
  expect(
    await tell(all.panel, {
      ...approve,
      hash: session?.hash ?? '',
      approvalId: crypto.randomUUID(),
    }),
  ).toEqual({ ok: false, problem: 'changedSinceApproval' });
  await expect
    .poll(async () => (await fieldOf(all.panel, 'last_name'))?.description.blocked)
    .toBe('hidden');
  const now = await lastSession(all.panel);
  expect(
    await tell(all.panel, { ...approve, hash: now?.hash ?? '', approvalId: crypto.randomUUID() }),
  ).toEqual({ ok: false, problem: 'unconfirmed' });
  await expect(all.panel.getByText('Not in sight')).toBeVisible();
  expect(app.boards.recorder.posts(short.id)).toHaveLength(0);

  await all.panel.getByRole('button', { name: 'Last Name: it is right as it stands' }).click();
  await approveButton(all.panel).click();
  await expectSubmitted(all.panel);
  await expectTracked(app, short, all.panel);
});
