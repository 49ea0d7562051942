import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Behaviours } from '../../behaviour.ts';
import type { Bundle } from '../../bundle.ts';
import type { RecordedPost, Recorder } from '../../recorder.ts';
import { html, type Reply, redirect } from '../../reply.ts';
import { controlsOf } from '../controls.ts';
import { type LeverJob, postingPath } from '../job.ts';
import { answersOf, filesOf, payloadOf, textOf } from './answers.ts';
import { formPage } from './form.ts';
import type { Shown } from './markup.ts';
import { refusals } from './refusals.ts';
import { unseenOf } from './unseen.ts';

export type SubmitDesk = {
  receive: (bundle: Bundle, job: LeverJob, sent: FormData) => Promise<Reply>;
  /** A token as the captcha hands one to the page. */
  captchaToken: () => string;
  /** Keeps an uploaded résumé; the id goes back with the application. */
  keepResume: () => string;
  reset: () => void;
};

const ROBOT = '✱ Please verify that you are not a robot, and reupload any files';

export function submitDesk(recorder: Recorder, behaviour: Behaviours): SubmitDesk {
  const captchaTokens = new Set<string>();
  const spent = new Set<string>();
  const resumeIds = new Set<string>();
  const issue = (to: Set<string>, id: string) => {
    to.add(id);
    return id;
  };

  const isHuman = (jobId: string, token: string) => {
    const valid = captchaTokens.has(token) && !spent.has(token);
    spent.add(token);
    return valid && behaviour.of(jobId).captcha === 'fine';
  };

  return {
    captchaToken: () => issue(captchaTokens, `P1_${randomUUID()}`),
    keepResume: () => issue(resumeIds, randomUUID()),
    reset: () => {
      for (const all of [captchaTokens, spent, resumeIds]) all.clear();
    },
    receive: async (bundle, job, sent) => {
      const { submit, submitDelayMs, fieldErrors } = behaviour.of(job.id);
      const files = await filesOf(job, sent);
      const record = (outcome: RecordedPost['outcome']) =>
        recorder.add({
          jobId: job.id,
          at: new Date().toISOString(),
          payload: payloadOf(sent),
          answers: answersOf(job, sent),
          files,
          unseen: unseenOf(job, sent, { captchaTokens, resumeIds }),
          outcome,
        });
      if (submit === 'hang' || submit === 'reset') {
        record('unanswered');
        return submit;
      }
      if (submit === 'error') {
        record('error');
        await sleep(submitDelayMs);
        return html(
          '<!doctype html><html lang="en"><title>Error</title><h1>500</h1><p>Something went wrong. Please try again later.</p>',
          {},
          500,
        );
      }
      const human = isHuman(job.id, textOf(sent, 'h-captcha-response'));
      const errors = { ...refusals(job, sent), ...fieldErrors };
      if (!human || Object.keys(errors).length > 0) {
        record(human ? 'invalid' : 'captcha_refused');
        await sleep(submitDelayMs);
        return html(formPage(bundle, job, shownAgain(job, sent, errors, human ? null : ROBOT)));
      }
      record('accepted');
      await sleep(submitDelayMs);
      return redirect(`${postingPath(job)}/thanks`, 302);
    },
  };
}

function shownAgain(
  job: LeverJob,
  sent: FormData,
  errors: Shown['errors'],
  notice: string | null,
): Shown {
  const values = controlsOf(job)
    .filter(({ kind }) => kind === 'text')
    .map(({ name }) => [name, textOf(sent, name)] as const);
  return { values: new Map(values), errors, notice };
}
