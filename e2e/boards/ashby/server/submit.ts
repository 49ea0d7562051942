import { setTimeout as sleep } from 'node:timers/promises';
import type { Shared } from '../../board.ts';
import type { RecordedPost } from '../../recorder.ts';
import type { Reply } from '../../reply.ts';
import type { SubmitRequest, SubmitResult } from '../payload.ts';
import { answersOf, filesOf, missing } from './answers.ts';
import type { OpenForm } from './forms.ts';

const SCORE_TOO_LOW =
  'Your application submission was flagged as possible spam (RECAPTCHA_SCORE_BELOW_THRESHOLD). If you are not a robot, please submit it again.';
const BLOCKED =
  '<p>You have reached the number of applications that this company accepts from one person in 60 days.</p>';

/** Takes an application; refusals are answered with status 200 too. */
export async function receive(
  { recorder, behaviour }: Shared,
  forms: readonly OpenForm[],
  payload: SubmitRequest,
): Promise<Reply> {
  const [application] = forms;
  if (!application) return new Response('no such form', { status: 400 });
  const { submit, submitDelayMs, fieldErrors, captcha } = behaviour.of(application.job.id);
  const record = (outcome: RecordedPost['outcome']) =>
    recorder.add({
      jobId: application.job.id,
      at: new Date().toISOString(),
      payload,
      answers: answersOf(forms),
      files: filesOf(forms, recorder),
      unseen: Object.fromEntries(Object.entries(payload.unseen).filter(([, value]) => value)),
      outcome,
    });
  if (submit === 'hang' || submit === 'reset') {
    record('unanswered');
    return submit;
  }
  if (submit === 'error') {
    record('error');
    await sleep(submitDelayMs);
    return new Response('Internal Server Error', { status: 500 });
  }
  const [outcome, result] = judge(forms, captcha, fieldErrors);
  record(outcome);
  await sleep(submitDelayMs);
  return Response.json({ data: { result } });
}

function judge(
  forms: readonly OpenForm[],
  captcha: 'fine' | 'low' | 'blocked',
  fieldErrors: Readonly<Record<string, string>>,
): [RecordedPost['outcome'], SubmitResult] {
  const errorMessages = [...missing(forms), ...Object.values(fieldErrors)];
  if (errorMessages.length > 0) return ['invalid', { __typename: 'FormRender', errorMessages }];
  if (captcha === 'blocked') {
    return ['refused', { __typename: 'ApplicationBlocked', blockMessageForCandidateHtml: BLOCKED }];
  }
  if (captcha === 'low') {
    return ['refused', { __typename: 'FormRender', errorMessages: [SCORE_TOO_LOW] }];
  }
  return ['accepted', { __typename: 'FormSubmitSuccess' }];
}
