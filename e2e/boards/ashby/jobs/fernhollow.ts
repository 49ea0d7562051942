import { COUNTRY_NAMES } from '../../greenhouse/countries.ts';
import type { AshbyJob } from '../job.ts';
import { emailField, locationField, nameField, question, resumeField } from '../questions.ts';
import { organization } from './organization.ts';

const required = { required: true };

/** Field paths by what they ask. */
export const FERNHOLLOW = {
  phone: '2b92a867-5002-491c-84e8-d4c059362314',
  cover: '17b12724-007c-4de1-9608-0c10069f4642',
  site: '914cc7eb-4f0d-41f2-bfe9-6572356ac70d',
  github: '2d98ffd0-4df1-4c5e-b377-0219aed81319',
  country: '9a27de47-2453-4f75-9df9-2c0dfec64afb',
  right: '2dc97065-1590-4412-bf1a-a1557745b4b6',
  studio: '7a85b04e-5f0c-4117-96ce-f179774bc58e',
  years: '9faf214d-5e08-43f9-b58b-8d1ceaefa33e',
  salary: 'ffd5f4c0-6592-4a00-9ca4-27672cb2e5d0',
  start: 'bcb405f8-86e4-4470-89a1-8243dc4b47cf',
  enjoy: '4d2d8896-395d-4085-93b9-249e7e901f19',
  built: '47ba16dd-52eb-4c9f-a6fb-24397fb33c30',
  privacy: '9a59ea49-c2be-49e8-94f8-abe691e2b63f',
} as const;

export const NO_SPONSORSHIP =
  'I am authorized to work there for any employer and will not need sponsorship';

/** Studio in Portland, older markup: a space in the address, a long list, schools, consent without a label. */
export const fernhollow: AshbyJob = {
  id: 'e3cf42fd-14f0-469b-b165-df6efce3a45c',
  organization: organization({
    organizationId: 'e03bff6b-0705-4051-adb5-9eb50e342485',
    name: 'Fernhollow Studio',
    publicWebsite: 'https://fernhollow.example',
    hostedJobsPageSlug: 'Fernhollow Studio',
    accent: '#2c6e49',
    success: 'Thank you. A person reads every application, usually within nine days.',
  }),
  tagline: 'Drawing tools for people who think with a pencil',
  generation: 'hashed',
  country: 'United States',
  schemaInPage: true,
  traps: [
    { id: 'utm_medium', label: 'Medium', hide: 'type' },
    { id: 'homepage_url', label: 'Homepage', hide: 'clipped' },
  ],
  posting: {
    title: 'Product Engineer',
    departmentName: 'Product',
    teamNames: ['Product'],
    locationName: 'Portland, Oregon',
    workplaceType: 'Hybrid',
    employmentType: 'FullTime',
    isRemote: false,
    isListed: true,
    publishedDate: '2026-11-03',
    compensationTierSummary: '$150K – $180K',
    shouldAskForTextingConsent: false,
    applicationLimitCalloutHtml: null,
    descriptionHtml: `<p>Fernhollow makes a sketchbook that runs in the browser and on tablets. Architects, comic artists and two very patient entomologists use it every day. We are nine people in a former seed shop.</p>
<h3>What you will do</h3>
<ul>
<li>Take an idea from a conversation with an illustrator to something that ships, mostly by yourself.</li>
<li>Keep strokes under 9 ms from pen to screen, on hardware that is older than our company.</li>
<li>Teach the undo history to survive two people drawing on one page.</li>
</ul>
<h3>What helps</h3>
<ul>
<li>TypeScript, and some acquaintance with canvas, WebGL or a rendering engine.</li>
<li>An eye: you see when a line is wrong before you know why.</li>
</ul>`,
  },
  form: {
    id: '81ff4ed4-6607-49a0-b588-9e3e32299859',
    sections: [
      {
        title: 'Application',
        questions: [
          nameField('Full name'),
          emailField(),
          question('Phone', FERNHOLLOW.phone, 'Phone'),
          resumeField('PDF or Word, please.'),
          question('File', FERNHOLLOW.cover, 'Cover letter', {
            description: 'Optional; a few lines below do as well.',
          }),
          locationField('Location'),
          question('String', FERNHOLLOW.site, 'Website or portfolio', {
            description: 'Anything you have made that we can look at.',
          }),
          question('Url', FERNHOLLOW.github, 'GitHub'),
          question('ValueSelect', FERNHOLLOW.country, 'Which country will you work from?', {
            ...required,
            options: COUNTRY_NAMES,
          }),
          question(
            'ValueSelect',
            FERNHOLLOW.right,
            'What describes your right to work in that country?',
            {
              ...required,
              options: [
                NO_SPONSORSHIP,
                'I am authorized to work there now but will need sponsorship later',
                'I need sponsorship to start',
                'I am not sure',
              ],
            },
          ),
          question(
            'Boolean',
            FERNHOLLOW.studio,
            'Would you be in our studio on Tuesdays and Thursdays?',
            required,
          ),
          question(
            'Number',
            FERNHOLLOW.years,
            'How many years have you built products for the web?',
            {
              ...required,
            },
          ),
          question('String', FERNHOLLOW.salary, 'Salary expectation, with currency', required),
          question('Date', FERNHOLLOW.start, 'Earliest start date'),
          question(
            'MultiValueSelect',
            FERNHOLLOW.enjoy,
            'What would you enjoy working on in your first year? (choose up to three)',
            {
              ...required,
              options: [
                'Pen latency',
                'Shared pages',
                'Brushes',
                'Import and export',
                'Onboarding',
              ],
            },
          ),
          question(
            'LongText',
            FERNHOLLOW.built,
            'What did you build last that you were sorry to stop working on?',
            required,
          ),
          question('EducationHistory', '_systemfield_education_history', 'Education'),
          question('MultiValueSelect', FERNHOLLOW.privacy, 'Candidate privacy notice', {
            ...required,
            description: 'How we handle what you send us stands on fernhollow.example/privacy.',
            options: ['I have read the notice'],
          }),
        ],
      },
    ],
  },
  surveys: [
    {
      id: '39d25e93-5487-4a4f-985d-7bad9d4dffe9',
      sections: [
        {
          title: '',
          questions: [
            question('MultiValueSelect', '_systemfield_data_consent_ack', '', {
              description:
                'May Fernhollow Studio keep your details for two years and write to you about other jobs?',
              options: ['I agree'],
            }),
          ],
        },
      ],
    },
  ],
};
