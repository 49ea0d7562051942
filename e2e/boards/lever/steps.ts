import { cardName, surveyName } from './cards.ts';
import type { Step } from './careful.ts';

/** A complete, made-up application per posting; required questions and a few others. */

export type Document = { path: string; name: string };

const person: readonly Step[] = [
  { name: 'name', type: 'Maya Okafor' },
  { name: 'email', type: 'maya.okafor@example.com' },
  { name: 'phone', type: '+1 415 555 0132' },
  { name: 'org', type: 'Northwind Labs' },
];
const place: Step = { search: 'San Fran', pick: 'San Francisco, California, United States' };

const AUTHORIZATION = 'e1a5d7c4-2f90-4b3a-9d61-7a0c4f8b2e11';
export const ABOUT = 'b7e90d13-58a2-4c6f-8f24-1d3e6c5a9b72';
const AGREEMENTS = '4d2c8b6f-91e7-4a05-b3d8-6f1a0e9c7d54';
const LIVING = '2a6f4e81-07c9-4d35-8b1e-93f5d0a2c764';
const QUESTIONS = 'd83b15f7-6ea4-49c0-b2d7-5c40e9f1a836';
export const EVERYWHERE = 'f27a50c6-3d8e-4b19-a0f2-84e6d1c9b755';
const ELIGIBILITY = '8c5e2d07-f1b6-4a93-86d0-e7b9413fa2c5';
const YOU = '17f3a8e9-64cb-4d20-b5a7-09d6e2c8f413';
const CERTIFICATE = 'a4d0b96c-2e58-4f71-9c3b-f81d7e05a62b';
const RURAL = '3e9c60b5-d7f4-4182-a85e-2b6f0d14c9e7';

export const STEPS: Readonly<Record<string, (document: Document) => readonly Step[]>> = {
  'Cobalt Meadow': ({ path, name }) => [
    { resume: path, shown: name },
    { name: 'opportunityLocationId', choose: 'Remote (United States)' },
    ...person,
    place,
    { name: 'pronouns', tick: ['She/her', 'They/them'] },
    { name: 'urls[LinkedIn]', type: 'https://www.linkedin.com/in/jobai-sample' },
    { name: cardName(AUTHORIZATION, 0), tick: 'Yes' },
    { name: cardName(AUTHORIZATION, 1), tick: 'No' },
    { name: cardName(ABOUT, 0), type: '$175,000' },
    { name: cardName(ABOUT, 1), choose: '2 weeks' },
    {
      name: cardName(ABOUT, 2),
      type: 'Because a schedule can be checked.\nAnd a forecast cannot.',
    },
    { name: cardName(ABOUT, 3), tick: ['Event streaming', 'PostgreSQL'] },
    { name: cardName(ABOUT, 4), type: 'The clock, the queue, and whoever has a button.' },
    { name: cardName(AGREEMENTS, 0), tick: 'Yes' },
    { name: cardName(AGREEMENTS, 1), type: 'Confidentiality only.' },
    { name: cardName(AGREEMENTS, 2), tick: 'No' },
    { name: cardName(AGREEMENTS, 3), type: 'Not applicable' },
    { name: 'eeo[gender]', choose: 'Decline to self-identify' },
    { name: 'eeo[disability]', choose: 'I do not want to answer' },
    { name: 'eeo[disabilitySignature]', type: 'Maya Okafor' },
    { name: 'eeo[disabilitySignatureDate]', type: '11/24/2026' },
    { name: 'comments', type: 'I can start in January.' },
    { name: 'consent[marketing]', consent: true },
  ],
  Fennvaart: ({ path, name }) => [
    { resume: path, shown: name },
    ...person,
    place,
    { name: 'urls[LinkedIn Profile]', type: 'https://www.linkedin.com/in/jobai-sample' },
    { name: cardName(LIVING, 0), choose: 'United States' },
    { name: cardName(LIVING, 1), choose: 'No, I would need a permit' },
    { name: cardName(LIVING, 2), tick: 'Yes, with support' },
    { name: cardName(QUESTIONS, 0), type: '85000' },
    { name: cardName(QUESTIONS, 1), type: 'One month' },
    { name: cardName(QUESTIONS, 2), tick: ['Kubernetes', 'PostgreSQL'] },
    { name: cardName(QUESTIONS, 3), type: 'A second cache. Nothing broke, which was the point.' },
    { name: cardName(QUESTIONS, 4), file: path, shown: name },
    { candidateLocation: 'United States', survey: EVERYWHERE },
    { name: surveyName(EVERYWHERE, 0), tick: '25–34' },
    { name: surveyName(EVERYWHERE, 1), tick: ['Prefer not to say'] },
    { name: 'consent[store]', consent: true },
  ],
  'Ostler & Dunn': ({ path, name }) => [
    { resume: path, shown: name },
    ...person,
    place,
    { name: 'urls[Linkedin]', type: 'https://www.linkedin.com/in/jobai-sample' },
    { name: cardName(ELIGIBILITY, 0), choose: 'Yes' },
    { name: cardName(ELIGIBILITY, 1), choose: 'Yes' },
    { name: cardName(ELIGIBILITY, 2), tick: 'No' },
    { name: cardName(YOU, 0), file: path, shown: name },
    { name: cardName(YOU, 1), type: 'California' },
    { name: cardName(YOU, 2), choose: 'Pacific' },
    { name: cardName(YOU, 3), type: '2027-01-11' },
    { name: cardName(YOU, 5), type: 'A goose. It would file tickets.' },
    { name: cardName(CERTIFICATE, 0), tick: ['I certify'] },
    { name: surveyName(RURAL, 0), tick: 'Prefer not to say' },
    { name: 'eeo[race]', tick: 'Decline to self-identify' },
  ],
};
