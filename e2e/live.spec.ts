import { accountPage, agreeToSync, PASSWORD, signUp } from './account.ts';
import { expect, practiceJob, sampleProfile } from './fixtures.ts';
import {
  answer,
  approveButton,
  expectSubmitted,
  expectTracked,
  fill,
  lastSession,
} from './flow.ts';
import { otherDevice } from './otherDevice.ts';
import { questionCard } from './person.ts';
import { test } from './withStack.ts';

/** The live session: the built extension, the real Worker, and another device of the same person. */

test.describe.configure({ mode: 'default' });

test('a fill is told to the person’s other device, without a value; what it answers waits in the panel, and only the panel sends', async ({
  app,
  stack,
}) => {
  const options = await accountPage(app);
  const email = await signUp(options, stack);
  await agreeToSync(app);
  const other = await otherDevice(stack, { email, password: PASSWORD });
  const types = () => other.events().map(({ type }) => type);

  const job = practiceJob('Larkmoor');
  const filled = await fill(app, job);
  const { panel } = filled;
  await expect(panel.getByText('Live updates on')).toBeVisible();
  await expect.poll(types).toContain('draft:review');
  await expect.poll(types).toContain('hitl:request');
  const session = await lastSession(panel);

  // An answer from there stands beside its question; the form stays empty until it is taken.
  const request = other.events().find(({ type }) => type === 'hitl:request');
  if (request?.type !== 'hitl:request') throw new Error('nothing was asked');
  const { hitl_id } = request.data;
  other.send({ type: 'hitl:response', hitl_id, response: 'From the other device' });
  const card = questionCard(panel, request.message);
  await expect(card.getByText('Answered on your other device')).toBeVisible();
  await expect(card.getByText('From the other device')).toBeVisible();
  const key = session?.fields.find(({ description }) => description.label === request.message);
  const standing = (await lastSession(panel))?.fields.find(
    ({ description }) => description.key === key?.description.key,
  );
  expect(standing?.value).toBeNull();
  await card.getByRole('button', { name: 'Dismiss' }).click();
  await expect(card.getByText('From the other device')).toHaveCount(0);

  // A confirm from there opens the review here, and sends nothing.
  other.send({ type: 'draft:confirm', sessionId: session?.id ?? '' });
  await expect(panel.getByText(/only you can approve it/)).toBeVisible();
  await panel.getByRole('button', { name: 'Got it' }).click();
  await expect(panel.getByText(/only you can approve it/)).toHaveCount(0);
  expect(app.boards.recorder.posts(job.id)).toHaveLength(0);
  expect((await lastSession(panel))?.state).toBe('review');

  await answer(filled, job);
  expect(types()).not.toContain('draft:confirm');
  await approveButton(panel).click();
  await expectSubmitted(panel);
  await expectTracked(app, job, panel);
  await expect.poll(types).toContain('applier:complete');
  await expect.poll(types).toContain('task:complete');

  // One order, no gap, nothing twice; who comes later gets the same.
  const seqs = other.events().flatMap(({ seq }) => (seq > 0 ? [seq] : []));
  expect(seqs).toEqual(seqs.map((_, index) => index + 1));
  const late = await otherDevice(stack, { email, password: PASSWORD }, seqs.length - 3);
  await expect.poll(() => late.events().map(({ seq }) => seq)).toEqual(seqs.slice(-3));

  const told = JSON.stringify(other.got.filter(({ type }) => type === 'event'));
  const { basics } = sampleProfile();
  for (const value of [basics.email, basics.phone, basics.familyName, basics.location.postalCode]) {
    expect(value).toMatch(/.{4}/);
    expect(told).not.toContain(value);
  }
  other.close();
  late.close();
});
