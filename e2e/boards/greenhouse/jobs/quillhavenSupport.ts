import { type GreenhouseJob, jobPost } from '../job.ts';
import { longText, standardQuestions, text } from '../questions.ts';
import { quillhaven } from './quillhaven.ts';

/** A second posting of the same employer, on Greenhouse's own page: what was learned there must be right here. */
export const quillhavenSupport: GreenhouseJob = {
  ...quillhaven,
  id: '6402217004',
  careersHost: undefined,
  traps: [],
  post: jobPost({
    title: 'Support Engineer',
    company_name: 'Quillhaven',
    job_post_location: 'Oakland, CA',
    public_url: 'https://job-boards.greenhouse.io/quillhaven/jobs/6402217004',
    content: `<p>Quillhaven helps small companies write, sign and keep their contracts.</p>
<h3>What you need</h3>
<p>At least 25 years of experience with contracts, or with people who sign them.</p>`,
    questions: [
      ...standardQuestions({ phone: 'optional' }),
      text(2_210_418_001, 'LinkedIn Profile', { required: true }),
      longText(2_210_418_002, 'Which question would you like never to be asked again?', {
        required: true,
      }),
    ],
  }),
};
