import { PRACTICE_JOBS, type PracticeJob } from './boards/jobs.ts';
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

/** Parts of the forms only the person may answer; the sample person answers none of them before the fill ends. */
const NEVER: Readonly<Record<PracticeJob['ats'], readonly string[]>> = {
  greenhouse: [
    '.eeoc__container',
    '.demographic--container',
    '[name^=gdpr_]',
    '[id=question_6120448018]',
    '[id=question_5530210015]',
  ],
  lever: ['[name^="eeo["]', '[name^="consent["]', '[name^="surveysResponses["]', '[name=pronouns]'],
  ashby: [
    '.ashby-survey-form-container',
    '[data-field-path^=_systemfield_eeoc]',
    '[data-field-path$=consent_ack]',
    '[name=communicationConsent]',
  ],
};

for (const job of PRACTICE_JOBS) {
  const where = job.frame === null ? job.host : `${job.ats}, embedded`;
  test(`Apply with AI at ${job.company} (${where}): filled, verified, approved, tracked`, async ({
    app,
  }) => {
    expect(job.unseen.length).toBeGreaterThan(0);
    await watchEveryFrame(app.context, job.unseen, NEVER[job.ats]);
    const filled = await fill(app, job);

    const seen = await watchedIn(filled.page);
    expect(seen.frames).toBeGreaterThan(20);
    expect(seen.filled).toEqual([]);

    const session = await lastSession(filled.panel);
    const planned = session?.fields.filter(({ decision }) => decision.action === 'fill') ?? [];
    expect(planned.length).toBeGreaterThan(6);
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
