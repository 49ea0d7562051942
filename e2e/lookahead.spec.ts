import { QUILLHAVEN_SUPPORT } from './boards/greenhouse/jobs.ts';
import { expect, practiceJob, test } from './fixtures.ts';
import { rows } from './store.ts';

test('what awaits is told beside the page before anything is filled, and follows form, profile and tab', async ({
  app,
}) => {
  // An embed's button opens the panel and fills nothing yet (F5).
  const { form } = await app.open(practiceJob('Quillhaven'));
  await form.locator('jobai-apply').click();
  const panel = await app.panel();
  await expect(panel.getByRole('progressbar', { name: /^From your profile/ })).toBeVisible();
  await expect(panel.getByRole('button', { name: /^Required from you/ })).toBeVisible();
  // How the job fits, worked out here: nobody is signed in.
  await expect(panel.getByRole('heading', { name: /^Fit \d+$/ })).toBeVisible();
  await expect(panel.getByText('by rules on this device')).toBeVisible();
  await expect(form.locator('#first_name')).toHaveValue('');
  expect(await rows(panel, 'sessions')).toHaveLength(0);

  // What the person types meanwhile is seen, and stays theirs.
  await form.locator('#first_name').fill('Inés');
  await expect(panel.getByText('1 field has something in it already, and keeps it.')).toBeVisible();

  const support = await app.open(QUILLHAVEN_SUPPORT);
  await expect(panel.getByText('May rule you out')).toBeVisible();
  await expect(panel.getByText(/At least 25 years of experience/)).toBeVisible();
  await expect(support.page.locator('#first_name')).toHaveValue('');

  await support.page.goto('https://job-boards.greenhouse.io/quillhaven?error=true');
  await expect(panel.getByText('This posting is closed')).toBeVisible();

  await app.open(practiceJob('Cindervale'));
  await expect(panel.getByText('This employer limits applications')).toBeVisible();
});
