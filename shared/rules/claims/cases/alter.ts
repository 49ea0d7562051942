import { added, also, swap, table } from './alterBy.ts';
import type { Case, Who } from './people.ts';
import { PEOPLE } from './people.ts';

/** A true draft made untrue by machine; tables of its own, none of the checks' words. */
export interface Altered extends Case {
  how: string;
  original: string;
}

type Rule = { how: string; make: (draft: Case) => string[] };

const isYear = (digits: string) => /^(?:19|20)\d\d$/.test(digits);
const NUMBER = /(?<![\w.,])\d[\d,.]*\d|(?<![\w.,])\d(?!\w)/g;

function numbers({ text }: Case): string[] {
  return [...text.matchAll(NUMBER)]
    .filter(([digits]) => !isYear(digits))
    .flatMap(({ 0: digits, index }) => {
      const value = Number(digits.replace(/,/g, ''));
      const put = (next: number) =>
        text.slice(0, index) +
        (digits.includes(',')
          ? next.toLocaleString('en-US')
          : String(Math.round(next * 100) / 100)) +
        text.slice(index + digits.length);
      return [put(value + Math.max(1, Math.round(value / 5))), put(value * 10)];
    });
}
function years({ text }: Case): string[] {
  return [...text.matchAll(/\b20\d\d\b/g)].flatMap(({ 0: year, index }) =>
    [-3, -1, 1].map(
      (shift) => text.slice(0, index) + String(Number(year) + shift) + text.slice(index + 4),
    ),
  );
}
const EMPLOYERS: Partial<Record<Who, string[]>> = {
  maya: ['Northwind Labs', 'Contoso Data'],
  tomas: ["St. Brigid's Hospital", 'Lakeside Clinic'],
  lena: ['Brightwater Foods', 'Helio Media'],
  sam: ['Kestrel Energy', 'Maple Learning Centre'],
};
function employers({ text, who }: Case): string[] {
  const own = EMPLOYERS[who] ?? [];
  return own
    .filter((name) => text.includes(name))
    .flatMap((name) => {
      const others = own.filter((other) => other !== name && !text.includes(other));
      return [...others, PEOPLE[who].job.company, 'Globex', 'Google'].map((other) =>
        text.replace(name, other),
      );
    });
}
const SCHOOLS = ({ text }: Case) =>
  ['Harvard University', 'ETH Zurich'].flatMap((name) =>
    swap(text, /(?:the )?(?:University of \w+|Stanford University)/, name),
  );

const RULES: Rule[] = [
  { how: 'a number changed', make: numbers },
  {
    how: 'a number in words changed',
    make: table('three > nine\ntwo years > four years\nnine > twelve'),
  },
  { how: 'a date shifted', make: years },
  {
    how: 'a month shifted',
    make: table(
      'March > January\nJuly > April\nFebruary > June\nMay > January\nJanuary > October\nAugust > December\nDecember > March',
    ),
  },
  {
    how: 'a duration stretched',
    make: table('nine years > fifteen years\ntwo years > six years\ntwo years > almost five years'),
  },
  { how: 'the employer swapped', make: employers },
  { how: 'the school swapped', make: SCHOOLS },
  {
    how: 'the title raised',
    make: table(`
Senior Backend Engineer > Principal Backend Engineer
Senior Backend Engineer > Engineering Manager
a Backend Engineer > a Lead Backend Engineer
a Backend Engineer > the Head of Backend Engineering
Charge Nurse > Head Nurse
Charge Nurse > Director of Nursing
Staff Nurse > Senior Staff Nurse
Marketing Manager > Marketing Director
Marketing Manager > VP of Marketing
Content Editor > Chief Content Editor
Data Analyst Intern > Data Analyst Lead
Data Analyst Intern > Senior Data Scientist
Tutor > Director`),
  },
  {
    how: 'a title invented',
    make: also('I was also the CTO there.', 'I was promoted to Engineering Director.'),
  },
  {
    how: 'a skill replaced',
    make: table(`
TypeScript > Rust
TypeScript > Python
Kubernetes > OpenShift
Kubernetes > Docker
PostgreSQL > Cassandra
PostgreSQL > Kafka
Redis > Memcached
Kafka > RabbitMQ
Kafka > Redis
Go > Scala
SEO > Salesforce
HubSpot > Marketo
TikTok > Snapchat
Tableau > Power BI
Tableau > Python
Python > Julia
SQL > Spark
PyTorch > TensorFlow
triage > phlebotomy
wound care > radiology
calculus > organic chemistry`),
  },
  {
    how: 'a skill added',
    make: added(' and Terraform Enterprise', ' using Apache Spark', ', along with Salesforce'),
  },
  {
    how: 'a negation added',
    make: table(`
I led > I never led
I cut > I did not cut
I moved > I never moved
I built > I did not build
I mentored > I never mentored
I have > I do not have
I was > I was not
I use > I do not use
I reduced > I did not reduce
I trained > I never trained
I cared > I never cared
I speak > I do not speak
I managed > I never managed
I grew > I did not grow
I launched > I never launched
I wrote > I never wrote
I tutored > I never tutored
I know > I do not know
I work > I do not work
I hold > I do not hold`),
  },
  {
    how: 'a negation dropped',
    make: table('without downtime > with downtime\nwithout agency support > with agency support'),
  },
  {
    how: 'the verb strengthened',
    make: table(`
contributed to > led
contributed to > wrote
contributed to > owned
helped introduce > introduced
helped introduce > led the introduction of
assisted in cleaning > led the cleaning of
assisted in cleaning > automated the cleaning of
I built > I founded
I built > I directed the building of
mentored > managed
mentored > led
trained > directed
coordinate > founded
coordinate > direct
tutored > supervised
cared for > managed the care of
wrote > oversaw
I use > I am an expert in
I know > I have mastered
I work with > I am an expert in
reduced > spearheaded a programme that reduced
led > founded and led
launched > pioneered`),
  },
  {
    how: 'a team invented',
    make: added(' with a team of 12', ' while managing 9 people', ', leading a team of six'),
  },
  {
    how: 'the degree raised',
    make: table(`
Bachelor of Science > Master of Science
Bachelor of Science > PhD
Master of Arts > PhD
Bachelor of Science > MBA`),
  },
  {
    how: 'the language raised',
    make: table(`
at level B2 > at level C2
at level C1 > as a native speaker
basic French > fluent French
Spanish at level B2 > fluent Portuguese
is conversational > is fluent
is conversational > is native
Japanese > Korean`),
  },
  {
    how: 'a certificate invented',
    make: also('I am a certified Scrum Master.', 'I also hold the CISSP certification.'),
  },
  {
    how: 'a superlative',
    make: added(' as the top performer of the company', ', single-handedly'),
  },
  {
    how: 'the fact of another',
    make: ({ text, who }) =>
      [
        ['maya', 'I also cut p99 checkout latency with Redis caching.'],
        ['tomas', 'I also trained 25 new nurses in infection control.'],
        ['lena', 'I also launched the brand on TikTok.'],
        ['sam', 'I also tutored high-school students in calculus.'],
      ]
        .filter(([other]) => other !== who)
        .map(([, sentence]) => `${text} ${sentence}`),
  },
];

export function alterations(drafts: readonly Case[]): Altered[] {
  return drafts.flatMap((draft) =>
    RULES.flatMap(({ how, make }) =>
      make(draft).map((text) => ({ ...draft, text, how, original: draft.text })),
    ),
  );
}
