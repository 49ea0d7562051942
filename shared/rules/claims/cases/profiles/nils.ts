import type { Profile } from '../../../../profile.ts';

export const nils: Profile = {
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
};
