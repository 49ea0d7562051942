import type { AshbyJob } from '../job.ts';
import { emailField, locationField, nameField, question, resumeField } from '../questions.ts';
import { organization } from './organization.ts';

const required = { required: true };

/** Field paths by what they ask. */
export const OSKARSEN = {
  phone: '917d934d-5965-47bb-811a-c968f25ffdaa',
  linkedin: '8d2b6c10-94ef-4f7c-b1a3-60e5d7c2f81a',
  github: 'f0a97d35-1b6c-4c2e-8d49-3e7b5a90c6d2',
  permit: 'c7163cf2-a871-4d3b-83f9-35394dfb1318',
  support: '6d3cf4f9-29f3-4a4d-ba71-40e7ce20ae2a',
  salary: 'c2d56814-2a7c-4670-84b1-c4bfbb4967c6',
  notice: '0896c2a2-160e-4dcc-b5ed-fe64405e1bc6',
  available: 'e6dc26d7-8610-4033-a77d-69d6101951e1',
  languages: '9a54b142-f416-45aa-ab81-0ca7fdfcb31e',
  clock: 'e852b290-ebc8-4a54-a900-ec2e7f488f5d',
  offshore: 'question_1',
  pronouns: 'ff0c3fa0-43da-4f3c-8460-fa90e6e171fb',
  age: '68555581-e12b-46a1-b023-5539b64b172d',
  background: '0b7b1c1e-7f8e-4a53-9a0e-0f5f2c7f3f55',
} as const;

/** Office in Copenhagen, older markup: a dot in the address, no schema in the page, no résumé parser. */
export const oskarsen: AshbyJob = {
  id: '08160541-9f60-4561-94e5-0fe734b077eb',
  organization: organization({
    organizationId: '78f15124-26b6-4932-8277-a91162d274ee',
    name: 'Oskarsen Wind',
    publicWebsite: 'https://oskarsen.example',
    hostedJobsPageSlug: 'oskarsen.wind',
    accent: '#0b6e8a',
    autofill: false,
  }),
  tagline: 'We keep 2,300 turbines turning',
  generation: 'hashed',
  country: 'Denmark',
  schemaInPage: false,
  traps: [
    { id: 'applicant_ref', label: 'Applicant reference', hide: 'type' },
    { id: 'second_email', label: 'Second email', hide: 'transparent' },
  ],
  posting: {
    title: 'Data Engineer, Turbine Telemetry',
    departmentName: 'Data',
    teamNames: ['Data', 'Telemetry'],
    locationName: 'Copenhagen',
    workplaceType: 'Hybrid',
    employmentType: 'FullTime',
    isRemote: false,
    isListed: true,
    publishedDate: '2026-10-12',
    compensationTierSummary: null,
    shouldAskForTextingConsent: false,
    applicationLimitCalloutHtml: null,
    descriptionHtml: `<p>A turbine reports 400 values a second and is, now and then, wrong about all of them. The telemetry team decides what to believe.</p>
<h3>What you will do</h3>
<ul>
<li>Run the pipeline that takes 900,000 values a second from eleven sea areas and loses none of them.</li>
<li>Find out why two sensors disagree, sometimes on the phone with the technician who stands beside them.</li>
<li>Give forecasters data they can use within a minute, and say how sure we are of it.</li>
</ul>
<h3>What helps</h3>
<ul>
<li>Python, SQL, and streams you have operated yourself.</li>
<li>English every day. Danish is welcome and not needed.</li>
</ul>`,
  },
  form: {
    id: '794c4b85-38da-421c-ba1b-f546960484f2',
    sections: [
      {
        title: 'About you',
        questions: [
          nameField('Full name'),
          emailField(),
          question('Phone', OSKARSEN.phone, 'Phone number', required),
          locationField('Current location', { ...required, description: 'City and country.' }),
          resumeField(),
          question('Url', OSKARSEN.linkedin, 'LinkedIn'),
          question('Url', OSKARSEN.github, 'GitHub or GitLab'),
        ],
      },
      {
        title: 'The job',
        questions: [
          question(
            'Boolean',
            OSKARSEN.permit,
            'Are you a citizen of the EU or EEA, or do you hold a permit to work in Denmark?',
            required,
          ),
          question('ValueSelect', OSKARSEN.support, 'What would you need from us to start?', {
            ...required,
            options: ['A work permit', 'Help with moving', 'Both', 'Neither'],
          }),
          question('Number', OSKARSEN.salary, 'Gross monthly salary you expect, in DKK', required),
          question('ValueSelect', OSKARSEN.notice, 'Notice period', {
            ...required,
            options: ['None', 'Up to 1 month', '1–3 months', 'More than 3 months'],
          }),
          question('Date', OSKARSEN.available, 'From when are you available?', required),
          question('MultiValueSelect', OSKARSEN.languages, 'In which languages can you work?', {
            ...required,
            options: ['English', 'Danish', 'German', 'Swedish'],
          }),
          question('LongText', OSKARSEN.clock, '', {
            ...required,
            description: 'How would you find out that a turbine’s clock is wrong?',
          }),
          question('Boolean', OSKARSEN.offshore, 'Would you go offshore twice a year?', {
            description: 'Training is part of it, and nobody has to.',
          }),
        ],
      },
    ],
  },
  surveys: [
    {
      id: '519bbc7b-2008-423a-bf91-1b74d6a2781d',
      sections: [
        {
          title: 'Diversity survey',
          description: 'Anonymous, voluntary, and never shown to the people who hire.',
          questions: [
            question('String', OSKARSEN.pronouns, 'Pronouns'),
            question('ValueSelect', OSKARSEN.age, 'Which age group do you belong to?', {
              options: ['Under 30', '30–44', '45–59', '60 or over', 'I would rather not say'],
            }),
            question(
              'MultiValueSelect',
              OSKARSEN.background,
              'Which of these describe you? (select all that apply)',
              {
                options: [
                  'I am a parent or carer',
                  'I have a disability',
                  'I moved here from another country',
                  'I would rather not say',
                ],
              },
            ),
          ],
        },
      ],
    },
  ],
};
