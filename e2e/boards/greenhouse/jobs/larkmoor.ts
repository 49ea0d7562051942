import { type GreenhouseJob, jobPost } from '../job.ts';
import {
  checkboxes,
  longText,
  multiSelect,
  select,
  standardQuestions,
  text,
  yesNo,
} from '../questions.ts';
import { EEOC_SECTIONS } from './eeoc.ts';

/** US posting: EEOC, negated sponsorship wording, two questions with one label, three hidden inputs. */
export const larkmoor: GreenhouseJob = {
  host: 'job-boards.greenhouse.io',
  board: 'larkmoorpayments',
  id: '4128804005',
  tagline: 'Payout infrastructure for marketplaces',
  look: { outsideLabel: false, button: 'pill', accent: '#14532d', tint: '#dcebe1' },
  numeric: [],
  limits: { question_6120448008: 1000 },
  consentTexts: {},
  traps: [
    { id: 'company_website', label: 'Company website', hide: 'offscreen' },
    { id: 'confirm_email', label: 'Confirm email', hide: 'transparent' },
    { id: 'referrer_source', label: 'Source', hide: 'type' },
  ],
  post: jobPost({
    title: 'Senior Backend Engineer, Payouts',
    company_name: 'Larkmoor',
    job_post_location: 'San Francisco, CA (Hybrid)',
    public_url: 'https://job-boards.greenhouse.io/larkmoorpayments/jobs/4128804005',
    introduction:
      '<p>Larkmoor moves money for people who sell things on other people’s websites. When a ceramics shop in Tucson or a drone repair service in Duluth gets paid on time, there is a good chance that our ledger made it happen. We are 140 people in San Francisco and Minneapolis, and we have been profitable since 2024.</p>',
    content: `<h3>The team</h3>
<p>Payouts owns everything between “the marketplace says this seller earned $412.18” and “the seller’s bank says it arrived”. Six engineers, one product manager and one person from banking operations sit together, read the same alerts and share the same on-call week.</p>
<h3>What you will do</h3>
<ul>
<li>Own services in TypeScript and Go that schedule, net and send about 1.9 million payouts a month over ACH, RTP and SEPA.</li>
<li>Move the payout ledger from nightly batches to an event-sourced design on PostgreSQL and Kafka, without a day on which the books do not balance.</li>
<li>Make failure boring: idempotent submissions, reconciliation that finds a missing cent, and runbooks somebody can follow at four in the morning.</li>
<li>Write designs that other teams can argue with, and review theirs.</li>
</ul>
<h3>What we look for</h3>
<ul>
<li>Several years of building and running backend systems where being wrong costs money or trust.</li>
<li>Solid SQL: you can read a query plan and explain an isolation level with an example of your own.</li>
<li>Experience with at least one of Go, TypeScript, Kotlin or Java in production.</li>
<li>Clear writing. Most of our decisions are made in documents of two pages.</li>
</ul>
<p>You do not need to have worked in payments. Half of the team had not.</p>`,
    conclusion:
      '<p>We offer health, dental and vision insurance from the first day, 401(k) matching up to 5%, 20 weeks of parental leave and four weeks of holiday that managers are expected to take themselves. Larkmoor is an equal opportunity employer.</p>',
    pay_ranges: [
      {
        title: 'San Francisco base pay',
        description:
          '<p>Where in the range an offer falls depends on experience and on the level agreed in the interviews. Equity comes on top.</p>',
        min: '$172,000',
        max: '$214,000',
        currency_type: 'USD',
      },
    ],
    show_quick_apply_cta: true,
    questions: [
      ...standardQuestions({
        preferredName: true,
        phone: 'required',
        location: 'required',
        coverLetter: 'optional',
      }),
      text(6_120_448_001, 'LinkedIn Profile'),
      text(6_120_448_002, 'GitHub'),
      text(6_120_448_003, 'Website'),
      yesNo(6_120_448_004, 'Are you legally authorized to work in the United States?', {
        required: true,
      }),
      yesNo(
        6_120_448_005,
        'Are you unable to work in the United States without visa sponsorship, now or in the future?',
        { required: true },
      ),
      select(
        6_120_448_006,
        'How many years of professional software engineering experience do you have?',
        ['Less than 2 years', '2–4 years', '5–7 years', '8–10 years', 'More than 10 years'],
        { required: true },
      ),
      multiSelect(
        6_120_448_007,
        'Which of these have you run in production?',
        ['PostgreSQL', 'MySQL', 'Kafka', 'RabbitMQ', 'Redis', 'Kubernetes', 'Nomad', 'Terraform'],
        { required: true },
      ),
      longText(
        6_120_448_008,
        'Tell us about a time a system you were responsible for produced a wrong result. How did you find out, and what did you change?',
        { required: true, description: 'At most 1,000 characters. Plain text is fine.' },
      ),
      text(6_120_448_009, 'What are your base salary expectations (USD per year)?', {
        required: true,
      }),
      text(6_120_448_010, 'What is your notice period?'),
      text(6_120_448_011, 'When is the earliest date you could start?'),
      yesNo(6_120_448_012, 'Have you previously been employed by Larkmoor?', { required: true }),
      text(6_120_448_013, 'If yes, please give details'),
      yesNo(
        6_120_448_014,
        'Do you have any agreement with a current or former employer that limits what you may work on?',
        {
          required: true,
        },
      ),
      text(6_120_448_015, 'If yes, please give details'),
      select(6_120_448_016, 'How did you hear about this job?', [
        'LinkedIn',
        'A friend or colleague',
        'Larkmoor engineering blog',
        'Conference or meetup',
        'Job board',
        'Other',
      ]),
      checkboxes(6_120_448_017, 'Text messages', [
        'I agree to receive text messages about my application. Message and data rates may apply; reply STOP to opt out.',
      ]),
      select(
        6_120_448_018,
        'I certify that the information in this application is true and complete to the best of my knowledge.',
        ['I certify'],
        { required: true },
      ),
    ],
    eeoc_sections: EEOC_SECTIONS,
  }),
};
