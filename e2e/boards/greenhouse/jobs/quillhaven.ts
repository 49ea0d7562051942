import { type GreenhouseJob, jobPost } from '../job.ts';
import { longText, select, standardQuestions, text, yesNo } from '../questions.ts';
import { EEOC_SECTIONS } from './eeoc.ts';

/** The short one, shown only inside the employer's own careers page. */
export const quillhaven: GreenhouseJob = {
  host: 'job-boards.greenhouse.io',
  board: 'quillhaven',
  id: '6402217003',
  careersHost: 'careers.quillhaven.example',
  tagline: 'Contracts people can read',
  look: { outsideLabel: false, button: 'rectangle', accent: '#3b3275', tint: '#e9e6f6' },
  numeric: [],
  limits: {},
  consentTexts: {},
  traps: [{ id: 'linkedin_url', label: 'LinkedIn URL', hide: 'offscreen' }],
  post: jobPost({
    title: 'Software Engineer, Integrations',
    company_name: 'Quillhaven',
    job_post_location: 'Oakland, CA or Remote (US)',
    public_url: 'https://careers.quillhaven.example/jobs?gh_jid=6402217003',
    content: `<p>Quillhaven helps small companies write, sign and keep their contracts. Forty-one of us work on it, half in Oakland and half wherever they live.</p>
<h3>What the work is</h3>
<p>Our customers already have tools they love or at least know: calendars, accounting, storage, chat. The integrations team connects us to them. You will own a handful of those connections from the first API call to the support article, and the small framework in TypeScript that all of them share.</p>
<ul>
<li>Read other companies’ API documentation, and find out what they really do.</li>
<li>Build for the day the other side is down, slow or changes its mind about a field.</li>
<li>Talk to customers who use what you built. Two calls a month are part of the job.</li>
</ul>
<h3>What you need</h3>
<p>A few years with TypeScript or a similar language, HTTP that holds no secrets for you, and kindness towards legacy systems. If you have ever kept a sync running between two things that disagree, we would like to hear about it.</p>`,
    confirmation_message:
      '<h1>Thank you for applying to Quillhaven.</h1>\n<p>We have received your application. A person reads each one; expect to hear from us within two weeks.</p>',
    questions: [
      ...standardQuestions({ phone: 'optional' }),
      text(2_210_417_001, 'LinkedIn Profile', { required: true }),
      text(2_210_417_002, 'GitHub or GitLab profile'),
      select(
        2_210_417_003,
        'Which of these describes your situation?',
        [
          'I am authorized to work in the United States for any employer and will not need sponsorship',
          'I am authorized to work in the United States but will need sponsorship in the future',
          'I am not authorized to work in the United States and need sponsorship now',
        ],
        { required: true },
      ),
      yesNo(2_210_417_004, 'Would you relocate to the San Francisco Bay Area?'),
      select(
        2_210_417_005,
        'Years of professional experience',
        ['0–2', '3–5', '6–9', '10 or more'],
        {
          required: true,
        },
      ),
      longText(2_210_417_006, 'Which of our integrations would you repair first, and why?', {
        required: true,
      }),
      text(2_210_417_007, 'How did you hear about Quillhaven?'),
    ],
    eeoc_sections: EEOC_SECTIONS,
  }),
};
