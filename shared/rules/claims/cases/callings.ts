import type { Profile } from '../../../profile.ts';

/** Still other people; nothing was mended before the drafts about them were written. */
export const CALLINGS = {
  amara: {
    work: [
      {
        name: 'Rivergate Council',
        position: 'Social Worker',
        location: 'Sheffield',
        startDate: '2020-03',
        endDate: null,
        highlights: [
          'Carry a caseload of 18 families in child protection',
          'Presented 30 cases in court',
          'Mentor 2 newly qualified colleagues',
          'Helped write the council’s guide to kinship care',
        ],
      },
      {
        name: 'Harbour Youth Trust',
        position: 'Youth Worker',
        startDate: '2016-08',
        endDate: '2020-02',
        highlights: [
          'Ran two weekly drop-in groups for teenagers',
          'Secured a £12,000 grant for a music project',
        ],
      },
    ],
    education: [
      {
        institution: 'Sheffield Hallam University',
        area: 'Social Work',
        studyType: 'Master of Arts',
        startDate: '2018-09',
        endDate: '2020-01',
      },
    ],
    skills: [{ name: 'Risk assessment' }, { name: 'Motivational interviewing' }],
    languages: [
      { language: 'English', fluency: 'Native' },
      { language: 'Igbo', fluency: 'Fluent' },
    ],
    certificates: [{ name: 'Social Work England registration', date: '2020-02' }],
  },
  luis: {
    work: [
      {
        name: 'Ferrocut',
        position: 'CNC Machinist',
        location: 'Bilbao',
        startDate: '2017-02',
        endDate: '2024-11',
        highlights: [
          'Set up and ran five 3-axis mills for aerospace parts',
          'Lowered the scrap rate from 4% to 1.5%',
          'Wrote setup sheets for 60 parts',
        ],
      },
      {
        name: 'Talleres Ortiz',
        position: 'Machine Operator',
        startDate: '2014-06',
        endDate: '2017-01',
        highlights: ['Operated manual lathes', 'Helped move the workshop to a new hall'],
      },
    ],
    skills: [{ name: 'Fanuc' }, { name: 'Mastercam' }, { name: 'Metrology' }],
    languages: [
      { language: 'Spanish', fluency: 'Native' },
      { language: 'English', fluency: 'B1' },
    ],
  },
  hana: {
    basics: { summary: 'HR generalist for fast-growing companies.' },
    work: [
      {
        name: 'Tessellate',
        position: 'HR Business Partner',
        location: 'Dublin',
        startDate: '2021-09',
        endDate: null,
        highlights: [
          'Support 240 employees in engineering and product',
          'Brought yearly staff turnover down from 22% to 13%',
          'Introduced a parental leave policy together with the legal team',
        ],
      },
      {
        name: 'Oaklane Hotels',
        position: 'HR Coordinator',
        startDate: '2018-01',
        endDate: '2021-08',
        highlights: ['Hired 90 seasonal staff each summer', 'Processed payroll for 4 hotels'],
      },
    ],
    education: [
      {
        institution: 'Charles University',
        area: 'Psychology',
        studyType: 'Bachelor of Arts',
        startDate: '2013-10',
        endDate: '2016-06',
      },
    ],
    skills: [{ name: 'Workday' }, { name: 'Employment law' }, { name: 'Mediation' }],
    languages: [
      { language: 'Czech', fluency: 'Native' },
      { language: 'English', fluency: 'C2' },
    ],
    certificates: [{ name: 'CIPD Level 5', date: '2019-06' }],
  },
  theo: {
    work: [
      {
        name: 'The Coastal Post',
        position: 'Reporter',
        location: 'Plymouth',
        startDate: '2019-05',
        endDate: '2025-12',
        highlights: [
          'Published over 900 stories on councils and housing',
          'Co-hosted a weekly podcast with 8,000 listeners',
          'Trained 3 trainees in media law',
        ],
      },
      {
        name: 'Radio Tamar',
        position: 'Newsroom Intern',
        startDate: '2018-06',
        endDate: '2018-12',
        highlights: ['Assisted the morning show', 'Edited audio in Audition'],
      },
    ],
    education: [
      {
        institution: 'Cardiff University',
        area: 'Journalism',
        studyType: 'Master of Arts',
        startDate: '2017-09',
        endDate: '2018-09',
      },
    ],
    awards: [{ title: 'Regional Reporter of the Year', date: '2023', awarder: 'Press Awards' }],
    skills: [{ name: 'Shorthand' }, { name: 'Audition' }, { name: 'WordPress' }],
    languages: [{ language: 'English', fluency: 'Native' }],
  },
  nils: {
    basics: { label: 'Data Engineer' },
    work: [
      {
        name: 'Fjordbank',
        position: 'Data Engineer',
        location: 'Oslo',
        startDate: '2022-01',
        endDate: null,
        highlights: [
          'Built 25 Airflow pipelines that load 2 TB a day into Snowflake',
          'Cut the cloud bill by 35%',
          'On call one week in four',
        ],
      },
      {
        name: 'Nordlys Retail',
        position: 'BI Developer',
        startDate: '2018-08',
        endDate: '2021-12',
        highlights: [
          'Maintained Power BI reports for 110 shops',
          'Supported the migration from Oracle to Snowflake',
        ],
      },
    ],
    education: [
      {
        institution: 'NTNU',
        area: 'Computer Science',
        studyType: 'Master of Science',
        startDate: '2013-08',
        endDate: '2018-06',
      },
    ],
    skills: [{ name: 'Data', keywords: ['Python', 'SQL', 'Airflow', 'Snowflake', 'dbt'] }],
    languages: [
      { language: 'Norwegian', fluency: 'Native' },
      { language: 'English', fluency: 'Fluent' },
    ],
  },
  bea: {
    work: [
      {
        name: 'Copper Kettle Bakery',
        position: 'Head Baker',
        location: 'York',
        startDate: '2020-05',
        endDate: null,
        highlights: [
          'Bake 400 loaves a night with a team of 3',
          'Introduced a sourdough line that now makes up 45% of sales',
          'Cut flour waste from 12% to 5%',
        ],
      },
      {
        name: 'Minster Hotel',
        position: 'Pastry Cook',
        startDate: '2016-09',
        endDate: '2020-04',
        highlights: [
          'Prepared desserts for banquets of up to 250 guests',
          'Helped rewrite the allergen plan',
        ],
      },
    ],
    education: [
      { institution: 'York College', area: 'Bakery', studyType: 'Diploma', endDate: '2016' },
    ],
    skills: [{ name: 'Sourdough' }, { name: 'HACCP' }],
    languages: [{ language: 'English', fluency: 'Native' }],
  },
  kofi: {
    work: [
      {
        name: 'Atlas Freight',
        position: 'Customer Support Agent',
        location: 'Accra',
        startDate: '2021-02',
        endDate: '2025-08',
        highlights: [
          'Answered 70 tickets a day in Zendesk with a satisfaction score of 96%',
          'Wrote 40 help articles',
          'Trained 8 new agents',
        ],
      },
      {
        name: 'Goldcoast Bank',
        position: 'Teller',
        startDate: '2018-03',
        endDate: '2021-01',
        highlights: [
          'Served about 120 customers a day',
          'Assisted with the launch of the mobile app',
        ],
      },
    ],
    education: [
      {
        institution: 'University of Ghana',
        area: 'Economics',
        studyType: 'Bachelor of Arts',
        startDate: '2013-08',
        endDate: '2017-05',
      },
    ],
    skills: [{ name: 'Zendesk' }, { name: 'Intercom' }, { name: 'Excel' }],
    languages: [
      { language: 'English', fluency: 'Native' },
      { language: 'French', fluency: 'B2' },
    ],
  },
} satisfies Record<string, Profile>;
