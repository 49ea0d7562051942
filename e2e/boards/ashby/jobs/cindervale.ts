import type { AshbyJob } from '../job.ts';
import { emailField, locationField, nameField, question, resumeField } from '../questions.ts';
import { eeocSurvey } from './eeoc.ts';
import { organization } from './organization.ts';

const required = { required: true };

/** Field paths by what they ask. */
export const CINDERVALE = {
  phone: '9be8bae3-5900-48eb-a3a2-16d1a71c2b1f',
  linkedin: '45f0a1e1-5e3f-40b8-8f89-fca20ef04b4c',
  authorized: '6b86a1e9-749a-4ebc-ab12-a1ec4ffe7701',
  sponsorship: '901c2446-4788-4a16-a73d-e0242a00aa0f',
  salary: '87f59aa3-eec1-4c22-8119-544c0eb5abf0',
  start: '9cabcaea-c944-4845-9b95-5ad32ca7270a',
  worked: '6fb59139-1fd2-4373-903b-7063885e77df',
  why: '13deee9f-034c-4966-996f-e28fb039d347',
  paragraph: '534a22ea-909a-443e-8cd6-7eaf6a12c9e3',
  colleague: '0b30c7a9-bbee-44f4-a3be-a70d7bcdddfa',
  colleagueMore: '6f513091-0517-4026-87b4-b1a8766a0765',
  covenant: '04b83f72-619a-4e69-8602-8c9d835c9de2',
  covenantMore: '9a66295d-1bdb-41f1-82b8-ff2a56945b74',
  heard: 'a302e0fe-d3f8-4f25-8b39-a8b3b2eae32c',
  sample: '2052b24c-22e4-49f1-b27e-69ed1cecffa5',
} as const;

/** Remote US posting, newer markup: texting consent, application limits, EEO survey, questions of equal label. */
export const cindervale: AshbyJob = {
  id: 'bd17b313-b7e3-4b9e-9969-703c6bd45724',
  organization: organization({
    organizationId: 'b9833bad-4e49-45f0-b6b8-e894307bbf47',
    name: 'Cindervale',
    publicWebsite: 'https://www.cindervale.example',
    hostedJobsPageSlug: 'cindervale',
    accent: '#4b4fc4',
  }),
  tagline: 'Shift planning for clinics that never close',
  generation: 'hooked',
  country: 'United States',
  schemaInPage: true,
  traps: [
    { id: 'referral_campaign', label: 'Referral campaign', hide: 'type' },
    { id: 'confirm_your_email', label: 'Confirm your email', hide: 'offscreen' },
    { id: 'fax_number', label: 'Fax number', hide: 'transparent' },
  ],
  posting: {
    title: 'Senior Backend Engineer, Scheduling',
    departmentName: 'Engineering',
    teamNames: ['Engineering', 'Scheduling'],
    locationName: 'Remote (United States)',
    workplaceType: 'Remote',
    employmentType: 'FullTime',
    isRemote: true,
    isListed: true,
    publishedDate: '2026-10-28',
    compensationTierSummary: '$165K – $195K • Offers Equity',
    shouldAskForTextingConsent: true,
    applicationLimitCalloutHtml:
      '<p>So that people pick the jobs that suit them best, we accept up to three applications from one person in 60 days.</p>',
    descriptionHtml: `<p>A night shift with one nurse too few is a bad night for everybody in the building. Cindervale plans the shifts of about 1,400 clinics: who may work when, who wants to, and what happens when somebody calls in sick at five in the morning.</p>
<h3>What you will do</h3>
<ul>
<li>Own the solver service that turns rules, wishes and contracts into a plan, and explain its decisions to people who have to live with them.</li>
<li>Bring the time to replan a ward of 60 from forty seconds to under five.</li>
<li>Make daylight saving boring. We run in eleven time zones.</li>
<li>Review designs of two neighbouring teams and ask them to review yours.</li>
</ul>
<h3>What helps</h3>
<ul>
<li>Several years of backend work on something other people’s days depended on.</li>
<li>TypeScript or Python, PostgreSQL, and the patience to read a query plan.</li>
<li>Plain writing. Most of our decisions are made in documents.</li>
</ul>`,
  },
  form: {
    id: 'c27d2b3a-a9df-48d1-a416-b5728750f2dc',
    sections: [
      {
        title: 'Your details',
        questions: [
          nameField(),
          emailField(),
          question('Phone', CINDERVALE.phone, 'Phone number', required),
          locationField('Where do you live right now?', required),
          resumeField(),
          question('Url', CINDERVALE.linkedin, 'LinkedIn profile'),
        ],
      },
      {
        title: 'Working with us',
        questions: [
          question(
            'Boolean',
            CINDERVALE.authorized,
            'Are you authorized to work in the United States?',
            required,
          ),
          question(
            'Boolean',
            CINDERVALE.sponsorship,
            'Will you need Cindervale to sponsor a work visa for you, now or in the future?',
            required,
          ),
          question(
            'Number',
            CINDERVALE.salary,
            'What base salary do you expect, in USD per year?',
            {
              ...required,
              description: 'A number without currency or separators.',
            },
          ),
          question('Date', CINDERVALE.start, 'When could you start?', required),
          question(
            'MultiValueSelect',
            CINDERVALE.worked,
            'Which of these have you worked on? (select all that apply)',
            {
              ...required,
              options: [
                'Calendars and time zones',
                'Constraint solvers',
                'Payments',
                'Public APIs',
                'None of these',
              ],
            },
          ),
          question('LongText', CINDERVALE.why, 'Why Cindervale?', required),
          question(
            'LongText',
            CINDERVALE.paragraph,
            'Which rule of a shift plan that you lived with, or heard of, would you have removed?',
            { ...required, description: 'Four sentences are plenty.' },
          ),
        ],
      },
      {
        title: 'Before you send it',
        questions: [
          question(
            'Boolean',
            CINDERVALE.colleague,
            'Have you worked with somebody who is at Cindervale now?',
            required,
          ),
          question('String', CINDERVALE.colleagueMore, 'If so, please tell us more'),
          question(
            'Boolean',
            CINDERVALE.covenant,
            'Are you bound by a non-compete or a similar agreement?',
            required,
          ),
          question('String', CINDERVALE.covenantMore, 'If so, please tell us more'),
          question('ValueSelect', CINDERVALE.heard, 'How did you first hear of us?', {
            options: ['A friend or colleague', 'LinkedIn', 'A job board', 'A talk or an article'],
          }),
          question('File', CINDERVALE.sample, 'Work sample', {
            description: 'A design document or a piece of code that you may share.',
          }),
        ],
      },
    ],
  },
  surveys: [eeocSurvey('e617f503-0c9e-4cb8-a0e5-f69918723996')],
};
