import { boxes, card, dropdown, longText, radios, required, text, YES_NO } from '../cards.ts';
import type { LeverJob } from '../job.ts';

const EXPLAIN = 'If yes, please explain.';

/** US posting with offices to choose from, pronouns, one label twice, EEO with disability and signature. */
export const cobalt: LeverJob = {
  host: 'jobs.lever.co',
  site: 'cobaltmeadow',
  id: '3b8f0c52-6d1e-4a77-9c40-5e2b71d8a913',
  accountId: '91d6e2aa-0b34-4c8f-8e57-2f6a9d3c1e08',
  company: 'Cobalt Meadow',
  title: 'Senior Backend Engineer, Dispatch',
  tagline: 'Batteries that earn their keep on the grid',
  accent: '#1f5f8b',
  categories: {
    location: 'Denver, CO',
    department: 'Engineering – Dispatch',
    commitment: 'Full-time',
    workplace: 'Hybrid',
  },
  description: `<p>A battery on the grid makes a few hundred decisions a day: charge, wait, sell. Cobalt Meadow makes them for 214 sites in five states, and is paid by utilities for every one that turned out well.</p>
<h3>What you will do</h3>
<ul>
<li>Own the service that turns a price forecast into a schedule, and the schedule into commands that a 40-tonne container obeys within four seconds.</li>
<li>Make every decision explainable afterwards: regulators ask us why, and “the model said so” is no answer.</li>
<li>Replace the nightly settlement job, which is right but nobody can say why, with one that is right and readable.</li>
<li>Share an on-call rotation of seven. The last quarter had eleven pages.</li>
</ul>
<h3>What you bring</h3>
<ul>
<li>Six or more years of building services in which a wrong number costs money.</li>
<li>TypeScript, Go or Python in production; PostgreSQL beyond the ORM; some streaming.</li>
<li>Writing that a colleague in operations can act on.</li>
</ul>`,
  salary: '$160,000 – $195,000 per year',
  closing:
    '<p>We are in the office in Denver on Tuesdays and Wednesdays. Remote colleagues come for one week each quarter; we pay.</p><p>Cobalt Meadow is an equal opportunity employer.</p>',
  linkedInButton: false,
  pronouns: true,
  phone: 'required',
  location: 'optional',
  org: 'optional',
  offices: [
    { id: '7c1f2a90-34de-4b55-8a10-c0ffee5a1d01', text: 'Denver, CO' },
    { id: '7c1f2a90-34de-4b55-8a10-c0ffee5a1d02', text: 'Remote (United States)' },
  ],
  links: [
    { name: 'LinkedIn', label: 'LinkedIn URL', required: false },
    { name: 'GitHub', label: 'GitHub URL', required: false },
    { name: 'Portfolio', label: 'Portfolio URL', required: false },
    { name: 'Other', label: 'Other website', required: false },
  ],
  cards: [
    card('e1a5d7c4-2f90-4b3a-9d61-7a0c4f8b2e11', 'Work authorization', [
      radios('Are you legally authorized to work in the United States?', YES_NO, required),
      radios(
        'Will you now or in the future require sponsorship for employment visa status (e.g., H-1B)?',
        YES_NO,
        required,
      ),
    ]),
    card(
      'b7e90d13-58a2-4c6f-8f24-1d3e6c5a9b72',
      'About the job',
      [
        text('What are your salary expectations?', required),
        dropdown(
          'What is your notice period?',
          ['None, I can start at once', '2 weeks', '1 month', 'More than 1 month'],
          required,
        ),
        longText('Why do you want to work at Cobalt Meadow?', required),
        boxes(
          'Which of these have you worked with? Select all that apply.',
          [
            'Battery or inverter hardware',
            'Energy markets',
            'Event streaming',
            'PostgreSQL',
            'None of these',
          ],
          required,
        ),
        longText(
          'A site sells at 14:05 although the schedule says 14:10. Which three things do you look at first?',
          { required: true, description: 'There is no right answer. Five sentences are plenty.' },
        ),
      ],
      'We read every answer ourselves.',
    ),
    card('4d2c8b6f-91e7-4a05-b3d8-6f1a0e9c7d54', 'Agreements', [
      radios('Are you bound by an agreement that limits whom you may work for?', YES_NO, required),
      text(EXPLAIN),
      radios(
        'Have you worked for a utility or grid operator in the last two years?',
        YES_NO,
        required,
      ),
      text(EXPLAIN),
    ]),
  ],
  surveys: [],
  eeo: { race: 'select', disability: true },
  comments: true,
  consents: [
    {
      kind: 'marketing',
      text: 'Yes, Cobalt Meadow can contact me about future job opportunities for up to 2 years',
      required: false,
    },
  ],
  traps: [
    { name: 'company_website', label: 'Company website', hide: 'offscreen' },
    { name: 'urls[Homepage]', label: 'Homepage URL', hide: 'clipped' },
  ],
};
