import type { Step } from './careful.ts';
import { CINDERVALE } from './jobs/cindervale.ts';
import { FERNHOLLOW, NO_SPONSORSHIP } from './jobs/fernhollow.ts';
import { HOLLINSPARK } from './jobs/hollinspark.ts';
import { OSKARSEN } from './jobs/oskarsen.ts';

/** A complete, made-up application per company: every required question and a few others. */

export type Document = { path: string; name: string };

const person: readonly Step[] = [
  { path: '_systemfield_name', type: 'Maya Okafor' },
  { path: '_systemfield_email', type: 'maya.okafor@example.com' },
];
const file = (path: string, document: Document): Step => ({
  path,
  file: document.path,
  name: document.name,
});
const resume = (document: Document) => file('_systemfield_resume', document);

export const STEPS: Readonly<Record<string, (document: Document) => readonly Step[]>> = {
  Cindervale: (document) => [
    ...person,
    { path: CINDERVALE.phone, type: '+1 415 555 0132' },
    {
      path: '_systemfield_location',
      search: 'San Fran',
      pick: 'San Francisco, California, United States',
    },
    resume(document),
    { path: CINDERVALE.authorized, press: 'Yes' },
    { path: CINDERVALE.sponsorship, press: 'No' },
    { path: CINDERVALE.salary, type: '181000' },
    { path: CINDERVALE.start, date: '01/11/2027' },
    { path: CINDERVALE.worked, tick: ['Calendars and time zones', 'Public APIs'] },
    { path: CINDERVALE.why, type: 'Plans that people can read are rare.' },
    { path: CINDERVALE.paragraph, type: 'Swaps only before noon.' },
    { path: CINDERVALE.colleague, press: 'No' },
    { path: CINDERVALE.covenant, press: 'Yes' },
    { path: CINDERVALE.covenantMore, type: 'It ends in March.' },
    file(CINDERVALE.sample, document),
    { path: '_systemfield_eeoc_gender', choose: 'Decline to self-identify' },
  ],
  'Fernhollow Studio': (document) => [
    ...person,
    resume(document),
    file(FERNHOLLOW.cover, document),
    { path: FERNHOLLOW.site, type: 'https://maya.example.com' },
    { path: FERNHOLLOW.country, search: 'united st', pick: 'United States' },
    { path: FERNHOLLOW.right, choose: NO_SPONSORSHIP },
    { path: FERNHOLLOW.studio, press: 'Yes' },
    { path: FERNHOLLOW.years, type: '9' },
    { path: FERNHOLLOW.salary, type: '165,000 USD' },
    { path: FERNHOLLOW.enjoy, tick: ['Pen latency', 'Brushes'] },
    { path: FERNHOLLOW.built, type: 'A pressure curve editor nobody asked for.' },
    { path: FERNHOLLOW.privacy, tick: ['I have read the notice'] },
    { path: '_systemfield_data_consent_ack', tick: ['I agree'] },
  ],
  'Oskarsen Wind': (document) => [
    ...person,
    { path: OSKARSEN.phone, type: '+1 415 555 0132' },
    { path: '_systemfield_location', search: 'Lisb', pick: 'Lisbon, Portugal' },
    resume(document),
    { path: OSKARSEN.permit, press: 'No' },
    { path: OSKARSEN.support, choose: 'Both' },
    { path: OSKARSEN.salary, type: '62000' },
    { path: OSKARSEN.notice, choose: 'Up to 1 month' },
    { path: OSKARSEN.available, date: '02/01/2027' },
    { path: OSKARSEN.languages, tick: ['English'] },
    { path: OSKARSEN.clock, type: 'By its neighbours.' },
    { path: OSKARSEN.offshore, press: 'Yes' },
    { path: OSKARSEN.background, tick: ['I would rather not say'] },
  ],
  'Hollins Park': (document) => [
    ...person,
    resume(document),
    { path: HOLLINSPARK.linkedin, type: 'https://www.linkedin.com/in/jobai-sample' },
    { path: HOLLINSPARK.authorized, press: 'Yes' },
    { path: HOLLINSPARK.sponsorship, press: 'No' },
    { path: HOLLINSPARK.adult, press: 'Yes' },
    { path: HOLLINSPARK.experience, choose: '4–7' },
    { path: HOLLINSPARK.balance, type: 'At the rounding of the last interest run.' },
  ],
};
