import {
  boxes,
  card,
  dropdown,
  longText,
  radios,
  required,
  survey,
  text,
  upload,
  YES_NO,
} from '../cards.ts';
import type { LeverJob } from '../job.ts';

const CERTIFY =
  'I certify that my answers are true and complete, and understand that false statements may end the process.';

/** US posting with a company name that needs escaping, a required upload, a one-box certificate, a survey for everybody, EEO race as radios. */
export const ostler: LeverJob = {
  host: 'jobs.lever.co',
  site: 'ostler-dunn',
  id: '0e47d9b1-a356-4c82-97f0-b8d2e61c5a3f',
  accountId: 'c2e85f06-7d19-4ab3-90e4-6b5f1d8a2c37',
  company: 'Ostler & Dunn',
  title: 'Integrations Engineer – “Paddock” (12-month contract)',
  tagline: 'Practice software for large-animal vets',
  accent: '#7a3e1d',
  categories: {
    location: 'Remote – United States',
    department: 'Product – Integrations',
    commitment: 'Contract',
    workplace: 'Remote',
  },
  description: `<p>A vet who drives 200 miles a day writes records between two farms, with gloves on and one bar of signal. Ostler &amp; Dunn makes the software for that: 640 practices, mostly in places where the map is beige.</p>
<h3>The job</h3>
<p>Laboratories, pharmacies and state registries all send us results, each in its own format and mood. You make them arrive at the right animal.</p>
<ul>
<li>Build and keep eleven integrations, four of which still use fax.</li>
<li>Find out why a result went missing before the vet has to ask.</li>
<li>Write the notes with which support answers without you.</li>
</ul>
<h3>You</h3>
<ul>
<li>Four or more years of back-end work in Python or TypeScript.</li>
<li>Patience with other people's formats, and a dislike of silent failure.</li>
</ul>`,
  closing:
    '<p>This is a contract for twelve months, full-time, on our payroll with health insurance. Half of our contractors have stayed.</p>',
  linkedInButton: true,
  pronouns: false,
  phone: 'required',
  location: 'optional',
  org: 'required',
  offices: [],
  links: [
    { name: 'Linkedin', label: 'Linkedin', required: true },
    { name: 'GitHub', label: 'GitHub URL', required: false },
    { name: 'Twitter', label: 'Twitter URL', required: false },
  ],
  cards: [
    card('8c5e2d07-f1b6-4a93-86d0-e7b9413fa2c5', 'Eligibility', [
      dropdown(
        'Are you authorized to work in the US without sponsorship, now and in the future?',
        YES_NO,
        required,
      ),
      dropdown('Are you 18 years of age or older?', YES_NO, required),
      radios('Have you worked for Ostler & Dunn before?', YES_NO, required),
    ]),
    card('17f3a8e9-64cb-4d20-b5a7-09d6e2c8f413', 'About you', [
      upload('Cover letter', {
        required: true,
        description: 'One page is enough: PDF, Word or plain text.',
      }),
      text('Which U.S. state do you live in?', required),
      dropdown(
        'In which time zone do you work?',
        ['Eastern', 'Central', 'Mountain', 'Pacific', 'Another'],
        required,
      ),
      text('Earliest start date', required),
      boxes('Which of these formats have you met?', ['HL7', 'EDI', 'CSV by e-mail', 'Fax'], {
        description: 'Tick as many as apply.',
      }),
      longText('Name an animal you would not want as a user, and why.', required),
    ]),
    card('a4d0b96c-2e58-4f71-9c3b-f81d7e05a62b', 'Certification', [
      boxes(CERTIFY, ['I certify'], required),
    ]),
  ],
  surveys: [
    survey(
      card(
        '3e9c60b5-d7f4-4182-a85e-2b6f0d14c9e7',
        'Survey for Ostler & Dunn',
        [
          radios('Did you grow up in a rural area?', ['Yes', 'No', 'Prefer not to say']),
          boxes('What are your pronouns?', ['she/her', 'he/him', 'they/them', 'Prefer not to say']),
        ],
        'Voluntary, and counted only in totals.',
      ),
      'all-opportunity-locations',
    ),
  ],
  eeo: { race: 'radios', disability: false },
  comments: true,
  consents: [],
  traps: [
    { name: 'middle_name', label: 'Middle name', hide: 'clipped' },
    { name: 'alternate_phone', label: 'Alternate phone', hide: 'none' },
  ],
};
