import { COUNTRY_NAMES } from '../countries.ts';
import { type GreenhouseJob, jobPost } from '../job.ts';
import { checkboxes, longText, select, standardQuestions, text, yesNo } from '../questions.ts';
import type { DemographicQuestion } from '../schema.ts';

const survey = (
  id: number,
  name: string,
  key: DemographicQuestion['answer_type']['key'],
  labels: readonly string[],
  required = false,
): DemographicQuestion => ({
  id,
  name,
  required,
  answer_type: { id: null, key },
  answer_options: labels.map((label, index) => ({
    id: id * 10 + index,
    name: label,
    free_form: label.startsWith('I prefer to self-describe'),
    decline_to_answer: label.startsWith("I don't wish"),
  })),
});

/** European posting on the EU host: demographic survey, data-protection consents, a 200-option list, outside labels. */
export const brennhof: GreenhouseJob = {
  host: 'job-boards.eu.greenhouse.io',
  board: 'brennhofrobotics',
  id: '4719302101',
  tagline: 'Mobile robots for hospital logistics',
  look: { outsideLabel: true, button: 'rectangle', accent: '#7c2d12', tint: '#f6e7df' },
  numeric: ['question_8471930205'],
  limits: { question_8471930210: 600 },
  consentTexts: {
    gdpr_processing_consent_given:
      'I agree that Brennhof Robotics GmbH processes the data in this application to decide about employing me, as described in its applicant privacy notice.',
    gdpr_retention_consent_given:
      'I agree that Brennhof Robotics GmbH keeps my application for 365 days to contact me about other positions.',
    gdpr_demographic_data_consent_given:
      'I agree that my answers to the voluntary survey are processed in anonymised statistics.',
  },
  traps: [
    { id: 'homepage', label: 'Homepage', hide: 'clipped' },
    { id: 'phone_confirmation', label: 'Phone (again)', hide: 'offscreen' },
    { id: 'candidate_token', label: 'Token', hide: 'type' },
  ],
  post: jobPost({
    title: 'Site Reliability Engineer (all genders)',
    company_name: 'Brennhof Robotics',
    job_post_location: 'Berlin, Germany',
    public_url: 'https://job-boards.eu.greenhouse.io/brennhofrobotics/jobs/4719302101',
    introduction:
      '<p>At three in the morning a nurse should not be looking for a box of infusion pumps. Brennhof builds the robots that bring it, and the software that knows where it is. Our machines drive about 2,100 kilometres a day through 34 hospitals in Germany, Austria and the Netherlands.</p>',
    content: `<h3>Your job</h3>
<p>Every robot is a small computer in a building with thick walls and bad radio. You keep the platform alive that talks to them: fleet management, over-the-air updates, telemetry, and the maps that hospitals change without telling us.</p>
<ul>
<li>Run our Kubernetes clusters in two data centres and on edge nodes inside the hospitals.</li>
<li>Turn our on-call from “who remembers this?” into alerts with a cause and a next step.</li>
<li>Plan update waves so that no ward is without transport, and stop one when the numbers look wrong.</li>
<li>Work with the safety team on the evidence that regulators ask us for.</li>
</ul>
<h3>You bring</h3>
<ul>
<li>Experience with Linux, networking and at least one infrastructure-as-code tool in production.</li>
<li>Code you would show to a colleague, in Go, Python or Rust.</li>
<li>Patience with hardware, and with people who are busier than you.</li>
<li>English for daily work. German helps when you visit a hospital.</li>
</ul>
<h3>We offer</h3>
<p>30 days of holiday, a works council, a job ticket for public transport, and two weeks a year in which you may work on anything that makes on-call quieter. Relocation to Berlin is supported with a flat for the first two months.</p>`,
    questions: [
      ...standardQuestions({ phone: 'optional', location: 'required', coverLetter: 'optional' }),
      text(8_471_930_201, 'LinkedIn Profile'),
      select(8_471_930_202, 'Country of residence', COUNTRY_NAMES, { required: true }),
      yesNo(8_471_930_203, 'Do you hold a valid permit to work in Germany?', { required: true }),
      select(
        8_471_930_204,
        'Will you need visa sponsorship or relocation support to work from Berlin?',
        ['Neither', 'Visa sponsorship only', 'Relocation support only', 'Both'],
        { required: true },
      ),
      text(8_471_930_205, 'Years of experience operating Kubernetes in production', {
        required: true,
        description: 'A whole number.',
      }),
      select(
        8_471_930_206,
        'How would you describe your German?',
        ['None', 'A1–A2 (basic)', 'B1–B2 (independent)', 'C1–C2 (proficient)', 'Native'],
        { required: true },
      ),
      text(8_471_930_207, 'Expected gross annual salary in EUR', { required: true }),
      select(8_471_930_208, 'Notice period', [
        'I can start immediately',
        'Up to 4 weeks',
        '1 to 3 months',
        'More than 3 months',
      ]),
      checkboxes(
        8_471_930_209,
        'Which on-call arrangements would work for you?',
        ['Weekdays', 'Weekends', 'Public holidays', 'Follow-the-sun with our team in Porto'],
        { required: true },
      ),
      longText(8_471_930_210, 'Describe an alert you deleted, and how you knew that it could go.', {
        required: true,
        description: 'No more than 600 characters, please.',
      }),
      longText(8_471_930_213, 'Why would you like to work at Brennhof Robotics?'),
      yesNo(
        8_471_930_211,
        'Have you ever worked for Brennhof Robotics or one of its subsidiaries?',
      ),
      text(8_471_930_212, 'Where did you hear about us?'),
    ],
    demographic_questions: {
      title: 'Voluntary diversity survey',
      description:
        '<p>We would like to know whether our job posts reach everyone. Your answers are stored apart from your application and nobody who decides about it can see them.</p>',
      questions: [
        survey(
          4_000_964_002,
          'How do you describe your gender identity? (mark all that apply)',
          'MULTI_SELECT',
          ['Man', 'Non-binary', 'Woman', 'I prefer to self-describe', "I don't wish to answer"],
        ),
        survey(
          4_000_965_002,
          'Which age group do you belong to?',
          'SINGLE_SELECT',
          ['Under 30', '30–39', '40–49', '50–59', '60 or older', "I don't wish to answer"],
          true,
        ),
      ],
    },
    data_compliance: {
      type: 'gdpr',
      requires_processing_consent: true,
      requires_retention_consent: true,
      retention_period: 365,
      demographic_data_consent_applies: true,
      single_purpose_consent: false,
    },
  }),
};
