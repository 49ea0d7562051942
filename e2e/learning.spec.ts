import type { SavedAnswer } from '@jobai/shared/answers';
import { QUILLHAVEN_SUPPORT } from './boards/greenhouse/jobs.ts';
import { expect, practiceJob, test } from './fixtures.ts';
import { type Filled, fill, lastSession } from './flow.ts';
import { rows } from './store.ts';

const LABEL = 'LinkedIn Profile';
const MINE = 'https://www.linkedin.com/in/ines-marlow-contracts';

const row = (panel: Filled['panel']) =>
  panel
    .getByRole('group', { name: /^Filled/ })
    .getByRole('listitem')
    .filter({ has: panel.getByRole('heading', { name: LABEL, exact: true }) });

const field = async (panel: Filled['panel']) =>
  (await lastSession(panel))?.fields.find(({ description }) => description.label === LABEL);

const learned = (saved: SavedAnswer | undefined) => ({
  value: { kind: 'text', text: MINE },
  source: { kind: 'answer', id: saved?.id, scope: 'tenant' },
  verdict: { state: 'verified' },
});

test('a correction in the page is right in the same form and in another of that employer, until it is forgotten', async ({
  app,
}) => {
  const first = await fill(app, practiceJob('Quillhaven'));
  await first.form.locator('#question_2210417001').fill(MINE);
  const ask = row(first.panel).getByRole('group', { name: /use your answer in later forms/ });
  await ask.getByRole('button', { name: 'Yes, only for Quillhaven' }).click();
  await expect(row(first.panel).getByText('Remembered for Quillhaven.')).toBeVisible();
  const [saved] = await rows<SavedAnswer>(first.panel, 'answers');
  expect(saved).toMatchObject({ tenant: 'quillhaven', ats: 'greenhouse', type: 'linkedin' });
  await first.page.close();

  const again = await fill(app, practiceJob('Quillhaven'));
  expect(await field(again.panel)).toMatchObject(learned(saved));
  await again.page.close();

  const other = await fill(app, QUILLHAVEN_SUPPORT);
  const { panel } = other;
  expect(await field(panel)).toMatchObject(learned(saved));
  await expect(row(panel).getByText('your answer, Quillhaven')).toBeVisible();
  await row(panel).getByRole('button', { name: /^More/ }).click();
  await panel.getByRole('menuitem', { name: /^Forget the saved answer/ }).click();
  await expect.poll(() => rows(panel, 'answers')).toHaveLength(0);
  await other.page.close();

  const after = await fill(app, practiceJob('Quillhaven'));
  expect(await field(after.panel)).toMatchObject({
    source: { kind: 'profile' },
    verdict: { state: 'verified' },
  });
});
