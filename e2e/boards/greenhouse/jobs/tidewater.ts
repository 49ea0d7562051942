import { US_STATES } from '@jobai/shared/rules/regions';
import { COUNTRY_NAMES } from '../countries.ts';
import { education, type GreenhouseJob, jobPost } from '../job.ts';
import { longText, multiSelect, select, standardQuestions, text, yesNo } from '../questions.ts';

/** Fields by what they ask. */
export const TIDEWATER = {
  state: 'question_7731550001',
  country: 'question_7731550002',
  authorized: 'question_7731550003',
  languages: 'question_7731550004[]',
  sponsorship: 'question_7731550005',
  visa: 'question_7731550006',
  notice: 'question_7731550007',
  start: 'question_7731550008',
  linkedin: 'question_7731550009',
  github: 'question_7731550010',
  website: 'question_7731550011',
  city: 'question_7731550012',
  essay: 'question_7731550013',
} as const;

const LANGUAGES = [
  'Arabic',
  'Danish',
  'Dutch',
  'English',
  'Finnish',
  'French',
  'German',
  'Greek',
  'Hindi',
  'Italian',
  'Japanese',
  'Korean',
  'Mandarin',
  'Norwegian',
  'Polish',
  'Portuguese',
  'Spanish',
  'Swahili',
  'Swedish',
  'Turkish',
];

/** The odd widgets in one form: lists that load late, by pages, by view or by search; repeated blocks; questions that follow answers; texts that are limited, cut or reset. */
export const tidewater: GreenhouseJob = {
  host: 'job-boards.greenhouse.io',
  board: 'tidewaterinstruments',
  id: '4417730155',
  tagline: 'Gauges that tell the truth about water',
  look: { outsideLabel: false, button: 'pill', accent: '#0b4f6c', tint: '#d9edf4' },
  numeric: [],
  limits: {},
  consentTexts: {},
  traps: [{ id: 'fax_number', label: 'Fax number', hide: 'offscreen' }],
  manners: {
    [TIDEWATER.state]: { kind: 'paged' },
    [TIDEWATER.country]: { kind: 'windowed' },
    [TIDEWATER.authorized]: { kind: 'late' },
    [TIDEWATER.languages]: { kind: 'searched' },
    [TIDEWATER.linkedin]: { kind: 'counted', limit: 40 },
    [TIDEWATER.github]: { kind: 'cut', limit: 30 },
    [TIDEWATER.website]: { kind: 'reset', times: 1 },
    [TIDEWATER.city]: { kind: 'reset', times: 99 },
  },
  conditions: {
    [TIDEWATER.sponsorship]: { id: TIDEWATER.authorized, is: 'Yes' },
    [TIDEWATER.visa]: { id: TIDEWATER.sponsorship, isNot: 'No' },
    [TIDEWATER.start]: { id: TIDEWATER.notice, is: 'answered' },
  },
  post: jobPost({
    title: 'Firmware Engineer, Tide Gauges',
    company_name: 'Tidewater Instruments',
    job_post_location: 'Astoria, OR (On-site)',
    public_url: 'https://job-boards.greenhouse.io/tidewaterinstruments/jobs/4417730155',
    content: `<p>Our gauges stand in 61 harbours and report once a minute, through ice, barnacles and fishing lines. Nineteen of us build them in a former cannery.</p>
<h3>What the work is</h3>
<ul>
<li>Firmware in Rust and C for a board that has to live for eight years on one battery.</li>
<li>The small service that notices when a gauge starts to lie.</li>
</ul>`,
    education_config: education('optional', 'optional'),
    employment: 'optional',
    questions: [
      ...standardQuestions({ phone: 'required', coverLetter: 'optional' }),
      select(7_731_550_001, 'Which U.S. state do you live in?', Object.values(US_STATES), {
        required: true,
      }),
      select(7_731_550_002, 'Country of residence', COUNTRY_NAMES, { required: true }),
      yesNo(7_731_550_003, 'Are you legally authorized to work in the United States?', {
        required: true,
      }),
      multiSelect(7_731_550_004, 'Which languages do you speak?', LANGUAGES),
      yesNo(
        7_731_550_005,
        'Will you now or in the future require visa sponsorship to work in the United States?',
      ),
      text(7_731_550_006, 'Which visa do you hold?'),
      text(7_731_550_007, 'What is your notice period?'),
      text(7_731_550_008, 'When is the earliest date you could start?'),
      text(7_731_550_009, 'LinkedIn Profile'),
      text(7_731_550_010, 'GitHub'),
      text(7_731_550_011, 'Website'),
      text(7_731_550_012, 'City'),
      longText(7_731_550_013, 'What would you measure first, and why?', {
        description: 'Maximum 300 characters.',
      }),
    ],
  }),
};
