import type { Profile } from '../../../profile.ts';

/** More invented people, of trades that the first ones are not of. */
export const TRADES = {
  ines: {
    basics: { label: 'Paediatric Nurse', summary: 'Nurse with six years on children’s wards.' },
    work: [
      {
        name: 'Oakfield Children’s Hospital',
        position: 'Senior Paediatric Nurse',
        location: 'Bristol',
        startDate: '2022-02',
        endDate: null,
        highlights: [
          'Look after up to 6 children per shift on a 22-bed oncology ward',
          'Introduced a pain diary that cut night-time calls by 18%',
          'Supervise 3 student nurses each term',
        ],
      },
      {
        name: 'Severn View Clinic',
        position: 'Paediatric Nurse',
        startDate: '2019-09',
        endDate: '2022-01',
        highlights: [
          'Gave around 40 vaccinations a week',
          'Supported the move from paper charts to SystmOne',
          'Member of the safeguarding working group',
        ],
      },
    ],
    education: [
      {
        institution: 'Cardiff University',
        area: 'Child Nursing',
        studyType: 'Bachelor of Nursing',
        startDate: '2016-09',
        endDate: '2019-07',
      },
    ],
    skills: [{ name: 'Cannulation' }, { name: 'Palliative care' }, { name: 'SystmOne' }],
    languages: [
      { language: 'English', fluency: 'C1' },
      { language: 'Spanish', fluency: 'Native' },
    ],
    certificates: [{ name: 'EPALS', issuer: 'Resuscitation Council UK', date: '2023-05' }],
  },
  gwen: {
    work: [
      {
        name: 'Hillcrest Academy',
        position: 'Mathematics Teacher',
        location: 'Swansea',
        startDate: '2018-09',
        endDate: '2025-07',
        highlights: [
          'Taught mathematics to five classes of 28 pupils aged 11 to 16',
          'Raised the share of pupils passing GCSE mathematics from 61% to 78% in three years',
          'Ran the after-school robotics club',
        ],
      },
      {
        name: 'Penarth Comprehensive',
        position: 'Newly Qualified Teacher',
        startDate: '2017-09',
        endDate: '2018-07',
        highlights: [
          'Co-planned the Year 9 statistics unit',
          'Organised a trip to CERN for 34 pupils',
        ],
      },
    ],
    education: [
      {
        institution: 'University of Exeter',
        area: 'Mathematics',
        studyType: 'Bachelor of Science',
        startDate: '2013',
        endDate: '2016',
        score: 'First',
      },
      { institution: 'Cardiff Met', area: 'Education', studyType: 'PGCE', endDate: '2017' },
    ],
    skills: [{ name: 'GeoGebra' }, { name: 'Differentiation' }, { name: 'Python', level: 'basic' }],
    languages: [
      { language: 'English', fluency: 'Native' },
      { language: 'Welsh', fluency: 'B1' },
    ],
  },
  raj: {
    basics: { label: 'Account Executive' },
    work: [
      {
        name: 'Quillstack',
        position: 'Account Executive',
        location: 'Austin, TX',
        startDate: '2021-06',
        endDate: '2025-10',
        highlights: [
          'Closed $2.4 million in new annual recurring revenue in 2024, 118% of quota',
          'Built a pipeline of 70 mid-market accounts from scratch',
          'Helped onboard 5 new sales representatives',
        ],
      },
      {
        name: 'Delmont Telecom',
        position: 'Sales Development Representative',
        startDate: '2019-03',
        endDate: '2021-05',
        highlights: [
          'Made 60 cold calls a day and booked 15 meetings a month',
          'Kept the Salesforce records of the Dallas office clean',
        ],
      },
    ],
    education: [
      {
        institution: 'Texas State University',
        area: 'Business Administration',
        studyType: 'Bachelor of Business Administration',
        startDate: '2014-08',
        endDate: '2018-05',
      },
    ],
    skills: [
      { name: 'Salesforce' },
      { name: 'Outreach' },
      { name: 'Negotiation' },
      { name: 'MEDDIC' },
    ],
    languages: [
      { language: 'English', fluency: 'Native' },
      { language: 'Hindi', fluency: 'Conversational' },
    ],
  },
  olek: {
    work: [
      {
        name: 'Brennan Electrical',
        position: 'Electrician',
        location: 'Cork',
        startDate: '2016-04',
        endDate: null,
        highlights: [
          'Wired more than 120 homes, from first fix to final test',
          'Installed solar panels with battery storage on 35 farms',
          'Train two apprentices',
        ],
      },
      {
        name: 'Kowalski Instalacje',
        position: 'Apprentice Electrician',
        startDate: '2012-09',
        endDate: '2016-03',
        highlights: [
          'Assisted with the rewiring of a hospital wing',
          'Maintained lighting in 4 supermarkets',
        ],
      },
    ],
    skills: [{ name: 'PLC' }, { name: 'Fault finding' }, { name: 'Blueprint reading' }],
    languages: [
      { language: 'Polish', fluency: 'Native' },
      { language: 'English', fluency: 'B2' },
    ],
    certificates: [
      { name: 'Safe Electric Registered Electrical Contractor', date: '2018-11' },
      { name: 'Manual Handling', date: '2024-01' },
    ],
  },
  farah: {
    basics: { summary: 'Accountant who has closed the books of three mid-sized companies.' },
    work: [
      {
        name: 'Meridian Foods',
        position: 'Financial Accountant',
        location: 'Leicester',
        startDate: '2020-10',
        endDate: null,
        highlights: [
          'Shortened the month-end close from 9 days to 5',
          'Prepare VAT returns for 3 entities with a turnover of £48 million',
          'Worked with auditors from Grant Thornton',
        ],
      },
      {
        name: 'Pell & Rowe',
        position: 'Audit Associate',
        startDate: '2017-09',
        endDate: '2020-09',
        highlights: [
          'Audited 25 clients in retail and construction',
          'Was part of a team that found a £300,000 stock error',
        ],
      },
    ],
    education: [
      {
        institution: 'University of Leicester',
        area: 'Accounting and Finance',
        studyType: 'Bachelor of Science',
        startDate: '2014-09',
        endDate: '2017-06',
        score: 'Upper second',
      },
    ],
    skills: [
      { name: 'Xero' },
      { name: 'SAP' },
      { name: 'Excel', level: 'advanced' },
      { name: 'IFRS' },
    ],
    languages: [
      { language: 'English', fluency: 'Native' },
      { language: 'Urdu', fluency: 'Native' },
      { language: 'French', fluency: 'A2' },
    ],
    certificates: [{ name: 'ACA', issuer: 'ICAEW', date: '2020-12' }],
  },
  dieter: {
    work: [
      {
        name: 'Lindau Logistik',
        position: 'Shift Supervisor',
        location: 'Lindau',
        startDate: '2019-01',
        endDate: '2026-03',
        highlights: [
          'Led 14 warehouse workers on the late shift',
          'Cut picking errors from 2.1% to 0.6% with handheld scanners',
          'No reportable accident since 2021',
        ],
      },
      {
        name: 'Baywa Lager',
        position: 'Forklift Operator',
        startDate: '2013-05',
        endDate: '2018-12',
        highlights: ['Moved 300 pallets a day', 'Helped plan the new cold store'],
      },
    ],
    education: [
      {
        institution: 'Berufsschule Ravensburg',
        area: 'Warehouse Logistics',
        studyType: 'Apprenticeship',
        startDate: '2010-09',
        endDate: '2013-02',
      },
    ],
    skills: [{ name: 'Forklift' }, { name: 'SAP EWM' }, { name: 'Lean' }],
    languages: [
      { language: 'German', fluency: 'Native' },
      { language: 'English', fluency: 'B1' },
    ],
  },
  yuki: {
    basics: { label: 'Frontend Developer' },
    work: [
      {
        name: 'Papertrail Studio',
        position: 'Frontend Developer',
        location: 'Remote',
        startDate: '2023-04',
        endDate: null,
        highlights: [
          'Rebuilt the booking page in React, which loads in 1.2 seconds instead of 4',
          'Wrote 180 component tests with Playwright',
          'Review code of two junior developers',
        ],
      },
      {
        name: 'Nagoya Games',
        position: 'Junior Web Developer',
        startDate: '2021-04',
        endDate: '2023-03',
        highlights: [
          'Developed landing pages for 12 game launches',
          'Contributed to the design system, used by 9 teams',
        ],
      },
    ],
    education: [
      {
        institution: 'Kyoto University',
        area: 'Informatics',
        studyType: 'Bachelor of Engineering',
        startDate: '2017-04',
        endDate: '2021-03',
      },
    ],
    projects: [
      {
        name: 'Kanjigrid',
        description: 'A free app to practise kanji with 4,000 monthly users',
        keywords: ['Vue', 'Firebase'],
      },
    ],
    skills: [{ name: 'Frontend', keywords: ['React', 'TypeScript', 'CSS', 'Playwright', 'Figma'] }],
    languages: [
      { language: 'Japanese', fluency: 'Native' },
      { language: 'English', fluency: 'C1' },
    ],
  },
} satisfies Record<string, Profile>;
