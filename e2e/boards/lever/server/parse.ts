import type { Behaviour } from '../../behaviour.ts';
import { search } from './search.ts';

/** By name of the control it is meant for; the page empties those that are missing. */
export type Parsed = Readonly<Record<string, string>>;

const place = (text: string) => {
  const [found] = search(text);
  return { location: found?.name ?? '', selectedLocation: found ? JSON.stringify(found) : '' };
};

/** What an attentive parser reads in the sample résumé. It found no address of a code host. */
const FINE: Parsed = {
  name: 'Ines Marlow',
  email: 'ines.marlow@example.com',
  phone: '(503) 555-0148',
  org: 'Harborline Logistics',
  ...place('Portland, Oregon'),
  'urls[LinkedIn]': 'https://www.linkedin.com/in/ines-marlow-sample',
};

/** The usual mistakes: a heading as name, somebody else's address, years as a number, a city of the same name. */
const WRONG: Parsed = {
  name: 'INES MARLOW Senior Software Engineer',
  email: 'support@pinecrest.example.com',
  phone: '2016 2020',
  org: 'Oregon State University',
  ...place('Portland, Maine'),
  'urls[LinkedIn]': 'linkedin.com/company/harborline',
  'urls[Twitter]': '@harborline',
};

export const parsed = (how: Behaviour['resumeParse']): Parsed => (how === 'wrong' ? WRONG : FINE);
