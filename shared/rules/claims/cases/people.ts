import type { Fact } from '../../../facts.ts';
import type { JobFacts } from '../../../jobFacts.ts';
import type { Profile } from '../../../profile.ts';
import { factsOf } from '../../facts.ts';
import { CALLINGS } from './callings.ts';
import { PEOPLE_SEVENTH } from './peopleSeventh.ts';
import { PEOPLE_SIXTH } from './peopleSixth.ts';
import { TRADES } from './trades.ts';

/** Invented people whose work has little in common; for tests of the claim checks. */
export const TODAY = '2026-11-26';

const maya: Profile = {
  basics: {
    label: 'Senior Backend Engineer',
    summary:
      'Backend engineer with nine years of experience building payment and data systems in TypeScript, Go and PostgreSQL.',
  },
  work: [
    {
      name: 'Northwind Labs',
      position: 'Senior Backend Engineer',
      location: 'San Francisco, CA',
      startDate: '2021-03',
      endDate: null,
      highlights: [
        'Led the migration of a payments monolith to 14 TypeScript services on Kubernetes',
        'Cut p99 checkout latency from 900 ms to 240 ms with PostgreSQL partitioning and Redis caching',
        'Moved 3 TB of customer data to a new region without downtime',
      ],
    },
    {
      name: 'Contoso Data',
      position: 'Backend Engineer',
      location: 'Oakland, CA',
      startDate: '2017-07',
      endDate: '2021-02',
      highlights: [
        'Built Go ingestion services handling 40,000 events per second on Kafka',
        'Mentored 4 engineers',
        'Contributed to the on-call handbook',
      ],
    },
  ],
  education: [
    {
      institution: 'Stanford University',
      area: 'Computer Science',
      studyType: 'Bachelor of Science',
      startDate: '2013-09',
      endDate: '2017-06',
      score: '3.8',
    },
  ],
  skills: [
    { name: 'Languages', keywords: ['TypeScript', 'Go', 'Python', 'SQL'] },
    { name: 'Data', keywords: ['PostgreSQL', 'Redis', 'Kafka'] },
    { name: 'Platform', keywords: ['Kubernetes', 'Docker', 'AWS', 'Terraform'] },
  ],
  languages: [{ language: 'English', fluency: 'Native speaker' }],
};

const tomas: Profile = {
  basics: { label: 'Charge Nurse' },
  work: [
    {
      name: "St. Brigid's Hospital",
      position: 'Charge Nurse, Intensive Care',
      location: 'Leeds',
      startDate: '2019-05',
      endDate: null,
      highlights: [
        'Coordinated a team of 8 nurses on night shifts in a 16-bed intensive care unit',
        'Reduced medication errors by 30% by introducing barcode checks',
        'Trained 25 new nurses in infection control',
      ],
    },
    {
      name: 'Lakeside Clinic',
      position: 'Staff Nurse',
      startDate: '2015-09',
      endDate: '2019-04',
      highlights: [
        'Cared for 12 patients per shift',
        'Helped introduce electronic health records (Epic)',
      ],
    },
  ],
  education: [
    {
      institution: 'University of Leeds',
      area: 'Nursing',
      studyType: 'Bachelor of Science',
      startDate: '2011-09',
      endDate: '2015-06',
    },
  ],
  skills: [{ name: 'Triage' }, { name: 'Wound care' }],
  languages: [
    { language: 'English', fluency: 'Native' },
    { language: 'Spanish', fluency: 'B2' },
  ],
  certificates: [{ name: 'ACLS', issuer: 'American Heart Association', date: '2020-03' }],
};

const lena: Profile = {
  work: [
    {
      name: 'Brightwater Foods',
      position: 'Marketing Manager',
      location: 'Hamburg',
      startDate: '2020-01',
      endDate: '2023-08',
      highlights: [
        'Managed an annual budget of €1.2 million',
        'Grew newsletter subscribers from 20,000 to 85,000',
        'Launched the brand on TikTok without agency support',
      ],
    },
    {
      name: 'Helio Media',
      position: 'Content Editor',
      startDate: '2016-02',
      endDate: '2019-12',
      highlights: ['Wrote three articles a week', 'Contributed to the redesign of the website'],
    },
  ],
  education: [
    {
      institution: 'University of Hamburg',
      area: 'Communication',
      studyType: 'Master of Arts',
      startDate: '2013',
      endDate: '2015',
    },
  ],
  skills: [{ name: 'Marketing', keywords: ['SEO', 'Google Analytics', 'HubSpot', 'Copywriting'] }],
  languages: [
    { language: 'German', fluency: 'Native' },
    { language: 'English', fluency: 'C1' },
    { language: 'French', fluency: 'Basic' },
  ],
};

const sam: Profile = {
  work: [
    {
      name: 'Kestrel Energy',
      position: 'Data Analyst Intern',
      startDate: '2024-06',
      endDate: '2024-09',
      highlights: [
        'Built 6 Tableau dashboards used by 40 field engineers',
        'Assisted in cleaning 2 million meter readings with Python',
      ],
    },
    {
      name: 'Maple Learning Centre',
      position: 'Tutor',
      startDate: '2022-01',
      endDate: '2024-05',
      highlights: ['Tutored 15 high-school students in calculus'],
    },
  ],
  education: [
    {
      institution: 'University of Toronto',
      area: 'Statistics',
      studyType: 'Bachelor of Science',
      startDate: '2021-09',
      endDate: '2025-05',
      score: '3.7',
    },
  ],
  projects: [
    {
      name: 'Birdsong',
      description: 'A classifier for bird calls, trained on 12,000 recordings',
      keywords: ['PyTorch', 'Python'],
    },
  ],
  skills: [
    { name: 'Python', level: 'intermediate' },
    { name: 'SQL' },
    { name: 'Tableau' },
    { name: 'R', level: 'beginner' },
  ],
  languages: [
    { language: 'English', fluency: 'Native' },
    { language: 'Japanese', fluency: 'Conversational' },
  ],
};

const nadia: Profile = {
  basics: {
    label: 'Head Chef',
    summary: 'Chef with a decade in busy kitchens, most of them seafood.',
  },
  work: [
    {
      name: 'Harbour Table',
      position: 'Head Chef',
      location: 'Lisbon',
      startDate: '2018-04',
      endDate: null,
      highlights: [
        'Run a kitchen brigade of 11 for 180 covers a night',
        'Cut food waste by a quarter by redesigning the menu around daily catches',
        'Passed every hygiene inspection since 2019',
      ],
    },
    {
      name: 'Casa Amarela',
      position: 'Sous Chef',
      startDate: '2014-06',
      endDate: '2018-03',
      highlights: [
        'Took part in opening a second restaurant in Porto',
        'Was not responsible for purchasing; planned the weekly menu',
      ],
    },
  ],
  education: [
    {
      institution: 'Escola de Hotelaria',
      area: 'Culinary Arts',
      studyType: 'Diploma',
      endDate: '2013',
    },
  ],
  skills: [{ name: 'Menu planning' }, { name: 'Food safety' }, { name: 'Pastry', level: 'basic' }],
  languages: [
    { language: 'Portuguese', fluency: 'Native' },
    { language: 'English', fluency: 'B1' },
  ],
};

const piotr: Profile = {
  work: [
    {
      name: 'Vistula Turbines',
      position: 'Mechanical Engineer',
      location: 'Gdansk',
      startDate: '2012-10',
      endDate: '2022-09',
      highlights: [
        'Designed rotor housings in SolidWorks for 3 turbine models',
        'Collaborated with 2 suppliers to shorten lead times from 10 weeks to 6 weeks',
        'Supervised 5 technicians during assembly',
      ],
    },
    {
      name: 'Lab of Fluid Dynamics',
      position: 'Research Assistant',
      startDate: '2011-01',
      endDate: '2012-09',
      highlights: ['Ran 200 wind tunnel tests', 'Co-authored a paper on blade erosion'],
    },
  ],
  education: [
    {
      institution: 'Gdansk University of Technology',
      area: 'Mechanical Engineering',
      studyType: 'Master of Science',
      startDate: '2006-10',
      endDate: '2011-06',
    },
  ],
  skills: [{ name: 'CAD', keywords: ['SolidWorks', 'AutoCAD'] }, { name: 'MATLAB' }],
  languages: [
    { language: 'Polish', fluency: 'Native' },
    { language: 'English', fluency: 'Professional' },
  ],
};

const job = (role: string, company: string, skills: string[]): JobFacts => ({
  role,
  company,
  seniority: null,
  years: null,
  skills: skills.map((name) => ({ name, need: 'must', quote: name })),
  techStack: skills.slice(0, 8),
  workplace: null,
  locations: ['Berlin'],
  countryCode: null,
  authorization: null,
  salary: null,
});

export interface Person {
  facts: Fact[];
  job: JobFacts;
}
const person = (profile: Profile, applied: JobFacts): Person => ({
  facts: factsOf(profile),
  job: applied,
});

export const PEOPLE = {
  maya: person(maya, job('Staff Engineer', 'Acme', ['Rust', 'Kafka', 'GraphQL'])),
  tomas: person(tomas, job('Ward Manager', 'Riverbank Trust', ['Rostering', 'Wound care'])),
  lena: person(lena, job('Head of Growth', 'Peakline', ['SEO', 'Marketo'])),
  sam: person(sam, job('Data Scientist', 'Orbit Analytics', ['Spark', 'Python', 'dbt'])),
  nadia: person(nadia, job('Executive Chef', 'Saltmarsh', ['Menu planning', 'Purchasing'])),
  piotr: person(piotr, job('Design Lead', 'Windhaus', ['CATIA', 'SolidWorks'])),
  ines: person(TRADES.ines, job('Ward Sister', 'Thornbury Trust', ['Chemotherapy', 'Rostering'])),
  gwen: person(TRADES.gwen, job('Head of Maths', 'Llandaff School', ['Curriculum design'])),
  raj: person(TRADES.raj, job('Sales Manager', 'Brightloop', ['HubSpot', 'Forecasting'])),
  olek: person(TRADES.olek, job('Site Foreman', 'Voltaro', ['KNX', 'Site management'])),
  farah: person(TRADES.farah, job('Finance Manager', 'Corvane', ['Power BI', 'Budgeting'])),
  dieter: person(TRADES.dieter, job('Warehouse Manager', 'Hafenkontor', ['WMS', 'Budgeting'])),
  yuki: person(TRADES.yuki, job('Senior Frontend Engineer', 'Lumenary', ['Svelte', 'GraphQL'])),
  amara: person(CALLINGS.amara, job('Team Manager', 'Northcliff Borough', ['Supervision'])),
  luis: person(CALLINGS.luis, job('CNC Programmer', 'Arrow Machining', ['Siemens NX'])),
  hana: person(CALLINGS.hana, job('Head of People', 'Bluefern', ['Compensation', 'HiBob'])),
  theo: person(CALLINGS.theo, job('Senior Reporter', 'Daily Harbour', ['Data journalism'])),
  nils: person(CALLINGS.nils, job('Senior Data Engineer', 'Skyplot', ['Kafka', 'Terraform'])),
  bea: person(CALLINGS.bea, job('Production Manager', 'Granary Row', [])),
  kofi: person(CALLINGS.kofi, job('Support Team Lead', 'Parcelwise', [])),
  devika: person(PEOPLE_SIXTH.devika, job('Lead Data Engineer', 'Orbigrid', [])),
  marcel: person(PEOPLE_SIXTH.marcel, job('Hotel Director', 'Alpenhof', [])),
  oriol: person(PEOPLE_SIXTH.oriol, job('Principal Engineer', 'Brückwerk', [])),
  moira: person(PEOPLE_SIXTH.moira, job('Head of Science', 'Lochview School', [])),
  oriane: person(PEOPLE_SEVENTH.oriane, job('Product Designer Lead', 'Lumora', [])),
  zbigniew: person(PEOPLE_SEVENTH.zbigniew, job('Finance Director', 'Castlemark', [])),
  tamika: person(PEOPLE_SEVENTH.tamika, job('Distribution Manager', 'Freightline', [])),
  vasilis: person(PEOPLE_SEVENTH.vasilis, job('Process Scientist', 'Helixa', [])),
} satisfies Record<string, Person>;
export type Who = keyof typeof PEOPLE;

export interface Case {
  who: Who;
  text: string;
  cited: Fact[];
}

const LONG: readonly (readonly [RegExp, string])[] = [
  [/^w(\d)$/, 'work.$1'],
  [/^w(\d)h(\d)$/, 'work.$1.highlights.$2'],
  [/^e(\d)$/, 'education.$1'],
  [/^l(\d)$/, 'languages.$1'],
  [/^s(\d)$/, 'skills.$1'],
  [/^s(\d)k(\d)$/, 'skills.$1.keywords.$2'],
  [/^p(\d)$/, 'projects.$1'],
  [/^c(\d)$/, 'certificates.$1'],
  [/^sum$/, 'basics.summary'],
];

/** Rows of `who | ids of cited facts | text`; "w0h1" is "work.0.highlights.1". */
export function casesOf(rows: string): Case[] {
  return rows
    .trim()
    .split('\n')
    .filter((row) => row.trim() !== '')
    .map((row) => {
      const [who = '', ids = '', text = ''] = row.split(' | ').map((part) => part.trim());
      if (!(who in PEOPLE)) throw new Error(`nobody: ${row}`);
      const { facts } = PEOPLE[who as Who];
      const cited = ids
        .split(' ')
        .filter(Boolean)
        .map((short) => {
          const [pattern, long] = LONG.find(([one]) => one.test(short)) ?? [];
          const id = pattern ? short.replace(pattern, long ?? '') : short;
          const fact = facts.find((one) => one.id === id);
          if (!fact) throw new Error(`no fact ${id}: ${row}`);
          return fact;
        });
      return { who: who as Who, text, cited };
    });
}
