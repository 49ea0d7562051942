import { COUNTRY_NAMES } from '../../greenhouse/countries.ts';
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
} from '../cards.ts';
import type { LeverJob } from '../job.ts';

const AGES = ['Under 25', '25–34', '35–44', '45–54', '55 or older', 'Prefer not to say'];
const questions = (more: string, options: readonly string[]) => [
  radios('What is your age range?', AGES),
  boxes(more, options, { description: 'Select all that apply' }),
];
const SURVEY =
  'Two questions, both voluntary. The answers are stored apart from your application and only ever shown as totals.';

/** European posting on the EU host: a list of over 200 countries, surveys by country, required consent, a work sample. */
export const fennvaart: LeverJob = {
  host: 'jobs.eu.lever.co',
  site: 'fennvaart',
  id: 'c95a7e20-418b-4f6d-a2c3-0d9e5b17f684',
  accountId: '5f0b7d91-ac26-4e83-b1f4-8c3d2a60e7f5',
  company: 'Fennvaart',
  title: 'Platform Engineer (m/f/x)',
  tagline: 'Routes and locks for inland shipping',
  accent: '#0b6e4f',
  categories: {
    location: 'Rotterdam, Netherlands',
    department: 'Technology – Platform',
    commitment: 'Permanent',
    workplace: 'On-site',
  },
  description: `<p>Between Rotterdam and Basel a barge passes eight locks and waits at most of them. Fennvaart tells 1,900 skippers when to slow down so that they do not wait, which saves diesel and tempers.</p>
<h3>Your work</h3>
<ul>
<li>Look after the platform on which five teams ship: Kubernetes in two data centres, PostgreSQL, Kafka, and one mainframe queue that belongs to a port.</li>
<li>Bring deployments from forty minutes to ten.</li>
<li>Keep positions arriving when a ship is between masts for an hour and then sends everything at once.</li>
</ul>
<h3>You</h3>
<ul>
<li>You have run systems that other engineers depend on, and were on call for them.</li>
<li>You prefer removing a tool to adding one.</li>
<li>You speak English. Dutch or German is welcome; skippers are patient teachers.</li>
</ul>`,
  salary: '€72,000 – €94,000 per year',
  closing:
    '<p>We meet in Rotterdam four days a week, in a former harbour office with a view of the Maas. 29 days of holiday, pension, and help with moving.</p>',
  linkedInButton: false,
  pronouns: false,
  phone: 'optional',
  location: 'required',
  org: 'optional',
  offices: [],
  links: [
    { name: 'LinkedIn Profile', label: 'LinkedIn Profile', required: false },
    { name: 'Personal website', label: 'Personal website', required: false },
  ],
  cards: [
    card('2a6f4e81-07c9-4d35-8b1e-93f5d0a2c764', 'Living and working in the Netherlands', [
      dropdown('Country of residence', COUNTRY_NAMES, required),
      dropdown(
        'Do you have the right to work in the Netherlands?',
        [
          'Yes, as a citizen of the EU, the EEA or Switzerland',
          'Yes, with a permit that I hold already',
          'No, I would need a permit',
        ],
        required,
      ),
      radios(
        'Would you move to the Rotterdam area?',
        ['I live there', 'Yes', 'Yes, with support', 'No'],
        required,
      ),
    ]),
    card('d83b15f7-6ea4-49c0-b2d7-5c40e9f1a836', 'Application questions', [
      text('Expected gross annual salary (EUR)', required),
      text('What is your notice period?', required),
      boxes(
        'Which of these have you operated yourself? Tick all that apply.',
        ['Kubernetes', 'PostgreSQL', 'Kafka', 'Terraform', 'A mainframe queue'],
        required,
      ),
      longText('Tell us about a tool you removed, and what broke.', required),
      upload('Work sample', {
        description:
          'Optional. A runbook, a design note, a post-mortem: whatever others could use.',
      }),
      dropdown('How did you find us?', ['Job board', 'A colleague', 'A conference', 'Elsewhere']),
    ]),
  ],
  surveys: [
    survey(
      card(
        '90e4c7d2-b518-4f3a-9a6d-1e7f2c5b8d03',
        'Demographic Survey for the Netherlands',
        questions('Which background do you count yourself among?', [
          'Dutch',
          'Surinamese or Antillean',
          'Turkish or Moroccan',
          'Another background',
          'Prefer not to say',
        ]),
        SURVEY,
      ),
      { country: 'Netherlands' },
    ),
    survey(
      card(
        '6b1d9f38-ca72-4e06-8d45-f3a0b7e21c94',
        'Demographic Survey for the United Kingdom',
        questions('What is your ethnic group?', [
          'White',
          'Mixed or multiple',
          'Asian or Asian British',
          'Black or Black British',
          'Another group',
          'Prefer not to say',
        ]),
        SURVEY,
      ),
      { country: 'United Kingdom' },
    ),
    survey(
      card(
        'f27a50c6-3d8e-4b19-a0f2-84e6d1c9b755',
        'Demographic Survey for Fennvaart',
        questions('Which gender do you identify as?', [
          'Woman',
          'Man',
          'Non-binary',
          'Prefer not to say',
        ]),
        SURVEY,
      ),
      'all-candidate-locations',
    ),
  ],
  eeo: null,
  comments: false,
  consents: [
    {
      kind: 'store',
      text: 'I agree that Fennvaart B.V. stores and processes the data in this application to decide about employing me, as its privacy notice describes.',
      required: true,
    },
    {
      kind: 'marketing',
      text: 'Yes, Fennvaart can contact me about future job opportunities for up to 1 year',
      required: false,
    },
  ],
  traps: [
    { name: 'email_confirmation', label: 'Email (again)', hide: 'none' },
    { name: 'fax', label: 'Fax', hide: 'offscreen' },
  ],
};
