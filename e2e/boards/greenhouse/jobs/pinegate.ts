import { education, type GreenhouseJob, jobPost } from '../job.ts';
import {
  attachment,
  longText,
  multiSelect,
  select,
  standardQuestions,
  text,
  yesNo,
} from '../questions.ts';

/** Remote US posting: education with server-searched lists, a file question, current job, US states. */
export const pinegate: GreenhouseJob = {
  host: 'job-boards.greenhouse.io',
  board: 'pinegatehealth',
  id: '7730125002',
  tagline: 'Clinical data that arrives clean',
  look: { outsideLabel: false, button: 'rounded', accent: '#1e4e8c', tint: '#e1ebf7' },
  numeric: ['question_5530210006'],
  limits: {},
  consentTexts: {},
  traps: [
    { id: 'middle_initial', label: 'Middle initial', hide: 'transparent' },
    { id: 'address_line_3', label: 'Address line 3', hide: 'offscreen' },
  ],
  post: jobPost({
    title: 'Data Platform Engineer',
    company_name: 'Pinegate Health',
    job_post_location: 'Remote (United States)',
    public_url: 'https://job-boards.greenhouse.io/pinegatehealth/jobs/7730125002',
    introduction:
      '<p>Hospitals send us about eleven thousand files a day: lab results, claims, discharge letters, spreadsheets somebody exported before lunch. Pinegate turns them into records that researchers and care teams can trust. We are a remote company of 85 people and we meet in Minneapolis twice a year.</p>',
    content: `<h3>About the role</h3>
<p>The platform team builds what the other five engineering teams stand on: ingestion, the warehouse, lineage, and the guard rails that keep protected health information where it belongs.</p>
<h3>In your first year you will</h3>
<ul>
<li>Take over the ingestion service (Python and Go, Kafka, PostgreSQL) and bring the share of files that need a human from 4% to under 1%.</li>
<li>Give every column in the warehouse an owner and a test, and make it cheap to keep both.</li>
<li>Design retention that deletes what contracts say must be deleted, and proves it.</li>
<li>Help three teams move from hourly batches to streams where it matters, and talk a fourth out of it.</li>
</ul>
<h3>You might be a good fit if you</h3>
<ul>
<li>have built data pipelines that other people depended on, and have been woken up by one;</li>
<li>like SQL enough to read other people’s;</li>
<li>know your way around one cloud and its bill;</li>
<li>explain trade-offs to colleagues who are clinicians first.</li>
</ul>`,
    conclusion:
      '<p>Benefits include medical, dental and vision cover, a 401(k) with 4% matching, 16 weeks of parental leave and a yearly learning budget. A background check is part of every offer, because of the data we handle.</p>',
    pay_ranges: [
      {
        title: 'US base salary range',
        description: '<p>One range for the whole country.</p>',
        min: '$158,000',
        max: '$191,000',
        currency_type: 'USD',
      },
    ],
    education_config: education('required', 'optional'),
    questions: [
      ...standardQuestions({
        preferredName: true,
        phone: 'required',
        location: 'optional',
        coverLetter: 'required',
      }),
      text(5_530_210_001, 'Current Company', { required: true }),
      text(5_530_210_002, 'Current Title', { required: true }),
      select(
        5_530_210_003,
        'In which state do you live?',
        [
          'California',
          'Colorado',
          'Illinois',
          'Massachusetts',
          'Minnesota',
          'New York',
          'Oregon',
          'Texas',
          'Washington',
          'Another state',
          'Outside the United States',
        ],
        { required: true },
      ),
      yesNo(
        5_530_210_004,
        'Are you legally authorized to work in the country in which this position is located?',
        { required: true },
      ),
      yesNo(
        5_530_210_005,
        'Will you now or in the future require sponsorship for employment visa status (e.g. H-1B)?',
        { required: true },
      ),
      text(5_530_210_006, 'How many years of full-time professional experience do you have?', {
        required: true,
      }),
      multiSelect(
        5_530_210_007,
        'Which languages do you use for data work?',
        ['Python', 'Go', 'SQL', 'Scala', 'Java', 'R', 'TypeScript', 'Rust'],
        { required: true },
      ),
      attachment(5_530_210_008, 'Work sample', {
        description: 'A design document, a talk or a piece of code you may share.',
      }),
      longText(
        5_530_210_009,
        'Which data set would you refuse to load, and what would you need to hear to change your mind?',
        {
          required: true,
        },
      ),
      text(5_530_210_010, 'Desired annual salary (USD)'),
      yesNo(5_530_210_011, 'Are you at least 18 years of age?', { required: true }),
      yesNo(5_530_210_012, 'Are you willing to travel to Minneapolis twice a year?', {
        required: true,
      }),
      yesNo(
        5_530_210_013,
        'Have you ever been excluded from participation in a federal healthcare program?',
        { required: true },
      ),
      text(5_530_210_014, 'Portfolio or personal website'),
      select(
        5_530_210_015,
        'By applying I confirm that I have read the applicant privacy notice and that my statements are accurate.',
        ['I confirm'],
        { required: true },
      ),
    ],
  }),
};
