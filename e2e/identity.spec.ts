import { expect, test } from './fixtures.ts';
import { lastSession } from './flow.ts';
import { fieldOf, filled, opened } from './tell.ts';

/** F6: a field is what it asks; a page that changes the question gets no answer to it. */

test('F6: a question that changes under its answer is neither answered nor called verified', async ({
  app,
}) => {
  const page = await opened(app);
  await page.evaluate(() => {
    const change = (id: string, text: string) => {
      const label = document.querySelector(`label[for="${id}"]`);
      if (label) label.textContent = text;
    };
    const list = 'question_6120448004';
    document
      .getElementById('email')
      ?.addEventListener('input', () => change('email', 'E-mail of your manager'));
    document
      .getElementById(list)
      ?.closest('.select__control')
      ?.addEventListener('mousedown', () => change(list, 'Do you need visa sponsorship?'));
  });
  const panel = await filled(app, page);
  expect((await fieldOf(panel, 'email'))?.description.label).toBe('E-mail of your manager');
  expect.soft((await fieldOf(panel, 'email'))?.verdict?.state).not.toBe('verified');
  const answered = page
    .locator('.select')
    .filter({ has: page.locator('#question_6120448004') })
    .locator('.select__single-value');
  // What was planned for the first question is not said to the second; that one is planned for itself.
  await expect
    .poll(async () => (await fieldOf(panel, 'question_6120448004'))?.decision.type)
    .toBe('sponsorship');
  await expect(answered).not.toHaveText('Yes');
});

test('F6: a second form of the same kind is a reason to stop, not to guess', async ({ app }) => {
  const page = await opened(app);
  await page.evaluate(() => {
    const form = document.getElementById('application-form');
    const multiply = () => {
      const decoy = form?.cloneNode(true);
      if (decoy) form?.before(decoy);
    };
    document.getElementById('first_name')?.addEventListener('input', multiply, { once: true });
  });
  await page.locator('jobai-apply').click();
  const panel = await app.panel();
  await expect
    .poll(async () => {
      const session = await lastSession(panel);
      const email = session?.fields.find(({ description }) => description.key === 'email');
      return session?.state === 'filling' && !email?.verdict;
    })
    .toBe(false);
  const emails = await page
    .locator('#email')
    .evaluateAll((fields) => (fields as HTMLInputElement[]).map(({ value }) => value));
  expect(emails).toEqual(['', '']);
});
