import { valueText } from '@jobai/shared/fields';
import type { Page } from '@playwright/test';
import { SALTMARSH } from './boards/ashby/jobs/saltmarsh.ts';
import { ASHBY_GALLERY } from './boards/ashby/jobs.ts';
import { TIDEWATER } from './boards/greenhouse/jobs/tidewater.ts';
import { GREENHOUSE_GALLERY } from './boards/greenhouse/jobs.ts';
import type { PracticeJob } from './boards/jobs.ts';
import { type App, expect, practiceJob, RESUME, sampleProfile, test } from './fixtures.ts';
import { approveButton, expectSubmitted, expectTracked, lastSession } from './flow.ts';
import { seed } from './store.ts';
import { edit, fieldOf, stateOf, tell } from './tell.ts';

/** Every odd widget of the boards: filled as planned, read back, and received by the site as it was approved. */

test.use({ seeded: false });

/** The sample person with a second school. */
function twoSchools() {
  const profile = sampleProfile();
  profile.education.push({
    institution: 'University of Washington',
    area: 'Mathematics',
    studyType: 'Master of Science',
    startDate: '2016-09',
    endDate: '2018-06',
  });
  return profile;
}

async function filled(app: App, job: PracticeJob): Promise<{ page: Page; panel: Page }> {
  const { page } = await app.open(job);
  await page.locator('jobai-apply').click();
  const panel = await app.panel();
  await expect.poll(() => stateOf(panel), { timeout: 60_000 }).toBe('review');
  return { page, panel };
}

/** What stands, by key, of every field whose value was written and verified. */
async function verified(panel: Page): Promise<Record<string, string>> {
  const session = await lastSession(panel);
  const standing = session?.fields.filter(({ verdict }) => verdict?.state === 'verified') ?? [];
  return Object.fromEntries(
    standing.map(({ description, value }) => [description.key, valueText(value)]),
  );
}

async function submitted(app: App, job: PracticeJob, panel: Page): Promise<void> {
  await expect(approveButton(panel)).toBeEnabled();
  await approveButton(panel).click();
  await expectSubmitted(panel);
  await expectTracked(app, job, panel);
}

test.beforeEach(({ app }) => seed(app.context, app.id, twoSchools(), RESUME));

test('Greenhouse: lists in parts, entries that are added, questions that follow, texts that do not fit', async ({
  app,
}) => {
  const { page, panel } = await filled(app, GREENHOUSE_GALLERY);
  expect(await verified(panel)).toMatchObject({
    [TIDEWATER.state]: 'Oregon',
    [TIDEWATER.country]: 'United States',
    [TIDEWATER.authorized]: 'Yes',
    [TIDEWATER.languages]: 'English, German',
    [TIDEWATER.sponsorship]: 'No',
    [TIDEWATER.notice]: '2 weeks',
    [TIDEWATER.start]: '2027-01-11',
    [TIDEWATER.website]: 'https://inesmarlow.example.com',
    'school--0': 'Oregon State University',
    'school--1': 'University of Washington',
    'degree--1': "Master's Degree",
    'discipline--1': 'Mathematics',
    'start-month--1': 'September',
    'end-year--1': '2018',
    'company-name-0': 'Harborline Logistics',
    'current-role-0_1': '✓',
    'company-name-1': 'Pinecrest Payments',
    'title-1': 'Software Engineer',
    'start-date-month-1': 'August',
    'end-date-year-1': '2020',
  });
  // As many as the profile has, and not one more.
  await expect(page.locator('.education--form')).toHaveCount(2);
  await expect(page.locator('.employment-form')).toHaveCount(2);
  // The question went with the answer before it.
  expect(await fieldOf(panel, TIDEWATER.visa)).toBeUndefined();
  // A limit by counter is known beforehand, a silent one at the write; neither leaves a part of an answer.
  expect((await fieldOf(panel, TIDEWATER.linkedin))?.decision).toMatchObject({
    action: 'ask',
    reason: 'tooLong',
  });
  expect(await fieldOf(panel, TIDEWATER.github)).toMatchObject({
    value: null,
    verdict: { state: 'refused', reason: 'tooLong' },
  });
  // Reset once: refilled. Reset for ever: said.
  expect(await fieldOf(panel, TIDEWATER.city)).toMatchObject({
    value: null,
    verdict: { state: 'notVerified', reason: 'pageReset' },
  });
  expect((await fieldOf(panel, TIDEWATER.essay))?.description.maxLength).toBe(300);
  // A file stands: nobody opened the box beside it, nor the one of the letter nobody stored.
  await expect(page.locator('#resume_text, #cover_letter_text')).toHaveCount(0);
  await page.locator('[data-testid=cover_letter-text]').click();
  await expect
    .poll(async () => (await fieldOf(panel, 'cover_letter_text'))?.decision.action)
    .toBe('ask');
  await edit(panel, 'cover_letter_text', { kind: 'text', text: 'I like harbours.' });
  // A list of several answers is emptied, and takes the person's own.
  const sessionId = (await lastSession(panel))?.id ?? '';
  const languages = async () => (await fieldOf(panel, TIDEWATER.languages))?.value ?? null;
  await tell(panel, { type: 'apply.undo', sessionId, key: TIDEWATER.languages });
  await expect.poll(languages).toBeNull();
  await edit(panel, TIDEWATER.languages, { kind: 'options', options: ['German', 'Danish'] });
  await expect.poll(languages).toEqual({ kind: 'options', options: ['German', 'Danish'] });
  await submitted(app, GREENHOUSE_GALLERY, panel);
});

test('Ashby: calendars, an editor, a masked telephone, a drop zone, a list in view, several schools', async ({
  app,
}) => {
  const { page, panel } = await filled(app, ASHBY_GALLERY);
  expect(await verified(panel)).toMatchObject({
    _systemfield_resume: 'ines-marlow-resume.pdf',
    [SALTMARSH.phone]: '(503) 555-0148',
    [SALTMARSH.country]: 'United States',
    [SALTMARSH.start]: '01/11/2027',
    [SALTMARSH.startClicked]: '01/11/2027',
    [SALTMARSH.startDayFirst]: '11/01/2027',
    [SALTMARSH.notice]: '2 weeks',
    [SALTMARSH.adult]: 'Yes',
    [SALTMARSH.github]: 'https://github.com/ines-marlow-sample',
    '_systemfield_education_history-school': 'Oregon State University',
    '_systemfield_education_history-school:1': 'University of Washington',
    '_systemfield_education_history-major:1': 'Mathematics',
    '_systemfield_education_history-endDate:year:1': '2018',
  });
  await expect(page.getByPlaceholder('Search schools...')).toHaveCount(2);
  await edit(panel, SALTMARSH.essay, {
    kind: 'text',
    text: 'The dunlin.\n\nBy its droop of a bill.',
  });
  await submitted(app, ASHBY_GALLERY, panel);
});

test('undoing all empties what was written and takes added entries away where the form lets go of them', async ({
  app,
}) => {
  const { page, panel } = await filled(app, ASHBY_GALLERY);
  const sessionId = (await lastSession(panel))?.id ?? '';
  await tell(panel, { type: 'apply.undo', sessionId, key: null });
  const standing = async () =>
    (await lastSession(panel))?.fields
      .filter(({ value }) => value !== null)
      .map(({ description }) => description.key);
  // Nobody can empty a calendar that takes no typing, or take back a yes on this site.
  await expect.poll(standing).toEqual([SALTMARSH.startClicked, SALTMARSH.adult]);
  await expect(page.getByPlaceholder('Search schools...')).toHaveCount(1);
});

test('undoing all empties added entries that the form keeps', async ({ app }) => {
  const { page, panel } = await filled(app, GREENHOUSE_GALLERY);
  await expect(page.locator('.education--form')).toHaveCount(2);
  const sessionId = (await lastSession(panel))?.id ?? '';
  await tell(panel, { type: 'apply.undo', sessionId, key: null });
  const standing = async () =>
    (await lastSession(panel))?.fields
      .filter(({ description, value }) => description.section !== 'main' && value !== null)
      .map(({ description }) => description.key);
  await expect.poll(standing, { timeout: 20_000 }).toEqual([]);
});

for (const resumeParseMs of [0, 1500]) {
  test(`Lever: a résumé read wrongly within ${resumeParseMs} ms takes nothing of ours`, async ({
    app,
  }) => {
    const job = practiceJob('Cobalt');
    app.boards.behave({ resumeParse: 'wrong', resumeParseMs });
    const { page, panel } = await filled(app, job);
    const planned = (await lastSession(panel))?.fields.filter(
      ({ decision }) => decision.action === 'fill',
    );
    expect(planned?.length).toBeGreaterThan(10);
    expect(planned?.filter(({ verdict }) => verdict?.state !== 'verified')).toEqual([]);
    await expect(page.locator('[name=name]')).toHaveValue(/Marlow/);
    await expect(page.locator('[name=org]')).not.toHaveValue('Oregon State University');
    await expect(page.locator('#location-input')).toHaveValue(/Portland, Oregon/);
    // Nothing was taken for the person's own typing.
    expect(planned?.filter(({ source }) => source?.kind === 'page')).toEqual([]);
  });
}
