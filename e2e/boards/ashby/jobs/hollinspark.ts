import type { AshbyJob } from '../job.ts';
import { emailField, locationField, nameField, question, resumeField } from '../questions.ts';
import { organization } from './organization.ts';

const required = { required: true };

/** Field paths by what they ask. */
export const HOLLINSPARK = {
  phone: '5e1d8f2a-6c0b-4d6e-9a57-2f1c3b7d9e40',
  website: 'c41f7a96-0d3e-4b8a-8e25-7b6f0a1d5c93',
  linkedin: '60794338-4d75-46cd-a620-27e2d13386aa',
  authorized: 'acd926b3-2471-4d02-96aa-26763fe04b54',
  sponsorship: '5720836a-c215-4f9c-922e-615a309592ea',
  adult: '3640af9f-8418-4e40-9f96-a8a7288b6d71',
  experience: 'd38539c6-b519-4bb5-9c26-61a4e80b7725',
  balance: 'b013762d-4005-43c1-8bb2-76b9786407b1',
} as const;

/** Shown in a frame on the employer's own site: a short form in the newer markup. */
export const hollinspark: AshbyJob = {
  id: 'a0d22ab4-0884-4070-a8f0-818ec0f24446',
  careersHost: 'www.hollinspark.example',
  organization: organization({
    organizationId: 'ffdbaac0-1095-476b-a22d-bf14cb20108d',
    name: 'Hollins Park',
    publicWebsite: 'https://www.hollinspark.example',
    hostedJobsPageSlug: 'hollinspark',
    customJobsPageUrl: 'https://www.hollinspark.example/careers',
    accent: '#1f3d33',
  }),
  tagline: 'Bookkeeping for housing cooperatives',
  generation: 'hooked',
  country: 'United States',
  schemaInPage: true,
  traps: [{ id: 'middle_name_2', label: 'Second middle name', hide: 'offscreen' }],
  posting: {
    title: 'Staff Engineer, Ledger',
    departmentName: 'Engineering',
    teamNames: ['Engineering'],
    locationName: 'Remote (United States)',
    workplaceType: 'Remote',
    employmentType: 'FullTime',
    isRemote: true,
    isListed: true,
    publishedDate: '2026-11-09',
    compensationTierSummary: '$190K – $220K',
    shouldAskForTextingConsent: false,
    applicationLimitCalloutHtml: null,
    descriptionHtml: `<p>About 4,000 cooperatives keep their books with us, most of them looked after by volunteers on Sunday evenings. The ledger has to be right on Monday.</p>
<h3>What you will do</h3>
<ul>
<li>Lead the move of the ledger to double entry that cannot be edited, only corrected.</li>
<li>Find the places where a cent goes missing, before an auditor does.</li>
</ul>`,
  },
  form: {
    id: '781c90a1-484b-45a1-833a-ecf97e5fe0ea',
    sections: [
      {
        title: '',
        questions: [
          nameField(),
          emailField(),
          resumeField(),
          question('Phone', HOLLINSPARK.phone, 'Phone'),
          locationField('Current location'),
          question('String', HOLLINSPARK.linkedin, 'LinkedIn URL', required),
          question('Url', HOLLINSPARK.website, 'Personal website'),
          question(
            'Boolean',
            HOLLINSPARK.authorized,
            'Do you have the right to work in the US?',
            required,
          ),
          question(
            'Boolean',
            HOLLINSPARK.sponsorship,
            'Do you require visa sponsorship now or in the future?',
            required,
          ),
          question('Boolean', HOLLINSPARK.adult, 'Are you 18 or older?', required),
          question(
            'ValueSelect',
            HOLLINSPARK.experience,
            'Years of experience with financial systems',
            { ...required, options: ['None yet', '1–3', '4–7', '8 or more'] },
          ),
          question(
            'LongText',
            HOLLINSPARK.balance,
            'Two ledgers differ by 9 cents. Where do you look first?',
            required,
          ),
        ],
      },
    ],
  },
  surveys: [],
};
