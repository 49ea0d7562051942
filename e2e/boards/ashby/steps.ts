import type { Step } from './careful.ts';
import { CINDERVALE } from './jobs/cindervale.ts';

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
};
