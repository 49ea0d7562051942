import type { Profile } from '../../../profile.ts';

/** People and drafts written without knowledge of the rules. */
export const PEOPLE_SIXTH = {
  devika: {
    basics: {
      label: 'Senior Data Engineer',
      summary:
        'Data engineer with seven years of experience in retail and logistics, focused on streaming pipelines and data quality.',
    },
    work: [
      {
        name: 'Parcelhive',
        position: 'Senior Data Engineer',
        location: 'Rotterdam',
        startDate: '2023-04',
        endDate: null,
        highlights: [
          'Rebuilt the nightly batch load of 180 tables as Airflow and dbt jobs, cutting its run time from 6 hours to 90 minutes',
          'Reduced the monthly Snowflake bill from €40,000 to €26,000',
          'Mentor 2 junior data engineers and review the team’s pull requests',
        ],
      },
      {
        name: 'Vantage Grocers',
        position: 'Data Engineer',
        location: 'Utrecht',
        startDate: '2020-09',
        endDate: '2023-03',
        highlights: [
          'Built a Kafka and Flink pipeline that processes 25 million till receipts a day from 640 stores',
          'Wrote 300 data quality checks in Great Expectations for the loyalty programme',
          'Helped migrate the reporting warehouse from Oracle to Snowflake',
        ],
      },
      {
        name: 'Indus Soft',
        position: 'Junior Software Developer',
        location: 'Pune',
        startDate: '2019-01',
        endDate: '2020-08',
        highlights: [
          'Developed REST interfaces in Java and Spring Boot for a warehouse app used by 1,200 pickers',
          'Raised unit test coverage from 35% to 80%',
          'Took part in the on-call rota every fourth week',
        ],
      },
    ],
    education: [
      {
        institution: 'University of Pune',
        area: 'Computer Engineering',
        studyType: 'Bachelor of Engineering',
        startDate: '2014-08',
        endDate: '2018-06',
      },
    ],
    projects: [
      {
        name: 'Tramtime',
        description:
          'An open-source Python dashboard that predicts delays of the Rotterdam trams, with 900 stars on GitHub',
      },
    ],
    skills: [
      { name: 'Languages', keywords: ['Python', 'SQL', 'Java', 'Scala'] },
      { name: 'Data', keywords: ['Airflow', 'dbt', 'Kafka', 'Flink', 'Snowflake'] },
      { name: 'Cloud', keywords: ['AWS', 'Terraform', 'Docker'] },
    ],
    languages: [
      { language: 'Marathi', fluency: 'Native' },
      { language: 'English', fluency: 'C1' },
      { language: 'Dutch', fluency: 'A2' },
    ],
    certificates: [{ name: 'SnowPro Core', issuer: 'Snowflake', date: '2023-11' }],
  },
  marcel: {
    basics: {
      label: 'Hotel Operations Manager',
      summary: 'Hotelier with twelve years in four- and five-star houses.',
    },
    work: [
      {
        name: 'Hotel Seeblick',
        position: 'Hotel Operations Manager',
        location: 'Lucerne',
        startDate: '2021-05',
        endDate: null,
        highlights: [
          'Lead 46 employees in front office, housekeeping and food service in a 120-room four-star hotel',
          'Raised the guest rating on Booking.com from 8.1 to 9.0 within two years',
          'Cut laundry costs by CHF 60,000 a year by renegotiating the contract with the supplier',
        ],
      },
      {
        name: 'Grand Hôtel Rivage',
        position: 'Front Office Manager',
        location: 'Lausanne',
        startDate: '2017-03',
        endDate: '2021-04',
        highlights: [
          'Ran a reception team of 12 with Opera PMS',
          'Increased room upsell revenue by 22% through staff training',
          'Assisted the general manager with the 2019 reopening after the renovation',
        ],
      },
      {
        name: 'Auberge du Lac',
        position: 'Receptionist',
        location: 'Annecy',
        startDate: '2014-06',
        endDate: '2017-02',
        highlights: [
          'Checked in up to 80 guests a day',
          'Answered guest enquiries in French, English and German',
          'Member of the fire safety committee',
        ],
      },
    ],
    education: [
      {
        institution: 'École hôtelière de Savoie',
        area: 'Hotel Management',
        studyType: 'Bachelor',
        startDate: '2011-09',
        endDate: '2014-05',
      },
    ],
    skills: [
      { name: 'Opera PMS' },
      { name: 'Revenue management' },
      { name: 'Rostering' },
      { name: 'Excel', level: 'intermediate' },
    ],
    languages: [
      { language: 'French', fluency: 'Native' },
      { language: 'English', fluency: 'C1' },
      { language: 'German', fluency: 'B2' },
      { language: 'Italian', fluency: 'A2' },
    ],
    certificates: [
      { name: 'WSET Level 2', date: '2018-10' },
      { name: 'First Aid', issuer: 'Swiss Red Cross', date: '2025-02' },
    ],
  },
  oriol: {
    basics: { label: 'Civil Engineer' },
    work: [
      {
        name: 'Pontis Ingenieros',
        position: 'Senior Structural Engineer',
        location: 'Zaragoza',
        startDate: '2019-02',
        endDate: '2026-09',
        highlights: [
          'Designed 9 road bridges with spans from 18 m to 65 m in SOFiSTiK',
          'Saved 420 tonnes of steel on the Ebro viaduct by optimising the cross-section',
          'Checked the calculations of 3 junior engineers',
        ],
      },
      {
        name: 'Constructora Valls',
        position: 'Site Engineer',
        location: 'Tarragona',
        startDate: '2014-10',
        endDate: '2019-01',
        highlights: [
          'Supervised earthworks on 14 km of the A-27 motorway under the direction of the site manager',
          'Coordinated 6 subcontractors and up to 70 workers on site without a lost-time accident',
          'Contributed to the health and safety plan',
        ],
      },
      {
        name: 'Ajuntament de Reus',
        position: 'Intern, Public Works',
        location: 'Reus',
        startDate: '2013-07',
        endDate: '2013-12',
        highlights: [
          'Surveyed 40 km of water pipes with GPS equipment',
          'Drew plans in AutoCAD',
          'Attended weekly meetings of the drainage working group',
        ],
      },
    ],
    education: [
      {
        institution: 'Universitat Politècnica de Catalunya',
        area: 'Civil Engineering',
        studyType: 'Master of Science',
        startDate: '2012-09',
        endDate: '2014-07',
      },
      {
        institution: 'Universitat Politècnica de Catalunya',
        area: 'Civil Engineering',
        studyType: 'Bachelor of Science',
        startDate: '2008-09',
        endDate: '2012-06',
      },
    ],
    projects: [
      {
        name: 'Footbridge Siurana',
        description:
          'Volunteer design of a 22 m long timber footbridge for a hiking club, opened in 2023',
      },
    ],
    skills: [
      { name: 'Design software', keywords: ['SOFiSTiK', 'AutoCAD', 'Civil 3D'] },
      { name: 'Standards', keywords: ['Eurocode 2', 'Eurocode 3'] },
      { name: 'Site', keywords: ['Surveying', 'Cost control'] },
    ],
    languages: [
      { language: 'Catalan', fluency: 'Native' },
      { language: 'Spanish', fluency: 'Native' },
      { language: 'English', fluency: 'B2' },
    ],
    certificates: [
      {
        name: 'Health and safety for construction, 60 hours',
        issuer: 'Fundación Laboral',
        date: '2015-03',
      },
    ],
  },
  moira: {
    basics: {
      label: 'Biology Teacher',
      summary: 'Teacher of biology and general science who likes practical work and field trips.',
    },
    work: [
      {
        name: 'Kelvin Park Academy',
        position: 'Biology Teacher',
        location: 'Glasgow',
        startDate: '2020-08',
        endDate: null,
        highlights: [
          'Teach biology to 150 pupils in six classes, from S1 to S6',
          'Raised the Higher Biology pass rate from 68% to 84% between 2021 and 2024',
          'Set up a school garden with a £5,000 grant from the Royal Society of Biology',
        ],
      },
      {
        name: 'Lomond High School',
        position: 'Science Teacher',
        location: 'Dumbarton',
        startDate: '2016-08',
        endDate: '2020-06',
        highlights: [
          'Taught general science to classes of up to 30 pupils',
          'Co-wrote a 40-page laboratory safety handbook with the chemistry department',
          'Member of the digital learning committee, which introduced Google Classroom',
        ],
      },
      {
        name: 'Camp Arran',
        position: 'Seasonal Outdoor Instructor',
        location: 'Isle of Arran',
        startDate: '2013-06',
        endDate: '2015-08',
        highlights: [
          'Led day hikes for groups of 12 teenagers',
          'Helped with first aid training for new instructors',
          'Drafted a plan for a beginners’ kayak course',
        ],
      },
    ],
    education: [
      {
        institution: 'University of Glasgow',
        area: 'Zoology',
        studyType: 'Bachelor of Science',
        startDate: '2011-09',
        endDate: '2015-06',
        score: 'Upper second',
      },
      {
        institution: 'University of Strathclyde',
        area: 'Education',
        studyType: 'PGDE',
        startDate: '2015-09',
        endDate: '2016-06',
      },
    ],
    skills: [
      { name: 'Google Classroom' },
      { name: 'Microscopy' },
      { name: 'Curriculum planning' },
      { name: 'Excel', level: 'basic' },
    ],
    languages: [
      { language: 'English', fluency: 'Native' },
      { language: 'Scottish Gaelic', fluency: 'B1' },
      { language: 'French', fluency: 'A2' },
    ],
    certificates: [
      { name: 'GTCS full registration', date: '2017-08' },
      { name: 'Mountain Leader', issuer: 'Mountain Training', date: '2019-05' },
    ],
  },
} satisfies Record<string, Profile>;
