import { COUNTRY_NAMES } from '../../greenhouse/countries.ts';
import type { AshbyJob } from '../job.ts';
import { emailField, nameField, question, resumeField } from '../questions.ts';
import { organization } from './organization.ts';

const required = { required: true };

/** Field paths by what they ask. */
export const SALTMARSH = {
  phone: 'b5d1a0c2-3c55-4a1f-9d02-6b1f0f7f1e01',
  country: 'b5d1a0c2-3c55-4a1f-9d02-6b1f0f7f1e02',
  start: 'b5d1a0c2-3c55-4a1f-9d02-6b1f0f7f1e03',
  startClicked: 'b5d1a0c2-3c55-4a1f-9d02-6b1f0f7f1e04',
  startDayFirst: 'b5d1a0c2-3c55-4a1f-9d02-6b1f0f7f1e05',
  notice: 'b5d1a0c2-3c55-4a1f-9d02-6b1f0f7f1e06',
  essay: 'b5d1a0c2-3c55-4a1f-9d02-6b1f0f7f1e07',
  adult: 'b5d1a0c2-3c55-4a1f-9d02-6b1f0f7f1e08',
  github: 'b5d1a0c2-3c55-4a1f-9d02-6b1f0f7f1e09',
} as const;

/** The odd widgets in one form: a masked telephone, a zone for drops alone, calendars, an editor, a list in view, several schools. */
export const saltmarsh: AshbyJob = {
  id: '3f4c9c0a-98b1-4a7e-8a4f-5d0f6a2f77c1',
  organization: organization({
    organizationId: '8f0b8f6a-4d1e-4a43-9a55-0f1c3a1f5b21',
    name: 'Saltmarsh Robotics',
    publicWebsite: 'https://www.saltmarsh.example',
    hostedJobsPageSlug: 'saltmarsh',
    accent: '#27566b',
  }),
  tagline: 'Machines that count birds without scaring them',
  generation: 'hashed',
  country: 'United States',
  schemaInPage: false,
  traps: [{ id: 'nick_name_2', label: 'Nickname', hide: 'offscreen' }],
  manners: {
    [SALTMARSH.phone]: { kind: 'mask' },
    _systemfield_resume: { kind: 'dropOnly' },
    [SALTMARSH.country]: { kind: 'windowed' },
    [SALTMARSH.startClicked]: { kind: 'calendarOnly' },
    [SALTMARSH.startDayFirst]: { kind: 'dayFirst' },
  },
  conditions: { [SALTMARSH.github]: { path: SALTMARSH.adult, is: true } },
  posting: {
    title: 'Perception Engineer',
    departmentName: 'Engineering',
    teamNames: ['Engineering'],
    locationName: 'Portland, OR',
    workplaceType: 'Hybrid',
    employmentType: 'FullTime',
    isRemote: false,
    isListed: true,
    publishedDate: '2026-11-02',
    compensationTierSummary: null,
    shouldAskForTextingConsent: false,
    applicationLimitCalloutHtml: null,
    descriptionHtml: `<p>Our rovers cross tidal flats at night and tell a dunlin from a sanderling at sixty metres. Conservation agencies on three coasts plan with what they count.</p>
<h3>What you will do</h3>
<ul>
<li>Teach small cameras to see in fog, on nine watts.</li>
<li>Find out which of two counts is wrong.</li>
</ul>`,
  },
  form: {
    id: 'd8f9d3a3-4ac4-4a83-8b1c-2b0f2c6cf001',
    sections: [
      {
        title: '',
        questions: [
          nameField(),
          emailField(),
          question('Phone', SALTMARSH.phone, 'Phone', required),
          resumeField('PDF, please.'),
          question('ValueSelect', SALTMARSH.country, 'Country of residence', {
            ...required,
            options: COUNTRY_NAMES,
          }),
          question('Date', SALTMARSH.start, 'Earliest start date', required),
          question('Date', SALTMARSH.startClicked, 'When could you start?', required),
          question('Date', SALTMARSH.startDayFirst, 'Preferred start date', required),
          question('RichText', SALTMARSH.notice, 'What is your notice period?', required),
          question(
            'RichText',
            SALTMARSH.essay,
            'Which bird would you count first, and how?',
            required,
          ),
          question('Boolean', SALTMARSH.adult, 'Are you 18 or older?', required),
          question('String', SALTMARSH.github, 'GitHub'),
          question('EducationHistory', '_systemfield_education_history', 'Education'),
        ],
      },
    ],
  },
  surveys: [],
};
