import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Behaviours } from '../../behaviour.ts';
import type { RecordedFile, RecordedPost, Recorder } from '../../recorder.ts';
import { openJson, type Reply } from '../../reply.ts';
import { controlsOf } from '../controls.ts';
import type { GreenhouseJob } from '../job.ts';
import type { JobApplication, Submission, SubmitReply } from '../payload.ts';
import { answersOf } from './answers.ts';

export type SubmitDesk = {
  receive: (job: GreenhouseJob, payload: Submission) => Promise<Reply>;
  /** The code last mailed to an applicant of this job. */
  securityCode: (jobId: string) => string | undefined;
  reset: () => void;
};

// Without the characters that are easily taken for one another.
const CODE_ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const newCode = () =>
  Array.from({ length: 8 }, () => CODE_ALPHABET[randomInt(CODE_ALPHABET.length)]).join('');

const reply = (body: SubmitReply, status: number) => openJson(body, status);

export function submitDesk(recorder: Recorder, behaviour: Behaviours): SubmitDesk {
  const codes = new Map<string, string>();

  /** Null when no code is needed or the right one came. */
  const challenge = (jobId: string, payload: Submission): SubmitReply | null => {
    if (behaviour.of(jobId).captcha === 'fine') return null;
    const mailed = codes.get(jobId);
    if (mailed !== undefined && payload.security_code?.toUpperCase() === mailed) return null;
    if (mailed === undefined) codes.set(jobId, newCode());
    return payload.security_code
      ? { outcome: 'security_code_required', message: 'The code is not correct' }
      : { outcome: 'security_code_required' };
  };

  return {
    securityCode: (jobId) => codes.get(jobId),
    reset: () => codes.clear(),
    receive: async (job, payload) => {
      const { submit, submitDelayMs, fieldErrors } = behaviour.of(job.id);
      const record = (outcome: RecordedPost['outcome']) =>
        recorder.add({
          jobId: job.id,
          at: new Date().toISOString(),
          payload,
          answers: answersOf(job, payload.job_application),
          files: filesOf(payload.job_application, recorder),
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
        return new Response('Internal Server Error', {
          status: 500,
          headers: { 'access-control-allow-origin': '*' },
        });
      }
      const errors = { ...refusals(job, payload.job_application), ...fieldErrors };
      if (Object.keys(errors).length > 0) {
        record('invalid');
        await sleep(submitDelayMs);
        return reply({ outcome: 'invalid', errors }, 422);
      }
      const asked = challenge(job.id, payload);
      record(asked ? 'security_code_required' : 'accepted');
      await sleep(submitDelayMs);
      return asked ? reply(asked, 428) : reply({ outcome: 'accepted' }, 200);
    },
  };
}

/** What the server itself refuses: required answers that are missing, texts that are too long. */
function refusals(job: GreenhouseJob, sent: JobApplication): Record<string, string> {
  const answers = answersOf(job, sent);
  const errors: Record<string, string> = {};
  for (const { id, label, required } of controlsOf(job.post, sent.educations.length)) {
    const value = answers[id] ?? answers[`${id}_text`];
    const limit = job.limits[id];
    if (required && value === undefined) errors[id] = `${label} can't be blank`;
    else if (limit !== undefined && typeof value === 'string' && value.length > limit) {
      errors[id] = `${label} is too long (maximum is ${limit} characters)`;
    }
  }
  return errors;
}

function filesOf(sent: JobApplication, recorder: Recorder): Record<string, RecordedFile> {
  const stored = [
    ['resume', sent.resume] as const,
    ['cover_letter', sent.cover_letter] as const,
    ...sent.answers_attributes.map(
      ({ question_id, attachment }) => [`question_${question_id}`, attachment] as const,
    ),
  ];
  return Object.fromEntries(
    stored.flatMap(([id, file]) => {
      const upload = recorder.upload(file?.key);
      return upload ? [[id, upload]] : [];
    }),
  );
}
