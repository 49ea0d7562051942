import { PRACTICE_JOBS } from './boards/jobs.ts';
import { expect, test } from './fixtures.ts';
import {
  answer,
  approveButton,
  expectSubmitted,
  expectTracked,
  fill,
  lastSession,
} from './flow.ts';
import { watchEveryFrame, watchedIn } from './unseen.ts';

/** Questions only the person may answer; on these jobs the sample person answers none of them before the fill ends. */
const NEVER = [
  'gender',
  'hispanic_ethnicity',
  'race',
  'veteran_status',
  'disability_status',
  '4000964002',
  '4000965002',
  'gdpr_processing_consent_given_1',
  'gdpr_retention_consent_given_1',
  'question_6120448018',
  'question_5530210015',
];

for (const job of PRACTICE_JOBS) {
  const where = job.frame === null ? job.host : 'embedded';
  test(`Apply with AI at ${job.company} (${where}): filled, verified, approved, tracked`, async ({
    app,
  }) => {
    expect(job.unseen.length).toBeGreaterThan(0);
    await watchEveryFrame(app.context, [...job.unseen, ...NEVER]);
    const filled = await fill(app, job);

    const seen = await watchedIn(filled.page);
    expect(seen.frames).toBeGreaterThan(20);
    expect(seen.filled).toEqual([]);

    const session = await lastSession(filled.panel);
    const planned = session?.fields.filter(({ decision }) => decision.action === 'fill') ?? [];
    expect(planned.length).toBeGreaterThan(8);
    for (const { description, verdict } of planned) {
      expect(verdict, description.label).toEqual({ state: 'verified' });
    }

    await answer(filled, job);
    expect(app.boards.recorder.posts(job.id)).toHaveLength(0);
    await approveButton(filled.panel).click();
    await expectSubmitted(filled.panel);
    await expectTracked(app, job, filled.panel);
    const after = await watchedIn(filled.page);
    expect(after.filled.filter((id) => job.unseen.includes(id))).toEqual([]);
  });
}
